import Templates
import Testing

/// The description of the error that filling throws; empty when it throws none.
private func message(
  _ text: String, _ values: KeyValuePairs<String, String>
) -> String {
  do { _ = try Template(name: "t", text: text).fill(values) } catch { return "\(error)" }
  return ""
}

@Suite struct TemplateTests {
  @Test(arguments: [
    ("", ""), ("no placeholder", "no placeholder"), ("{{a}}", "1"), ("{{a}}{{a}}", "11"),
    ("{{a}} and {{b}}", "1 and {{a}}"), ("{ {a}} {{b}}}", "{ {a}} {{a}}}"),
    ("x{{a}}\n", "x1\n"),
  ])
  func filled(text: String, expected: String) throws {
    let template = Template(name: "t", text: text)
    let usesA = text.contains("{{a}}")
    let usesB = text.contains("{{b}}")
    // A value with braces stays as it is: values are never read for placeholders.
    switch (usesA, usesB) {
    case (false, false): #expect(try template.fill() == expected)
    case (true, false): #expect(try template.fill(["a": "1"]) == expected)
    case (false, true): #expect(try template.fill(["b": "{{a}}"]) == expected)
    case (true, true): #expect(try template.fill(["a": "1", "b": "{{a}}"]) == expected)
    }
  }

  @Test func errors() {
    #expect(
      message("{{a}} {{b}}", ["a": "1"])
        == "internal error in template 't': there is no value for 'b'")
    #expect(
      message("{{ a }}", ["a": "1"])
        == "internal error in template 't': there is no value for ' a '")
    #expect(
      message("{{}}", ["a": "1"]) == "internal error in template 't': there is no value for ''")
    #expect(
      message("{{a}}", ["a": "1", "z": "2", "b": "3"])
        == "internal error in template 't': no placeholder takes 'b', 'z'")
    #expect(
      message("{{a}} {{a", ["a": "1"])
        == "internal error in template 't': a placeholder does not end")
    #expect(
      message("{{a}", ["a": "1"]) == "internal error in template 't': a placeholder does not end")
  }

  /// Every shell takes what the back ends give, and leaves no placeholder behind.
  @Test func shells() throws {
    let shells: [(Template, String, KeyValuePairs<String, String>)] = [
      (
        .verilatorBench, "verilator_bench.cpp",
        [
          "banner": "B", "top": "TOP", "input_count": "2", "output_count": "1", "latency": "3",
          "drive": "", "sample": "",
        ]
      ),
      (
        .verilatorMakefile, "verilator.mk",
        ["banner": "B", "top": "TOP", "verilog": "V", "bench": "N"]
      ),
      (
        .icarusBench, "icarus_bench.v",
        [
          "banner": "B", "name": "N", "top": "TOP", "input_count": "2", "output_count": "1",
          "input_high": "0", "output_high": "0", "latency": "3", "connections": "", "drive": "",
          "sample": "",
        ]
      ),
      (
        .synthesisHarness, "synthesis_harness.v",
        [
          "banner": "B", "name": "N", "capture_name": "C", "captures_outputs": "0", "top": "TOP",
          "input_high": "0", "output_high": "0", "connections": "",
        ]
      ),
      (.hlsSupport, "apus_fixed.h", ["banner": "B"]),
      (
        .hlsBench, "hls_bench.cpp",
        ["banner": "B", "top": "TOP", "input_count": "2", "output_count": "1", "call": ""]
      ),
      (.hlsMakefile, "hls.mk", ["banner": "B", "top": "TOP"]),
      (.hlsProject, "build_prj.tcl", ["banner": "B", "top": "TOP", "period": "5.000"]),
      (.vivadoProject, "vivado.tcl", ["banner": "B", "top": "TOP", "verilog": "V"]),
      (
        .quartusProject, "quartus.tcl",
        ["banner": "B", "top": "TOP", "verilog": "V", "ports": ""]
      ),
      (.quartusClock, "clock.sdc", ["banner": "B", "period": "5.000"]),
      (.vivadoClock, "clock.xdc", ["banner": "B", "period": "5.000"]),
    ]
    for (shell, name, values) in shells {
      #expect(shell.name == name)
      let text = try shell.fill(values)
      #expect(!text.contains("{{") && !text.contains("}}"), "\(name)")
      #expect(text.split(separator: "\n").first?.hasSuffix(" B") == true, "\(name)")
      #expect(text.hasSuffix("\n") && !text.contains("\t\n") && !text.contains(" \n"), "\(name)")
      let problem = "there is no value for 'banner'"
      #expect(throws: TemplateError.self) {
        do { _ = try shell.fill() } catch {
          #expect("\(error)" == "internal error in template '\(name)': \(problem)")
          throw error
        }
      }
    }
  }
}
