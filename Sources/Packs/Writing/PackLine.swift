package import Quiz

extension PackWriter {
  /// The pack as one line of JSON, for programs that pass packs on; reading it gives the same pack,
  /// since JSON is YAML too. All values are texts, which the reader types by their keys.
  package static func line(_ pack: Pack) -> String {
    let bytes = Array(write(pack).utf8)
    var limits = Limits()
    limits.bytes = max(limits.bytes, bytes.count)
    var log = Log(path: "", limit: 1)
    guard let tree = TreeBuilder.build(bytes, limits: limits, log: &log) else { return "{}" }
    var line = ""
    append(Tree.root, of: tree, to: &line)
    return line
  }

  /// A text with all escaped that YAML takes for the end of a line or does not let stand, and what
  /// a terminal might obey.
  private static func quoted(_ text: String) -> String {
    let json = JSON.quoted(text)
    guard json.utf8.contains(where: { $0 == 0x7F || $0 >= 0x80 }) else { return json }
    var out = String.UnicodeScalarView()
    for scalar in json.unicodeScalars {
      switch scalar.value {
      case 0x7F...0x9F, 0x2028...0x202E, 0x2066...0x2069, 0xFEFF, 0xFFFE, 0xFFFF:
        let digits = String(scalar.value, radix: 16)
        out +=
          ("\\u" + String(repeating: "0", count: 4 - digits.utf8.count) + digits)
          .unicodeScalars
      default: out.append(scalar)
      }
    }
    return String(out)
  }

  /// A pack is five levels deep at most.
  private static func append(_ node: Tree.Index, of tree: Tree, to line: inout String) {
    switch tree.kind(node) {
    case .mapping:
      line += "{"
      let children = tree.children(node)
      var key = children.lowerBound
      while key < children.upperBound {
        let value = tree.after(key)
        line += (key == children.lowerBound ? "" : ", ") + quoted(tree.string(key)) + ": "
        append(value, of: tree, to: &line)
        key = tree.after(value)
      }
      line += "}"
    case .list:
      line += "["
      let children = tree.children(node)
      var item = children.lowerBound
      while item < children.upperBound {
        if item > children.lowerBound { line += ", " }
        append(item, of: tree, to: &line)
        item = tree.after(item)
      }
      line += "]"
    case .scalar, .null, .alias, .broken: line += quoted(tree.string(node))
    }
  }
}
