/// Where a paragraph's own text begins, behind a dateline, a date or a caption glued to it.
enum LeadOffset {
  /// Offset in the paragraph's UTF-8; nil where the text begins at once.
  static func of(_ line: Line) -> Int? {
    if let own = GluedCaption.ownStart(of: line) { return line.words[own].offset }
    if let glued = gluedAgency(of: line) { return glued }
    let dated = dateWords(of: line)
    let start = dated > 0 ? line.words[dated].offset : nil
    return dateline(of: line) ?? bareDateline(of: line) ?? start
  }

  /// `(CNN)The harbour office …`: an agency that nothing parts from the text.
  private static func gluedAgency(of line: Line) -> Int? {
    let bytes = line.text.utf8
    guard bytes.first == 0x28,
      let close = bytes.prefix(8).firstIndex(of: 0x29),
      bytes[bytes.index(after: bytes.startIndex)..<close].allSatisfy({ (0x41...0x5A).contains($0) }
      ),
      let next = bytes[bytes.index(after: close)...].first, (0x41...0x5A).contains(next)
    else { return nil }
    return bytes.distance(from: bytes.startIndex, to: close) + 1
  }

  /// `LISBON The harbour office …`: a town in capitals whose mark was lost.
  private static func bareDateline(of line: Line) -> Int? {
    let words = line.words.prefix(3)
    guard words.count == 3, words[0].isShouted, words[0].text.utf8.count > 3,
      words[0].before == .none, words[0].after == .none,
      ["The", "A", "An", "In", "On", "At", "After", "When"].contains(words[1].text),
      !words[2].isShouted
    else { return nil }
    return words[1].offset
  }

  /// `Thursday, May 7, 2015 On Tuesday, the …`: how many words the date takes, else 0.
  static func dateWords(of line: Line) -> Int {
    let head = line.words.prefix(5)
    guard let (_, range) = PageDate.first(in: head), range.lowerBound == 0,
      range.upperBound + 2 < line.words.count
    else { return 0 }
    // `May 7, 2015, was …` is a sentence's own date.
    let last = line.words[range.upperBound - 1]
    let next = line.words[range.upperBound]
    guard last.after == .none || last.after == .stop, next.isCapitalised || next.before == .quote
    else { return 0 }
    return range.upperBound
  }

  /// `PORTO, Feb 3 (Agency) – text`, `Taipei, Taiwan — text`, `NEW DELHI: text`.
  private static func dateline(of line: Line) -> Int? {
    let words = line.words.prefix(14)
    guard let first = words.first, first.isCapitalised,
      first.before == .none || first.before == .bracket && first.after == .bracket,
      let second = words.indices.dropFirst().first(where: { index in
        words[index].followsSymbol || endsHead(words[index - 1])
      }),
      second + 2 < line.words.count
    else { return nil }
    let head = words[..<second]
    guard head.allSatisfy(isHeadWord) else { return nil }
    let next = line.words[second]
    guard next.isCapitalised || next.before == .quote || next.hasDigit else { return nil }
    let isDashed = next.followsSymbol
    let isShouted = first.isShouted && first.text.utf8.count > 2
    let hasAgency = head.contains { $0.before == .bracket || $0.after == .bracket }
    let hasPlaces = head.dropLast().contains { $0.after == .comma }
    let hasDate = head.contains(where: PageDate.isMonth)
    if isDashed, hasAgency || hasDate || isShouted || hasPlaces { return next.offset }
    // `Porto – The council …`: a place alone, and behind it a sentence of its own.
    if isDashed, head.count <= 2, line.words.count >= second + 8, next.isCapitalised {
      return next.offset
    }
    return !isDashed && isShouted
      && head.allSatisfy { $0.isShouted || $0.hasDigit || PageDate.isMonth($0) }
      ? next.offset : nil
  }

  private static func endsHead(_ word: LineWord) -> Bool { word.after == .colon }

  private static func isHeadWord(_ word: LineWord) -> Bool {
    word.isCapitalised || word.hasDigit
      || ["de", "of", "la", "del", "el", "al", "and"].contains(word.text)
  }
}
