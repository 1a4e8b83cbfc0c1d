// SPDX-License-Identifier: Apache-2.0
//
// Cooperative execution of hardware processes under g++.
//
// Every unit of a pipeline is a process: a stackful coroutine that runs until
// it must wait for a stream. Streams have the depths of the hardware, so a
// design that would deadlock on the card deadlocks here, and is reported:
// which process waits for which stream, how full each stream is, and which
// depth would have been enough. One or several threads share the processes; a
// stream has one writer and one reader, which may be on different threads.
#ifndef MILLRACE_SIMULATION_SCHEDULER_H_
#define MILLRACE_SIMULATION_SCHEDULER_H_

#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <functional>
#include <initializer_list>
#include <memory>
#include <string>

namespace millrace::simulation {

// What the scheduler needs to know of a stream.
class Channel {
 public:
  Channel(const char* name, std::size_t depth);
  virtual ~Channel() = default;
  Channel(const Channel&) = delete;
  Channel& operator=(const Channel&) = delete;

  const std::string& name() const { return name_; }
  std::size_t depth() const { return depth_; }
  void Describe(const std::string& name, std::size_t depth);

  virtual std::size_t size() const = 0;
  virtual std::size_t element_bytes() const = 0;
  bool readable() const { return size() != 0; }
  bool writable() const { return relaxed_ || size() < depth_; }

  // After a deadlock: the stream grows instead of blocking, so that the depth
  // that would have been enough can be observed.
  virtual void Relax() = 0;
  bool relaxed() const { return relaxed_; }

  // From now on appends every element to <folder>/<name>, which begins with the
  // size of an element in 32 bits.
  void Record(const std::string& folder);
  std::size_t high_water() const { return high_water_; }

 protected:
  // Called with Describe, before anything runs.
  virtual void Resize() = 0;

  bool recording() const { return record_ != nullptr; }
  void Append(const void* element);

  std::string name_;
  std::size_t depth_;
  bool relaxed_ = false;
  std::size_t high_water_ = 0;

 private:
  // A recording that could not be written whole is removed: nobody is to compare with it.
  struct Close {
    void operator()(std::FILE* file) const {
      const bool lost = std::ferror(file) != 0;
      if (std::fclose(file) != 0 || lost) std::remove(path.c_str());
    }
    std::string path;
  };
  std::unique_ptr<std::FILE, Close> record_;
};

// Blocks the calling process until it may read or write, or until one of the
// channels is readable. Must be called from a process.
void AwaitReadable(const Channel& channel);
void AwaitWritable(const Channel& channel);
void AwaitReadable(std::initializer_list<const Channel*> channels);

// Lets others run, then goes on. Must be called from a process.
void Yield();

// True after a deadlock, while streams grow to learn which depth would have been
// enough: what is computed then must not reach memory. Call from a process.
bool Probing();

// A part of a dataflow region.
struct Part {
  const char* name;
  std::function<void()> body;
};

// Runs the parts side by side; returns when all are done.
void RunConcurrently(std::initializer_list<Part> parts);

// The processes of one pipeline.
class Scheduler {
 public:
  // Called when a started process ends, or with a report when the pipeline
  // failed, once for each started process that was running.
  using Finished = std::function<void(unsigned unit, const char* report)>;

  Scheduler(unsigned threads, Finished finished);
  ~Scheduler();

  // Processes that run over and over, from the first start on. `affinity`
  // places the process on thread affinity modulo threads.
  void AddFreeRunning(std::string name, unsigned affinity, std::function<void()> body);
  // Processes that run once per Start. `unit` numbers them from 0.
  void AddStarted(std::string name, unsigned affinity, std::function<void()> body);
  void AddChannel(Channel* channel);

  // Records all channels; see Channel::Record. Before the first start. On one thread the recordings
  // are complete: what is on its way when the scheduler is destroyed still arrives.
  void Record(const std::string& folder);

  // Any thread. The process must not be running.
  void Start(unsigned unit);

 private:
  struct Implementation;
  Implementation* implementation_;
};

}  // namespace millrace::simulation

#endif  // MILLRACE_SIMULATION_SCHEDULER_H_
