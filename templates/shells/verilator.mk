# {{banner}}
#
#   make            lint the design, build the bench, run it on vectors.txt
#   make TRACE=1    the same with a waveform in trace.vcd
VERILATOR ?= verilator
VERILOG   ?= {{verilog}}
VECTORS   ?= vectors.txt
OBJECTS   ?= $(if $(TRACE),obj_dir_trace,obj_dir)
SOURCES   := $(wildcard $(VERILOG)/*.v)

TRACE_BUILD := $(if $(TRACE),--trace)
TRACE_RUN   := $(if $(TRACE),--trace trace.vcd)

.PHONY: run lint clean
run: $(OBJECTS)/V{{top}}
	$(OBJECTS)/V{{top}} $(VECTORS) $(TRACE_RUN)

lint:
	$(VERILATOR) --lint-only -Wall --top-module {{top}} $(SOURCES)

$(OBJECTS)/V{{top}}: $(SOURCES) bench.cpp | lint
	$(VERILATOR) --cc --exe --build -O3 -CFLAGS "-O1 -std=c++17" $(TRACE_BUILD) \
	  --Mdir $(OBJECTS) --top-module {{top}} $(SOURCES) bench.cpp

clean:
	rm -rf obj_dir obj_dir_trace trace.vcd
