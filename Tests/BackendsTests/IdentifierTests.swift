import Backends
import FixedPoint
import Foundation
import TestSupport
import Testing
import TriggerIR

@Suite struct IdentifierTests {
  /// A name in every place where a model has one: the graph, layers, elements and `--top`.
  private func projects(named name: String) throws -> [GeneratedProject] {
    let plain = try pipeline(
      name: name, layers: [name, "\(name)2"], inputs: [name, "\(name)_0"],
      outputs: ["\(name)_1", "\(name)_1_0"])
    return [try project(plain), try project(pipeline(), top: name)]
  }

  /// Between two marks, so that it cannot be found by accident.
  @Test(arguments: HostileNames.all.indices)
  func neverRaw(index: Int) throws {
    let name = "zq" + HostileNames.all[index] + "qz"
    let plain = name.unicodeScalars.allSatisfy {
      $0.isASCII && ($0.properties.isAlphabetic || $0.properties.numericType != nil || $0 == "_")
    }
    for project in try projects(named: name) {
      for file in project.files {
        #expect(plain || !file.text.contains(name), "\(file.path)")
        #expect(file.text.utf8.allSatisfy { $0 == 10 || $0 == 9 || (32...126).contains($0) })
        #expect(file.path.utf8.allSatisfy { $0 != 32 && $0 < 127 })
      }
    }
  }

  @Test(arguments: HostileNames.all + reservedWords)
  func identifiersAreLegalAndPlain(name: String) throws {
    for project in try projects(named: name) {
      for file in project.files where file.path.hasPrefix("verilog/") {
        let declared = declarations(file.text)
        #expect(declared.count >= 3)
        for identifier in declared {
          #expect(isPlain(identifier), "\(identifier)")
          #expect(!keywords.contains(identifier), "\(identifier)")
        }
        let names = declared.dropFirst()
        #expect(Set(names).count == names.count, "\(file.path): \(declared)")
        #expect(file.path == "verilog/\(declared[0]).v")
      }
    }
    let backend = try VerilogBackend(pipeline(), name: name)
    #expect(isPlain(backend.top))
    #expect(VerilogBackend.identifier(backend.top) == backend.top)
    let plain = try pipeline()
    #expect(try HLSBackend(plain.circuit, pipeline: plain, name: name).top == backend.top)
  }

  @Test(arguments: [
    ("jets", "jets"), ("Jet Tagger", "Jet_Tagger"), ("a--b", "a_b"), ("_a_", "a"), ("1x", "n1x"),
    ("", "unnamed"), ("名前", "unnamed"), ("é", "unnamed"), ("e\u{301}x", "e_x"),
    ("../../etc/passwd", "etc_passwd"), ("a__b", "a_b"),
    (String(repeating: "x", count: 128), String(repeating: "x", count: 64)),
  ])
  func sanitized(name: String, expected: String) throws {
    #expect(VerilogBackend.identifier(name) == expected)
    #expect(try VerilogBackend(pipeline(), name: name).top == expected)
  }

  /// Names that differ only in what an identifier cannot hold stay apart.
  @Test func collisions() throws {
    let backend = try VerilogBackend(
      pipeline(layers: ["a b", "a-b"], inputs: ["a_b", "a b"], outputs: ["a.b", "a/b"]))
    #expect(backend.inputPorts == ["a_b", "a_b_2"])
    #expect(backend.outputPorts == ["a_b_3", "a_b_4"])
    let modules = try backend.project().files.map(\.path)
    #expect(modules == ["net.v", "net_a_b.v", "net_a_b_2.v"])
  }

  private func isPlain(_ name: String) -> Bool {
    name.wholeMatch(of: /[A-Za-z][A-Za-z0-9]*(_[A-Za-z0-9]+)*/) != nil && name.count <= 200
  }

  /// The module's name first, then ports, nets, registers and instances.
  private func declarations(_ text: String) -> [String] {
    var names: [String] = []
    for line in text.split(separator: "\n") {
      let words = line.split(whereSeparator: { " ,;".contains($0) })
      guard let first = words.first else { continue }
      switch first {
      case "module": names.append(String(words[1]))
      case "input", "output", "wire", "reg":
        let name = words.dropFirst().first { $0 != "wire" && $0 != "reg" && !$0.hasPrefix("[") }
        names.append(name.map(String.init) ?? "")
      default:
        if line.hasPrefix("  "), line.hasSuffix(" ("), words.count == 3 {
          names.append(String(words[1]))
        }
      }
    }
    return names
  }

  private let keywords: Set = [
    "module", "endmodule", "reg", "wire", "int", "class", "template", "signed", "output", "input",
    "logic", "final", "string", "unsigned", "main", "time", "std",
  ]
}
