import Text

/// Tells whether a statement makes sense to somebody who sees nothing else but a source's label.
struct Standing {
  let material: Material
  private let label: Label

  private enum Label {
    /// That of the article which the statement was taken from.
    case own
    /// Of another article, whose words may mislead; by its index.
    case of(Int)
    case none
  }

  /// For a statement shown with the label of its own source.
  init(material: Material) {
    self.material = material
    label = .own
  }

  /// For a statement shown with another source's label, by the article's index, or with none.
  init(material: Material, label: Int?) {
    self.material = material
    self.label = label.map { .of($0) } ?? .none
  }

  private func labelStems(for statement: Statement) -> Set<String> {
    switch label {
    case .own: material.labelStems[statement.article]
    case .of(let article): material.labelStems[article]
    case .none: []
    }
  }

  /// The first word or phrase that points at something which the statement does not name, or nil
  /// where it stands by itself.
  func looseWords(in statement: Statement) -> String? {
    let paragraph = material.paragraph(statement)
    let sentences = material.sentences(statement)
    let names = sentences.flatMap(\.names)
    let start = material.sentence(statement).tokens.lowerBound
    var seen = Seen()
    for index in statement.tokens {
      let token = paragraph.tokens[index]
      if let mention = names.first(where: { $0.tokens.lowerBound == index }) {
        let entity = material.articles[statement.article].entities[mention.entity]
        if entity.kind == .person {
          seen.people.insert(mention.entity)
          // Known by a surname alone, in the whole article.
          if !entity.name.utf8.contains(0x20) { return entity.name }
        } else {
          seen.hasThing = true
          if entity.kind == .other { seen.hasName = true }
        }
      }
      guard statement.shows(index) else {
        seen.note(token)
        continue
      }
      // What was shown just before may be pointed at.
      let hasContext = index >= start && statement.tokens.lowerBound < start
      if seen.isLoose(
        token, hasContext: hasContext, isSubordinate: isSubordinate(index, in: paragraph))
      {
        return token.lower
      }
      if hasContext, Self.backward.contains(token.lower) {
        seen.note(token)
        continue
      }
      if Self.pointers.contains(token.lower), !isPhrase(index, in: paragraph) { return token.lower }
      if token.lower == "that", token.tag == .determiner || token.tag == .pronoun {
        return token.lower
      }
      if token.lower == "the",
        let head = DefinitePhrase(at: index, in: paragraph, end: statement.tokens.upperBound)
          .looseHead(seen: seen.stems, labels: labelStems(for: statement), material)
      {
        return "the \(head)"
      }
      if token.tag == .properNoun, !names.contains(where: { $0.tokens.contains(index) }) {
        seen.hasName = true
      }
      if token.tag == .noun || token.tag == .pluralNoun || token.tag == .properNoun {
        seen.stems.insert(material.stemmer.stem(token.lower))
      }
      seen.note(token)
    }
    return looseTime(in: statement, sentences, paragraph)
  }

  private func looseTime(
    in statement: Statement, _ sentences: [Sentence], _ paragraph: AnnotatedParagraph
  ) -> String? {
    for date in sentences.flatMap(\.dates)
    where statement.tokens.contains(date.tokens.lowerBound) {
      let isRelative = date.form == .weekday || date.form == .relative
      if isRelative, !statement.edits.contains(where: { $0.tokens == date.tokens }) {
        return paragraph.text(date.tokens)
      }
      if date.form == .monthAlone { return paragraph.text(date.tokens) }
    }
    return nil
  }

  /// Whether a clause begins here that depends on the one before, so that its subject is likely
  /// that clause's: `the office said it`, `the ship sank when it`.
  private func isSubordinate(_ index: Int, in paragraph: AnnotatedParagraph) -> Bool {
    guard index > 0 else { return false }
    let before = paragraph.tokens[index - 1].lower
    return Self.reporting.contains(before) || Self.subordinating.contains(before)
  }

  private static let reporting: Set<String> = [
    "said", "says", "stated", "announced", "added", "wrote", "reported", "confirmed", "believes",
    "hopes", "hoped", "promised", "pledged", "vowed", "expects", "expected",
  ]
  private static let subordinating: Set<String> = [
    "when", "after", "because", "that", "as", "if", "while", "before", "until", "since", "where",
    "although", "though", "once", "which", "whether",
  ]
  /// What points at the sentence before.
  private static let backward: Set<String> = [
    "this", "these", "those", "such", "another", "also", "then", "there", "both", "other", "others",
    "again", "too", "instead", "same", "latter", "similar", "later", "earlier", "further",
    "subsequently", "eventually", "afterwards", "previously",
  ]

  /// `so that`, `such as`, `then-president`, `more than`, `there is`.
  private func isPhrase(_ index: Int, in paragraph: AnnotatedParagraph) -> Bool {
    guard index + 1 < paragraph.tokens.count else { return false }
    let next = paragraph.tokens[index + 1].lower
    let before = index > 0 ? paragraph.tokens[index - 1] : nil
    switch paragraph.tokens[index].lower {
    case "such": return next == "as"
    // At the head of a sentence it points back; within one it joins or measures.
    case "so": return before.map { $0.lower != "." && $0.lower != "," } ?? false
    // An order within the sentence.
    case "then", "later", "subsequently", "eventually": return before?.lower == "and"
    case "other", "others":
      return before.map { ["and", "or", "among", "each", "than"].contains($0.lower) } ?? false
    // `its last mission`, `the last of`.
    case "last", "next": return before?.tag == .possessive || before?.lower == "the"
    case "above", "below":
      return ["the", "a", "an", "its"].contains(next)
        || [.number, .noun].contains(paragraph.tokens[index + 1].tag)
    case "following": return ["the", "a", "an", "its", "his", "her", "their"].contains(next)
    case "there": return ["is", "are", "was", "were", "had", "has", "have"].contains(next)
    case "both": return paragraph.tokens[(index + 1)...].prefix(8).contains { $0.lower == "and" }
    case "either": return paragraph.tokens[(index + 1)...].prefix(8).contains { $0.lower == "or" }
    case "before", "after": return true
    default: return false
    }
  }

  /// Words that mean nothing without what was said before them.
  private static let pointers: Set<String> = [
    "this", "these", "those", "such", "here", "there", "then", "thus", "therefore", "otherwise",
    "instead", "another", "other", "others", "latter", "same", "similar", "similarly",
    "respectively", "either", "neither", "else", "further", "again", "too", "both", "earlier",
    "later", "previously", "afterwards", "now", "ago", "meanwhile", "also", "so", "ones",
    "aforementioned", "above",
    "below", "however", "thereafter", "latest", "upcoming", "nearby", "local", "likewise",
    "subsequently", "eventually", "though", "alike", "last", "next", "previous", "following",
    "remaining", "rest", "elsewhere", "everyone", "everything",
  ]
}

/// What a statement has named so far, from its beginning.
private struct Seen {
  var people: Set<Int> = []
  /// Whether something that `it` may mean was named.
  var hasThing = false
  /// Whether something was named that may be a person.
  var hasName = false
  var hasPlural = false
  var stems: Set<String> = []

  mutating func note(_ token: Token) {
    switch token.tag {
    case .noun: hasThing = true
    case .properNoun: hasThing = true
    case .pluralNoun: hasPlural = true
    default: break
    }
  }

  /// Whether the token is a pronoun whose referent was not named, or might be several.
  ///
  /// - Parameters:
  ///   - hasContext: whether the sentence before is shown too.
  ///   - isSubordinate: whether the token begins a clause that depends on one before it.
  func isLoose(_ token: Token, hasContext: Bool, isSubordinate: Bool) -> Bool {
    // `US` and `IT` are no pronouns.
    if token.shape == .capitals, token.lower != "i" { return false }
    return switch token.lower {
    case "he", "she", "him", "her", "his", "hers", "himself", "herself":
      people.count > 1 || people.isEmpty && !hasName
    case "they", "them", "their", "theirs", "themselves": !hasPlural && people.count < 2
    case "its", "itself": !hasThing
    case "it": !(hasContext || isSubordinate && hasThing)
    case "i", "we", "you", "me", "us", "my", "our", "your", "mine", "ours", "yours", "myself",
      "ourselves", "yourself":
      true
    default: false
    }
  }
}
