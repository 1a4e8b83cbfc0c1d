# add as a kernel for Vitis; package_kernel.tcl says how it is run.
#
# Plan: gpt2-355m on u280 at 250 MHz; MXINT8 weights, 32 lanes x 4 columns,
# tiles of 32 tokens, 1024 positions.
# Made by: millrace generate gpt2-355m --card u280 --weights mxint8 --lanes
#     32 --columns 4 --reuse 8 --context 1024 --clock 250 --fifo 2048
set rtl [file dirname [file dirname [file normalize [info script]]]]
source [file join $rtl kernels common package_kernel.tcl]

set interfaces {
  residual delta updated
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
  add.v
  kernels/add/millrace_add.sv
}

package_kernel add xcu280-fsvh2892-2L-e $interfaces $registers $bursts $sources
