// SPDX-License-Identifier: Apache-2.0
//
// Watches a memory unit's port, and keeps what the host may want to know of it:
// docs/control.md, Registers of a memory unit.
//
// An answer that is not OKAY, or that breaks the protocol, freezes the unit from
// the next cycle on: it sends nothing further, so that nothing wrong can come out
// of the pipeline, and does not end. What was wrong stays in `status`, its place
// in `fault_offset`, until `clear`. With `end_launch` the unit does not freeze.
module millrace_memory_guard (
    input  logic        ap_clk,
    input  logic        ap_rst_n,
    input  logic        running,       // a launch has been asked for and has not ended
    input  logic        launch,        // begins, for one cycle
    input  logic        end_launch,    // the host wants it to end, whatever comes out
    input  logic        clear,         // forgets what was wrong, for one cycle
    input  logic        read,          // a beat comes in
    input  logic        read_asked,    // some burst is waiting for it
    input  logic        read_last,     // and ends with it
    input  logic [ 1:0] rresp,
    input  logic        rlast,
    input  logic [31:0] read_offset,   // of its burst, in beats
    input  logic        written,       // a beat goes out
    input  logic        answered,      // the response of a burst comes in
    input  logic        answer_asked,  // some burst is waiting for it
    input  logic [ 1:0] bresp,
    input  logic [31:0] write_offset,  // of its burst, in beats
    input  logic        credit_wrong,  // the lane gives back more than it had
    output logic        frozen,
    output logic [31:0] status,
    output logic [31:0] launches,
    output logic [31:0] heartbeat,
    output logic [31:0] fault_offset
);

  localparam logic [1:0] OKAY = 2'b00;

  logic read_fault, write_fault, last_fault, unasked_fault, fault;
  assign read_fault = read && rresp != OKAY;
  assign write_fault = answered && bresp != OKAY;
  assign last_fault = read && rlast != read_last;
  assign unasked_fault = (read && !read_asked) || (answered && !answer_asked);
  assign fault = read_fault || write_fault || last_fault || unasked_fault || credit_wrong;

  always_ff @(posedge ap_clk) begin
    if (!ap_rst_n || end_launch) frozen <= 1'b0;
    else if (fault) frozen <= 1'b1;
    else if (clear) frozen <= 1'b0;
  end

  // What was wrong: all that came, and of the first its response and place.
  logic [4:0] faults;
  logic [1:0] response;
  always_ff @(posedge ap_clk) begin
    if (!ap_rst_n || clear) faults <= '0;
    else faults <= faults | {credit_wrong, unasked_fault, last_fault, write_fault, read_fault};
    if (faults == '0) begin
      response <= read_fault ? rresp : bresp;
      fault_offset <= read_fault || last_fault ? read_offset : write_offset;
    end
  end

  always_comb begin
    status = '0;
    status[control_pkg::STATUS_RUNNING] = running;
    status[control_pkg::STATUS_FROZEN] = frozen;
    status[control_pkg::STATUS_READ_FAULT] = faults[0];
    status[control_pkg::STATUS_WRITE_FAULT] = faults[1];
    status[control_pkg::STATUS_LAST_FAULT] = faults[2];
    status[control_pkg::STATUS_UNASKED_FAULT] = faults[3];
    status[control_pkg::STATUS_CREDIT_FAULT] = faults[4];
    status[control_pkg::STATUS_RESPONSE+:2] = response;
  end

  logic moved_in, moved_out;
  always_ff @(posedge ap_clk) begin
    moved_in  <= read;
    moved_out <= written;
    if (!ap_rst_n) begin
      launches  <= '0;
      heartbeat <= '0;
    end else begin
      launches  <= launches + 32'(launch);
      heartbeat <= heartbeat + 32'(moved_in) + 32'(moved_out);
    end
  end

endmodule
