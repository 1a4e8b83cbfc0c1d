# attention_1 as a kernel for Vitis; package_kernel.tcl says how it is run.
#
# Plan: demo-model on u50 at 250 MHz; MXINT8 weights, 32 lanes x 2 columns,
# tiles of 16 tokens, 256 positions.
# Made by: millrace generate demo-model --card u50 --weights mxint8 --lanes
#     32 --columns 2 --reuse 8 --context 256 --clock 250 --fifo 2048
set rtl [file dirname [file dirname [file normalize [info script]]]]
source [file join $rtl kernels common package_kernel.tcl]

set interfaces {
  blocks cache_0 cache_1 cache_2 cache_3 cache_4 cache_5 cache_6 cache_7 cache_8 cache_9 cache_10
  cache_11 cache_12 cache_13 cache_14 cache_15 cache_16 maxima returned sums attended
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
  attention_1.v
  kernels/attention/millrace_attention.sv
  kernels/attention/millrace_attention_accumulate.sv
  kernels/attention/millrace_attention_chain.sv
  kernels/attention/millrace_attention_emit.sv
  kernels/attention/millrace_attention_keep.sv
  kernels/attention/millrace_attention_lanes.sv
  kernels/attention/millrace_attention_maxima.sv
  kernels/attention/millrace_attention_maximum.sv
  kernels/attention/millrace_attention_memory.sv
  kernels/attention/millrace_attention_multiply.sv
  kernels/attention/millrace_attention_pass.sv
  kernels/attention/millrace_attention_records.sv
  kernels/attention/millrace_attention_result.sv
  kernels/attention/millrace_attention_score.sv
  kernels/attention/millrace_attention_sequence.sv
  kernels/attention/millrace_attention_shard.sv
  kernels/attention/millrace_attention_share_maxima.sv
  kernels/attention/millrace_attention_share_sums.sv
  kernels/attention/millrace_attention_sums.sv
  kernels/attention/millrace_attention_tile.sv
  kernels/attention/millrace_attention_walk.sv
  kernels/attention/millrace_attention_weigh.sv
  kernels/attention/millrace_exp2.sv
  kernels/attention/millrace_reciprocal.sv
  kernels/common/millrace_delay.sv
  kernels/common/millrace_fifo.sv
  kernels/common/millrace_fifo_deep.sv
  kernels/common/millrace_multiply_add.sv
  kernels/common/millrace_mx_outlet.sv
  kernels/common/millrace_outlet.sv
  kernels/common/millrace_quantize.sv
  kernels/common/millrace_quantize_terms.sv
  kernels/common/millrace_remainder.sv
  table_exp2.sv
  table_reciprocal.sv
}

package_kernel attention_1 xcu50-fsvh2104-2-e $interfaces $registers $bursts $sources
