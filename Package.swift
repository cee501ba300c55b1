// swift-tools-version: 6.2
// The targets stand in data-flow order; a target imports only what stands above it (docs/architecture.md).
import PackageDescription

let strict: [SwiftSetting] = [.swiftLanguageMode(.v6), .treatAllWarnings(as: .error)]

func library(
  _ name: String, _ dependencies: [Target.Dependency] = [], resources: [Resource]? = nil,
  path: String? = nil
) -> Target {
  .target(
    name: name, dependencies: dependencies, path: path, resources: resources,
    swiftSettings: strict)
}

func tests(
  _ name: String, _ dependencies: [Target.Dependency], exclude: [String] = []
) -> Target {
  .testTarget(name: name, dependencies: dependencies, exclude: exclude, swiftSettings: strict)
}

let package = Package(
  name: "Apus",
  products: [
    .library(name: "Apus", targets: ["Apus"]),
    .executable(name: "apus", targets: ["ApusCLI"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
  ],
  targets: [
    .systemLibrary(
      name: "COpenBLAS", pkgConfig: "openblas", providers: [.apt(["libopenblas-dev"])]),
    .systemLibrary(name: "CHDF5", pkgConfig: "hdf5-serial", providers: [.apt(["libhdf5-dev"])]),
    .systemLibrary(
      name: "CZip", pkgConfig: "libzip", providers: [.apt(["libzip-dev", "zlib1g-dev"])]),
    library("Templates", resources: [.embedInCode("shells")], path: "templates"),
    library("FixedPoint"),
    library("CMVM", ["FixedPoint"]),
    library("TriggerIR", ["FixedPoint"]),
    library("Emulation", ["FixedPoint", "TriggerIR"]),
    library("BitModel", ["FixedPoint", "TriggerIR"]),
    library("ArrayFiles", ["CHDF5", "CZip"]),
    library("Datasets", ["ArrayFiles"]),
    library(
      "Training",
      ["COpenBLAS", "Datasets", "FixedPoint", "TriggerIR", .product(name: "Yams", package: "Yams")]),
    library("Importers", ["ArrayFiles", "FixedPoint", "TriggerIR"]),
    library("Lowering", ["CMVM", "FixedPoint", "TriggerIR"]),
    library("Backends", ["FixedPoint", "TriggerIR", "Templates"]),
    library("Toolchains", ["BitModel", "Backends"]),
    library("Reports"),
    library(
      "Apus",
      [
        "FixedPoint", "CMVM", "TriggerIR", "Emulation", "BitModel", "ArrayFiles", "Datasets",
        "Training", "Importers", "Lowering", "Backends", "Toolchains", "Reports",
      ]),
    .executableTarget(
      name: "ApusCLI",
      dependencies: [
        "Apus",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: strict),
    .executableTarget(
      name: "ApusBenchmarks", dependencies: ["Apus"], path: "Benchmarks", swiftSettings: strict),

    .target(
      name: "TestSupport", dependencies: ["ArrayFiles", "FixedPoint", "TriggerIR"],
      path: "Tests/TestSupport",
      swiftSettings: strict),
    tests("TemplatesTests", ["Templates"]),
    tests("FixedPointTests", ["FixedPoint", "TestSupport"]),
    tests("CMVMTests", ["CMVM", "TestSupport"]),
    tests("TriggerIRTests", ["TriggerIR", "TestSupport"]),
    tests("EmulationTests", ["Emulation", "TestSupport"]),
    tests("BitModelTests", ["BitModel", "TestSupport"]),
    tests("ArrayFilesTests", ["ArrayFiles", "TestSupport"]),
    tests("DatasetsTests", ["Datasets", "TestSupport"]),
    tests("TrainingTests", ["Training", "TestSupport"]),
    tests(
      "ImportersTests", ["ArrayFiles", "Importers", "TestSupport"], exclude: ["Fixtures"]),
    tests("LoweringTests", ["Lowering", "TestSupport"]),
    tests("BackendsTests", ["Backends", "TestSupport"]),
    tests("ToolchainsTests", ["BitModel", "Toolchains", "TestSupport"]),
    tests("ReportsTests", ["Reports", "TestSupport"]),
    tests("ApusTests", ["Apus", "ApusCLI", "TestSupport"]),
    tests("CosimulationTests", ["Apus", "TestSupport"]),
    tests("FuzzTests", ["Apus", "ArrayFiles", "TestSupport"]),
  ]
)
