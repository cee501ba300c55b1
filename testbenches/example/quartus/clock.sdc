# Quartus project of example, made by Apus 0.1.0 from pipeline 6e3cc01abdf4153f. Do not edit.
create_clock -period 5.000 -name clk [get_ports clk]
derive_clock_uncertainty
