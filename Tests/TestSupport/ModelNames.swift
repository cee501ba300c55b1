/// Names that a model file may bring and that no generated text may trip over.
public enum HostileNames {
  /// Quotes, line ends, templates, tags, keywords, names that collide once escaped, scripts
  /// from right to left, combining marks, and one of the greatest length.
  public static let all = [
    "a\"b", "a\\", "\\n", "line\nbreak", "line\r\nbreak", "\ttab", "$display(\"x\");", "$(id)",
    "`include", "'; DROP", "</script><script>alert(1)</script>", "<!--", "*/ /* //", "%0", "{}",
    "{{name}}", "module", "endmodule", "reg", "wire", "int", "class", "template", "signed",
    "a b", "a_b", "a-b", "a.b", "a/b", "A_b", "_", "__", "0", "1x", "../../etc/passwd", "-rf",
    " leading", "trailing ", "ééé", "e\u{301}", "\u{301}mark", "名前", "אבג", "😀", "\u{202E}back",
    "\u{0}", "\u{7F}", "a;b", "a,b", "[3]", "#comment", "output", "clk", "valid_in",
    String(repeating: "x", count: 128), String(repeating: "\"", count: 128),
  ]

  /// A name that is not yet among `taken`, hostile or plain.
  static func unique(
    _ plain: String, hostile: Bool, taken: inout Set<String>, _ random: inout TestRandom
  ) -> String {
    let base = hostile && random.chance(60) ? random.pick(all) : plain
    var name = base
    var number = 2
    while !taken.insert(name).inserted {
      name = "\(base.prefix(120))_\(number)"
      number += 1
    }
    return name
  }
}
