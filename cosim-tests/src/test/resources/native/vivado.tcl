# SPDX-License-Identifier: Apache-2.0
#
# Stands in for Vivado where package_kernel.tcl is tested: the commands that it uses, with checks of their arguments and
# of their order.
#
#   tclsh vivado.tcl SCRIPT [ARGUMENT...]
#
# Prints the sources, then the kernel, the part and the file that it is in.

# What has been made so far; scripts have variables of their own.
namespace eval stub {
  array set made {project "" part "" top "" packaged 0 reset "" saved 0 closed 0 root "" vlnv "" xo ""}
  set sources {}
  array set clocks {}     ;# of the interfaces
  set registers {}
  array set properties {} ;# by object and name
}

proc need {condition message} {
  if {![uplevel 1 [list expr $condition]]} { error $message }
}

# Options with values, options without, then so many words.
proc parse {command arguments valued flags words} {
  set options [dict create]
  while {[string match -* [lindex $arguments 0]]} {
    set arguments [lassign $arguments option]
    if {$option in $valued} {
      need {[llength $arguments] > 0} "$command: $option has no value"
      set arguments [lassign $arguments value]
      dict set options $option $value
    } elseif {$option in $flags} {
      dict set options $option 1
    } else {
      error "$command: no option $option"
    }
  }
  need {[llength $arguments] == $words} "$command: $words words expected, not: $arguments"
  dict set options words $arguments
}

proc require {command options names} {
  foreach name $names { need {[dict exists $options $name]} "$command needs $name" }
}

proc of_objects {command arguments object} {
  need {[llength $arguments] == 3 && [lindex $arguments 1] eq "-of_objects"} "$command: $arguments"
  need {[lindex $arguments 2] eq $object} "$command: not of [lindex $arguments 2]"
  return [lindex $arguments 0]
}

proc create_project {args} {
  global ::stub::made
  set options [parse create_project $args {-part} {-force} 2]
  require create_project $options {-part}
  lassign [dict get $options words] made(project) folder
  need {![file exists $folder]} "create_project: $folder exists"
  file mkdir $folder
  set made(part) [dict get $options -part]
}

proc add_files {args} {
  global ::stub::made ::stub::sources
  need {$made(project) ne "" && !$made(packaged)} "add_files: no project is open"
  set file [dict get [parse add_files $args {} {-norecurse} 1] words]
  need {[file isfile $file]} "add_files: no file $file"
  need {$file ni $sources} "add_files: $file is there already"
  lappend sources $file
}

proc current_fileset {} { return sources_1 }

proc update_compile_order {args} {
  need {$args eq {-fileset sources_1}} "update_compile_order: $args"
}

proc set_property {args} {
  global ::stub::made ::stub::properties
  lassign [dict get [parse set_property $args {} {} 3] words] name value object
  switch -glob $object {
    sources_1 {
      need {$name eq "top"} "set_property: a file set has no $name"
      set made(top) $value
    }
    core {
      need {$name in {sdx_kernel sdx_kernel_type supported_families auto_family_support_level}} \
          "set_property: a core has no $name"
    }
    register:* { need {$name in {address_offset size}} "set_property: a register has no $name" }
    parameter:* { need {$name in {value value_source}} "set_property: a parameter has no $name" }
    default { error "set_property: no object $object" }
  }
  set properties($object,$name) $value
}

# Interfaces are known by the names of the top's signals.
proc infer_interfaces {} {
  global ::stub::made ::stub::sources ::stub::clocks
  set files [lsearch -all -inline $sources */$made(top).v]
  need {[llength $files] == 1} "package_project: no file of the top $made(top)"
  set file [open [lindex $files 0]]
  set text [read $file]
  close $file
  foreach {line name} [regexp -all -inline -line {^\s*(?:input|output)\s+wire\s.*?(\w+),?$} $text] {
    if {[regexp {^(s_axi_control|m_axi_gmem)_|^(\w+)_t(?:data|valid|ready)$} $name all mapped stream]} {
      set clocks($mapped$stream) ""
    }
  }
}

namespace eval ipx {
  proc package_project {args} {
    global ::stub::made ::stub::sources
    set options [parse package_project $args {-root_dir -vendor -library -taxonomy -set_current} {-import_files} 0]
    require package_project $options {-root_dir -vendor -library -taxonomy -set_current}
    need {[llength $sources] > 0 && $made(top) ne ""} "package_project: no sources, or no top"
    set made(packaged) 1
    set made(root) [dict get $options -root_dir]
    set made(vlnv) [dict get $options -vendor]:[dict get $options -library]:$made(top):1.0
    infer_interfaces
  }

  proc current_core {} {
    need {$::stub::made(packaged) && !$::stub::made(closed)} "current_core: there is none"
    return core
  }

  proc associate_bus_interfaces {args} {
    global ::stub::clocks ::stub::made
    set options [parse associate_bus_interfaces $args {-busif -clock -reset} {} 1]
    need {[dict get $options words] eq "core" && [dict get $options -clock] eq "ap_clk"} "associate: $args"
    if {[dict exists $options -busif]} {
      set name [dict get $options -busif]
      need {[info exists clocks($name)]} "associate: no interface $name"
      need {$clocks($name) eq ""} "associate: $name has a clock already"
      set clocks($name) ap_clk
    } else {
      set made(reset) [dict get $options -reset]
    }
  }

  proc get_bus_interfaces {args} {
    set name [of_objects get_bus_interfaces $args core]
    need {[info exists ::stub::clocks($name)]} "get_bus_interfaces: no $name"
    return interface:$name
  }

  proc add_bus_parameter {name interface} {
    need {[string match interface:* $interface]} "add_bus_parameter: $interface"
    return parameter:$interface:$name
  }

  proc get_memory_maps {args} {
    set name [of_objects get_memory_maps $args core]
    need {$name eq "s_axi_control" && [info exists ::stub::clocks($name)]} "get_memory_maps: no $name"
    return map
  }

  proc get_address_blocks {args} {
    need {[of_objects get_address_blocks $args map] eq "reg0"} "get_address_blocks: $args"
    return block
  }

  proc add_register {name block} {
    global ::stub::registers
    need {$block eq "block" && $name ni $registers} "add_register: $name $block"
    lappend registers $name
    return register:$name
  }

  proc add_register_parameter {name register} {
    need {$name eq "ASSOCIATED_BUSIF"} "add_register_parameter: $name"
    return parameter:$register:$name
  }

  proc create_xgui_files {core} { need {$core eq "core"} "create_xgui_files: $core" }
  proc update_checksums {core} { need {$core eq "core"} "update_checksums: $core" }

  proc check_integrity {args} {
    global ::stub::clocks ::stub::made ::stub::properties ::stub::registers
    need {$args eq {-kernel core}} "check_integrity: $args"
    need {$properties(core,sdx_kernel) eq "true" && $properties(core,sdx_kernel_type) eq "rtl"} "no kernel"
    need {$made(reset) eq "ap_rst_n"} "check_integrity: no reset"
    foreach {name clock} [array get clocks] {
      need {$clock ne ""} "check_integrity: $name has no clock"
    }
    foreach name $registers {
      need {$properties(register:$name,size) in {32 64}} "check_integrity: size of $name"
      need {$properties(register:$name,address_offset) < 0x1000} "check_integrity: offset of $name"
      set parameter parameter:register:$name:ASSOCIATED_BUSIF,value
      if {[info exists properties($parameter)]} {
        need {[info exists clocks($properties($parameter))]} "check_integrity: $name leads nowhere"
      }
    }
    foreach name {MAX_BURST_LENGTH NUM_READ_OUTSTANDING NUM_WRITE_OUTSTANDING} {
      set property parameter:interface:m_axi_gmem:$name,value
      need {![info exists clocks(m_axi_gmem)] || $properties($property) > 1} "check_integrity: no $name"
    }
    need {[info exists clocks(s_axi_control)] == ([llength $registers] > 0)} \
        "check_integrity: registers without a port, or a port without registers"
  }

  proc save_core {core} {
    global ::stub::made
    file mkdir $made(root)
    close [open [file join $made(root) component.xml] w]
    set made(saved) 1
  }
}

proc close_project {} { set ::stub::made(closed) 1 }

proc package_xo {args} {
  global ::stub::made
  set options [parse package_xo $args {-xo_path -kernel_name -ip_directory -kernel_xml} {} 0]
  require package_xo $options {-xo_path -kernel_name -ip_directory -kernel_xml}
  need {$made(saved) && $made(closed)} "package_xo: the core is not saved, or the project is open"
  need {[dict get $options -kernel_name] eq $made(top)} "package_xo: another kernel than the top"
  need {[file exists [file join [dict get $options -ip_directory] component.xml]]} "package_xo: no IP"
  set file [open [dict get $options -kernel_xml]]
  set xml [read $file]
  close $file
  need {[string first " vlnv=\"$made(vlnv)\"" $xml] > 0} "package_xo: kernel.xml is not of $made(vlnv)"
  need {![file exists [dict get $options -xo_path]]} "package_xo: the file exists"
  close [open [dict get $options -xo_path] w]
  set made(xo) [dict get $options -xo_path]
}

set argv [lassign $argv script]
set argc [llength $argv]
source $script
namespace eval stub {
  foreach path $sources { puts $path }
  puts "$made(top) for $made(part) in $made(xo)"
}
