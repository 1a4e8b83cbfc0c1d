// SPDX-License-Identifier: Apache-2.0
//
// A station of a stream on its way from one die to another.
//
//   entering ──▶ ┬───────────▶ register ──▶ leaving      latency 1,
//                └──▶ spare ──▶ ┘                        one element per cycle
//
// Holds two elements. All that it drives comes from a register, `ready` as well:
// when the reader stops, the element that is on its way goes to the spare
// register, and the writer is told in the cycle after.
//
// Elements that are rare cross in parts, lowest bits first. Then the first station
// divides them and the last one joins them, one element at a time: LEAVING_WIDTH is
// a part of ENTERING_WIDTH, or ENTERING_WIDTH of LEAVING_WIDTH.
module millrace_relay #(
    parameter int ENTERING_WIDTH = 8,
    parameter int LEAVING_WIDTH = 8
) (
    input  logic                      ap_clk,
    input  logic                      ap_rst_n,
    input  logic [ENTERING_WIDTH-1:0] entering_tdata,
    input  logic                      entering_tvalid,
    output logic                      entering_tready,
    output logic [ LEAVING_WIDTH-1:0] leaving_tdata,
    output logic                      leaving_tvalid,
    input  logic                      leaving_tready
);

  if (ENTERING_WIDTH == LEAVING_WIDTH) begin : g_register
    // The spare register is empty while `entering_tready` is set.
    logic [LEAVING_WIDTH-1:0] spare;
    logic advance;
    assign advance = leaving_tready || !leaving_tvalid;

    always_ff @(posedge ap_clk) begin
      if (advance) leaving_tdata <= entering_tready ? entering_tdata : spare;
      if (entering_tready) spare <= entering_tdata;
    end

    always_ff @(posedge ap_clk) begin
      if (!ap_rst_n) begin
        leaving_tvalid <= 1'b0;
        entering_tready <= 1'b1;
      end else begin
        if (advance) leaving_tvalid <= entering_tvalid || !entering_tready;
        entering_tready <= advance || (entering_tready && !entering_tvalid);
      end
    end
  end else begin : g_parts
    // One of ready and valid is set.
    localparam bit DIVIDE = ENTERING_WIDTH > LEAVING_WIDTH;
    localparam int WIDTH = DIVIDE ? ENTERING_WIDTH : LEAVING_WIDTH;
    localparam int PART = DIVIDE ? LEAVING_WIDTH : ENTERING_WIDTH;
    localparam int PARTS = WIDTH / PART;
    localparam int COUNT_BITS = $clog2(PARTS);
    logic [WIDTH-1:0] element;
    logic [COUNT_BITS-1:0] part;
    logic last, take, send;
    assign last = part == COUNT_BITS'(PARTS - 1);
    assign take = entering_tvalid && entering_tready;
    assign send = leaving_tvalid && leaving_tready;
    assign leaving_tdata = element[LEAVING_WIDTH-1:0];

    always_ff @(posedge ap_clk) begin
      if (!ap_rst_n) begin
        entering_tready <= 1'b1;
        leaving_tvalid <= 1'b0;
        part <= '0;
      end else begin
        if (take && (DIVIDE || last)) begin
          entering_tready <= 1'b0;
          leaving_tvalid <= 1'b1;
        end
        if (send && (!DIVIDE || last)) begin
          entering_tready <= 1'b1;
          leaving_tvalid <= 1'b0;
        end
        if (DIVIDE ? send : take) part <= last ? '0 : part + 1'b1;
      end
    end

    if (DIVIDE) begin : g_divide
      always_ff @(posedge ap_clk) begin
        if (take) element <= entering_tdata;
        else if (send) element <= element >> PART;
      end
    end else begin : g_join
      always_ff @(posedge ap_clk) begin
        if (take) element <= {entering_tdata, element[WIDTH-1:PART]};
      end
    end
  end

endmodule
