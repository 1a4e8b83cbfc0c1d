// SPDX-License-Identifier: Apache-2.0
//
// The functions of xrt_bo.h.
#include <cstring>

#include "embedded_xrt.h"

namespace millrace {
namespace {

constexpr uint64_t kDeviceOnly = uint64_t{1} << 28;
constexpr size_t kHostPage = 4096;

void* AllocateBuffer(void* handle, void* user, size_t bytes, uint64_t flags, uint32_t group) {
  const auto memory = devices().Get(handle)->memory();
  if (memory == nullptr) {
    throw DeviceError(-ENODEV, "no xclbin is loaded, so there is no memory");
  }
  auto buffer = std::make_shared<Buffer>();
  buffer->allocation = memory->Allocate(group, bytes);
  buffer->bytes = bytes;
  buffer->flags = flags;
  buffer->user = static_cast<uint8_t*>(user);
  return buffers().Add(std::move(buffer));
}

void CheckRange(const Buffer& buffer, uint64_t offset, uint64_t bytes, const char* what) {
  if (offset > buffer.bytes || bytes > buffer.bytes - offset) {
    throw DeviceError(-EINVAL, std::string(what) + ": " + std::to_string(bytes) +
                                   " bytes at offset " + std::to_string(offset) +
                                   " do not lie in a buffer of " + std::to_string(buffer.bytes) +
                                   " bytes");
  }
}

}  // namespace

MILLRACE_XRT_API void* xrtBOAlloc(void* device, size_t size, uint64_t flags, uint32_t group) {
  return Guard(kNone, [&] { return AllocateBuffer(device, nullptr, size, flags, group); });
}

MILLRACE_XRT_API void* xrtBOAllocUserPtr(void* device, void* user, size_t size, uint64_t flags,
                                         uint32_t group) {
  return Guard(kNone, [&] {
    if (user == nullptr || reinterpret_cast<uintptr_t>(user) % kHostPage != 0) {
      throw DeviceError(-EINVAL, "the user pointer is not 4 KiB aligned");
    }
    return AllocateBuffer(device, user, size, flags, group);
  });
}

MILLRACE_XRT_API void* xrtBOSubAlloc(void* parent, size_t size, size_t offset) {
  return Guard(kNone, [&] {
    const auto from = buffers().Get(parent);
    if (size == 0) throw DeviceError(-EINVAL, "a buffer needs at least 1 byte");
    CheckRange(*from, offset, size, "xrtBOSubAlloc");
    auto buffer = std::make_shared<Buffer>(*from);
    buffer->offset += offset;
    buffer->bytes = size;
    if (buffer->user != nullptr) buffer->user += offset;
    return buffers().Add(std::move(buffer));
  });
}

MILLRACE_XRT_API void* xrtBOImport(void*, int32_t) {
  return Guard(
      kNone, []() -> void* { throw DeviceError(-ENOTSUP, "emulated buffers cannot be imported"); });
}

MILLRACE_XRT_API int32_t xrtBOExport(void*) {
  return Guard(int32_t{-1}, []() -> int32_t {
    throw DeviceError(-ENOTSUP, "emulated buffers cannot be exported");
  });
}

MILLRACE_XRT_API int xrtBOFree(void* buffer) {
  return Guard(-1, [&] {
    buffers().Remove(buffer);
    return 0;
  });
}

MILLRACE_XRT_API size_t xrtBOSize(void* buffer) {
  return Guard(size_t{0}, [&] { return size_t{buffers().Get(buffer)->bytes}; });
}

MILLRACE_XRT_API uint64_t xrtBOAddress(void* buffer) {
  return Guard(~uint64_t{0}, [&] {
    const auto from = buffers().Get(buffer);
    return from->allocation->address() + from->offset;
  });
}

MILLRACE_XRT_API void* xrtBOMap(void* buffer) {
  return Guard(kNone, [&]() -> void* {
    const auto from = buffers().Get(buffer);
    if ((from->flags & kDeviceOnly) != 0) {
      throw DeviceError(-EINVAL, "a device-only buffer has no host memory");
    }
    return from->host();
  });
}

MILLRACE_XRT_API int xrtBOSync(void* buffer, int direction, size_t size, size_t offset) {
  return Guard(-1, [&] {
    const auto from = buffers().Get(buffer);
    CheckRange(*from, offset, size, "xrtBOSync");
    if (direction != 0 && direction != 1) {
      throw DeviceError(-EINVAL, "xrtBOSync: unknown direction " + std::to_string(direction));
    }
    std::atomic_thread_fence(std::memory_order_seq_cst);
    if (from->user != nullptr) {
      uint8_t* const device = from->device() + offset;
      uint8_t* const user = from->user + offset;
      if (direction == 0) {
        std::memcpy(device, user, size);
      } else {
        std::memcpy(user, device, size);
      }
    }
    return 0;
  });
}

MILLRACE_XRT_API int xrtBOWrite(void* buffer, const void* from, size_t size, size_t seek) {
  return Guard(-1, [&] {
    const auto to = buffers().Get(buffer);
    CheckRange(*to, seek, size, "xrtBOWrite");
    std::memcpy(to->host() + seek, from, size);
    return 0;
  });
}

MILLRACE_XRT_API int xrtBORead(void* buffer, void* to, size_t size, size_t skip) {
  return Guard(-1, [&] {
    const auto from = buffers().Get(buffer);
    CheckRange(*from, skip, size, "xrtBORead");
    std::memcpy(to, from->host() + skip, size);
    return 0;
  });
}

MILLRACE_XRT_API int xrtBOCopy(void* target, void* source, size_t size, size_t target_offset,
                               size_t source_offset) {
  return Guard(-1, [&] {
    const auto to = buffers().Get(target);
    const auto from = buffers().Get(source);
    CheckRange(*to, target_offset, size, "xrtBOCopy");
    CheckRange(*from, source_offset, size, "xrtBOCopy");
    std::memmove(to->device() + target_offset, from->device() + source_offset, size);
    return 0;
  });
}

}  // namespace millrace
