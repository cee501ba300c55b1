# Quartus project of jets_small, made by Apus 0.1.0 from pipeline 90535e4228a7ed22. Do not edit.
#
#   quartus_sh -t quartus.tcl
# Compiles the design by itself, with virtual pins in place of pads, and leaves its reports in
# the folder reports.
load_package flow
set part [expr {[info exists ::env(PART)] ? $::env(PART) : "AGFB014R24B2E2V"}]

project_new jets_small -overwrite -part $part
set_global_assignment -name TOP_LEVEL_ENTITY jets_small
set_global_assignment -name PROJECT_OUTPUT_DIRECTORY reports
set_global_assignment -name SDC_FILE clock.sdc
foreach file [lsort [glob ../verilog/*.v]] {
  set_global_assignment -name VERILOG_FILE $file
}
foreach port {
  rst
  in_valid
  out_valid
  input_zlogz[*]
  input_c1_b0_mmdt[*]
  input_c1_b1_mmdt[*]
  input_c1_b2_mmdt[*]
  input_c2_b1_mmdt[*]
  input_c2_b2_mmdt[*]
  input_d2_b1_mmdt[*]
  input_d2_b2_mmdt[*]
  input_d2_a1_b1_mmdt[*]
  input_d2_a1_b2_mmdt[*]
  input_m2_b1_mmdt[*]
  input_m2_b2_mmdt[*]
  input_n2_b1_mmdt[*]
  input_n2_b2_mmdt[*]
  input_mass_mmdt[*]
  input_multiplicity[*]
  logits_g[*]
  logits_q[*]
  logits_w[*]
  logits_z[*]
  logits_t[*]
} {
  set_instance_assignment -name VIRTUAL_PIN ON -to $port
}
execute_flow -compile
project_close
