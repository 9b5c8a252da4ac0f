import Articles
import Text

/// What the lines around a text say of the article. Where two lines disagree nothing is taken.
struct PageMetadata {
  private let page: Page
  private let kept: [Int]
  /// Lines above this one stand before the text.
  private let first: Int

  init(_ page: Page, kept: [Int]) {
    self.page = page
    self.kept = kept
    first = kept.first ?? 0
  }

  /// Fills the fields that are still nil.
  func complete(_ metadata: inout Metadata) {
    guard !kept.isEmpty else { return }
    if let stated = metadata.headline, stated.origin == .html, !speaksOfText(stated.value) {
      metadata.headline = nil
    }
    if metadata.headline == nil { metadata.headline = headline }
    if metadata.published == nil { metadata.published = published }
    if metadata.byline == nil { metadata.byline = byline }
    if metadata.outlet == nil { metadata.outlet = outlet }
  }

  private var headline: Stated<String>? {
    guard let index = headlineIndex else { return nil }
    let line = page.lines[index]
    var text = index == 0 ? TitleText.headline(line.text) : line.text
    // The colon leads on to a line that is left out.
    if line.ending == .colon { while text.last == ":" || text.last == " " { text.removeLast() } }
    return Stated(text, .paragraph(line.number))
  }

  private var headlineIndex: Int? { page.reasons.firstIndex(of: "headline") }

  /// Whether a headline from the page's head has a word of matter in common with the text; one
  /// that names the site has none.
  private func speaksOfText(_ headline: String) -> Bool {
    let line = Line(Article.Paragraph(number: 1, line: 1, text: headline), index: 0)
    return !Headline.matter(of: [line])
      .isDisjoint(with: Headline.matter(of: page, from: first))
  }

  /// A date line above the text or right below its first paragraph, or a date glued to it. Those
  /// beside the headline stand before the others: a page's head has the day on which it was read.
  private var published: Stated<PartialDate>? {
    let dated = page.lines.prefix(first + 3).compactMap { DatedLine($0, on: page) }
    if let top = headlineIndex {
      let beside = dated.filter { $0.index >= top - 2 && $0.index <= max(first + 3, top + 8) }
      if let found = agreed(beside) { return found }
    }
    if let found = agreed(dated.filter(\.isAlone)) { return found }
    let line = page.lines[first]
    let count = LeadOffset.dateWords(of: line)
    guard count > 0, let (date, _) = PageDate.first(in: line.words.prefix(count)) else {
      return nil
    }
    return Stated(date, .paragraph(line.number))
  }

  /// The date that lines name as that of publication, or the one that they all name. The day of an
  /// update is it only where the text begins by speaking of that weekday as the present one.
  private func agreed(_ lines: [DatedLine]) -> Stated<PartialDate>? {
    if let stated = lines.first(where: { $0.kind == .published }) { return stated.stated }
    let bare = lines.filter { $0.kind == .bare }
    if let one = bare.first { return bare.allSatisfy { $0.date == one.date } ? one.stated : nil }
    guard let one = lines.first, lines.allSatisfy({ $0.date == one.date }),
      let weekday = PageDate.weekday(of: one.date)
    else { return nil }
    let lead = page.lines[first].words.prefix(60).filter { PageDate.isWeekday($0.text) }
    return lead.first?.text.hasPrefix(weekday) == true ? one.stated : nil
  }

  /// `By Ana Horvat and Tom Reed`; a desk or a "staff reporter" is nobody's name.
  private var byline: Stated<String>? {
    let lines = page.lines.prefix(first + 4).filter { page.reasons[$0.index] == "byline" }
    for line in lines {
      guard let by = line.words.prefix(2).firstIndex(where: { $0.text == "by" }) else { continue }
      let name = NameAfter.words(of: line, from: by + 1)
      if name.count >= 2, !name.contains(where: { Self.posts.contains($0) }) {
        return Stated(NameAfter.text(name, of: line), .paragraph(line.number))
      }
    }
    return nil
  }

  private static let posts: WordSet = [
    "staff", "correspondent", "reporter", "desk", "bureau", "agency", "agencies", "editor", "news",
    "editorial", "our", "writer", "team", "reporters",
  ]

  /// From `© 2025 Harbour Gazette` or `Originally published on Harbour Gazette`.
  private var outlet: Stated<String>? {
    var found: [Stated<String>] = []
    for line in page.lines where page.reasons[line.index] == "copyright" {
      guard let start = NameAfter.ownerStart(in: line) else { continue }
      let name = NameAfter.words(of: line, from: start)
      guard !name.isEmpty, name.count <= 6,
        !name.contains(where: { Self.companies.contains($0) })
      else { continue }
      found.append(Stated(NameAfter.text(name, of: line), .paragraph(line.number)))
    }
    guard let one = found.first, found.allSatisfy({ $0.value == one.value }) else { return nil }
    return one
  }

  private static let companies: WordSet = Agencies.names.union([
    "ltd", "limited", "gmbh", "inc", "llc", "corp", "corporation", "group", "media", "holdings",
    "pvt", "plc", "company", "co", "publishing", "publishers", "publications", "press", "all",
    "copyright", "rights", "ag", "bv", "s.a", "s.l", "network", "networks", "digital", "getty",
  ])
}

/// Reads the name that begins at a word.
enum NameAfter {
  /// Capitalised words up to the first mark or small word; `and`, `de`, `of the` may join them.
  static func words(of line: Line, from start: Int) -> ArraySlice<LineWord> {
    var end = start
    var last = start
    while end < line.words.count, end - start < 9 {
      let word = line.words[end]
      if end > start, word.followsSymbol || word.before == .bracket { break }
      if word.isCapitalised {
        last = end + 1
        if word.after != .none, !(word.after == .stop && word.text.utf8.count == 1) { break }
      } else if !joins.contains(word.text) || word.after != .none || end == start {
        break
      }
      end += 1
    }
    return line.words[start..<max(start, last)]
  }

  static func text(_ words: ArraySlice<LineWord>, of line: Line) -> String {
    guard let first = words.first, let last = words.last else { return "" }
    let bytes = Array(line.text.utf8)
    var end = last.offset
    while end < bytes.count, bytes[end] != 0x20 { end += 1 }
    while end > first.offset, [0x2C, 0x2E, 0x3A, 0x29, 0x7C].contains(bytes[end - 1]) { end -= 1 }
    return String(decoding: bytes[first.offset..<end], as: UTF8.self)
  }

  /// The word after `©`, `Copyright`, a year, or `Originally published on`.
  static func ownerStart(in line: Line) -> Int? {
    let words = line.words
    guard let first = words.first else { return nil }
    if first.text.hasPrefix("©") || first.text == "copyright" || first.text == "c" {
      var index = 1
      while index < words.count,
        words[index].text == "©" || words[index].text == "c" || words[index].hasDigit
          || words[index].text == "by" || words[index].text == "copyright"
      { index += 1 }
      return index < words.count ? index : nil
    }
    let lead = words.prefix(9).map(\.text)
    for index in lead.indices.dropFirst() where ["published", "appeared"].contains(lead[index - 1])
    {
      guard index + 1 < words.count, ["on", "in", "by"].contains(lead[index]),
        lead[..<index].contains(where: { $0 == "originally" || $0 == "first" })
      else { continue }
      return index + 1
    }
    return nil
  }

  private static let joins: WordSet = [
    "and", "de", "of", "the", "la", "van", "von", "der", "al", "bin", "da", "dos", "del", "&",
  ]
}
