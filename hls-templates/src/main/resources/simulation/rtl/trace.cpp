// SPDX-License-Identifier: Apache-2.0
#include "trace.h"

#include <stdexcept>

#ifdef MILLRACE_TRACE

#if !__has_include(<zlib.h>)
#error "--trace needs zlib's headers: install the package zlib1g-dev"
#endif

#include <verilated_fst_c.h>

#include <fstream>

#include "engine.h"
#include "trace_disk.h"

namespace millrace::simulation::rtl {
namespace {

constexpr double kPicoseconds = 1e6;  // in a microsecond
// On a small disk values are written after so many half cycles.
constexpr unsigned kBlock = 512;

class FstTrace final : public Trace {
 public:
  FstTrace(const std::string& path, const TraceWindow& window, const Design& design)
      : end_path_(path + ".end"),
        disk_(path),
        window_(window),
        half_cycle_(kPicoseconds / design.clock_megahertz / 2) {
    for (const auto& unit : design.units) unit->Trace(&file_);
    file_.open(path.c_str());
    if (!file_.isOpen()) throw std::runtime_error(path + ": cannot be written");
  }
  ~FstTrace() override { Close(); }

  void Dump(std::uint64_t cycle, bool clock) override {
    if (cycle < window_.from || !file_.isOpen()) return;
    if (window_.cycles != 0 && cycle - window_.from >= window_.cycles) return;
    file_.dump(static_cast<std::uint64_t>(static_cast<double>(2 * cycle + clock) * half_cycle_));
    last_ = cycle;
    if (disk_.small() && ++dumps_ % kBlock == 0) file_.flush();
    if (disk_.full()) Close();
  }

 private:
  void Close() {
    if (!file_.isOpen()) return;
    file_.close();
    if (disk_.full()) std::ofstream(end_path_) << (disk_.lost() ? "lost" : std::to_string(last_));
  }

  const std::string end_path_;
  TraceDisk disk_;
  const TraceWindow window_;
  const double half_cycle_;  // in picoseconds
  std::uint64_t last_ = 0;
  unsigned dumps_ = 0;
  VerilatedFstC file_;
};

}  // namespace

std::unique_ptr<Trace> MakeTrace(const std::string& path, const TraceWindow& window,
                                 const Design& design) {
  return std::make_unique<FstTrace>(path, window, design);
}

}  // namespace millrace::simulation::rtl

#else

namespace millrace::simulation::rtl {

std::unique_ptr<Trace> MakeTrace(const std::string&, const TraceWindow&, const Design&) {
  throw std::runtime_error("these units were made without tracing");
}

}  // namespace millrace::simulation::rtl

#endif
