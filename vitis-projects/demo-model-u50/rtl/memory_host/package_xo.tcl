# memory_host as a kernel for Vitis; package_kernel.tcl says how it is run.
#
# Plan: demo-model on u50 at 250 MHz; MXINT8 weights, 32 lanes x 2 columns,
# tiles of 16 tokens, 256 positions.
# Made by: millrace generate demo-model --card u50 --weights mxint8 --lanes
#     32 --columns 2 --reuse 8 --context 256 --clock 250 --fifo 2048
set rtl [file dirname [file dirname [file normalize [info script]]]]
source [file join $rtl kernels common package_kernel.tcl]

set interfaces {
  s_axi_control m_axi_gmem weights credits sent kept fetch fetched records
}

# Name, offset, bits, and the port that it has an address for.
set registers {
  {CTRL 0x00 32 {}}
  {GIER 0x04 32 {}}
  {IP_IER 0x08 32 {}}
  {IP_ISR 0x0C 32 {}}
  {read_port 0x10 64 {m_axi_gmem}}
  {write_port 0x1C 64 {m_axi_gmem}}
  {prompt_tokens 0x28 32 {}}
  {start_position 0x30 32 {}}
  {stop_position 0x38 32 {}}
  {lane 0x40 32 {}}
  {guard 0x48 32 {}}
  {status 0x4C 32 {}}
  {launches 0x50 32 {}}
  {heartbeat 0x54 32 {}}
  {fault_offset 0x58 32 {}}
  {end_launch 0x5C 32 {}}
}

# What the AXI4 port may have under way, and its longest burst.
set bursts {
  MAX_BURST_LENGTH 64
  NUM_READ_OUTSTANDING 8
  NUM_WRITE_OUTSTANDING 8
}

set sources {
  control_pkg.sv
  kernels/common/millrace_pkg.sv
  kernels/common/millrace_fifo.sv
  kernels/common/millrace_fifo_deep.sv
  kernels/memory/millrace_control.sv
  kernels/memory/millrace_memory.sv
  kernels/memory/millrace_memory_bursts.sv
  kernels/memory/millrace_memory_guard.sv
  kernels/memory/millrace_memory_reader.sv
  kernels/memory/millrace_memory_schedule.sv
  kernels/memory/millrace_memory_writer.sv
  memory_host.v
}

package_kernel memory_host xcu50-fsvh2104-2-e $interfaces $registers $bursts $sources
