# {{banner}}
create_clock -period {{period}} -name clk [get_ports clk]
