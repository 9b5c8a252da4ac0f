import Packs
import Quiz
import Text

/// Gives ids to questions: the file's own where packs can have it, else one that is the same
/// whenever the same question is read.
struct IDMaking {
  private var ids: Set<String> = []
  private var names = UniqueNames()

  /// Whether an id, as packs can have it, is another question's already.
  func isTaken(_ id: String) -> Bool {
    (Spelling.isIdentifier(id) ? id : Spelling.identifier(from: id)).map(ids.contains) ?? false
  }

  /// The id for a question that has one in its file; it is taken from now on. Empty where packs
  /// can have nothing like it.
  mutating func taken(_ id: String) -> String {
    guard let spelt = Spelling.isIdentifier(id) ? id : Spelling.identifier(from: id) else {
      return ""
    }
    let name = names.name(like: spelt) { ids.contains($0) }
    ids.insert(name)
    return name
  }

  /// An id for a question that has none: its kind, and a digest of its stem and key.
  mutating func made(for question: Question) -> String {
    let parts = [question.stem, question.form.name] + question.form.key
    let digest = Digest(of: parts.joined(separator: "\u{1F}")).hex.prefix(8)
    let name = names.name(like: "\(question.kind)-\(digest)") { ids.contains($0) }
    ids.insert(name)
    return name
  }
}

/// Names that nothing has yet, in constant time however many are alike.
struct UniqueNames {
  private var numbers: [String: Int] = [:]

  /// The name itself, else with the next number.
  mutating func name(like wanted: String, isTaken: (String) -> Bool) -> String {
    guard isTaken(wanted) else { return wanted }
    var number = numbers[wanted] ?? 1
    repeat { number += 1 } while isTaken("\(wanted)-\(number)")
    numbers[wanted] = number
    return "\(wanted)-\(number)"
  }
}
