import Text

/// What a game has told so far, to keep it from asking what an earlier reveal gave away.
///
/// A reveal gives a key away where the key stands in its stem, explanation or cited passages and
/// both questions are on the same matter: they rest on one passage, or the reveal holds at least
/// half of the other stem's content words.
package struct Disclosure: Sendable {
  private var reveals: [Reveal] = []

  package init() {}

  /// Takes in everything that the reveal of a question will show.
  package mutating func tell(_ question: Question, in pack: Pack) {
    var shown = question.stem
    shown += " \n "
    shown += question.explanation
    for citation in question.citations {
      guard let passage = pack.resolve(citation)?.passage else { continue }
      shown += " \n "
      shown += passage.text
    }
    let text = NumberWords.inFigures(Folded(shown))
    reveals.append(Reveal(text: text, citations: question.citations))
  }

  /// Whether what was told so far gives this question's key away.
  package func tells(_ question: Question) -> Bool {
    guard !reveals.isEmpty else { return false }
    let phrases = question.form.keyPhrases(isVerdict: question.verdict != nil)
    guard !phrases.isEmpty else { return false }
    return reveals.contains { reveal in
      phrases.contains { group in group.allSatisfy(reveal.text.contains) }
        && reveal.isOnTheMatter(of: question)
    }
  }

  private struct Reveal: Sendable {
    let text: Folded
    let citations: [Citation]

    func isOnTheMatter(of question: Question) -> Bool {
      if question.citations.contains(where: citations.contains) { return true }
      let words = ContentWords.of(question.stem)
      let shared = words.count { text.contains($0) }
      return !words.isEmpty && shared * 2 >= words.count
    }
  }
}

extension Form {
  /// Phrases that give the key away: any group whose phrases all stand in a text does. A verdict
  /// and an order cannot be given away by a word.
  func keyPhrases(isVerdict: Bool) -> [[Folded]] {
    func phrase(_ text: String) -> Folded { NumberWords.inFigures(Folded(text)) }
    switch self {
    case .choice(let choice):
      return isVerdict ? [] : [[phrase(choice.options[choice.key])]]
    case .selection(let selection):
      return [selection.keys.map { phrase(selection.options[$0]) }]
    case .number(let key):
      return [[phrase(Figures.plain(key.value))]]
    case .text(let key):
      return key.accepted.map { [phrase($0)] }
    case .matching(let matching):
      return [Set(matching.key).map { phrase(matching.options[$0]) }]
    case .ordering:
      return []
    }
  }
}
