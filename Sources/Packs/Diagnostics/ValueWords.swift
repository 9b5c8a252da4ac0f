/// Words for values, sources and questions.
enum ValueWords {
  static func sentence(for problem: Problem) -> String {
    switch problem {
    case .notIdentifier(let key, let text, let suggestion):
      return "'\(key)' is lower-case words and figures joined by hyphens, not \(quoted(text))"
        + meant(suggestion)
    case .notNumber(let key, let text):
      return "'\(key)' is a number in figures, not \(quoted(text))"
    case .tooSmall(let key, let text, let least):
      return "'\(key)' is at least \(PlainScalar.number(least)), not \(quoted(text))"
    case .notInteger(let key, let text):
      return "'\(key)' is a whole number, not \(quoted(text))"
    case .outOfRange(let key, let text, let range):
      return "'\(key)' is \(words(range)), not \(quoted(text))"
    case .notOneOf(let key, let text, let words, let suggestion):
      return "'\(key)' is \(ProblemWords.list(words)), not \(quoted(text))" + meant(suggestion)
    case .notDate(let key, let text):
      return "'\(key)' is a date such as 2025-02-03, 2025-02 or 2025, not \(quoted(text))"
    case .misspelt(let key, let text, .digest):
      return "'\(key)' is 'sha256:' and 64 hexadecimal digits, not \(quoted(text))"
    case .misspelt(let key, let text, .url):
      return "'\(key)' is an address that begins with http:// or https://, not \(quoted(text))"
    case .misspelt(let key, let text, _):
      return "'\(key)' is the name of a file without its folder, not \(quoted(text))"
    case .notTag(let text):
      return "a tag is lower-case words and figures joined by hyphens, with one ':' at most, not "
        + quoted(text)
    case .badRange:
      return "'range' is [from, to], two whole numbers with the smaller one first"
    case .finding(let rule, let words):
      return "\(words) [\(rule)]"
    case .furtherProblems(let count):
      return "and \(ProblemWords.figures(count)) further problems from here on"
    default:
      return sourceSentence(for: problem)
    }
  }

  private static func sourceSentence(for problem: Problem) -> String {
    switch problem {
    case .badSourceID(let id, let suggestion):
      return "a source's id is lower-case words and figures joined by hyphens, not \(quoted(id))"
        + meant(suggestion)
    case .badPassageID(let id):
      return "a passage is named p and its paragraph's number, as in p4 or p4b, not \(quoted(id))"
    case .duplicateLabel(let label, let line):
      return "the label \(quoted(label)) is taken by the source on line \(line)"
    case .passageWithoutText(let id):
      return "the passage \(quoted(id)) needs a 'note' in your own words or a 'quote'"
    case .notCitation(let text):
      return "a citation is a source and a passage, as in gazette#p4, not \(quoted(text))"
    case .unknownSource(let id, let suggestion):
      return "there is no source \(quoted(id))" + meant(suggestion)
    case .unknownPassage(let passage, let source, let suggestion):
      return "the source \(quoted(source)) has no passage \(quoted(passage))"
        + meant(suggestion)
    case .tooManyQuestions(let limit):
      return "a pack has at most \(ProblemWords.figures(limit)) questions"
    case .unknownKind(let name, let suggestion):
      return "unknown kind of question \(quoted(name))"
        + (suggestion == nil
          ? "; there are \(ProblemWords.list(Kinds.all.map(\.name), "and"))" : meant(suggestion))
    case .duplicateID(let id, let line):
      return "the id \(quoted(id)) is taken by the question on line \(line)"
    case .noCitation:
      return "a question cites at least one passage, unless it says 'status: unsourced'"
    case .rejectionElsewhere(let status):
      return "'rejected' says why a question was rejected, and this one is \(status); "
        + "add 'status: rejected', or take it out"
    case .rightAmongOthers(let text, let key):
      return "\(quoted(text)) is right and stands in '\(key)' too"
    case .allTheSame(let key):
      return "all values of '\(key)' are the same, which leaves nothing to choose"
    default:
      return ""
    }
  }

  private static func quoted(_ text: String) -> String { ProblemWords.quoted(text) }
  private static func meant(_ suggestion: String?) -> String { ProblemWords.meant(suggestion) }

  private static func words(_ range: ClosedRange<Int>) -> String {
    if range.lowerBound == range.upperBound { return "\(range.lowerBound)" }
    if range.upperBound >= 999_999_999 { return "at least \(range.lowerBound)" }
    return "from \(range.lowerBound) to \(ProblemWords.figures(range.upperBound))"
  }
}
