// SPDX-License-Identifier: Apache-2.0
//
// The settings of a compiled pipeline: lines `name=value`, as pipeline_abi.h
// hands them over.
#ifndef MILLRACE_SIMULATION_SETTINGS_H_
#define MILLRACE_SIMULATION_SETTINGS_H_

#include <cstdlib>
#include <map>
#include <sstream>
#include <string>

namespace millrace::simulation {

class Settings {
 public:
  explicit Settings(const std::string& lines) {
    std::istringstream in(lines);
    for (std::string line; std::getline(in, line);) {
      const std::size_t equals = line.find('=');
      if (equals != std::string::npos) values_[line.substr(0, equals)] = line.substr(equals + 1);
    }
  }

  // What was set, or `otherwise`.
  std::string Text(const std::string& name, const std::string& otherwise = "") const {
    const auto found = values_.find(name);
    return found == values_.end() ? otherwise : found->second;
  }
  double Number(const std::string& name, double otherwise) const {
    const std::string text = Text(name);
    return text.empty() ? otherwise : std::strtod(text.c_str(), nullptr);
  }

 private:
  std::map<std::string, std::string> values_;
};

}  // namespace millrace::simulation

#endif  // MILLRACE_SIMULATION_SETTINGS_H_
