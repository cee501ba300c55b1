# Quartus project of example, made by Apus 0.1.0 from pipeline 7e84b736242aeb79. Do not edit.
#
#   quartus_sh -t quartus.tcl
# Compiles the design by itself, with virtual pins in place of pads, and leaves its reports in
# the folder reports.
load_package flow
set part [expr {[info exists ::env(PART)] ? $::env(PART) : "AGFB014R24B2E2V"}]

project_new example -overwrite -part $part
set_global_assignment -name TOP_LEVEL_ENTITY example
set_global_assignment -name PROJECT_OUTPUT_DIRECTORY reports
set_global_assignment -name SDC_FILE clock.sdc
foreach file [lsort [glob ../verilog/*.v]] {
  set_global_assignment -name VERILOG_FILE $file
}
foreach port {
  rst
  in_valid
  out_valid
  sensors_height[*]
  sensors_width[*]
  sensors_depth[*]
  scores_noise[*]
  scores_pion[*]
  scores_kaon[*]
  class_0[*]
} {
  set_instance_assignment -name VIRTUAL_PIN ON -to $port
}
execute_flow -compile
project_close
