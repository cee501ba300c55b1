import ArrayFiles
import Foundation
import Testing

@Suite struct CSVTests {
  private func read(_ text: String) throws -> CSVTable {
    try CSVTable.decode(Data(text.utf8), file: "a.csv")
  }

  @Test(arguments: [
    "pt,eta\n1,2.5\n-3e2,0\n", "\u{FEFF}pt,eta\r\n1,2.5\r\n-3e2,0", "pt , eta\n\n 1 ,2.5\n\n-300,0\n\n",
    "\"pt\",\"eta\"\n\"1\",2.5\n-300,\"0\"\n",
  ])
  func formsOfOneTable(_ text: String) throws {
    let table = try read(text)
    #expect(table == (try CSVTable(columns: ["pt", "eta"], values: [1, 2.5, -300, 0])))
    #expect(table.rowCount == 2 && table.column(1) == [2.5, 0])
  }

  @Test func quotedNames() throws {
    let table = try read("\"a,b\",\"say \"\"hi\"\"\",\"two\nlines\"\n1,2,3\n")
    #expect(table.columns == ["a,b", "say \"hi\"", "two\nlines"])
    try withFolder { folder in
      try table.write(to: folder + "/a.csv")
      #expect(try CSVTable.read(folder + "/a.csv") == table)
    }
  }

  @Test func numbersRoundTrip() throws {
    let values: [Double] = [
      0, -0.0, 0.1, 1.0 / 3, 1e300, .leastNonzeroMagnitude, 123_456_789_012_345, 1e15, 1e16, -7, .infinity,
      -.infinity, .greatestFiniteMagnitude, Double(Float(0.1)), 0x1p-1074, -2.5e-8,
    ]
    try withFolder { folder in
      try CSVTable(columns: ["v"], values: values).write(to: folder + "/a.csv")
      let back = try CSVTable.read(folder + "/a.csv").values
      #expect(back.map(\.bitPattern) == values.map(\.bitPattern))
    }
    #expect(try read("v\nnan\n").values[0].isNaN)
  }

  @Test(arguments: [
    ("", "a.csv: is empty; write a header line and rows of numbers"),
    ("\n\n", "a.csv: is empty; write a header line and rows of numbers"),
    ("a,b\n1,2\n3,x\n", "a.csv: line 3, column 'b': 'x' is not a number; give a number in every row"),
    ("a,b\n1,\n", "a.csv: line 2, column 'b': the field is empty; give a number in every row"),
    ("a,b\n1\n", "a.csv: line 2: 1 fields under a header of 2; give every row one field a column"),
    ("a,b\n\n\n1,2,3\n", "a.csv: line 4: more than the header's 2 fields; give every row one field a column"),
    ("a,a\n", "a.csv: line 1, column 'a': stands twice in the header; rename one"),
    ("a,\n", "a.csv: line 1: column 2 has no name; name it"),
    ("1,2\n3,4\n", "a.csv: line 1: the header holds the number 1 as a column's name; put a line of column names first"),
    ("a\n\"1\n", "a.csv: line 2, column 'a': a quoted field without end; close the quote"),
    ("a\n\"1\"2\n", "a.csv: line 2, column 'a': text after a closing quote; quote the whole field"),
    ("a\n1\"2\n", "a.csv: line 2, column 'a': a quote inside a field; quote the whole field"),
    ("a\n0x10\n", "a.csv: line 2, column 'a': '0x10' is not a number; give a number in every row"),
    ("a\n1 2\n", "a.csv: line 2, column 'a': '1 2' is not a number; give a number in every row"),
    ("\"two\nlines\",b\n1,2\n3,x\n", "a.csv: line 4, column 'b': 'x' is not a number; give a number in every row"),
  ])
  func mistakes(_ text: String, _ expected: String) {
    #expect(message { _ = try read(text) } == expected)
  }

  @Test func bytesThatAreNoText() {
    #expect(
      message { _ = try CSVTable.decode(Data([0x61, 0xFF, 0x0A]), file: "a.csv") }
        == "a.csv: line 1: the header is not UTF-8 text; save the file as UTF-8")
    #expect(
      message {
        _ = try CSVTable.decode(
          Data("a,b,c\n".utf8), file: "a.csv", limits: SizeLimits(maximumMembers: 2))
      } == "a.csv: line 1: more than the limit of 2 columns; give fewer")
  }

  @Test func corruptionNeverCrashes() {
    let data = Data("pt,\"e,ta\",phi\r\n1,2.5,\"3\"\r\n-3e2,0,1e-5\n".utf8)
    var corruptor = Corruptor(state: 4)
    for _ in 0..<3_000 {
      do {
        let table = try CSVTable.decode(corruptor.corrupt(data), file: "a.csv")
        #expect(table.values.count == table.rowCount * table.columns.count)
      } catch {
        #expect(error is ArrayFileError)
      }
    }
  }
}
