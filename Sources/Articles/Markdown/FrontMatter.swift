/// The YAML between two lines of `---` that a Markdown file may begin with.
struct FrontMatter {
  var metadata = Metadata()
  /// Lines that it takes up, its marks included.
  var lines = 0

  /// Where the YAML stands, and how many lines it takes up with its marks; nil where the text does
  /// not begin with front matter.
  ///
  /// - Parameter needsKey: whether the first line that is not empty has to be `key: value`, by
  ///   which text of no known format is told to be Markdown.
  static func extent(in text: [UInt8], needsKey: Bool) -> (yaml: Range<Int>, lines: Int)? {
    guard text.starts(with: mark) else { return nil }
    var at = 0
    var number = 0
    var isSettled = !needsKey
    var first = 0
    // Longer than any front matter, so that what is only a line of dashes costs little.
    let end = min(text.count, YAMLMapping.limit)
    while at < end {
      let stop = text[at..<end].firstIndex { $0 == 0x0A || $0 == 0x0D } ?? end
      let line = text[at..<stop]
      number += 1
      var next = stop + 1
      if stop < end, text[stop] == 0x0D, next < end, text[next] == 0x0A { next += 1 }
      if number == 1 {
        guard ASCII.trimmed(line).elementsEqual(mark) else { return nil }
        first = next
      } else if ASCII.trimmed(line).elementsEqual(mark) || line.elementsEqual(Array("...".utf8)) {
        return isSettled ? (min(first, at)..<at, number) : nil
      } else if !isSettled, !ASCII.trimmed(line).isEmpty {
        guard isKey(line) else { return nil }
        isSettled = true
      }
      at = next
    }
    return nil
  }

  /// Reads what a text begins with. YAML that cannot be read says nothing, and is no paragraph.
  init(_ text: [UInt8]) {
    guard let (yaml, lines) = Self.extent(in: text, needsKey: false),
      yaml.isEmpty || text[yaml].split(whereSeparator: { $0 == 0x0A }).contains(where: Self.isKey)
    else { return }
    self.lines = lines
    if let mapping = try? YAMLMapping(text[yaml]) {
      metadata = Metadata(mapping, origin: .frontMatter)
    }
  }

  /// `key: value`, or a key whose value stands below.
  private static func isKey(_ line: ArraySlice<UInt8>) -> Bool {
    let name = line.prefix { ASCII.isLetter($0) || ASCII.isDigit($0) || $0 == 0x2D || $0 == 0x5F }
    let rest = line[name.endIndex...]
    return !name.isEmpty && rest.first == UInt8(ascii: ":")
      && rest.dropFirst().first.map(ASCII.isBlank) ?? true
  }

  private static let mark = Array("---".utf8)
}
