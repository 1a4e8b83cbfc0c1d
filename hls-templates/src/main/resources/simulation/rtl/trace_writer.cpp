// SPDX-License-Identifier: Apache-2.0
//
// Verilator's writer of FST, which looks for no error of the disk: it maps temporary files, which
// ends the process by SIGBUS where the disk is full, and goes on when a write fails. Here these
// files are in memory, and TraceDisk hears of all writes.
#ifdef MILLRACE_TRACE

#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cstdio>

#include "trace_disk.h"

namespace {

using millrace::simulation::rtl::TraceDisk;

std::FILE* TemporaryInMemory() {
  const int file = memfd_create("millrace_trace", MFD_CLOEXEC);
  return file < 0 ? nullptr : fdopen(file, "w+b");
}

std::size_t CheckedWrite(const void* bytes, std::size_t size, std::size_t count, std::FILE* file) {
  TraceDisk* disk = TraceDisk::Current();
  if (disk != nullptr) disk->Prepare(fileno(file), size * count);
  const std::size_t written = std::fwrite(bytes, size, count, file);
  if (disk != nullptr && written != count) disk->Lose();
  return written;
}

int CheckedFlush(std::FILE* file) {
  const int code = std::fflush(file);
  if (code != 0 && TraceDisk::Current() != nullptr) TraceDisk::Current()->Lose();
  return code;
}

int CheckedClose(std::FILE* file) {
  const bool lost = std::ferror(file) != 0;
  const int code = std::fclose(file);
  if ((lost || code != 0) && TraceDisk::Current() != nullptr) TraceDisk::Current()->Lose();
  return code;
}

// What is not in the file cannot be read of its map; a lost waveform has zeros there instead.
void* CheckedMap(void* address, std::size_t bytes, int protection, int flags, int file,
                 off_t offset) {
  struct stat status {};
  const bool whole = fstat(file, &status) == 0 && static_cast<std::size_t>(status.st_size) >= bytes;
  if (whole) return mmap(address, bytes, protection, flags, file, offset);
  if (TraceDisk::Current() != nullptr) TraceDisk::Current()->Lose();
  return mmap(address, bytes, protection, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
}

}  // namespace

#define tmpfile TemporaryInMemory
#define fwrite CheckedWrite
#define fflush CheckedFlush
#define fclose CheckedClose
#define mmap CheckedMap
#include <verilated_fst_c.cpp>

#endif
