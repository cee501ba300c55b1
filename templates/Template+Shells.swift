extension Template {
  /// The C++ program around a Verilated design.
  public static let verilatorBench = Template(
    name: "verilator_bench.cpp", bytes: PackageResources.verilator_bench_cpp)
  /// Builds and runs the Verilator bench.
  public static let verilatorMakefile = Template(
    name: "verilator.mk", bytes: PackageResources.verilator_mk)
  /// The plain Verilog bench for Icarus Verilog.
  public static let icarusBench = Template(
    name: "icarus_bench.v", bytes: PackageResources.icarus_bench_v)
  /// The module that registers a design's inputs, and outputs that come from logic, for timing out
  /// of context.
  public static let synthesisHarness = Template(
    name: "synthesis_harness.v", bytes: PackageResources.synthesis_harness_v)
  /// Helpers over `ap_fixed` that generated kernels use.
  public static let hlsSupport = Template(
    name: "apus_fixed.h", bytes: PackageResources.apus_fixed_h)
  /// The C++ test bench of an HLS kernel.
  public static let hlsBench = Template(
    name: "hls_bench.cpp", bytes: PackageResources.hls_bench_cpp)
  /// Builds and runs the C simulation under g++.
  public static let hlsMakefile = Template(name: "hls.mk", bytes: PackageResources.hls_mk)
  /// The Vitis HLS project.
  public static let hlsProject = Template(
    name: "build_prj.tcl", bytes: PackageResources.build_prj_tcl)
  /// The Vivado out-of-context project.
  public static let vivadoProject = Template(name: "vivado.tcl", bytes: PackageResources.vivado_tcl)
  /// The clock constraint of the Vivado project.
  public static let vivadoClock = Template(name: "clock.xdc", bytes: PackageResources.clock_xdc)
  /// The Quartus Prime project.
  public static let quartusProject = Template(
    name: "quartus.tcl", bytes: PackageResources.quartus_tcl)
  /// The clock constraint of the Quartus Prime project.
  public static let quartusClock = Template(name: "clock.sdc", bytes: PackageResources.clock_sdc)
}
