# Quartus project of jets_small, made by Apus 0.1.0 from pipeline 90535e4228a7ed22. Do not edit.
create_clock -period 5.000 -name clk [get_ports clk]
derive_clock_uncertainty
