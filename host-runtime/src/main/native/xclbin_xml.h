// SPDX-License-Identifier: Apache-2.0
//
// Enough XML for the metadata of an xclbin.
#ifndef MILLRACE_XCLBIN_XML_H_
#define MILLRACE_XCLBIN_XML_H_

#include <algorithm>
#include <cstring>
#include <map>
#include <string>
#include <utility>

#include "xclbin_file.h"

namespace millrace {

// One start or end tag.
struct Tag {
  std::string name;
  bool end = false;
  bool empty = false;  // <name/>
  std::map<std::string, std::string> attributes;

  const std::string& Get(const std::string& key) const {
    static const std::string kEmpty;
    const auto found = attributes.find(key);
    return found == attributes.end() ? kEmpty : found->second;
  }
};

// Goes from tag to tag, and throws XclbinError where there is none.
class XmlScanner {
 public:
  XmlScanner(const char* text, size_t bytes) : at_(text), end_(text + bytes) {}

  bool Next(Tag* tag) {
    for (;;) {
      at_ = std::find(at_, end_, '<');
      if (at_ == end_) return false;
      ++at_;
      if (Skip("!--")) {
        SkipPast("-->");
      } else if (Skip("?")) {
        SkipPast("?>");
      } else if (Skip("![CDATA[")) {
        SkipPast("]]>");
      } else if (Skip("!")) {
        SkipPast(">");
      } else {
        ReadTag(tag);
        return true;
      }
    }
  }

 private:
  static bool IsSpace(char c) { return c == ' ' || c == '\t' || c == '\r' || c == '\n'; }

  bool Skip(const char* what) {
    const size_t length = std::strlen(what);
    if (static_cast<size_t>(end_ - at_) < length) return false;
    if (std::memcmp(at_, what, length) != 0) return false;
    at_ += length;
    return true;
  }

  void SkipPast(const char* what) {
    const size_t length = std::strlen(what);
    const char* found = std::search(at_, end_, what, what + length);
    if (found == end_) throw XclbinError("metadata: the XML ends too early");
    at_ = found + length;
  }

  char Peek() const {
    if (at_ == end_) throw XclbinError("metadata: the XML ends inside a tag");
    return *at_;
  }

  void SkipSpace() {
    while (IsSpace(Peek())) ++at_;
  }

  std::string Name() {
    const char* start = at_;
    while (!IsSpace(Peek()) && *at_ != '>' && *at_ != '/' && *at_ != '=') ++at_;
    if (start == at_) throw XclbinError("metadata: the XML has a bad tag");
    return std::string(start, at_);
  }

  void ReadTag(Tag* tag) {
    *tag = Tag();
    tag->end = Skip("/");
    tag->name = Name();
    for (;;) {
      SkipSpace();
      if (Skip(">")) return;
      if (Skip("/>")) {
        tag->empty = true;
        return;
      }
      const std::string key = Name();
      SkipSpace();
      if (!Skip("=")) throw XclbinError("metadata: the XML has a bad tag");
      SkipSpace();
      const char quote = Peek();
      if (quote != '"' && quote != '\'') {
        throw XclbinError("metadata: the XML has an unquoted attribute");
      }
      ++at_;
      const char* start = at_;
      while (Peek() != quote) ++at_;
      tag->attributes[key] = Unescape(std::string(start, at_));
      ++at_;
    }
  }

  static std::string Unescape(const std::string& text) {
    static const std::pair<const char*, char> kEntities[] = {
        {"&lt;", '<'}, {"&gt;", '>'}, {"&amp;", '&'}, {"&quot;", '"'}, {"&apos;", '\''}};
    std::string out;
    for (size_t i = 0; i < text.size();) {
      bool found = false;
      for (const auto& [entity, character] : kEntities) {
        if (text.compare(i, std::strlen(entity), entity) == 0) {
          out += character;
          i += std::strlen(entity);
          found = true;
          break;
        }
      }
      if (!found) out += text[i++];
    }
    return out;
  }

  const char* at_;
  const char* end_;
};

}  // namespace millrace

#endif  // MILLRACE_XCLBIN_XML_H_
