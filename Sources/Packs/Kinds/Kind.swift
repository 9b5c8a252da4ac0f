package import Quiz

/// A kind of question: how it is written in a pack, and which form it is lowered to. Nothing
/// outside this folder knows kinds but by name.
package protocol Kind: Sendable {
  /// As packs write it: lower-case words joined by hyphens.
  var name: String { get }
  /// One sentence for whoever writes packs by hand.
  var summary: String { get }
  /// Its own keys, in the order in which they are written; the common ones are not among them.
  var keys: [Key] { get }

  /// Makes a form of the keys; nil where that cannot be done, which has been reported then.
  func lower(_ fields: inout Fields) -> Lowered?

  /// The keys that lower to this question, or nil where it is not of this kind's making.
  func raise(_ question: Question, _ labels: Labels) -> [Entry]?

  /// The stem that ``lower(_:)`` makes of a statement.
  ///
  /// - Parameter labels: of the sources that the question is about.
  func stem(_ statement: String, about labels: [String]) -> String
}

extension Kind {
  /// Most kinds ask what they are given to ask.
  package func stem(_ statement: String, about labels: [String]) -> String { statement }

  /// With its article, for messages: `an order question`.
  package var noun: String { Self.noun(for: name) }

  static func noun(for name: String) -> String {
    let article = name.first.map("aeiou".contains) == true ? "an" : "a"
    return "\(article) \(name) question"
  }
}

/// What a kind makes of its keys.
package struct Lowered {
  package var stem: String
  package var statement: String?
  package var form: Form
  package var verdict: Verdict?

  init(stem: String, statement: String? = nil, form: Form, verdict: Verdict? = nil) {
    self.stem = stem
    self.statement = statement
    self.form = form
    self.verdict = verdict
  }
}

/// A key and its value, on the way into a file.
package struct Entry: Hashable, Sendable {
  package var key: Key
  package var value: Value

  init(_ key: Key, _ value: Value) {
    self.key = key
    self.value = value
  }

  package enum Value: Hashable, Sendable {
    case text(String)
    case number(Double)
    case texts([String])
    case pairs([Pair])
  }

  package struct Pair: Hashable, Sendable {
    package var left: String
    package var right: String
  }
}

/// The labels of a pack's sources, both ways.
package struct Labels: Sendable {
  private var labels: [String: String] = [:]
  private var ids: [String: String] = [:]

  package init(_ sources: [Source]) {
    for source in sources {
      labels[source.id] = source.label
      ids[source.label] = source.id
    }
  }

  func label(of id: String) -> String? { labels[id] }
  func id(of label: String) -> String? { ids[label] }
}
