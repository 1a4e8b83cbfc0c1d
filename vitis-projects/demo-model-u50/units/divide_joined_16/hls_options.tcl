# divide_joined_16 for scripts/run_hls.tcl.
#
# Plan: demo-model on u50 at 250 MHz; MXINT8 weights, 32 lanes x 2 columns,
# tiles of 16 tokens, 256 positions.
# Made by: millrace generate demo-model --card u50 --weights mxint8 --lanes
#     32 --columns 2 --reuse 8 --context 256 --clock 250 --fifo 2048
set unit [file dirname [file normalize [info script]]]
set top divide_joined_16
set part xcu50-fsvh2104-2-e
set period 4.000
set sources [list [file join $unit divide_joined_16.cpp]]
set cflags "-std=c++17 -I[file normalize [file join $unit .. .. include]]"
