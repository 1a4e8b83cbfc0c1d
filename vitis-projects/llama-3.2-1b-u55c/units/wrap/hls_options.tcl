# wrap for scripts/run_hls.tcl.
#
# Plan: llama-3.2-1b on u55c at 250 MHz; MXINT8 weights, 32 lanes x 4 columns,
# tiles of 16 tokens, 1024 positions.
# Made by: millrace generate llama-3.2-1b --card u55c --weights mxint8
#     --lanes 32 --columns 4 --reuse 4 --context 1024 --clock 250 --fifo 2048
set unit [file dirname [file normalize [info script]]]
set top wrap
set part xcu55c-fsvh2892-2L-e
set period 4.000
set sources [list [file join $unit wrap.cpp]]
set cflags "-std=c++17 -I[file normalize [file join $unit .. .. include]]"
