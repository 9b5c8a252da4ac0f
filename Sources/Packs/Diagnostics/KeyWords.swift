/// Words for keys and shapes.
enum KeyWords {
  static func sentence(for problem: Problem) -> String {
    switch problem {
    case .newerFormat(let version):
      return "this pack is of format \(version), and this program reads format 1; "
        + "a newer factcheck will read it"
    case .notRecord(let holder, let found):
      return "\(noun(holder)) is a mapping of keys to values, not \(noun(found))"
    case .keyIsNoText:
      return "a key is a plain word"
    case .unknownKey(let name, let holder, let suggestion):
      return "unknown key \(quoted(name)) in \(noun(holder))" + ProblemWords.meant(suggestion)
    case .keyBehindComma(let name, let holder):
      return "unknown key \(quoted(name)) in \(noun(holder)); "
        + "inside {} a text with a comma needs quotes"
    case .missingKey(let name, let holder):
      return "\(noun(holder)) needs the key '\(name)'"
    case .duplicateKey(let name, let line):
      return "the key \(quoted(name)) stands here again; the first is on line \(line)"
    case .wrongShape(let key, let wanted, let found):
      return "'\(key)' takes \(noun(wanted)), not \(noun(found))"
    case .textForList(let key, let text):
      let example = PlainScalar.flow(text)
      return "'\(key)' takes a list: '\(key): [\(example)]'"
    case .empty(let key, .list):
      return "'\(key)' is empty; write [] for none"
    case .empty(let key, .mapping):
      return "'\(key)' is empty; write {} for none"
    case .empty(let key, .text):
      return "'\(key)' is empty"
    case .wrongEntry(let key, let wanted, let found):
      return "an entry of '\(key)' is \(noun(wanted)), not \(noun(found))"
    case .emptyEntry(let key):
      return "an entry of '\(key)' is empty"
    case .wrongCount(let key, let count, let range):
      return "'\(key)' has \(entries(count)); it takes \(words(range))"
    case .repeated(let key, let text):
      return "\(quoted(text)) stands twice in '\(key)'"
    default:
      return ""
    }
  }

  static func noun(_ holder: Holder) -> String {
    switch holder {
    case .pack: "a pack"
    case .source: "a source"
    case .passage: "a passage"
    case .publication: "an inferred date"
    case .correction: "a correction"
    case .question(let kind): kind.flatMap { Kinds.named($0)?.noun } ?? "a question"
    }
  }

  private static func noun(_ shape: Shape) -> String {
    switch shape {
    case .text: "a text"
    case .list: "a list"
    case .mapping: "a mapping"
    }
  }

  private static func entries(_ count: Int) -> String {
    count == 1 ? "one entry" : "\(count == 0 ? "no" : ProblemWords.figures(count)) entries"
  }

  private static func words(_ range: ClosedRange<Int>) -> String {
    if range.lowerBound == range.upperBound { return "\(range.lowerBound)" }
    if range.lowerBound == 0 { return "at most \(range.upperBound)" }
    return "\(range.lowerBound) to \(range.upperBound)"
  }

  private static func quoted(_ text: String) -> String { ProblemWords.quoted(text) }
}
