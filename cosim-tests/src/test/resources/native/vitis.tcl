# SPDX-License-Identifier: Apache-2.0
#
# Stands in for Vitis's programs where a project's Makefile is tested: they check their arguments and what they read, and
# write what the next one needs.
#
#   tclsh vitis.tcl PROGRAM [ARGUMENT...]
#
# Adds a line to the file $STAND_IN_LOG for each run. Fails at the kernel $STAND_IN_FAILS, leaving half a file.

proc need {condition message} {
  if {![uplevel 1 [list expr $condition]]} { error $message }
}

proc record {line} {
  set log [open $::env(STAND_IN_LOG) a]
  puts $log $line
  close $log
}

proc read_file {path} {
  need {[file isfile $path]} "no file $path"
  set file [open $path]
  set text [read $file]
  close $file
  return $text
}

proc write_file {path text} {
  need {[file isdirectory [file dirname $path]]} "no folder [file dirname $path]"
  set file [open $path w]
  puts $file $text
  close $file
}

proc fail_at {kernel path} {
  if {[info exists ::env(STAND_IN_FAILS)] && $::env(STAND_IN_FAILS) eq $kernel} {
    write_file $path "half of $kernel"
    error "cannot make $kernel"
  }
}

# Options with a value, options without; the other arguments under the key files.
proc parse {program arguments valued flags} {
  set options [dict create files {}]
  while {[llength $arguments] > 0} {
    set arguments [lassign $arguments argument]
    if {$argument in $valued} {
      need {[llength $arguments] > 0} "$program: $argument has no value"
      need {![dict exists $options $argument]} "$program: $argument is given twice"
      set arguments [lassign $arguments value]
      dict set options $argument $value
    } elseif {$argument in $flags} {
      dict set options $argument 1
    } elseif {[string match -* $argument]} {
      error "$program: no option $argument"
    } else {
      dict lappend options files $argument
    }
  }
  return $options
}

proc require {program options names} {
  foreach name $names { need {[dict exists $options $name]} "$program needs $name" }
}

# Lines of a configuration file: section, key and value; the section of the first is empty.
proc configuration {path} {
  set section ""
  set entries {}
  foreach line [split [read_file $path] \n] {
    if {[regexp {^\s*(#.*)?$} $line]} { continue }
    if {[regexp {^\[(\w+)\]$} $line all section]} { continue }
    need {[regexp {^([\w.]+)=(.+)$} $line all key value]} "$path: $line"
    lappend entries $section $key $value
  }
  return $entries
}

# A source has the function, and finds its headers in the folders of the flags.
proc check_source {path top cflags} {
  set text [read_file $path]
  need {[string first "extern \"C\" void ${top}(" $text] >= 0} "$path has no function $top"
  need {"-std=c++17" in $cflags} "no -std=c++17 in $cflags"
  foreach {all header} [regexp -all -inline -line {^#include "([^"]+)"} $text] {
    set found 0
    foreach flag $cflags {
      if {[regexp {^-I(.+)$} $flag all folder] && [file isfile [file join $folder $header]]} { set found 1 }
    }
    need {$found} "$path: $header is not in a folder of $cflags"
  }
}

# Options of HLS in a configuration file; paths are relative to it.
proc hls_options {path} {
  array set seen {}
  foreach {section key value} [configuration $path] {
    need {($section eq "" && $key eq "part") || ($section eq "hls" && $key in {flow_target clock syn.top syn.file
        syn.cflags package.output.format package.output.syn})} "$path: no $key in section '$section'"
    need {![info exists seen($key)]} "$path: $key is given twice"
    set seen($key) $value
  }
  need {"$seen(flow_target) $seen(package.output.format)" in {"vitis xo" "vivado ip_catalog"}} "$path is not of a kernel"
  need {$seen(package.output.syn) eq "false"} "$path: the kernel is packaged by vitis-run"
  need {[regexp {^\d+MHz$} $seen(clock)]} "$path: clock=$seen(clock)"
  need {[regexp {^xc[\w-]+$} $seen(part)]} "$path: part=$seen(part)"
  set folder [file dirname [file normalize $path]]
  need {$folder eq [file normalize [pwd]]} "the current folder is not that of $path"
  check_source [file join $folder $seen(syn.file)] $seen(syn.top) $seen(syn.cflags)
  return [array get seen]
}

proc report {top part} {
  set timing "<SummaryOfTimingAnalysis><EstimatedClockPeriod>3.5</EstimatedClockPeriod></SummaryOfTimingAnalysis>"
  set area "<BRAM_18K>3</BRAM_18K><DSP>5</DSP><FF>2000</FF><LUT>1000</LUT><URAM>1</URAM>"
  return "<profile><UserAssignments><Part>$part</Part><TopModelName>$top</TopModelName>\
<TargetClockPeriod>4.0</TargetClockPeriod></UserAssignments>\
<PerformanceEstimates>$timing</PerformanceEstimates>\
<AreaEstimates><Resources>$area</Resources></AreaEstimates></profile>"
}

proc v++_compile {arguments} {
  set options [parse v++ $arguments {--mode --config --work_dir} {-c}]
  require v++ $options {-c --mode --config --work_dir}
  need {[dict get $options --mode] eq "hls" && [dict get $options files] eq ""} "v++: $arguments"
  array set hls [hls_options [dict get $options --config]]
  set work [dict get $options --work_dir]
  need {[file isdirectory $work] && [glob -nocomplain $work/*] eq ""} "v++: $work is not a new folder"
  fail_at $hls(syn.top) $work/$hls(syn.top).xo
  write_file $work/synthesized $hls(syn.top)
  file mkdir $work/hls/syn/report
  write_file $work/hls/syn/report/csynth.xml [report $hls(syn.top) $hls(part)]
  record "hls $hls(syn.top)"
}

proc v++_link {arguments} {
  set options [parse v++ $arguments {-t --platform --config --temp_dir --log_dir --report_dir -o} {-l -g --save-temps}]
  require v++ $options {-t --platform --config --temp_dir -o}
  need {[dict get $options -t] in {hw hw_emu}} "v++: -t [dict get $options -t]"
  need {[file isdirectory [dict get $options --temp_dir]]} "v++: no [dict get $options --temp_dir]"
  set made {}
  set from {}
  foreach xo [dict get $options files] {
    need {[regexp {^kernel (\w+) from (\w+)\n$} [read_file $xo] all kernel source]} "v++: $xo is no kernel"
    lappend made $kernel
    if {$source eq "rtl"} { lappend from $kernel }
  }
  check_connectivity [dict get $options --config] [lsort $made]
  write_file [dict get $options -o] "linked for [dict get $options -t]"
  record "link [dict get $options -t] [dict get $options --platform] rtl:[lsort $from]"
}

# Kernels are those that were made; streams join units that are there.
proc check_connectivity {path made} {
  array set keys {nk 0 slr 0 sp 0 stream_connect 0}
  set units {}
  set kernels {}
  foreach {section key value} [configuration $path] {
    if {$section eq ""} {
      need {$key eq "kernel_frequency" && [regexp {^0:\d+$} $value]} "$path: $key=$value"
      continue
    }
    need {$section eq "connectivity" && [info exists keys($key)]} "$path: no $key in section $section"
    incr keys($key)
    switch $key {
      nk {
        need {[regexp {^(\w+):(\d+):([\w.]+)$} $value all kernel count names]} "$path: nk=$value"
        need {[llength [split $names .]] == $count} "$path: $count names expected in $value"
        lappend kernels $kernel
        lappend units {*}[split $names .]
      }
      slr { need {[regexp {^(\w+):SLR\d$} $value all unit] && $unit in $units} "$path: slr=$value" }
      sp { need {[regexp {^(\w+)\.\w+:(?:HBM|DDR)\[\d+\]$} $value all unit] && $unit in $units} "$path: sp=$value" }
      stream_connect {
        need {[regexp {^(\w+)\.\w+:(\w+)\.\w+:\d+$} $value all a b]} "$path: stream_connect=$value"
        need {$a in $units && $b in $units && $a ne $b} "$path: stream_connect=$value"
      }
    }
  }
  need {[lsort $kernels] eq $made} "$path has the kernels [lsort $kernels], made are $made"
  foreach {key count} [array get keys] { need {$count > 0} "$path has no $key" }
}

proc v++_package {arguments} {
  set options [parse v++ $arguments {-t --platform --temp_dir --package.out_dir -o} {-p -g --save-temps}]
  require v++ $options {-t --platform --package.out_dir -o}
  need {[read_file [dict get $options files]] eq "linked for [dict get $options -t]\n"} "v++: not linked so"
  write_file [dict get $options -o] "xclbin for [dict get $options -t]"
  record "package [dict get $options -t]"
}

proc v++ {arguments} {
  set modes [lsearch -all -inline -regexp $arguments {^-[clp]$}]
  need {[llength $modes] == 1} "v++: one of -c, -l and -p expected, not: $modes"
  [dict get {-c v++_compile -l v++_link -p v++_package} $modes] $arguments
}

proc vitis-run {arguments} {
  if {"--tcl" in $arguments} {
    set options [parse vitis-run $arguments {--mode --tcl} {}]
    need {[dict get $options --mode] eq "hls" && [dict get $options files] eq ""} "vitis-run: $arguments"
    return [run_script [dict get $options --tcl]]
  }
  set options [parse vitis-run $arguments {--mode --config --work_dir} {--package}]
  require vitis-run $options {--mode --package --config --work_dir}
  need {[dict get $options --mode] eq "hls" && [dict get $options files] eq ""} "vitis-run: $arguments"
  array set hls [hls_options [dict get $options --config]]
  set work [dict get $options --work_dir]
  need {[read_file $work/synthesized] eq "$hls(syn.top)\n"} "vitis-run: $hls(syn.top) is not synthesized"
  if {$hls(flow_target) eq "vivado"} {
    file mkdir $work/hls/impl/ip
    write_file $work/hls/impl/ip/component.xml "ip $hls(syn.top)"
  } else {
    write_file $work/$hls(syn.top).xo "kernel $hls(syn.top) from hls"
  }
}

proc vitis_hls {arguments} {
  set options [parse vitis_hls $arguments {-f} {}]
  require vitis_hls $options {-f}
  run_script [dict get $options -f]
}

# The commands of HLS, in the order in which they make sense.
array set hls {project "" top "" sources {} solution "" part "" clock "" synthesized 0}

proc run_script {path} {
  set ::argv {}
  uplevel #0 [list source $path]
}

proc open_project {args} {
  need {[lindex $args 0] eq "-reset" && [llength $args] == 2} "open_project: $args"
  set ::hls(project) [lindex $args 1]
}

proc set_top {name} {
  need {$::hls(project) ne ""} "set_top: no project is open"
  set ::hls(top) $name
}

proc add_files {args} {
  need {[llength $args] == 3 && [lindex $args 1] eq "-cflags" && $::hls(top) ne ""} "add_files: $args"
  check_source [lindex $args 0] $::hls(top) [lindex $args 2]
  lappend ::hls(sources) [lindex $args 0]
}

proc open_solution {args} {
  need {[lrange $args 0 2] eq {-reset -flow_target vitis} && [llength $args] == 4} "open_solution: $args"
  set ::hls(solution) [lindex $args 3]
}

proc set_part {part} {
  need {$::hls(solution) ne "" && [regexp {^xc[\w-]+$} $part]} "set_part: $part"
  set ::hls(part) $part
}

proc create_clock {args} {
  need {[llength $args] == 4 && [lindex $args 0] eq "-period" && [lindex $args 2] eq "-name"} "create_clock: $args"
  need {[lindex $args 1] > 1 && [lindex $args 1] < 20} "create_clock: a period of [lindex $args 1] ns"
  set ::hls(clock) [lindex $args 1]
}

proc csynth_design {} {
  need {[llength $::hls(sources)] > 0 && $::hls(part) ne "" && $::hls(clock) ne ""} "csynth_design: too early"
  set ::hls(synthesized) 1
}

proc export_design {args} {
  set options [parse export_design $args {-format -output} {}]
  need {$::hls(synthesized) && [dict get $options -format] eq "xo"} "export_design: $args"
  fail_at $::hls(top) [dict get $options -output]
  write_file [dict get $options -output] "kernel $::hls(top) from hls"
  record "hls $::hls(top)"
}

# vivado: package_xo.tcl runs in the stand-in for its commands.
proc vivado {arguments} {
  need {[lrange $arguments 0 2] eq {-mode batch -source} && [lindex $arguments 4] eq "-tclargs"} "vivado: $arguments"
  set script [lindex $arguments 3]
  set xo [lindex $arguments 5]
  need {[llength $arguments] == 6} "vivado: $arguments"
  set commands [file join [file dirname [file normalize [info script]]] vivado.tcl]
  set printed [exec [info nameofexecutable] $commands $script $xo]
  need {[regexp {(\w+) for \S+ in \S+$} $printed all kernel]} "vivado: $printed"
  fail_at $kernel $xo
  write_file $xo "kernel $kernel from rtl"
  record "rtl $kernel"
}

proc emconfigutil {arguments} {
  set options [parse emconfigutil $arguments {--platform --od} {}]
  require emconfigutil $options {--platform --od}
  file mkdir [dict get $options --od]
  write_file [file join [dict get $options --od] emconfig.json] "{}"
  record "emconfig [dict get $options --platform]"
}

# Of SLASH. An IP of HLS says what it is; the one of Vivado's stand-in is known by its folder.
proc slashkit {arguments} {
  need {[lindex $arguments 0] eq "link"} "slashkit: $arguments"
  set options [parse slashkit [lrange $arguments 1 end] {-c -p -o} {-k}]
  require slashkit $options {-c -p -o -k}
  need {[dict get $options -p] in {hw sim}} "slashkit: -p [dict get $options -p]"
  set made {}
  set from {}
  foreach path [dict get $options files] {
    need {[file tail $path] eq "component.xml"} "slashkit: $path"
    if {[regexp {^ip (\w+)\n$} [read_file $path] all kernel]} {
      lappend made $kernel
    } else {
      need {[regexp {/(\w+)\.xo\.packaging/ip/component\.xml$} $path all kernel]} "slashkit: $path is no IP"
      lappend made $kernel
      lappend from $kernel
    }
  }
  check_slash_connectivity [dict get $options -c] [lsort $made]
  write_file [dict get $options -o] "vbin for [dict get $options -p]"
  record "link [dict get $options -p] rtl:[lsort $from]"
}

# Kernels are those that were made; streams join units that are there, without a depth.
proc check_slash_connectivity {path made} {
  array set keys {nk 0 sp 0 stream_connect 0 krnl 0 freqhz 0}
  set units {}
  set kernels {}
  foreach {section key value} [configuration $path] {
    need {[info exists keys($key)]} "$path: no $key"
    need {$section eq ($key in {krnl freqhz} ? "clock" : "connectivity")} "$path: no $key in section $section"
    incr keys($key)
    switch $key {
      nk {
        need {[regexp {^(\w+):(\d+):([\w.]+)$} $value all kernel count names]} "$path: nk=$value"
        need {[llength [split $names .]] == $count} "$path: $count names expected in $value"
        lappend kernels $kernel
        lappend units {*}[split $names .]
      }
      sp { need {[regexp {^(\w+)\.m_axi_\w+:HBM\d+$} $value all unit] && $unit in $units} "$path: sp=$value" }
      stream_connect {
        need {[regexp {^(\w+)\.\w+:(\w+)\.\w+$} $value all a b]} "$path: stream_connect=$value"
        need {$a in $units && $b in $units && $a ne $b} "$path: stream_connect=$value"
      }
      krnl { need {$value in $units} "$path: krnl=$value" }
      freqhz { need {[string is integer -strict $value]} "$path: freqhz=$value" }
    }
  }
  need {[lsort $kernels] eq $made} "$path has the kernels [lsort $kernels], made are $made"
  foreach {key count} [array get keys] { need {$count > 0} "$path has no $key" }
}

# The host.
proc millrace {arguments} {
  need {[lindex $arguments 0] eq "run" && [file isdirectory [lindex $arguments 1]]} "millrace: $arguments"
  set at [lsearch -exact $arguments --xclbin]
  need {[regexp {^xclbin for (\w+)\n$} [read_file [lindex $arguments $at+1]] all target]} "millrace: no xclbin"
  set mode [expr {[info exists ::env(XCL_EMULATION_MODE)] ? $::env(XCL_EMULATION_MODE) : "hw"}]
  need {$mode eq $target} "millrace: the xclbin is for $target, XRT drives $mode"
  need {$mode eq "hw" || [file exists emconfig.json]} "millrace: no emconfig.json in [pwd]"
  record "run $mode [lreplace [lrange $arguments 2 end] $at-2 $at-1]"
}

set arguments [lassign $argv program]
if {[catch {$program $arguments} message]} {
  puts stderr "$program: $message"
  exit 1
}
