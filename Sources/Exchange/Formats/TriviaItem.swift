import Quiz

/// A question as it stands in the file.
struct TriviaItem {
  var type: String?
  var difficulty: String?
  var category: String?
  var question: String?
  var correct: String?
  var incorrect: [String]
  /// Names of what else it has.
  var others: [String]

  private static let names: Set<String> = [
    "type", "difficulty", "category", "question", "correct_answer", "incorrect_answers",
  ]

  init(_ json: JSON) {
    others = if case .object(let members) = json { members.map(\.name) } else { [] }
    others.removeAll(where: Self.names.contains)
    type = json["type"]?.string
    difficulty = json["difficulty"]?.string
    category = json["category"]?.string
    question = json["question"]?.string
    correct = json["correct_answer"]?.string
    // What is no text stands as an empty one, which no option may be.
    incorrect = json["incorrect_answers"]?.array?.map { $0.string ?? "" } ?? []
  }

  /// The texts whose encoding has to be found out.
  var texts: [String] { [category, question, correct].compactMap { $0 } + incorrect }
}

extension JSONReader.Fault {
  /// With the line and column that an offset is at.
  func asExchangeError(in bytes: [UInt8]) -> ExchangeError {
    func place(_ offset: Int, _ words: String) -> ExchangeError {
      let before = bytes[..<min(max(offset, 0), bytes.count)]
      let line = before.count { $0 == 0x0A } + 1
      let start = before.lastIndex(of: 0x0A).map { $0 + 1 } ?? 0
      return .syntax(line: line, column: before.count - start + 1, words)
    }
    switch self {
    case .syntax(let offset): return place(offset, "this is no JSON")
    case .truncated: return place(bytes.count, "the file ends within a value")
    case .tooDeep: return .syntax(line: 1, column: 1, "lists within lists, too many")
    case .repeated(let name): return .syntax(line: 1, column: 1, "\(name.prefix(100)) stands twice")
    case .encoding(let offset): return .notUTF8(byte: offset)
    }
  }
}
