package import Quiz
import Text

/// A question field by field, each a line of text: what its kind declares, and what all have.
package struct QuestionFields: Sendable {
  /// A key's value on one line.
  package struct Field: Hashable, Sendable {
    /// The key as packs write it.
    package var name: String
    /// The present value; empty where there is none.
    package var text: String
    /// How the value is written, where that does not go without saying.
    package var note: String?
    /// Whether an empty line takes it out.
    package var isOptional: Bool
  }

  /// What stands between the entries of a list, and between the two sides of a pair.
  static let separator = " | "
  static let between = " = "

  package let fields: [Field]
  private let question: Question
  private let pack: Pack
  private let kind: String
  private let entries: [Entry]
  private let keys: [Key]

  /// Keys that may be edited whatever the kind, behind the kind's own.
  private static let common = [
    CommonKeys.cites, CommonKeys.why, CommonKeys.hint, CommonKeys.difficulty, CommonKeys.tags,
    CommonKeys.fact, CommonKeys.id,
  ]

  /// Nil where no kind can write the question.
  package init?(of question: Question, in pack: Pack) {
    guard let raised = Kinds.raise(question, Labels(pack.sources)) else { return nil }
    self.question = question
    self.pack = pack
    kind = raised.kind.name
    entries = raised.keys
    keys = raised.kind.keys + Self.common
    fields = keys.compactMap { key in
      Self.text(of: key, question, raised.keys).map { text in
        Field(
          name: key.name, text: text, note: Self.note(on: key),
          isOptional: !key.isRequired)
      }
    }
  }

  /// The question with other texts in some fields, or what is wrong with them.
  package func question(with texts: [String: String]) -> QuestionText.Outcome {
    var lines = YAMLLines()
    lines.open(CommonKeys.questions.name, 0)
    lines.item(2)
    lines.raw(CommonKeys.kind.name, kind, 4)
    for key in keys {
      if let text = texts[key.name] {
        Self.put(Self.plain(text), key, &lines)
      } else if let entry = entries.first(where: { $0.key.name == key.name }) {
        lines.entry(entry)
      } else if Self.common.contains(key) {
        putPresent(key, &lines)
      }
    }
    lines.about(question)
    lines.standing(of: question)
    switch QuestionText.read(lines.text, in: pack, name: "") {
    case .wrong(let problems): return .wrong(problems.map(Self.sentence))
    case let outcome: return outcome
    }
  }

  /// A key that was not edited, from the question itself: a line cannot hold every text.
  private func putPresent(_ key: Key, _ lines: inout YAMLLines) {
    switch key.name {
    case CommonKeys.why.name where !question.explanation.isEmpty:
      lines.text(key.name, question.explanation, 4)
    case CommonKeys.hint.name:
      if let hint = question.hint { lines.text(key.name, hint, 4) }
    case CommonKeys.why.name: break
    default:
      if let text = Self.text(of: key, question, entries) { Self.put(text, key, &lines) }
    }
  }

  // MARK: -

  private static func text(of key: Key, _ question: Question, _ entries: [Entry]) -> String? {
    if let entry = entries.first(where: { $0.key.name == key.name }) {
      switch entry.value {
      case .text(let text): return line(text)
      case .number(let value): return PlainScalar.number(value)
      case .texts(let texts): return joined(texts)
      case .pairs(let pairs):
        let sides = pairs.flatMap { [$0.left, $0.right] }
        guard !sides.contains(where: { $0.contains("=") }) else { return nil }
        return joined(pairs.map { $0.left + between + $0.right })
      }
    }
    switch key.name {
    case CommonKeys.cites.name: return joined(question.citations.map(\.description))
    case CommonKeys.why.name: return line(question.explanation)
    case CommonKeys.hint.name: return line(question.hint ?? "")
    case CommonKeys.difficulty.name: return "\(question.difficulty)"
    case CommonKeys.tags.name: return joined(question.tags)
    case CommonKeys.fact.name: return question.fact == question.id ? "" : question.fact
    case CommonKeys.id.name: return question.id
    // A kind's own key that the question does not use.
    default: return ""
    }
  }

  /// Nil where the line could not be taken apart again.
  private static func joined(_ texts: [String]) -> String? {
    texts.contains { $0.contains("|") } ? nil : texts.map(line).joined(separator: separator)
  }

  private static func line(_ text: String) -> String {
    text.split(whereSeparator: \.isNewline).joined(separator: " ")
  }

  private static func plain(_ text: String) -> String {
    Normalisation.normalise(Gate.line(text))
  }

  private static func put(_ text: String, _ key: Key, _ lines: inout YAMLLines) {
    guard !text.isEmpty else { return }
    switch key.type.shape {
    case .text: lines.raw(key.name, PlainScalar.block(text), 4)
    case .list: lines.texts(key.name, entries(of: text), 4)
    case .mapping:
      lines.pairs(
        key.name,
        entries(of: text).map { entry in
          let sides = entry.split(separator: "=", maxSplits: 1).map(plain(_:))
          return Entry.Pair(left: sides.first ?? "", right: sides.count > 1 ? sides[1] : "")
        }, 4)
    }
  }

  private static func plain(_ text: Substring) -> String { plain(String(text)) }

  private static func entries(of text: String) -> [String] {
    text.split(separator: "|").map(plain(_:)).filter { !$0.isEmpty }
  }

  private static func note(on key: Key) -> String? {
    switch (key.type, key.type.shape) {
    case (.word(let words), _): words.joined(separator: ", ")
    case (_, .list): "with | between"
    case (_, .mapping): "as in: a = b | c = d"
    default: nil
    }
  }

  /// The sentence of a rendered problem alone: nobody sees the lines that it points at.
  private static func sentence(_ problem: String) -> String {
    let headline = problem.prefix { $0 != "\n" }
    guard let mark = headline.firstRange(of: "error: ") else { return String(headline) }
    return String(headline[mark.upperBound...])
  }
}
