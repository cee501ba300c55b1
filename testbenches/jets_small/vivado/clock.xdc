# Vivado project of jets_small, made by Apus 0.1.0 from pipeline 90535e4228a7ed22. Do not edit.
create_clock -period 5.000 -name clk [get_ports clk]
# Inputs arrive at the clock edge and outputs are due at the next: logic at either end has the
# whole period, where the design has no registers of its own there.
set_input_delay  -clock clk 0 [get_ports -filter {DIRECTION == IN && NAME != clk}]
set_output_delay -clock clk 0 [all_outputs]
