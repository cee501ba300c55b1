# {{banner}}
#
#   quartus_sh -t quartus.tcl
# Compiles the design by itself, with virtual pins in place of pads, and leaves its reports in
# the folder reports.
load_package flow
set part [expr {[info exists ::env(PART)] ? $::env(PART) : "AGFB014R24B2E2V"}]

project_new {{top}} -overwrite -part $part
set_global_assignment -name TOP_LEVEL_ENTITY {{top}}
set_global_assignment -name PROJECT_OUTPUT_DIRECTORY reports
set_global_assignment -name SDC_FILE clock.sdc
foreach file [lsort [glob {{verilog}}/*.v]] {
  set_global_assignment -name VERILOG_FILE $file
}
foreach port {
{{ports}}} {
  set_instance_assignment -name VIRTUAL_PIN ON -to $port
}
execute_flow -compile
project_close
