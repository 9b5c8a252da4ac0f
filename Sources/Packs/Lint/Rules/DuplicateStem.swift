import Quiz

/// The same thing asked twice: in the same words about the same sources, or in the same words in
/// another order with the same key.
struct DuplicateStem: LintRule {
  let name = "duplicate-stem"
  let summary = "two questions ask the same"

  func check(_ subject: LintSubject, report: LintReport) {
    var exact: [UInt64: Int] = [:]
    var similar: [UInt64: Int] = [:]
    exact.reserveCapacity(subject.items.count)
    similar.reserveCapacity(subject.items.count)
    for (number, item) in subject.items.enumerated() where !item.askedWords.isEmpty {
      let about = item.about.sorted()
      let words = subject.words[item.askedWords.range]
      let first = first(&exact, hash(words, about), number)
      if first != number, isSame(subject.items[first], item, in: subject) {
        report(item.place(item.stemKey), .duplicate(of: subject.items[first].id, exactly: true))
        continue
      }
      let matter = matter(of: item, in: subject)
      // Few words in another order often ask something else.
      guard matter.count >= 5 else { continue }
      let near = self.first(&similar, hash(matter[...], about), number)
      let other = subject.items[near]
      if near != number, self.matter(of: other, in: subject) == matter,
        subject.pack.questions[other.index].form.key == subject.pack.questions[item.index].form.key
      {
        report(item.place(item.stemKey), .duplicate(of: other.id, exactly: false))
      }
    }
  }

  /// The first question under a hash, which is this one where there was none.
  private func first(_ table: inout [UInt64: Int], _ hash: UInt64, _ number: Int) -> Int {
    if let found = table[hash] { return found }
    table[hash] = number
    return number
  }

  private func isSame(_ a: LintItem, _ b: LintItem, in subject: LintSubject) -> Bool {
    a.about.sorted() == b.about.sorted()
      && subject.words[a.askedWords.range].elementsEqual(subject.words[b.askedWords.range])
      && hasSameOptions(a, b, subject)
  }

  /// "Which of these does the Gazette report?" may be asked often, with other options each time.
  private func hasSameOptions(_ a: LintItem, _ b: LintItem, _ subject: LintSubject) -> Bool {
    a.options.isEmpty || b.options.isEmpty
      || subject.pack.questions[a.index].form.key == subject.pack.questions[b.index].form.key
  }

  /// The words that carry matter and those that negate, in singular, sorted.
  private func matter(of item: LintItem, in subject: LintSubject) -> [Vocabulary.Word] {
    item.askedWords.range
      .filter { !subject.classes(subject.words[$0]).isDisjoint(with: [.content, .negation]) }
      .map(subject.lemma).sorted()
  }

  private func hash(_ words: ArraySlice<Vocabulary.Word>, _ about: [Int]) -> UInt64 {
    var hash = Vocabulary.seed
    for word in words { hash = mixed(hash, UInt64(word)) }
    for number in about { hash = mixed(hash, UInt64(number) | 1 << 40) }
    return hash
  }

  private func mixed(_ hash: UInt64, _ value: UInt64) -> UInt64 {
    let product = (hash ^ value) &* 0x9E37_79B9_7F4A_7C15
    return product ^ (product >> 32)
  }
}
