import Text

/// What is read in an item of QTI 1.2.
enum QTI12Text {
  /// Texts before and around responses, not within them.
  static func materials(of element: XMLElement) -> [XMLElement] {
    var found: [XMLElement] = []
    for child in element.elements {
      switch child.name {
      case "material": found.append(child)
      case "flow": found += materials(of: child)
      default: continue
      }
    }
    return found
  }

  /// Texts and fields in their order; within what is chosen from, only what stands before it.
  private static func pieces(of element: XMLElement) -> [XMLElement] {
    var found: [XMLElement] = []
    for child in element.elements {
      switch child.name {
      case "material": found.append(child)
      case "flow", "response_lid": found += pieces(of: child)
      case "response_str", "response_num":
        let within = pieces(of: child)
        found += within.contains { $0.name != "material" } ? within : within + [child]
      case "render_fib": found += pieces(of: child)
      case "response_label" where element.name != "response_lid": found.append(child)
      default: continue
      }
    }
    return found
  }

  /// A field with text behind it is a gap in a sentence.
  static func stem(of presentation: XMLElement) throws(ItemFault) -> String {
    let responses = presentation.descendants { $0.hasPrefix("response_") }
    let pieces =
      responses.count > 1 ? materials(of: presentation) : pieces(of: presentation)
    var stem = GapStem()
    for piece in pieces {
      if piece.name == "material" {
        stem.add(try text(of: piece))
      } else {
        stem.addGap()
      }
    }
    return Gap.marked(stem.text)
  }

  /// What a reader would see of a material.
  static func text(of material: XMLElement) throws(ItemFault) -> String {
    var lines: [String] = []
    for part in material.elements {
      switch part.name {
      case "mattext", "matemtext":
        let text = part.text
        guard part["texttype"] != "text/plain" else {
          lines.append(Spacing.trimmed(text))
          continue
        }
        let found = HTMLText.read(text)
        if let media = found.media { throw ItemFault(.media(media), line: part.line) }
        lines.append(found.text)
      case "matbreak": lines.append("")
      case "altmaterial": continue
      default: throw ItemFault(.media(part["uri"] ?? part.name), line: part.line)
      }
    }
    return lines.filter { !$0.isEmpty }.joined(separator: "\n")
  }
}
