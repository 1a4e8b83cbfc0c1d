# gather for scripts/run_hls.tcl.
#
# Plan: gpt2-355m on u280 at 250 MHz; MXINT8 weights, 32 lanes x 4 columns,
# tiles of 32 tokens, 1024 positions.
# Made by: millrace generate gpt2-355m --card u280 --weights mxint8 --lanes
#     32 --columns 4 --reuse 8 --context 1024 --clock 250 --fifo 2048
set unit [file dirname [file normalize [info script]]]
set top gather
set part xcu280-fsvh2892-2L-e
set period 4.000
set sources [list [file join $unit gather.cpp]]
set cflags "-std=c++17 -I[file normalize [file join $unit .. .. include]]"
