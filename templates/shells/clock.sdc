# {{banner}}
create_clock -period {{period}} -name clk [get_ports clk]
derive_clock_uncertainty
