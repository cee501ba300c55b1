# Quartus project of jets_small, made by Apus 0.1.0 from pipeline 4c6c0f17c97e9c79. Do not edit.
create_clock -period 5.000 -name clk [get_ports clk]
derive_clock_uncertainty
