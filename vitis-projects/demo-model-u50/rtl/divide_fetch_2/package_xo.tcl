# divide_fetch_2 as a kernel for Vitis; package_kernel.tcl says how it is run.
#
# Plan: demo-model on u50 at 250 MHz; MXINT8 weights, 32 lanes x 2 columns,
# tiles of 16 tokens, 256 positions.
# Made by: millrace generate demo-model --card u50 --weights mxint8 --lanes
#     32 --columns 2 --reuse 8 --context 256 --clock 250 --fifo 2048
set rtl [file dirname [file dirname [file normalize [info script]]]]
source [file join $rtl kernels common package_kernel.tcl]

set interfaces {
  entering leaving
}

# Name, offset, bits, and the port that it has an address for.
set registers {
}

# What the AXI4 port may have under way, and its longest burst.
set bursts {
}

set sources {
  divide_fetch_2.v
  kernels/relay/millrace_relay.sv
}

package_kernel divide_fetch_2 xcu50-fsvh2104-2-e $interfaces $registers $bursts $sources
