// SPDX-License-Identifier: Apache-2.0
//
// Millrace's FIFO under random pushes and pops, compared with counters in each
// cycle: the n-th element that goes in is a function of n.
module fifo_bench;
  parameter int DEPTH = 2;
  localparam int WIDTH = 16;

  logic ap_clk = 1'b0;
  logic ap_rst_n = 1'b0;
  always #5 ap_clk = ~ap_clk;

  logic [WIDTH-1:0] in, out;
  logic in_valid, in_ready, out_valid, out_ready;
  logic [$clog2(DEPTH+1)-1:0] level;
  millrace_fifo #(
      .WIDTH(WIDTH),
      .DEPTH(DEPTH)
  ) fifo (
      .ap_clk(ap_clk),
      .ap_rst_n(ap_rst_n),
      .in_tdata(in),
      .in_tvalid(in_valid),
      .in_tready(in_ready),
      .out_tdata(out),
      .out_tvalid(out_valid),
      .out_tready(out_ready),
      .level(level)
  );

  function automatic logic [WIDTH-1:0] element(input int number);
    element = WIDTH'(number * 40503 + 7);
  endfunction

  int pushed = 0;
  int popped = 0;
  int errors = 0;
  int full = 0;
  int empty = 0;
  int phase;
  initial begin
    in_valid = 1'b0;
    out_ready = 1'b0;
    in = '0;
    repeat (4) @(negedge ap_clk);
    ap_rst_n = 1'b1;
    for (int cycle = 0; cycle < 40000; cycle++) begin
      // Fills, empties, both at random, both always.
      phase = (cycle / 1000) % 4;
      in_valid = phase == 0 || phase == 3 || phase == 1 && $urandom % 4 == 0 || phase == 2 && $urandom % 2 == 0;
      out_ready = phase == 1 || phase == 3 || phase == 0 && $urandom % 4 == 0 || phase == 2 && $urandom % 2 == 0;
      in = element(pushed);
      #2;
      if (level !== pushed - popped) errors++;
      if (in_ready !== (pushed - popped != DEPTH)) errors++;
      if (out_valid !== (pushed != popped)) errors++;
      if (out_valid && out !== element(popped)) errors++;
      if (!in_ready) full++;
      if (!out_valid) empty++;
      @(posedge ap_clk);
      if (in_valid && in_ready) pushed++;
      if (out_valid && out_ready) popped++;
      @(negedge ap_clk);
    end
    $display("%0d errors, full %0d, empty %0d", errors, full > 0, empty > 0);
    $finish;
  end

endmodule
