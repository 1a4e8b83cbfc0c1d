// SPDX-License-Identifier: Apache-2.0
//
// Beats of weights as blocks of int8, skewed as the chains of multipliers take
// them: word p of each block is out p + 2 cycles after the beat is in.
//
// MXFP4: block b takes bytes 16b to 16b + 15; byte j holds element j in its low
// and element j + 16 in its high nibble. Elements are taken doubled, so that
// all are integers; their five bits are decoded by as many LUTs.
module millrace_lane_weights #(
    parameter bit MXFP4 = 1'b0,
    parameter int BLOCKS = 2  // of a beat
) (
    input  logic                               ap_clk,
    input  logic [millrace_pkg::BEAT_BITS-1:0] beat,
    input  logic [                        8:0] valid,  // beat; word 0 next; ... word 7 next
    output logic [             256*BLOCKS-1:0] words
);

  function automatic logic [7:0] decode(input logic [3:0] code);
    logic [7:0] magnitude;
    case (code[2:0])
      3'd0: magnitude = 8'd0;
      3'd1: magnitude = 8'd1;
      3'd2: magnitude = 8'd2;
      3'd3: magnitude = 8'd3;
      3'd4: magnitude = 8'd4;
      3'd5: magnitude = 8'd6;
      3'd6: magnitude = 8'd8;
      default: magnitude = 8'd12;
    endcase
    decode = code[3] ? -magnitude : magnitude;
  endfunction

  logic [256*BLOCKS-1:0] elements;
  if (MXFP4) begin : g_mxfp4
    always_ff @(posedge ap_clk) begin
      if (valid[0]) begin
        for (int b = 0; b < BLOCKS; b++) begin
          for (int j = 0; j < 16; j++) begin
            elements[256*b+8*j+:8] <= decode(beat[128*b+8*j+:4]);
            elements[256*b+128+8*j+:8] <= decode(beat[128*b+8*j+4+:4]);
          end
        end
      end
    end
  end else begin : g_mxint8
    always_ff @(posedge ap_clk) begin
      if (valid[0]) elements <= beat;
    end
  end

  for (genvar b = 0; b < BLOCKS; b++) begin : g_block
    for (genvar k = 0; k < 8; k++) begin : g_stage
      logic [32*(8-k)-1:0] rest;  // word k, which is due, and those after it
      if (k == 0) begin : g_first
        always_ff @(posedge ap_clk) if (valid[1]) rest <= elements[256*b+:256];
      end else begin : g_next
        always_ff @(posedge ap_clk) if (valid[k+1]) rest <= g_stage[k-1].rest[32*(9-k)-1:32];
      end
      assign words[256*b+32*k+:32] = rest[31:0];
    end
  end

endmodule
