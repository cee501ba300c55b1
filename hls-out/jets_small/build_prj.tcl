# Vitis HLS project of jets_small, made by Apus 0.1.0 from pipeline 90535e4228a7ed22. Do not edit.
#
#   vitis_hls -f build_prj.tcl
# C simulation on the vectors, synthesis, co-simulation. PART and PERIOD come from the
# environment where they are set.
set part   [expr {[info exists ::env(PART)] ? $::env(PART) : "xcvu13p-flga2577-2-e"}]
set period [expr {[info exists ::env(PERIOD)] ? $::env(PERIOD) : "5.000"}]

open_project -reset jets_small_prj
set_top jets_small
add_files jets_small.cpp
add_files -tb bench.cpp
add_files -tb vectors.txt
open_solution -reset solution1
set_part $part
create_clock -period $period -name default
set_clock_uncertainty 12.5% default
csim_design -argv "[file normalize vectors.txt]"
csynth_design
cosim_design -argv "[file normalize vectors.txt]"
exit
