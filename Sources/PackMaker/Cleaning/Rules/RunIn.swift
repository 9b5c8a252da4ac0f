import Text

/// What a page sets beside its text stands in the middle of sentences where its line ends are lost:
/// names and tags of posts, a credit in brackets, headings, labels.
struct RunIn: LineRule {
  let name = "run-in"
  let summary = "sentences of a text without line ends that have something of its page in them"

  func drops(_ line: Line, on page: Page) -> Bool {
    if line.hasAddress || line.separators > 0 || LeadOffset.of(line) != nil { return true }
    let words = line.words
    // `MORE GREAT STORIES FROM Lagos has …`
    if words.count > 2, words[0].isShouted, words[1].isShouted, words[1].text.utf8.count > 2 {
      return true
    }
    return words.indices.contains { isOfPage(words[$0], in: line) || begins($0, in: words) }
  }

  /// `@harbour`, `(Reuters)`, `NTA/Ramiro`, `RiverThe`, `Advertisement`.
  private func isOfPage(_ word: LineWord, in line: Line) -> Bool {
    word.text.hasPrefix("@") || word.text.hasPrefix("#") || word.text.hasPrefix("http")
      || word.isCapitalised && word.text.utf8.contains(UInt8(ascii: "/"))
      || word.before == .bracket && word.after == .bracket && Agencies.names.contains(word)
      || !word.isQuoted && Self.labels.contains(word)
        && (word.isCapitalised || word.text == "toggle")
      || isJoined(word, in: line)
  }

  /// A capital behind a small letter: two words, of which the second begins something else.
  private func isJoined(_ word: LineWord, in line: Line) -> Bool {
    guard word.text.utf8.count > 5, !word.text.hasPrefix("mc"), !word.text.hasPrefix("mac") else {
      return false
    }
    let letters = line.text.utf8.dropFirst(word.offset).prefix { $0 != UInt8(ascii: " ") }
    return zip(letters, letters.dropFirst()).contains { before, letter in
      (0x61...0x7A).contains(before) && (0x41...0x5A).contains(letter)
    }
  }

  /// Whether a sentence of its own begins at a word behind another without a mark between them:
  /// `one euro “We lost …`, `Latest Headlines Until now, …`.
  private func begins(_ index: Int, in words: [LineWord]) -> Bool {
    guard index > 0, words[index].isCapitalised, words[index - 1].after == .none else {
      return false
    }
    let (before, word) = (words[index - 1], words[index])
    if word.before == .quote {
      // `the Nato-led "Resolute Support" mission`: a name in marks.
      return words[index...].prefix(4).allSatisfy(\.isQuoted)
        && !StopWords.set.contains(before) && ReportingVerbs.finite[before.text] == nil
    }
    guard word.before == .none, !word.isShouted, index + 1 < words.count,
      !words[index + 1].isCapitalised
    else { return false }
    return StopWords.set.contains(word) || NumberWords.isNumberWord(Substring(word.text))
  }

  private static let labels: WordSet = [
    "advertisement", "advertisements", "promoted", "related", "sponsor", "sponsored", "embed",
    "newsletter", "subscribe", "expand", "toggle", "trending", "skip", "recommended", "share",
    "loading", "photo", "image", "video", "gallery", "slideshow", "watch", "read",
  ]
}
