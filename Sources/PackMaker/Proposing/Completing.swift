import Articles
import Text

/// Makes what a reader of the whole article knows visible in the one sentence: the full name for a
/// short one, the date behind a day of the week.
struct Completing {
  let article: AnnotatedArticle
  let paragraph: AnnotatedParagraph

  /// Edits of a sentence, in order and disjoint.
  func edits(in sentence: Sentence) -> [Statement.Edit] {
    (pronouns(in: sentence) + names(in: sentence) + dates(in: sentence))
      .sorted { $0.tokens.lowerBound < $1.tokens.lowerBound }
  }

  /// `She` becomes `She [Ana Horvat]`, and outside quotation marks `Ana Horvat`.
  private func pronouns(in sentence: Sentence) -> [Statement.Edit] {
    sentence.tokens.compactMap { index in
      guard let entity = paragraph.pronouns[index].map({ article.entities[$0] }),
        entity.kind != .person || entity.isFullyNamed,
        // `She’s`: brackets would part the two.
        index + 1 >= paragraph.tokens.count || !isClitic(paragraph.tokens[index + 1])
      else { return nil }
      let word = paragraph.text(index..<index + 1)
      let isOwner = ["his", "her"].contains(paragraph.tokens[index].lower)
      let name = isOwner ? entity.name + (entity.name.hasSuffix("s") ? "’" : "’s") : entity.name
      return .init(tokens: index..<index + 1, text: "\(word) [\(name)]", plain: name)
    }
  }

  private func isClitic(_ token: Token) -> Bool {
    token.lower.utf8.count < 6 && (token.lower.first == "'" || token.lower.first == "’")
      && token.lower.contains(where: \.isLetter)
  }

  /// A person's first mention in full: `Mr Horvat` becomes `Ana Horvat`.
  private func names(in sentence: Sentence) -> [Statement.Edit] {
    var seen: Set<Int> = []
    var edits: [Statement.Edit] = []
    for mention in sentence.names {
      let entity = article.entities[mention.entity]
      guard entity.kind == .person, seen.insert(mention.entity).inserted else { continue }
      let text = paragraph.text(mention.tokens)
      guard text != entity.name, !entity.name.hasPrefix(text + " ") || !text.contains(" "),
        !sentence.names.contains(where: {
          $0.entity == mention.entity && paragraph.text($0.tokens) == entity.name
        })
      else { continue }
      // A pronoun before the name was shown with it in full.
      if sentence.tokens.contains(where: {
        $0 < mention.tokens.lowerBound && paragraph.pronouns[$0] == mention.entity
      }) {
        continue
      }
      let whole = withTitle(mention.tokens, in: sentence)
      let title = paragraph.text(whole.lowerBound..<mention.tokens.lowerBound)
      let full = completed(text, to: entity.name)
      edits.append(
        .init(
          tokens: whole, text: title.isEmpty ? full : "\(title) \(full)", plain: entity.name))
    }
    return edits
  }

  /// `[Ana] Horvat`, `Ana [Horvat]`, or the whole name behind what is no part of it.
  private func completed(_ text: String, to name: String) -> String {
    if name.hasSuffix(" " + text) { return "[\(name.dropLast(text.utf8.count + 1))] \(text)" }
    if name.hasPrefix(text + " ") { return "\(text) [\(name.dropFirst(text.utf8.count + 1))]" }
    return "\(text) [\(name)]"
  }

  /// The mention with the `Mr` before it.
  private func withTitle(_ tokens: Range<Int>, in sentence: Sentence) -> Range<Int> {
    var start = tokens.lowerBound
    while start > sentence.tokens.lowerBound {
      let before = paragraph.tokens[start - 1].lower
      guard
        Self.titles.contains(before)
          || before == "." && start - 1 > sentence.tokens.lowerBound
            && Self.titles.contains(paragraph.tokens[start - 2].lower)
      else { break }
      start -= 1
    }
    return start..<tokens.upperBound
  }

  /// `Tuesday` becomes `Tuesday [4 May 2025]`, the brackets telling that the day is worked out.
  private func dates(in sentence: Sentence) -> [Statement.Edit] {
    sentence.dates.compactMap { mention in
      guard mention.isResolved, let date = mention.date,
        mention.form == .weekday || mention.form == .relative,
        // `this year's theme` cannot take the brackets.
        mention.tokens.upperBound >= paragraph.tokens.count
          || paragraph.tokens[mention.tokens.upperBound].tag != .possessive
      else { return nil }
      return .init(
        tokens: mention.tokens, text: "\(paragraph.text(mention.tokens)) [\(date.words)]")
    }
  }

  private static let titles: WordSet = [
    "mr", "mrs", "ms", "miss", "mr.", "mrs.", "ms.", "dr", "dr.",
  ]
}
