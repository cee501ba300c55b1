# Quartus project of example, made by Apus 0.1.0 from pipeline a3e1db99fd1c95a4. Do not edit.
create_clock -period 5.000 -name clk [get_ports clk]
derive_clock_uncertainty
