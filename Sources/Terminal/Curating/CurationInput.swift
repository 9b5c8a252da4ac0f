internal import Quiz
internal import Text

/// Makes values of what was typed.
enum CurationInput {
  struct Unknown: Error {
    var sentence: String
  }

  /// What was typed, on one line, without blanks at its ends.
  static func line(_ text: String) -> String {
    Gate.line(text).split(separator: " ").joined(separator: " ")
  }

  /// The pack's kinds, each once.
  static func kinds(of pack: Pack) -> [String] {
    Set(pack.questions.map(\.kind)).sorted()
  }

  /// The filter that words come to: kinds, `@source`, statuses, `all`. No word means all drafts;
  /// words that say nothing of the status leave it as it is.
  static func filter(_ words: [String], from curation: Curation) throws(Unknown) -> CurationFilter {
    guard !words.isEmpty else { return CurationFilter() }
    var filter = CurationFilter(statuses: [])
    var isAll = false
    let kinds = kinds(of: curation.pack)
    let sources = curation.pack.sources.map(\.id)
    for word in words {
      if word == "all" {
        isAll = true
      } else if let status = Question.Status(rawValue: word) {
        filter.statuses.insert(status)
      } else if kinds.contains(word) {
        filter.kinds.insert(word)
      } else if word.hasPrefix("@"), sources.contains(String(word.dropFirst())) {
        filter.sources.insert(String(word.dropFirst()))
      } else {
        let known =
          kinds + sources.map { "@" + $0 } + Question.Status.allCases.map(\.rawValue) + ["all"]
        let hint = EditDistance.closest(to: word, among: known).map { " Did you mean '\($0)'?" }
        throw Unknown(
          sentence: "'\(word)' is no kind, @source or status of this pack.\(hint ?? "")")
      }
    }
    if filter.statuses.isEmpty, !isAll { filter.statuses = curation.filter.statuses }
    return filter
  }
}
