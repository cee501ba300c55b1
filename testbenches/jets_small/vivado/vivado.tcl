# Vivado project of jets_small, made by Apus 0.1.0 from pipeline 90535e4228a7ed22. Do not edit.
#
#   vivado -mode batch -source vivado.tcl
# Out-of-context synthesis, placement and routing of the design, with its reports.
set part [expr {[info exists ::env(PART)] ? $::env(PART) : "xcvu13p-flga2577-2-e"}]

create_project -in_memory -part $part
read_verilog [glob ../verilog/*.v]
read_xdc -mode out_of_context clock.xdc
synth_design -top jets_small -mode out_of_context -flatten_hierarchy rebuilt
report_utilization -file utilization_synth.rpt
opt_design
place_design
phys_opt_design
route_design
report_utilization -file utilization.rpt
report_timing_summary -file timing.rpt
write_checkpoint -force jets_small.dcp
