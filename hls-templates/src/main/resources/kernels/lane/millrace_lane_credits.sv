// SPDX-License-Identifier: Apache-2.0
//
// Counts the weight beats that a lane consumes, and returns a credit to its
// reader for each page of them. At a halt the reader is told so in place of a
// credit, says how many beats it has sent in all, and what is left of them is
// discarded.
//
//   COUNT ── halt ──▶ HALT ── credit ──▶ AWAIT ── sent ──▶ DISCARD ── none left ──▶ COUNT
module millrace_lane_credits (
    input  logic                                 ap_clk,
    input  logic                                 ap_rst_n,
    output logic [millrace_pkg::CREDIT_BITS-1:0] credits_tdata,
    output logic                                 credits_tvalid,
    input  logic                                 credits_tready,
    input  logic [                         31:0] sent_tdata,
    input  logic                                 sent_tvalid,
    output logic                                 sent_tready,
    input  logic                                 consumed,        // a beat
    output logic                                 blocked,         // a credit is in the way
    input  logic                                 halt,            // until halted
    output logic                                 halted,
    output logic                                 discard,         // a beat, if there is one
    input  logic                                 discarded
);

  localparam int PAGE_BITS = $clog2(millrace_pkg::PAGE);

  localparam logic [1:0] COUNT = 2'd0;
  localparam logic [1:0] HALT = 2'd1;
  localparam logic [1:0] AWAIT = 2'd2;
  localparam logic [1:0] DISCARD = 2'd3;

  logic [1:0] state;
  logic [31:0] beats;  // consumed in this generation
  logic [31:0] left;   // to discard
  logic last_of_page;
  assign last_of_page = beats[PAGE_BITS-1:0] == '1;
  assign blocked = last_of_page && credits_tvalid;
  assign sent_tready = state == AWAIT;
  assign discard = state == DISCARD && left != '0;
  assign halted = state == DISCARD && left == '0;

  always_ff @(posedge ap_clk) begin
    if (!ap_rst_n) begin
      credits_tdata <= millrace_pkg::CREDIT_PAGE;
      credits_tvalid <= 1'b0;
    end else if (consumed && last_of_page) begin
      credits_tdata <= millrace_pkg::CREDIT_PAGE;
      credits_tvalid <= 1'b1;
    end else if (state == HALT && !credits_tvalid) begin
      credits_tdata <= millrace_pkg::CREDIT_HALT;
      credits_tvalid <= 1'b1;
    end else if (credits_tready) begin
      credits_tvalid <= 1'b0;
    end
  end

  always_ff @(posedge ap_clk) begin
    if (!ap_rst_n) begin
      state <= COUNT;
      beats <= '0;
    end else begin
      case (state)
        COUNT: begin
          if (consumed) beats <= beats + 1;
          if (halt) state <= HALT;
        end
        HALT: if (!credits_tvalid) state <= AWAIT;
        AWAIT: begin
          left <= sent_tdata - beats;
          if (sent_tvalid) state <= DISCARD;
        end
        default: begin
          beats <= '0;
          if (discarded) left <= left - 1;
          if (halted) state <= COUNT;
        end
      endcase
    end
  end

endmodule
