// SPDX-License-Identifier: Apache-2.0
//
// The registers of a started unit, as Vitis and XRT expect them: an AXI4-Lite
// slave with the ap_ctrl_chain protocol. docs/control.md has the arguments.
//
//   0x00  bit 0 ap_start     set by the host, cleared when the unit has ended
//         bit 1 ap_done      set when the unit has ended, until ap_continue
//         bit 2 ap_idle
//         bit 3 ap_ready     set when the unit has ended, cleared by reading
//         bit 4 ap_continue  written by the host; reads as 0
//   0x04  bit 0 interrupts are on
//   0x08  bit 0 interrupt on ap_done, bit 1 on ap_ready
//   0x0C  the same bits: what has happened; writing a 1 toggles the bit
//   from 0x10  arguments
//   from 0x48  what the host may ask a unit, and one word to tell it; docs/control.md
//
// `launch` is high for one cycle when a generation begins, and the unit answers
// with `finished` for one cycle. In between it may read the arguments: the host
// does not write them while ap_start is set.
module millrace_control (
    input  logic        ap_clk,
    input  logic        ap_rst_n,
    input  logic [11:0] s_axi_control_awaddr,
    input  logic        s_axi_control_awvalid,
    output logic        s_axi_control_awready,
    input  logic [31:0] s_axi_control_wdata,
    input  logic [ 3:0] s_axi_control_wstrb,
    input  logic        s_axi_control_wvalid,
    output logic        s_axi_control_wready,
    output logic [ 1:0] s_axi_control_bresp,
    output logic        s_axi_control_bvalid,
    input  logic        s_axi_control_bready,
    input  logic [11:0] s_axi_control_araddr,
    input  logic        s_axi_control_arvalid,
    output logic        s_axi_control_arready,
    output logic [31:0] s_axi_control_rdata,
    output logic [ 1:0] s_axi_control_rresp,
    output logic        s_axi_control_rvalid,
    input  logic        s_axi_control_rready,
    output logic        interrupt,
    output logic        launch,
    input  logic        finished,
    output logic [63:0] read_port,       // byte addresses
    output logic [63:0] write_port,
    output logic [31:0] prompt_tokens,
    output logic [31:0] start_position,
    output logic [31:0] stop_position,
    output logic [31:0] lane,
    output logic        running,         // a launch has been asked for and has not ended
    output logic        end_launch,
    output logic        clear,           // the host takes end_launch back
    input  logic [31:0] status,
    input  logic [31:0] launches,
    input  logic [31:0] heartbeat,
    input  logic [31:0] fault_offset
);

  // Addresses of words.
  localparam logic [9:0] CONTROL = 10'h000;
  localparam logic [9:0] INTERRUPTS_ON = 10'h001;
  localparam logic [9:0] INTERRUPT_ENABLE = 10'h002;
  localparam logic [9:0] INTERRUPT_STATUS = 10'h003;
  localparam logic [9:0] GUARD = 10'(control_pkg::REGISTER_GUARD / 4);
  localparam logic [9:0] STATUS = 10'(control_pkg::REGISTER_STATUS / 4);
  localparam logic [9:0] LAUNCHES = 10'(control_pkg::REGISTER_LAUNCHES / 4);
  localparam logic [9:0] HEARTBEAT = 10'(control_pkg::REGISTER_HEARTBEAT / 4);
  localparam logic [9:0] FAULT_OFFSET = 10'(control_pkg::REGISTER_FAULT_OFFSET / 4);
  localparam logic [9:0] END_LAUNCH = 10'(control_pkg::REGISTER_END_LAUNCH / 4);

  // Bits of the control word.
  localparam int AP_START = 0;
  localparam int AP_CONTINUE = 4;

  // Argument words, the last of them first.
  localparam int WORDS = 8;
  localparam logic [10*WORDS-1:0] ADDRESSES = {
    10'(control_pkg::REGISTER_LANE / 4),
    10'(control_pkg::REGISTER_STOP_POSITION / 4),
    10'(control_pkg::REGISTER_START_POSITION / 4),
    10'(control_pkg::REGISTER_PROMPT_TOKENS / 4),
    10'(control_pkg::REGISTER_WRITE_PORT / 4 + 1),  // high
    10'(control_pkg::REGISTER_WRITE_PORT / 4),      // low
    10'(control_pkg::REGISTER_READ_PORT / 4 + 1),
    10'(control_pkg::REGISTER_READ_PORT / 4)
  };
  logic [32*WORDS-1:0] arguments;
  assign {lane, stop_position, start_position, prompt_tokens, write_port, read_port} = arguments;

  // Writes: address and data are taken together.
  logic write;
  logic [9:0] write_address;
  assign write = s_axi_control_awvalid && s_axi_control_wvalid && !s_axi_control_bvalid;
  assign write_address = s_axi_control_awaddr[11:2];
  assign s_axi_control_awready = write;
  assign s_axi_control_wready = write;
  assign s_axi_control_bresp = 2'b00;

  always_ff @(posedge ap_clk) begin
    if (!ap_rst_n) s_axi_control_bvalid <= 1'b0;
    else if (write) s_axi_control_bvalid <= 1'b1;
    else if (s_axi_control_bready) s_axi_control_bvalid <= 1'b0;
  end

  for (genvar i = 0; i < WORDS; i++) begin : g_argument
    for (genvar j = 0; j < 4; j++) begin : g_byte
      always_ff @(posedge ap_clk) begin
        if (!ap_rst_n) begin
          arguments[32*i+8*j+:8] <= '0;
        end else if (write && write_address == ADDRESSES[10*i+:10] && s_axi_control_wstrb[j]) begin
          arguments[32*i+8*j+:8] <= s_axi_control_wdata[8*j+:8];
        end
      end
    end
  end

  // Every other bit that can be written is in the low byte of its word.
  logic low_byte, start_written, continue_written;
  assign low_byte = write && s_axi_control_wstrb[0];
  assign start_written = low_byte && write_address == CONTROL && s_axi_control_wdata[AP_START];
  assign continue_written = low_byte && write_address == CONTROL && s_axi_control_wdata[AP_CONTINUE];

  // Reads.
  logic read;
  logic [9:0] read_address;
  assign read = s_axi_control_arvalid && s_axi_control_arready;
  assign read_address = s_axi_control_araddr[11:2];
  assign s_axi_control_arready = !s_axi_control_rvalid;
  assign s_axi_control_rresp = 2'b00;

  logic ap_start, ap_done, ap_idle, ap_ready, interrupts_on;
  logic [1:0] interrupt_enable, interrupt_status;

  logic [31:0] word;
  always_comb begin
    word = '0;
    case (read_address)
      CONTROL: word[3:0] = {ap_ready, ap_idle, ap_done, ap_start};
      INTERRUPTS_ON: word[0] = interrupts_on;
      INTERRUPT_ENABLE: word[1:0] = interrupt_enable;
      INTERRUPT_STATUS: word[1:0] = interrupt_status;
      GUARD: word = control_pkg::MAGIC;
      STATUS: word = status;
      LAUNCHES: word = launches;
      HEARTBEAT: word = heartbeat;
      FAULT_OFFSET: word = fault_offset;
      END_LAUNCH: word[0] = end_launch;
      default: begin
        for (int i = 0; i < WORDS; i++) begin
          if (read_address == ADDRESSES[10*i+:10]) word = arguments[32*i+:32];
        end
      end
    endcase
  end

  always_ff @(posedge ap_clk) begin
    if (read) s_axi_control_rdata <= word;
    if (!ap_rst_n) s_axi_control_rvalid <= 1'b0;
    else if (read) s_axi_control_rvalid <= 1'b1;
    else if (s_axi_control_rready) s_axi_control_rvalid <= 1'b0;
  end

  // A generation begins when the one before has been acknowledged.
  logic busy;
  assign launch  = ap_start && !busy && !ap_done;
  assign ap_idle = !busy && !ap_start;
  assign running = !ap_idle;

  always_ff @(posedge ap_clk) begin
    clear <= low_byte && write_address == END_LAUNCH && !s_axi_control_wdata[0];
    if (!ap_rst_n) end_launch <= 1'b0;
    else if (low_byte && write_address == END_LAUNCH) end_launch <= s_axi_control_wdata[0];
  end

  always_ff @(posedge ap_clk) begin
    if (!ap_rst_n) begin
      busy <= 1'b0;
      ap_start <= 1'b0;
      ap_done <= 1'b0;
      ap_ready <= 1'b0;
    end else begin
      if (launch) busy <= 1'b1;
      else if (finished) busy <= 1'b0;
      if (start_written) ap_start <= 1'b1;
      else if (finished) ap_start <= 1'b0;
      if (finished) ap_done <= 1'b1;
      else if (continue_written) ap_done <= 1'b0;
      if (finished) ap_ready <= 1'b1;
      else if (read && read_address == CONTROL) ap_ready <= 1'b0;
    end
  end

  // Ready and done come together, so one event sets both bits.
  logic [1:0] status_written;
  assign status_written =
      low_byte && write_address == INTERRUPT_STATUS ? s_axi_control_wdata[1:0] : 2'b00;

  always_ff @(posedge ap_clk) begin
    if (!ap_rst_n) begin
      interrupts_on <= 1'b0;
      interrupt_enable <= '0;
      interrupt_status <= '0;
      interrupt <= 1'b0;
    end else begin
      if (low_byte && write_address == INTERRUPTS_ON) interrupts_on <= s_axi_control_wdata[0];
      if (low_byte && write_address == INTERRUPT_ENABLE) interrupt_enable <= s_axi_control_wdata[1:0];
      if (finished) interrupt_status <= interrupt_status | interrupt_enable;
      else interrupt_status <= interrupt_status ^ status_written;
      interrupt <= interrupts_on && interrupt_status != '0;
    end
  end

endmodule
