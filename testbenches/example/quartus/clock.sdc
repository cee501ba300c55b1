# Quartus project of example, made by Apus 0.1.0 from pipeline 7e84b736242aeb79. Do not edit.
create_clock -period 5.000 -name clk [get_ports clk]
derive_clock_uncertainty
