// SPDX-License-Identifier: Apache-2.0
//
// The one boundary between a device model and a compiled pipeline.
//
// A pipeline is the rendered kernels of one plan, compiled to a shared library
// that travels as the BITSTREAM section of an emulation xclbin. The device
// model owns memory and register maps; the pipeline owns units and streams.
#ifndef MILLRACE_PIPELINE_ABI_H_
#define MILLRACE_PIPELINE_ABI_H_

#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

#define MILLRACE_PIPELINE_ABI 3

// How a started unit ended.
enum millrace_outcome { MILLRACE_DONE = 1, MILLRACE_FAILED = 2 };

// Called by the pipeline, from a thread of its own, once for each start.
// `report` is null when done, else text (UTF-8, may span lines) that says what
// happened, such as the deadlock report; it is valid during the call only.
typedef struct millrace_listener {
  void* context;
  void (*finished)(void* context, uint32_t unit, enum millrace_outcome outcome, const char* report);
} millrace_listener;

typedef struct millrace_pipeline {
  uint32_t abi;            // MILLRACE_PIPELINE_ABI
  uint32_t started_units;  // units that the host starts, in IP_LAYOUT order

  // Makes units and streams. Device address a is `memory + a`, for
  // a < memory_bytes. `settings` has a line `name=value` for each setting, among
  // them `threads`, at least 1; what a pipeline does not know it ignores.
  // Nothing runs before a start. Returns null when out of resources.
  void* (*create)(uint8_t* memory, uint64_t memory_bytes, const millrace_listener* listener,
                  const char* settings);

  // Starts one unit with its register map as the host wrote it: `registers`
  // holds `bytes` bytes from the unit's base address, arguments at the offsets
  // that the xclbin states. The map is copied. Must not be called for a unit
  // that has not finished.
  void (*start)(void* pipeline, uint32_t unit, const uint8_t* registers, uint64_t bytes);

  // Stops whatever runs, joins all threads, frees everything. Units still
  // running are not reported to the listener.
  void (*destroy)(void* pipeline);

  // Reads, or writes, a register of a unit, whether it runs or not, from any thread. 0 when the
  // unit has none at this offset: then there is only the map as the host wrote it. Null: no unit
  // has any.
  int (*read_register)(void* pipeline, uint32_t unit, uint32_t offset, uint32_t* value);
  int (*write_register)(void* pipeline, uint32_t unit, uint32_t offset, uint32_t value);
} millrace_pipeline;

// Exported by every compiled pipeline.
const millrace_pipeline* millrace_pipeline_get(void);

#ifdef __cplusplus
}
#endif

#endif  // MILLRACE_PIPELINE_ABI_H_
