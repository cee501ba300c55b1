# Quartus project of jets_small, made by Apus 0.1.0 from pipeline 306194fda244c599. Do not edit.
create_clock -period 5.000 -name clk [get_ports clk]
derive_clock_uncertainty
