# SPDX-License-Identifier: Apache-2.0
#
# Synthesizes a kernel and packages it, where `v++ --mode hls` is not to be had:
#
#   cd units/<kernel>; vitis_hls -f ../../scripts/run_hls.tcl
#   cd units/<kernel>; vitis-run --mode hls --tcl ../../scripts/run_hls.tcl
#
# A script of vitis-run gets no arguments; hls_options.tcl in the current folder sets
# top, part, period (ns), sources and cflags, and, if it is not to be <top>.xo, xo.
source hls_options.tcl
if {![info exists xo]} { set xo $top.xo }

open_project -reset hls
set_top $top
foreach source $sources { add_files $source -cflags $cflags }
open_solution -reset -flow_target vitis solution1
set_part $part
create_clock -period $period -name default
csynth_design
export_design -format xo -output [file normalize $xo]
exit
