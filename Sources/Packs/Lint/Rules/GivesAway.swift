/// One question gives no other away: what is shown with it, stem and explanation, must not hold the
/// key of a question of another fact on the same matter.
///
/// Two questions are on the same matter where they share a cited passage, or where half of the
/// words that carry the one's stem stand with the other. A text that holds a distractor beside the
/// key gives nothing away. Verdicts, orders and pairings are no words that could be held.
struct GivesAway: LintRule {
  let name = "gives-away"
  let summary = "the stem or explanation of one question holds the key of another"

  /// Texts compared for one key: enough for all in packs of a few thousand questions; in a pack of
  /// many thousands, words that stand in more texts than this identify nothing.
  private static let work = 1_500_000
  /// Findings about one key; more of them say nothing new.
  private static let most = 8

  func check(_ subject: LintSubject, report: LintReport) {
    let index = DisclosureIndex(subject)
    let matters = subject.items.indices.map { Matter(of: $0, in: subject) }
    let limit = max(64, Self.work / max(1, subject.items.count))
    var stem: [Vocabulary.Word] = []
    for number in subject.items.indices {
      let anchors = index.anchors(of: number)
      if anchors.isEmpty { continue }
      subject.collectContent(of: subject.items[number].askedWords, into: &stem)
      var found = 0
      var last = -1
      for text in anchors.lazy.flatMap({ index.texts(holding: $0).prefix(limit) })
      where found < Self.most {
        let other = Int(text) / 2
        guard other != last, other != number, matters[other].fact != matters[number].fact,
          matters[number].mayShare(with: matters[other], stem: stem),
          subject.areOnSameMatter(number, stem: stem, other)
        else { continue }
        let isStem = text % 2 == 0
        let span = isStem ? subject.items[other].askedWords : subject.items[other].explanation
        guard let words = subject.disclosure(of: subject.items[number].secret, in: span) else {
          continue
        }
        last = other
        found += 1
        let holder = subject.items[other]
        report(
          holder.place(isStem ? holder.stemKey : "why"),
          .givesAway(words, question: subject.items[number].id))
      }
    }
  }
}

/// What a question is about, small enough to compare with many others: sets hashed to bits, where
/// a missing bit is sure and a set one only likely (Bloom 1970).
private struct Matter {
  let fact: Int
  private let passages: UInt64
  /// Words that carry matter in stem and explanation.
  private var words = SIMD4<UInt64>()

  init(of number: Int, in subject: LintSubject) {
    fact = subject.items[number].fact
    passages = subject.items[number].passages.reduce(0) { $0 | 1 << (UInt64($1) & 63) }
    insert(subject.items[number].askedWords, subject)
    insert(subject.items[number].explanation, subject)
  }

  private mutating func insert(_ text: Span, _ subject: LintSubject) {
    for index in text.range where subject.classes(subject.words[index]).contains(.content) {
      let lemma = subject.lemma(index)
      words[Int(lemma >> 6 & 3)] |= 1 << UInt64(lemma & 63)
    }
  }

  func mayShare(with other: Matter, stem: [Vocabulary.Word]) -> Bool {
    if passages & other.passages != 0 { return true }
    var held = 0
    for lemma in stem {
      held += Int(other.words[Int(lemma >> 6 & 3)] >> UInt64(lemma & 63) & 1)
    }
    return stem.count >= 3 && held * 2 >= stem.count
  }
}

extension LintSubject {
  /// The words of a text that carry matter, in singular, each once.
  fileprivate func collectContent(of text: Span, into out: inout [Vocabulary.Word]) {
    out.removeAll(keepingCapacity: true)
    for index in text.range where classes(words[index]).contains(.content) {
      let lemma = lemma(index)
      if !out.contains(lemma) { out.append(lemma) }
    }
  }

  /// Whether two questions share a cited passage, or the other's stem and explanation hold half of
  /// the words that carry the first one's stem.
  fileprivate func areOnSameMatter(
    _ asking: Int, stem: [Vocabulary.Word], _ other: Int
  ) -> Bool {
    if items[asking].passages.contains(where: items[other].passages.contains) { return true }
    let texts = (items[other].askedWords.range, items[other].explanation.range)
    let held = stem.count { lemma in
      texts.0.contains { self.lemma($0) == lemma } || texts.1.contains { self.lemma($0) == lemma }
    }
    return stem.count >= 3 && held * 2 >= stem.count
  }
}

/// Which texts hold the words by which secrets are looked up.
struct DisclosureIndex {
  private let anchors: [[Vocabulary.Word]]
  /// For each word where its texts begin in `texts`.
  private var starts: [UInt32]
  /// Twice the question's number, and one more for its explanation.
  private var texts: [UInt32]

  init(_ subject: LintSubject) {
    var frequency = [UInt32](repeating: 0, count: subject.vocabulary.count)
    Self.visit(subject) { word, _ in frequency[Int(word)] += 1 }
    anchors = subject.items.indices.map {
      subject.anchors(of: subject.items[$0].secret, frequency: frequency)
    }
    var isAnchor = [Bool](repeating: false, count: frequency.count)
    for word in anchors.joined() { isAnchor[Int(word)] = true }
    var starts: [UInt32] = [0]
    starts.reserveCapacity(frequency.count + 1)
    var total: UInt32 = 0
    for (word, count) in frequency.enumerated() {
      if isAnchor[word] { total += count }
      starts.append(total)
    }
    var texts = [UInt32](repeating: 0, count: Int(total))
    var next = starts
    Self.visit(subject) { word, text in
      guard isAnchor[Int(word)] else { return }
      texts[Int(next[Int(word)])] = text
      next[Int(word)] += 1
    }
    (self.starts, self.texts) = (starts, texts)
  }

  func anchors(of number: Int) -> [Vocabulary.Word] { anchors[number] }

  func texts(holding word: Vocabulary.Word) -> ArraySlice<UInt32> {
    texts[Int(starts[Int(word)])..<Int(starts[Int(word) + 1])]
  }

  private static func visit(_ subject: LintSubject, _ body: (Vocabulary.Word, UInt32) -> Void) {
    for number in subject.items.indices {
      let texts = (subject.items[number].askedWords.range, subject.items[number].explanation.range)
      for index in texts.0 { body(subject.words[index], UInt32(number * 2)) }
      for index in texts.1 { body(subject.words[index], UInt32(number * 2 + 1)) }
    }
  }
}
