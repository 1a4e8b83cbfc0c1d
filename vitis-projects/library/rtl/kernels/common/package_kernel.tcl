# SPDX-License-Identifier: Apache-2.0
#
# Packages a kernel's RTL as an IP, and the IP as a kernel for Vitis. Each kernel
# has a package_xo.tcl that says what it is made of:
#
#   vivado -mode batch -source package_xo.tcl [-tclargs XO_FILE [PART]]
#
# XO_FILE is by default <kernel>.xo in the current folder, PART that of the plan's
# card. What Vivado makes on the way goes to a folder beside XO_FILE.

# The script of a kernel sets rtl, the folder of the RTL.

# interfaces: AXI4-Stream ports, and AXI4 and AXI4-Lite ports of a kernel that the
#             host starts; Vivado knows them by the names of their signals
# registers:  of s_axi_control, each with name, offset, bits, and the AXI4 port that
#             it has an address for, or nothing
# bursts:     parameters of the AXI4 port, by name; without them tools take small ones,
#             which throttle reads
# sources:    relative to the folder of the RTL
proc package_kernel {kernel part interfaces registers bursts sources} {
  global rtl argv
  if {[llength $argv] > 2} {
    error "expected no more than XO_FILE and PART after -tclargs, not: $argv"
  }
  set xo [file normalize [expr {[llength $argv] > 0 ? [lindex $argv 0] : "$kernel.xo"}]]
  if {[llength $argv] > 1} { set part [lindex $argv 1] }
  set work $xo.packaging
  set ip [file join $work ip]

  file delete -force $work $xo
  file mkdir $work
  create_project -part $part $kernel [file join $work project]
  foreach source $sources { add_files -norecurse [file join $rtl $source] }
  set_property top $kernel [current_fileset]
  update_compile_order -fileset sources_1

  ipx::package_project -root_dir $ip -vendor millrace -library kernel -taxonomy /KernelIP \
      -import_files -set_current true
  set core [ipx::current_core]
  describe_ports $core $interfaces
  if {[llength $registers] > 0} { describe_host_interface $core $registers $bursts }

  set_property sdx_kernel true $core
  set_property sdx_kernel_type rtl $core
  set_property supported_families {} $core
  set_property auto_family_support_level level_2 $core
  ipx::create_xgui_files $core
  ipx::update_checksums $core
  ipx::check_integrity -kernel $core
  ipx::save_core $core
  close_project

  package_xo -xo_path $xo -kernel_name $kernel -ip_directory $ip \
      -kernel_xml [file join $rtl $kernel kernel.xml]
}

# All ports belong to the one clock, which has the one reset.
proc describe_ports {core interfaces} {
  foreach interface $interfaces {
    ipx::associate_bus_interfaces -busif $interface -clock ap_clk $core
  }
  ipx::associate_bus_interfaces -clock ap_clk -reset ap_rst_n $core
}

# Bursts are of whole beats, one after the other.
proc describe_host_interface {core registers bursts} {
  set memory [ipx::get_bus_interfaces m_axi_gmem -of_objects $core]
  foreach {parameter value} [list HAS_BURST 0 SUPPORTS_NARROW_BURST 0 {*}$bursts] {
    set added [ipx::add_bus_parameter $parameter $memory]
    set_property value $value $added
    set_property value_source constant $added
  }
  set map [ipx::get_memory_maps s_axi_control -of_objects $core]
  set block [ipx::get_address_blocks reg0 -of_objects $map]
  foreach register $registers {
    lassign $register name offset bits port
    set added [ipx::add_register $name $block]
    set_property address_offset $offset $added
    set_property size $bits $added
    if {$port ne ""} {
      set_property value $port [ipx::add_register_parameter ASSOCIATED_BUSIF $added]
    }
  }
}
