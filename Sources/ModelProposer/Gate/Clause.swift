/// Whether a wording is a clause of a passage, word for word. A model that adds, swaps or leaves
/// out a word between others can turn any sentence into its opposite; one that cuts where a clause
/// ends cannot.
enum Clause {
  /// A statement: the passage's own words in a row, articles aside, from one clause boundary to
  /// another.
  static func holds(_ statement: WordList, in passage: WordList) -> Bool {
    range(of: statement, in: passage) != nil
  }

  /// Where the statement stands; `afterThat` also lets it begin behind `that` or a verb of saying.
  static func range(of statement: WordList, in passage: WordList, afterThat: Bool = false) -> Range<
    Int
  >? {
    let sought = statement.words.map(\.folded).filter { !Words.articles.contains($0) }
    let (words, places) = bare(passage, without: Words.articles, \.folded)
    guard !sought.isEmpty, sought.count <= words.count else { return nil }
    for start in 0...words.count - sought.count {
      guard words[start..<start + sought.count].elementsEqual(sought) else { continue }
      let range = places[start]..<places[start + sought.count - 1] + 1
      if begins(range.lowerBound, in: passage, afterThat: afterThat),
        passage.words[range.upperBound - 1].closesClause
      {
        return range
      }
    }
    return nil
  }

  /// A question: what is left of a clause when its answer is cut out, in the clause's order, or
  /// with what followed the answer moved to the front: "40 barges", "How many barges …".
  static func asks(_ question: WordList, of answer: Range<Int>, in passage: WordList) -> Bool {
    let (bound, sought) = asked(question)
    guard !sought.isEmpty else { return false }
    let dropped = Words.articles.union(Words.auxiliaries)
    let before = stems(passage.words[..<answer.lowerBound], without: dropped)
    let after = stems(passage.words[answer.upperBound...], without: dropped)
    // In three pieces: what follows the answer and was moved to the front, what stands before the
    // answer, and the rest of what follows.
    return (0...sought.count).contains { moved in
      (moved...sought.count).contains { head in
        fits(
          Array(sought[moved..<head] + bound), before: before,
          Array(sought[..<moved] + sought[head...]),
          after: after, answer, passage)
      }
    }
  }

  private typealias Placed = (stem: String, place: Int)

  private static func fits(
    _ head: [String], before: [Placed], _ tail: [String], after: [Placed],
    _ answer: Range<Int>, _ passage: WordList
  ) -> Bool {
    guard head.count <= before.count, tail.count <= after.count else { return false }
    // `closed the bridge on [3 February]`: the preposition goes with the answer.
    var front = before
    if !front.map(\.stem).suffix(head.count).elementsEqual(head), let last = front.last,
      Words.beforeAnswer.contains(last.stem), last.place == answer.lowerBound - 1
    {
      front.removeLast()
    }
    guard front.map(\.stem).suffix(head.count).elementsEqual(head),
      after.prefix(tail.count).map(\.stem).elementsEqual(tail)
    else { return false }
    let start = head.isEmpty ? answer.lowerBound : front[front.count - head.count].place
    let end = tail.isEmpty ? answer.upperBound : after[tail.count - 1].place + 1
    return begins(start, in: passage) && ends(end, in: passage)
  }

  private static func begins(_ place: Int, in passage: WordList, afterThat: Bool = false) -> Bool {
    if passage.words[place].opensClause { return true }
    let before = passage.words[place - 1].folded
    if afterThat, before == "that" || Words.saying.contains(before) { return true }
    return Words.articles.contains(before) && begins(place - 1, in: passage, afterThat: afterThat)
  }

  /// A question may leave away where and when.
  private static func ends(_ place: Int, in passage: WordList) -> Bool {
    passage.words[place - 1].closesClause || place == passage.words.count
      || Words.adjuncts.contains(passage.words[place].folded)
  }

  /// A question's words that its clause has to hold; apart from them the bound that stands before
  /// `how many` and, in the clause, before the number.
  private static func asked(_ question: WordList) -> (bound: [String], rest: [String]) {
    var bound: [String] = []
    var stems: [String] = []
    var isHow = false
    for (index, word) in question.words.enumerated() {
      defer { isHow = word.folded == "how" }
      if word.folded == "how", index <= 3,
        question.words[..<index].allSatisfy({ Words.bounds.contains($0.folded) })
      {
        (bound, stems) = (stems, [])
      }
      if Words.articles.contains(word.folded) || Words.asking.contains(word.folded) { continue }
      if isHow, word.folded == "many" || word.folded == "much" { continue }
      stems.append(word.stem)
    }
    return (bound, stems)
  }

  private static func stems(
    _ words: ArraySlice<WordList.Word>, without dropped: Set<String>
  ) -> [Placed] {
    words.indices.compactMap { place in
      dropped.contains(words[place].folded) ? nil : (words[place].stem, place)
    }
  }

  private static func bare(
    _ list: WordList, without dropped: Set<String>, _ form: (WordList.Word) -> String
  ) -> (words: [String], places: [Int]) {
    let places = list.words.indices.filter { !dropped.contains(list.words[$0].folded) }
    return (places.map { form(list.words[$0]) }, places)
  }
}
