# Vivado project of jets_small, made by Apus 0.1.0 from circuit d07e5ae5bed3f7b9. Do not edit.
create_clock -period 5.000 -name clk [get_ports clk]
