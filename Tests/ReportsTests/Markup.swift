/// A page's tags, as far as what we write needs it: values in double quotes.
enum Markup {
  struct Tag {
    /// Lower case; with a slash where it ends an element.
    let name: Substring
    /// Names of the attributes.
    let attributes: [Substring]
    /// All of it but the values.
    let skeleton: String
  }

  static func tags(_ page: String) -> [Tag] {
    page.split(separator: "<").dropFirst().map { part in
      // A tag that never ends runs on into what follows.
      let end = part.firstIndex(of: ">") ?? part.endIndex
      let parts = part[..<end].split(separator: "\"", omittingEmptySubsequences: false)
      let skeleton = parts.enumerated().filter { $0.offset % 2 == 0 }.map(\.element).joined()
      let words = Substring(skeleton).split { $0.isWhitespace || $0 == "=" }
      return Tag(
        name: words.first ?? "", attributes: Array(words.dropFirst()), skeleton: skeleton)
    }
  }

  private static let passive = Set(
    """
    !doctype a article bdi blockquote body caption circle cite dd desc div dl dt figcaption figure
    footer g h1 h2 h3
    head header html li line main meta nav ol p path polyline rect section span style svg table
    tbody td text th thead title tr ul
    """.split(whereSeparator: \.isWhitespace))

  /// Elements, attributes and style rules of a page that fetch or run something, or may.
  static func active(in page: String) -> [String] {
    var found = ["@import", "url("].filter(page.contains)
    for tag in tags(page) {
      let name = tag.name.lowercased()
      if !passive.contains(Substring(name.drop { $0 == "/" })) { found.append(String(name)) }
      found += tag.attributes.map { $0.lowercased() }.filter { attribute in
        attribute.hasPrefix("on")
          || ["src", "srcset", "style", "data", "action"].contains(attribute)
          || attribute == "href" && !["a", "/a"].contains(name)
      }
    }
    return found
  }
}
