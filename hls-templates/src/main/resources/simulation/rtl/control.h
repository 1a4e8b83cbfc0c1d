// SPDX-License-Identifier: Apache-2.0
//
// The AXI4-Lite master that starts a unit: writes its argument registers, sets
// ap_start, polls ap_done and answers with ap_continue. In between it reads and
// writes what it is asked to.
#ifndef MILLRACE_SIMULATION_RTL_CONTROL_H_
#define MILLRACE_SIMULATION_RTL_CONTROL_H_

#include <cstdint>
#include <cstring>
#include <deque>

namespace millrace::simulation::rtl {

struct ControlPins {
  std::uint8_t* awvalid;
  std::uint8_t* awready;
  std::uint16_t* awaddr;
  std::uint8_t* wvalid;
  std::uint8_t* wready;
  std::uint32_t* wdata;
  std::uint8_t* wstrb;
  std::uint8_t* bvalid;
  std::uint8_t* bready;
  std::uint8_t* arvalid;
  std::uint8_t* arready;
  std::uint16_t* araddr;
  std::uint8_t* rvalid;
  std::uint8_t* rready;
  std::uint32_t* rdata;
};

// What somebody wants of a register.
struct RegisterAccess {
  unsigned unit = 0;
  std::uint16_t offset = 0;
  bool write = false;
  std::uint32_t value = 0;
  bool done = false;
};

class Control {
 public:
  explicit Control(const ControlPins& pins) : pins_(pins) {}

  // Queues the writes of a start; `registers` is the map from offset 0.
  void Start(const std::uint8_t* registers, std::size_t bytes) {
    for (std::uint16_t offset = kArguments; offset + 4u <= bytes; offset += 4) {
      std::uint32_t value;
      std::memcpy(&value, registers + offset, sizeof value);
      writes_.push_back({offset, value});
    }
    writes_.push_back({kControl, kStart});
    running_ = true;
  }

  bool running() const { return running_; }

  // One at a time; it must stay until it is done.
  void Ask(RegisterAccess* access) {
    access_ = access;
    if (access->write) writes_.push_back({access->offset, access->value});
  }

  void Present() {
    const bool writing = !writes_.empty();
    *pins_.awvalid = writing && !address_taken_;
    *pins_.wvalid = writing && !data_taken_;
    *pins_.wstrb = 0xF;
    if (writing) {
      *pins_.awaddr = writes_.front().offset;
      *pins_.wdata = writes_.front().value;
    }
    *pins_.bready = 1;
    const bool reading = access_ != nullptr && !access_->write;
    if (!asked_) access_asked_ = reading;
    *pins_.araddr = access_asked_ ? access_->offset : kControl;
    *pins_.arvalid = (polling_ || access_asked_) && !asked_;
    *pins_.rready = 1;
  }

  void Transfer() {
    if (*pins_.awvalid && *pins_.awready) address_taken_ = true;
    if (*pins_.wvalid && *pins_.wready) data_taken_ = true;
    if (*pins_.bvalid) {
      const Write written = writes_.front();
      if (written.offset != kControl) {
        if (access_ != nullptr && access_->write && written.offset == access_->offset) Finish();
      } else if (written.value == kContinue) {
        running_ = false;
      } else {
        polling_ = true;
      }
      writes_.pop_front();
      address_taken_ = data_taken_ = false;
    }
    if (*pins_.arvalid && *pins_.arready) asked_ = true;
    if (*pins_.rvalid) {
      asked_ = false;
      if (access_asked_) {
        access_->value = *pins_.rdata;
        Finish();
      } else if ((*pins_.rdata & kDone) != 0) {
        polling_ = false;
        writes_.push_back({kControl, kContinue});
      }
    }
  }

 private:
  static constexpr std::uint16_t kControl = 0;
  static constexpr std::uint16_t kArguments = 0x10;
  static constexpr std::uint32_t kStart = 1;
  static constexpr std::uint32_t kDone = 2;
  static constexpr std::uint32_t kContinue = 0x10;
  struct Write {
    std::uint16_t offset;
    std::uint32_t value;
  };

  void Finish() {
    access_->done = true;
    access_ = nullptr;
    access_asked_ = false;
  }

  const ControlPins pins_;
  std::deque<Write> writes_;
  RegisterAccess* access_ = nullptr;  // null: none
  bool access_asked_ = false;         // the read under way is for it
  bool address_taken_ = false;
  bool data_taken_ = false;
  bool polling_ = false;
  bool asked_ = false;
  bool running_ = false;
};

}  // namespace millrace::simulation::rtl

#endif  // MILLRACE_SIMULATION_RTL_CONTROL_H_
