# {{banner}}
#
#   make            build the C simulation with g++ and run it on vectors.txt
#   make vitis      synthesise with Vitis HLS
# AP_TYPES names the folder of AMD's ap_fixed headers.
CXX      ?= g++
AP_TYPES ?= $(or $(XDG_CACHE_HOME),$(HOME)/.cache)/apus/ap_types
VECTORS  ?= vectors.txt
OBJECTS  ?= .

.PHONY: run vitis clean
run: $(OBJECTS)/csim
	$(OBJECTS)/csim $(VECTORS)

$(OBJECTS)/csim: {{top}}.cpp {{top}}.h apus_fixed.h bench.cpp
	$(CXX) -std=c++14 -O1 -w -isystem "$(AP_TYPES)" -o $@ {{top}}.cpp bench.cpp

vitis:
	vitis_hls -f build_prj.tcl

clean:
	rm -rf $(OBJECTS)/csim {{top}}_prj
