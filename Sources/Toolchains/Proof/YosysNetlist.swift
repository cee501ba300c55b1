import Foundation

/// A flat design as Yosys writes it (Yosys manual, "write_json"): cells joined by numbered bits.
/// Names of nets that are connected have the same bits.
struct YosysNetlist {
  enum Bit: Hashable, Decodable {
    case net(Int)
    /// `0`, `1`, or an unknown value: `x` or `z`.
    case constant(String)

    init(from decoder: any Decoder) throws {
      let container = try decoder.singleValueContainer()
      if let number = try? container.decode(Int.self) {
        self = .net(number)
      } else {
        self = .constant(try container.decode(String.self))
      }
    }
  }

  struct Cell: Decodable {
    let type: String
    /// Numbers and texts, as texts; numbers in binary.
    let parameters: [String: String]
    let directions: [String: String]
    let connections: [String: [Bit]]

    private enum CodingKeys: String, CodingKey {
      case type, parameters, connections
      case directions = "port_directions"
    }
  }

  private struct Port: Decodable {
    let direction: String
    let bits: [Bit]
  }

  private struct Net: Decodable { let bits: [Bit] }

  private struct Module: Decodable {
    let ports: [String: Port]
    let cells: [String: Cell]
    let netnames: [String: Net]
  }

  private struct File: Decodable {
    let creator: String
    let modules: [String: Module]
  }

  /// The program and its version, such as "Yosys 0.23".
  let tool: String
  let cells: [String: Cell]
  private let nets: [String: [Bit]]
  /// What drives a bit: a cell, its port and the place in it; no cell for the design's inputs.
  private let drivers: [Int: Driver]

  struct Driver {
    let cell: String
    let port: String
    let place: Int
  }

  /// - Throws: `ToolError.report`.
  init(parsing data: Data, top: String) throws(ToolError) {
    func fail(_ problem: String) -> ToolError { .report(tool: "Yosys", problem: problem) }
    guard let file = try? JSONDecoder().decode(File.self, from: data),
      let module = file.modules[top]
    else { throw fail("it is not a netlist of \(top)") }
    tool = file.creator.split(separator: " ").prefix(2).joined(separator: " ")
    cells = module.cells
    nets = module.netnames.mapValues(\.bits)
    var drivers: [Int: Driver] = [:]
    var conflict: Int?
    func drive(_ bits: [Bit], _ cell: String, _ port: String) {
      for (place, bit) in bits.enumerated() {
        guard case .net(let net) = bit else { continue }
        let old = drivers.updateValue(Driver(cell: cell, port: port, place: place), forKey: net)
        if old != nil { conflict = min(conflict ?? net, net) }
      }
    }
    for (name, port) in module.ports where port.direction != "output" {
      drive(port.bits, "", name)
    }
    for (name, cell) in module.cells {
      for (port, bits) in cell.connections where cell.directions[port] != "input" {
        drive(bits, name, port)
      }
    }
    if let conflict {
      let names = nets.filter { $0.value.contains(.net(conflict)) }.keys.sorted()
      throw fail("two drivers for '\(names.first ?? "")' in the Verilog")
    }
    self.drivers = drivers
  }

  /// The bits of a net, lowest first.
  func bits(_ net: String) -> [Bit]? { nets[net] }

  /// What a register takes in that holds all these bits at every rising edge of the clock: the
  /// bits at its input; nil where some are no such register's.
  func next(_ bits: [Bit], clock: String) -> [Bit]? {
    let clock = nets[clock]
    var next: [Bit] = []
    for bit in bits {
      guard case .net(let net) = bit, let driver = drivers[net], let cell = cells[driver.cell],
        cell.type == "$dff", driver.port == "Q", cell.connections["CLK"] == clock,
        cell.parameters["CLK_POLARITY"]?.hasSuffix("1") == true,
        let data = cell.connections["D"], data.indices.contains(driver.place)
      else { return nil }
      next.append(data[driver.place])
    }
    return next
  }

  /// The combinational cells between some bits and those that are given, and the bits that they
  /// read besides: those of registers and inputs, and of whatever we do not know.
  struct Cone {
    /// Operands before users.
    var cells: [String] = []
    var free: [Int] = []
  }

  /// - Returns: Nil where the cells form a loop.
  func cone(of bits: [Bit], given: Set<Int>) -> Cone? {
    var cone = Cone()
    /// Cells that are begun and, once true, done.
    var visited: [String: Bool] = [:]
    var freed: Set<Int> = []
    func cell(driving bit: Bit) -> String? {
      guard case .net(let net) = bit, !given.contains(net) else { return nil }
      if let driver = drivers[net], let cell = cells[driver.cell],
        Self.combinational.contains(cell.type)
      {
        return driver.cell
      }
      if freed.insert(net).inserted { cone.free.append(net) }
      return nil
    }
    // Without recursion: a wrong netlist may be as deep as it is large.
    var stack = bits.reversed().compactMap(cell(driving:))
    while let name = stack.last {
      switch visited[name] {
      case true?: stack.removeLast()
      case false?:
        visited[name] = true
        cone.cells.append(name)
        stack.removeLast()
      case nil:
        visited[name] = false
        guard let found = cells[name] else { return nil }
        for port in found.connections.keys.sorted() where found.directions[port] == "input" {
          for source in (found.connections[port] ?? []).compactMap(cell(driving:)) {
            switch visited[source] {
            case nil: stack.append(source)
            case false?: return nil
            case true?: break
            }
          }
        }
      }
    }
    return cone
  }

  /// The cells without memory that Yosys makes of Verilog (Yosys manual, "Internal cell
  /// library"). A cell of another type is taken to give anything.
  private static let combinational: Set<String> = [
    "$not", "$pos", "$neg", "$and", "$or", "$xor", "$xnor", "$reduce_and", "$reduce_or",
    "$reduce_xor", "$reduce_xnor", "$reduce_bool", "$shl", "$shr", "$sshl", "$sshr", "$shift",
    "$shiftx", "$lt", "$le", "$eq", "$ne", "$ge", "$gt", "$add", "$sub", "$mul", "$logic_not",
    "$logic_and", "$logic_or", "$mux", "$pmux",
  ]
}
