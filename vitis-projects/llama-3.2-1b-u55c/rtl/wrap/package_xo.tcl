# wrap as a kernel for Vitis; package_kernel.tcl says how it is run.
#
# Plan: llama-3.2-1b on u55c at 250 MHz; MXINT8 weights, 32 lanes x 4 columns,
# tiles of 16 tokens, 1024 positions.
# Made by: millrace generate llama-3.2-1b --card u55c --weights mxint8
#     --lanes 32 --columns 4 --reuse 4 --context 1024 --clock 250 --fifo 2048
set rtl [file dirname [file dirname [file normalize [info script]]]]
source [file join $rtl kernels common package_kernel.tcl]

set interfaces {
  embedded updated looped residual
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
  kernels/wrap/millrace_wrap.sv
  wrap.v
}

package_kernel wrap xcu55c-fsvh2892-2L-e $interfaces $registers $bursts $sources
