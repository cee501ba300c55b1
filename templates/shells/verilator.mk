# {{banner}}
#
#   make            lint the design, build the bench, run it on vectors.txt
#   make TRACE=1    the same with a waveform in trace.vcd
#   make icarus     the same vectors through Icarus Verilog
VERILATOR ?= verilator
IVERILOG  ?= iverilog
VVP       ?= vvp
VERILOG   ?= {{verilog}}
VECTORS   ?= vectors.txt
OBJECTS   ?= $(if $(TRACE),obj_dir_trace,obj_dir)
SOURCES   := $(wildcard $(VERILOG)/*.v)

TRACE_BUILD := $(if $(TRACE),--trace)
TRACE_RUN   := $(if $(TRACE),--trace trace.vcd)

.PHONY: run icarus lint clean
run: $(OBJECTS)/V{{top}}
	$(OBJECTS)/V{{top}} $(VECTORS) $(TRACE_RUN)

icarus: bench.vvp
	$(VVP) -n bench.vvp +vectors=$(VECTORS) +events=$$(grep -c . $(VECTORS))

bench.vvp: $(SOURCES) bench.v
	$(IVERILOG) -g2005 -s {{bench}} -o $@ bench.v $(SOURCES)

lint:
	$(VERILATOR) --lint-only -Wall --top-module {{top}} $(SOURCES)

$(OBJECTS)/V{{top}}: $(SOURCES) bench.cpp | lint
	$(VERILATOR) --cc --exe --build -O3 -CFLAGS "-O1 -std=c++17" $(TRACE_BUILD) \
	  --Mdir $(OBJECTS) --top-module {{top}} $(SOURCES) bench.cpp

clean:
	rm -rf obj_dir obj_dir_trace trace.vcd bench.vvp
