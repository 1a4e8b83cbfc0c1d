// SPDX-License-Identifier: Apache-2.0
//
// Activated gates wait for what they gate, in order, and are multiplied by it:
//
//   gates ──▶ memory[DEPTH] ──▶ gate ──┐
//                        up ───────────┴──▶ gate up, 64 bits, of each element
//
// ELEMENTS elements per cycle, latency 5. An `up` may be taken when a gate is
// stored; there is always room for a gate.
module millrace_activation_product #(
    parameter int DEPTH = 1,
    parameter int ELEMENTS = 32
) (
    input  logic                   ap_clk,
    input  logic                   ap_rst_n,
    input  logic [ELEMENTS*32-1:0] gates,
    input  logic                   gates_valid,
    output logic                   stored,
    input  logic [ELEMENTS*32-1:0] up,
    input  logic                   take_up,
    output logic [ELEMENTS*64-1:0] products
);

  localparam int INDEX_BITS = DEPTH > 1 ? $clog2(DEPTH) : 1;
  localparam int COUNT_BITS = $clog2(DEPTH + 1);
  localparam logic [INDEX_BITS-1:0] LAST = INDEX_BITS'(DEPTH - 1);

  logic [ELEMENTS*32-1:0] memory[0:DEPTH-1];
  logic [INDEX_BITS-1:0] write_index, read_index;
  logic [COUNT_BITS-1:0] level;
  assign stored = level != '0;

  always_ff @(posedge ap_clk) begin
    if (!ap_rst_n) begin
      write_index <= '0;
      read_index <= '0;
      level <= '0;
    end else begin
      if (gates_valid) write_index <= write_index == LAST ? '0 : write_index + 1'b1;
      if (take_up) read_index <= read_index == LAST ? '0 : read_index + 1'b1;
      level <= level + COUNT_BITS'(gates_valid) - COUNT_BITS'(take_up);
    end
  end

  logic [4:0] stage;
  millrace_taps #(
      .STAGES(4)
  ) stages (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .value(take_up),
      .taps(stage)
  );

  logic [ELEMENTS*32-1:0] gates0, gates1, up0, up1;
  always_ff @(posedge ap_clk) begin
    if (gates_valid) memory[write_index] <= gates;
    if (stage[0]) begin
      gates0 <= memory[read_index];
      up0 <= up;
    end
    if (stage[1]) begin
      gates1 <= gates0;
      up1 <= up0;
    end
  end

  for (genvar i = 0; i < ELEMENTS; i++) begin : g_element
    logic signed [63:0] product2, product3;
    always_ff @(posedge ap_clk) begin
      if (stage[2]) product2 <= 64'($signed(gates1[i*32+:32])) * 64'($signed(up1[i*32+:32]));
      if (stage[3]) product3 <= product2;
      if (stage[4]) products[i*64+:64] <= product3;
    end
  end

endmodule
