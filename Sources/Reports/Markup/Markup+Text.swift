extension Markup {
  /// The tree as text. The same tree gives the same bytes; the text is well-formed XML, and where the
  /// root is `html`, also HTML.
  public func written() -> String {
    var output = ""
    write(to: &output)
    output += "\n"
    return output
  }

  private func write(to output: inout String) {
    switch self {
    case .text(let text):
      output += escaped(text)
    case .element(let tag, let attributes, let children):
      output += "<\(tag.rawValue)"
      for attribute in attributes {
        output += " \(attribute.name.rawValue)=\"\(escaped(attribute.value))\""
      }
      if children.isEmpty, tag.closesItself {
        output += "/>"
        return
      }
      output += ">"
      // White space means nothing between elements, but everything beside text.
      let breaksLines = children.count > 1 && !children.contains(where: \.isText)
      for child in children {
        if breaksLines { output += "\n" }
        child.write(to: &output)
      }
      if breaksLines { output += "\n" }
      output += "</\(tag.rawValue)>"
    }
  }

  private var isText: Bool {
    switch self {
    case .text: true
    case .element: false
    }
  }
}

/// Text made safe for an element's content and for an attribute in double quotes: the one place where
/// foreign text becomes markup. Characters that XML 1.0 (section 2.2) forbids become U+FFFD.
private func escaped(_ text: String) -> String {
  var result = ""
  for scalar in text.unicodeScalars {
    switch scalar {
    case "&": result += "&amp;"
    case "<": result += "&lt;"
    case ">": result += "&gt;"
    case "\"": result += "&quot;"
    case "'": result += "&#39;"
    case "\t", "\n", "\r": result.unicodeScalars.append(scalar)
    default:
      let isForbidden =
        scalar.value < 0x20 || (0x7F...0x9F).contains(scalar.value)
        || scalar.value & 0xFFFE == 0xFFFE
      result.unicodeScalars.append(isForbidden ? "\u{FFFD}" : scalar)
    }
  }
  return result
}
