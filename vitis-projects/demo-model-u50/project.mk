# What the Makefile builds.
#
# Plan: demo-model on u50 at 250 MHz; MXINT8 weights, 32 lanes x 2 columns,
# tiles of 16 tokens, 256 positions.
# Made by: millrace generate demo-model --card u50 --weights mxint8 --lanes
#     32 --columns 2 --reuse 8 --context 256 --clock 250 --fifo 2048
NAME := demo-model
# The name of the card, or its TOML file, as it was rendered for.
CARD ?= u50
CARD_PLATFORM := xilinx_u50_gen3x16_xdma_5_202210_1
CARD_TAG := u50

# The same plan for the host.
DESIGN = --card "$$CARD" \
    --weights mxint8 --lanes 32 --columns 2 --reuse 8 --context 256 --clock 250 --fifo 2048

KERNELS := \
    memory_host memory lane collect embed wrap norm feed gather rope encode attention_0 \
    attention_1 activation add sample relay_beat relay_credit divide_uint32_1 join_uint32_1 \
    relay_mx_block relay_results divide_joined_16 join_joined_16 divide_fetch_2 join_fetch_2 \
    divide_beat_16 join_beat_16 divide_beat_4 join_beat_4 divide_int64_4 join_int64_4 \
    relay_sums

memory_host_HEADERS := \
    include/control_words.h include/kernels/common/dataflow.h include/kernels/common/types.h \
    include/kernels/memory/memory.h include/units.h
memory_host_RTL := \
    rtl/memory_host/kernel.xml rtl/memory_host/package_xo.tcl \
    rtl/kernels/common/package_kernel.tcl rtl/control_pkg.sv \
    rtl/kernels/common/millrace_pkg.sv rtl/kernels/common/millrace_fifo.sv \
    rtl/kernels/common/millrace_fifo_deep.sv rtl/kernels/memory/millrace_control.sv \
    rtl/kernels/memory/millrace_memory.sv rtl/kernels/memory/millrace_memory_bursts.sv \
    rtl/kernels/memory/millrace_memory_guard.sv rtl/kernels/memory/millrace_memory_reader.sv \
    rtl/kernels/memory/millrace_memory_schedule.sv \
    rtl/kernels/memory/millrace_memory_writer.sv rtl/memory_host.v

memory_HEADERS := \
    include/control_words.h include/kernels/common/dataflow.h include/kernels/common/types.h \
    include/kernels/memory/memory.h include/units.h
memory_RTL := \
    rtl/memory/kernel.xml rtl/memory/package_xo.tcl rtl/kernels/common/package_kernel.tcl \
    rtl/control_pkg.sv rtl/kernels/common/millrace_pkg.sv rtl/kernels/common/millrace_fifo.sv \
    rtl/kernels/common/millrace_fifo_deep.sv rtl/kernels/memory/millrace_control.sv \
    rtl/kernels/memory/millrace_memory.sv rtl/kernels/memory/millrace_memory_bursts.sv \
    rtl/kernels/memory/millrace_memory_guard.sv rtl/kernels/memory/millrace_memory_reader.sv \
    rtl/kernels/memory/millrace_memory_schedule.sv \
    rtl/kernels/memory/millrace_memory_writer.sv rtl/memory.v

lane_HEADERS := \
    include/control_words.h include/kernels/common/arithmetic.h include/kernels/common/lanes.h \
    include/kernels/common/types.h include/kernels/lane/lane.h include/kernels/lane/multiply.h \
    include/kernels/lane/multiply_row.h include/units.h
lane_RTL := \
    rtl/lane/kernel.xml rtl/lane/package_xo.tcl rtl/kernels/common/package_kernel.tcl \
    rtl/control_pkg.sv rtl/kernels/common/millrace_pkg.sv rtl/kernels/common/millrace_delay.sv \
    rtl/kernels/common/millrace_fifo.sv rtl/kernels/common/millrace_fifo_deep.sv \
    rtl/kernels/common/millrace_lane_schedule.sv rtl/kernels/common/millrace_multiply_add.sv \
    rtl/kernels/lane/millrace_lane.sv rtl/kernels/lane/millrace_lane_accumulator.sv \
    rtl/kernels/lane/millrace_lane_activations.sv rtl/kernels/lane/millrace_lane_credits.sv \
    rtl/kernels/lane/millrace_lane_dot.sv rtl/kernels/lane/millrace_lane_loader.sv \
    rtl/kernels/lane/millrace_lane_results.sv rtl/kernels/lane/millrace_lane_sequencer.sv \
    rtl/kernels/lane/millrace_lane_term.sv rtl/kernels/lane/millrace_lane_weights.sv \
    rtl/lane.v

collect_HEADERS := \
    include/control_words.h include/kernels/collect/collect.h include/kernels/common/lanes.h \
    include/kernels/common/types.h include/units.h
collect_RTL := \
    rtl/collect/kernel.xml rtl/collect/package_xo.tcl rtl/kernels/common/package_kernel.tcl \
    rtl/collect.v rtl/kernels/collect/millrace_collect.sv

embed_HEADERS := \
    include/control_words.h include/kernels/common/arithmetic.h include/kernels/common/types.h \
    include/kernels/embed/embed.h include/units.h
embed_RTL := \
    rtl/embed/kernel.xml rtl/embed/package_xo.tcl rtl/kernels/common/package_kernel.tcl \
    rtl/control_pkg.sv rtl/kernels/common/millrace_pkg.sv \
    rtl/kernels/embed/millrace_embed_pkg.sv rtl/embed.v rtl/kernels/common/millrace_fifo.sv \
    rtl/kernels/common/millrace_fifo_deep.sv rtl/kernels/embed/millrace_embed.sv \
    rtl/kernels/embed/millrace_embed_collect.sv rtl/kernels/embed/millrace_embed_control.sv \
    rtl/kernels/embed/millrace_embed_emit.sv rtl/kernels/embed/millrace_embed_fetch.sv \
    rtl/kernels/embed/millrace_embed_header.sv rtl/kernels/embed/millrace_embed_prompt.sv \
    rtl/kernels/embed/millrace_embed_rotary.sv rtl/kernels/embed/millrace_embed_rows.sv

wrap_HEADERS := \
    include/control_words.h include/kernels/common/arithmetic.h include/kernels/common/types.h \
    include/kernels/wrap/wrap.h include/units.h
wrap_RTL := \
    rtl/wrap/kernel.xml rtl/wrap/package_xo.tcl rtl/kernels/common/package_kernel.tcl \
    rtl/control_pkg.sv rtl/kernels/common/millrace_pkg.sv rtl/kernels/wrap/millrace_wrap.sv \
    rtl/wrap.v

norm_HEADERS := \
    include/control_words.h include/kernels/common/arithmetic.h \
    include/kernels/common/functions.h include/kernels/common/types.h \
    include/kernels/norm/norm.h include/tables.h include/units.h
norm_RTL := \
    rtl/norm/kernel.xml rtl/norm/package_xo.tcl rtl/kernels/common/package_kernel.tcl \
    rtl/control_pkg.sv rtl/kernels/common/millrace_pkg.sv rtl/kernels/common/millrace_fifo.sv \
    rtl/kernels/common/millrace_fifo_deep.sv rtl/kernels/common/millrace_mx_outlet.sv \
    rtl/kernels/common/millrace_outlet.sv rtl/kernels/common/millrace_quantize.sv \
    rtl/kernels/common/millrace_reciprocal_square_root.sv rtl/kernels/common/millrace_taps.sv \
    rtl/kernels/norm/millrace_norm.sv rtl/kernels/norm/millrace_norm_constants.sv \
    rtl/kernels/norm/millrace_norm_element.sv rtl/kernels/norm/millrace_norm_factor.sv \
    rtl/kernels/norm/millrace_norm_sums.sv rtl/kernels/norm/millrace_norm_total.sv \
    rtl/kernels/norm/millrace_norm_vectors.sv rtl/norm.v rtl/table_rsqrt.sv

feed_HEADERS := \
    include/control_words.h include/kernels/common/arithmetic.h include/kernels/common/types.h \
    include/kernels/feed/feed.h include/units.h
feed_RTL := \
    rtl/feed/kernel.xml rtl/feed/package_xo.tcl rtl/kernels/common/package_kernel.tcl \
    rtl/control_pkg.sv rtl/kernels/common/millrace_pkg.sv rtl/feed.v \
    rtl/kernels/feed/millrace_feed.sv

gather_HEADERS := \
    include/control_words.h include/kernels/common/arithmetic.h include/kernels/common/lanes.h \
    include/kernels/common/types.h include/kernels/gather/gather.h include/units.h
gather_RTL := \
    rtl/gather/kernel.xml rtl/gather/package_xo.tcl rtl/kernels/common/package_kernel.tcl \
    rtl/control_pkg.sv rtl/kernels/common/millrace_pkg.sv rtl/gather.v \
    rtl/kernels/common/millrace_lane_schedule.sv rtl/kernels/gather/millrace_gather.sv \
    rtl/kernels/gather/millrace_gather_chain.sv

rope_HEADERS := \
    include/control_words.h include/kernels/common/arithmetic.h include/kernels/common/types.h \
    include/kernels/rope/rope.h include/units.h
rope_RTL := \
    rtl/rope/kernel.xml rtl/rope/package_xo.tcl rtl/kernels/common/package_kernel.tcl \
    rtl/control_pkg.sv rtl/kernels/common/millrace_pkg.sv rtl/kernels/common/millrace_fifo.sv \
    rtl/kernels/common/millrace_fifo_deep.sv rtl/kernels/common/millrace_outlet.sv \
    rtl/kernels/common/millrace_taps.sv rtl/kernels/rope/millrace_rope.sv \
    rtl/kernels/rope/millrace_rope_pair.sv rtl/rope.v

encode_HEADERS := \
    include/control_words.h include/kernels/attention/attention.h \
    include/kernels/common/arithmetic.h include/kernels/common/functions.h \
    include/kernels/common/types.h include/kernels/encode/encode.h include/tables.h \
    include/units.h
encode_RTL := \
    rtl/encode/kernel.xml rtl/encode/package_xo.tcl rtl/kernels/common/package_kernel.tcl \
    rtl/control_pkg.sv rtl/kernels/common/millrace_pkg.sv rtl/encode.v \
    rtl/kernels/common/millrace_delay.sv rtl/kernels/common/millrace_fifo.sv \
    rtl/kernels/common/millrace_fifo_deep.sv rtl/kernels/common/millrace_mx_outlet.sv \
    rtl/kernels/common/millrace_outlet.sv rtl/kernels/common/millrace_quantize.sv \
    rtl/kernels/common/millrace_quantize_terms.sv rtl/kernels/common/millrace_remainder.sv \
    rtl/kernels/encode/millrace_encode.sv

attention_0_HEADERS := \
    include/control_words.h include/kernels/attention/attention.h \
    include/kernels/common/arithmetic.h include/kernels/common/functions.h \
    include/kernels/common/types.h include/tables.h include/units.h
attention_0_RTL := \
    rtl/attention_0/kernel.xml rtl/attention_0/package_xo.tcl \
    rtl/kernels/common/package_kernel.tcl rtl/control_pkg.sv \
    rtl/kernels/common/millrace_pkg.sv rtl/attention_0.v \
    rtl/kernels/attention/millrace_attention.sv \
    rtl/kernels/attention/millrace_attention_accumulate.sv \
    rtl/kernels/attention/millrace_attention_chain.sv \
    rtl/kernels/attention/millrace_attention_emit.sv \
    rtl/kernels/attention/millrace_attention_keep.sv \
    rtl/kernels/attention/millrace_attention_lanes.sv \
    rtl/kernels/attention/millrace_attention_maxima.sv \
    rtl/kernels/attention/millrace_attention_maximum.sv \
    rtl/kernels/attention/millrace_attention_memory.sv \
    rtl/kernels/attention/millrace_attention_multiply.sv \
    rtl/kernels/attention/millrace_attention_pass.sv \
    rtl/kernels/attention/millrace_attention_records.sv \
    rtl/kernels/attention/millrace_attention_result.sv \
    rtl/kernels/attention/millrace_attention_score.sv \
    rtl/kernels/attention/millrace_attention_sequence.sv \
    rtl/kernels/attention/millrace_attention_shard.sv \
    rtl/kernels/attention/millrace_attention_share_maxima.sv \
    rtl/kernels/attention/millrace_attention_share_sums.sv \
    rtl/kernels/attention/millrace_attention_sums.sv \
    rtl/kernels/attention/millrace_attention_tile.sv \
    rtl/kernels/attention/millrace_attention_walk.sv \
    rtl/kernels/attention/millrace_attention_weigh.sv rtl/kernels/attention/millrace_exp2.sv \
    rtl/kernels/attention/millrace_reciprocal.sv rtl/kernels/common/millrace_delay.sv \
    rtl/kernels/common/millrace_fifo.sv rtl/kernels/common/millrace_fifo_deep.sv \
    rtl/kernels/common/millrace_multiply_add.sv rtl/kernels/common/millrace_mx_outlet.sv \
    rtl/kernels/common/millrace_outlet.sv rtl/kernels/common/millrace_quantize.sv \
    rtl/kernels/common/millrace_quantize_terms.sv rtl/kernels/common/millrace_remainder.sv \
    rtl/table_exp2.sv rtl/table_reciprocal.sv

attention_1_HEADERS := \
    include/control_words.h include/kernels/attention/attention.h \
    include/kernels/common/arithmetic.h include/kernels/common/functions.h \
    include/kernels/common/types.h include/tables.h include/units.h
attention_1_RTL := \
    rtl/attention_1/kernel.xml rtl/attention_1/package_xo.tcl \
    rtl/kernels/common/package_kernel.tcl rtl/control_pkg.sv \
    rtl/kernels/common/millrace_pkg.sv rtl/attention_1.v \
    rtl/kernels/attention/millrace_attention.sv \
    rtl/kernels/attention/millrace_attention_accumulate.sv \
    rtl/kernels/attention/millrace_attention_chain.sv \
    rtl/kernels/attention/millrace_attention_emit.sv \
    rtl/kernels/attention/millrace_attention_keep.sv \
    rtl/kernels/attention/millrace_attention_lanes.sv \
    rtl/kernels/attention/millrace_attention_maxima.sv \
    rtl/kernels/attention/millrace_attention_maximum.sv \
    rtl/kernels/attention/millrace_attention_memory.sv \
    rtl/kernels/attention/millrace_attention_multiply.sv \
    rtl/kernels/attention/millrace_attention_pass.sv \
    rtl/kernels/attention/millrace_attention_records.sv \
    rtl/kernels/attention/millrace_attention_result.sv \
    rtl/kernels/attention/millrace_attention_score.sv \
    rtl/kernels/attention/millrace_attention_sequence.sv \
    rtl/kernels/attention/millrace_attention_shard.sv \
    rtl/kernels/attention/millrace_attention_share_maxima.sv \
    rtl/kernels/attention/millrace_attention_share_sums.sv \
    rtl/kernels/attention/millrace_attention_sums.sv \
    rtl/kernels/attention/millrace_attention_tile.sv \
    rtl/kernels/attention/millrace_attention_walk.sv \
    rtl/kernels/attention/millrace_attention_weigh.sv rtl/kernels/attention/millrace_exp2.sv \
    rtl/kernels/attention/millrace_reciprocal.sv rtl/kernels/common/millrace_delay.sv \
    rtl/kernels/common/millrace_fifo.sv rtl/kernels/common/millrace_fifo_deep.sv \
    rtl/kernels/common/millrace_multiply_add.sv rtl/kernels/common/millrace_mx_outlet.sv \
    rtl/kernels/common/millrace_outlet.sv rtl/kernels/common/millrace_quantize.sv \
    rtl/kernels/common/millrace_quantize_terms.sv rtl/kernels/common/millrace_remainder.sv \
    rtl/table_exp2.sv rtl/table_reciprocal.sv

activation_HEADERS := \
    include/control_words.h include/kernels/activation/activation.h \
    include/kernels/common/arithmetic.h include/kernels/common/functions.h \
    include/kernels/common/types.h include/tables.h include/units.h
activation_RTL := \
    rtl/activation/kernel.xml rtl/activation/package_xo.tcl \
    rtl/kernels/common/package_kernel.tcl rtl/control_pkg.sv \
    rtl/kernels/common/millrace_pkg.sv rtl/activation.v \
    rtl/kernels/activation/millrace_activate.sv \
    rtl/kernels/activation/millrace_activate_pair.sv \
    rtl/kernels/activation/millrace_activation.sv \
    rtl/kernels/activation/millrace_activation_product.sv rtl/kernels/common/millrace_fifo.sv \
    rtl/kernels/common/millrace_fifo_deep.sv rtl/kernels/common/millrace_mx_outlet.sv \
    rtl/kernels/common/millrace_outlet.sv rtl/kernels/common/millrace_quantize.sv \
    rtl/kernels/common/millrace_taps.sv rtl/table_delta.sv

add_HEADERS := \
    include/control_words.h include/kernels/add/add.h include/kernels/common/arithmetic.h \
    include/kernels/common/types.h include/units.h
add_RTL := \
    rtl/add/kernel.xml rtl/add/package_xo.tcl rtl/kernels/common/package_kernel.tcl \
    rtl/control_pkg.sv rtl/kernels/common/millrace_pkg.sv rtl/add.v \
    rtl/kernels/add/millrace_add.sv

sample_HEADERS := \
    include/control_words.h include/kernels/common/arithmetic.h \
    include/kernels/common/functions.h include/kernels/common/types.h \
    include/kernels/sample/sample.h include/tables.h include/units.h
sample_RTL := \
    rtl/sample/kernel.xml rtl/sample/package_xo.tcl rtl/kernels/common/package_kernel.tcl \
    rtl/control_pkg.sv rtl/kernels/common/millrace_pkg.sv rtl/kernels/common/millrace_fifo.sv \
    rtl/kernels/common/millrace_fifo_deep.sv rtl/kernels/sample/millrace_sample.sv \
    rtl/kernels/sample/millrace_sample_best.sv rtl/kernels/sample/millrace_sample_gumbel.sv \
    rtl/kernels/sample/millrace_sample_keys.sv rtl/kernels/sample/millrace_sample_mix.sv \
    rtl/kernels/sample/millrace_sample_multiply.sv rtl/kernels/sample/millrace_sample_score.sv \
    rtl/sample.v rtl/table_gumbel.sv rtl/table_log2.sv

relay_beat_HEADERS := \
    include/control_words.h include/kernels/common/types.h include/kernels/relay/relay.h \
    include/units.h
relay_beat_RTL := \
    rtl/relay_beat/kernel.xml rtl/relay_beat/package_xo.tcl \
    rtl/kernels/common/package_kernel.tcl rtl/kernels/relay/millrace_relay.sv rtl/relay_beat.v

relay_credit_HEADERS := \
    include/control_words.h include/kernels/common/types.h include/kernels/relay/relay.h \
    include/units.h
relay_credit_RTL := \
    rtl/relay_credit/kernel.xml rtl/relay_credit/package_xo.tcl \
    rtl/kernels/common/package_kernel.tcl rtl/kernels/relay/millrace_relay.sv \
    rtl/relay_credit.v

divide_uint32_1_HEADERS := \
    include/control_words.h include/kernels/common/types.h include/kernels/relay/relay.h \
    include/units.h
divide_uint32_1_RTL := \
    rtl/divide_uint32_1/kernel.xml rtl/divide_uint32_1/package_xo.tcl \
    rtl/kernels/common/package_kernel.tcl rtl/divide_uint32_1.v \
    rtl/kernels/relay/millrace_relay.sv

join_uint32_1_HEADERS := \
    include/control_words.h include/kernels/common/types.h include/kernels/relay/relay.h \
    include/units.h
join_uint32_1_RTL := \
    rtl/join_uint32_1/kernel.xml rtl/join_uint32_1/package_xo.tcl \
    rtl/kernels/common/package_kernel.tcl rtl/join_uint32_1.v \
    rtl/kernels/relay/millrace_relay.sv

relay_mx_block_HEADERS := \
    include/control_words.h include/kernels/common/types.h include/kernels/relay/relay.h \
    include/units.h
relay_mx_block_RTL := \
    rtl/relay_mx_block/kernel.xml rtl/relay_mx_block/package_xo.tcl \
    rtl/kernels/common/package_kernel.tcl rtl/kernels/relay/millrace_relay.sv \
    rtl/relay_mx_block.v

relay_results_HEADERS := \
    include/control_words.h include/kernels/common/types.h include/kernels/relay/relay.h \
    include/units.h
relay_results_RTL := \
    rtl/relay_results/kernel.xml rtl/relay_results/package_xo.tcl \
    rtl/kernels/common/package_kernel.tcl rtl/kernels/relay/millrace_relay.sv \
    rtl/relay_results.v

divide_joined_16_HEADERS := \
    include/control_words.h include/kernels/common/types.h include/kernels/relay/relay.h \
    include/units.h
divide_joined_16_RTL := \
    rtl/divide_joined_16/kernel.xml rtl/divide_joined_16/package_xo.tcl \
    rtl/kernels/common/package_kernel.tcl rtl/divide_joined_16.v \
    rtl/kernels/relay/millrace_relay.sv

join_joined_16_HEADERS := \
    include/control_words.h include/kernels/common/types.h include/kernels/relay/relay.h \
    include/units.h
join_joined_16_RTL := \
    rtl/join_joined_16/kernel.xml rtl/join_joined_16/package_xo.tcl \
    rtl/kernels/common/package_kernel.tcl rtl/join_joined_16.v \
    rtl/kernels/relay/millrace_relay.sv

divide_fetch_2_HEADERS := \
    include/control_words.h include/kernels/common/types.h include/kernels/relay/relay.h \
    include/units.h
divide_fetch_2_RTL := \
    rtl/divide_fetch_2/kernel.xml rtl/divide_fetch_2/package_xo.tcl \
    rtl/kernels/common/package_kernel.tcl rtl/divide_fetch_2.v \
    rtl/kernels/relay/millrace_relay.sv

join_fetch_2_HEADERS := \
    include/control_words.h include/kernels/common/types.h include/kernels/relay/relay.h \
    include/units.h
join_fetch_2_RTL := \
    rtl/join_fetch_2/kernel.xml rtl/join_fetch_2/package_xo.tcl \
    rtl/kernels/common/package_kernel.tcl rtl/join_fetch_2.v \
    rtl/kernels/relay/millrace_relay.sv

divide_beat_16_HEADERS := \
    include/control_words.h include/kernels/common/types.h include/kernels/relay/relay.h \
    include/units.h
divide_beat_16_RTL := \
    rtl/divide_beat_16/kernel.xml rtl/divide_beat_16/package_xo.tcl \
    rtl/kernels/common/package_kernel.tcl rtl/divide_beat_16.v \
    rtl/kernels/relay/millrace_relay.sv

join_beat_16_HEADERS := \
    include/control_words.h include/kernels/common/types.h include/kernels/relay/relay.h \
    include/units.h
join_beat_16_RTL := \
    rtl/join_beat_16/kernel.xml rtl/join_beat_16/package_xo.tcl \
    rtl/kernels/common/package_kernel.tcl rtl/join_beat_16.v \
    rtl/kernels/relay/millrace_relay.sv

divide_beat_4_HEADERS := \
    include/control_words.h include/kernels/common/types.h include/kernels/relay/relay.h \
    include/units.h
divide_beat_4_RTL := \
    rtl/divide_beat_4/kernel.xml rtl/divide_beat_4/package_xo.tcl \
    rtl/kernels/common/package_kernel.tcl rtl/divide_beat_4.v \
    rtl/kernels/relay/millrace_relay.sv

join_beat_4_HEADERS := \
    include/control_words.h include/kernels/common/types.h include/kernels/relay/relay.h \
    include/units.h
join_beat_4_RTL := \
    rtl/join_beat_4/kernel.xml rtl/join_beat_4/package_xo.tcl \
    rtl/kernels/common/package_kernel.tcl rtl/join_beat_4.v \
    rtl/kernels/relay/millrace_relay.sv

divide_int64_4_HEADERS := \
    include/control_words.h include/kernels/common/types.h include/kernels/relay/relay.h \
    include/units.h
divide_int64_4_RTL := \
    rtl/divide_int64_4/kernel.xml rtl/divide_int64_4/package_xo.tcl \
    rtl/kernels/common/package_kernel.tcl rtl/divide_int64_4.v \
    rtl/kernels/relay/millrace_relay.sv

join_int64_4_HEADERS := \
    include/control_words.h include/kernels/common/types.h include/kernels/relay/relay.h \
    include/units.h
join_int64_4_RTL := \
    rtl/join_int64_4/kernel.xml rtl/join_int64_4/package_xo.tcl \
    rtl/kernels/common/package_kernel.tcl rtl/join_int64_4.v \
    rtl/kernels/relay/millrace_relay.sv

relay_sums_HEADERS := \
    include/control_words.h include/kernels/common/types.h include/kernels/relay/relay.h \
    include/units.h
relay_sums_RTL := \
    rtl/relay_sums/kernel.xml rtl/relay_sums/package_xo.tcl \
    rtl/kernels/common/package_kernel.tcl rtl/kernels/relay/millrace_relay.sv rtl/relay_sums.v
