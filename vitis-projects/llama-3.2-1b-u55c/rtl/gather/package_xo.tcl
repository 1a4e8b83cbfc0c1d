# gather as a kernel for Vitis; package_kernel.tcl says how it is run.
#
# Plan: llama-3.2-1b on u55c at 250 MHz; MXINT8 weights, 32 lanes x 4 columns,
# tiles of 16 tokens, 1024 positions.
# Made by: millrace generate llama-3.2-1b --card u55c --weights mxint8
#     --lanes 32 --columns 4 --reuse 4 --context 1024 --clock 250 --fifo 2048
set rtl [file dirname [file dirname [file normalize [info script]]]]
source [file join $rtl kernels common package_kernel.tcl]

set interfaces {
  chain results_0 results_1 results_2 results_3 results_4 results_5 results_6 results_7 results_8
  results_9 results_10 results_11 results_12 results_13 results_14 results_15 results_16
  results_17 results_18 results_19 results_20 results_21 results_22 results_23 results_24
  results_25 results_26 results_27 results_28 results_29 results_30 results_31 constants qkv delta
  up logits
}

# Name, offset, bits, and the port that it has an address for.
set registers {
}

# What the AXI4 port may have under way, and its longest burst.
set bursts {
}

set sources {
  control_pkg.sv
  kernels/common/millrace_pkg.sv
  gather.v
  kernels/common/millrace_lane_schedule.sv
  kernels/gather/millrace_gather.sv
  kernels/gather/millrace_gather_chain.sv
}

package_kernel gather xcu55c-fsvh2892-2L-e $interfaces $registers $bursts $sources
