import Quiz
import Terminal
import Text

/// The first byte picks a form, the rest is what a player types.
enum AnswerTarget {
  static let forms: [Form] = [
    .choice(Choice(options: Verdict.options, key: 2, arrangement: .fixed)),
    .choice(Choice(options: ["the harbour office", "the mayor", "the police", "b"], key: 0)),
    .choice(Choice(options: ["1,200", "3.5 million", "40%", "-4"], key: 1)),
    .choice(Choice(options: ["?", "…", "Côte d’Ivoire", "A.", "(a)"], key: 4)),
    .selection(Selection(options: ["the Alma", "a, b and c", "and", "ac", "%"], keys: [0, 2])),
    .number(NumberKey(value: 1200, tolerance: 10, unit: "lorries a day")),
    .text(TextKey(accepted: ["a bearing", "12 days", "ﬁnal straße"])),
    .ordering(Ordering(items: ["closed it", "opened a road", "hired ferries", "c"])),
    .matching(
      Matching(prompts: ["x", "y", "1"], options: ["frost", "load", "2b"], key: [0, 1, 1])),
  ]
  static let sources = ["gazette", "gazette-late", "courier"]

  static func run(_ bytes: [UInt8]) {
    guard let first = bytes.first else { return }
    let form = forms[Int(first) % forms.count]
    let question = Question(
      id: "q\(first >> 5)", kind: "any", stem: "Which?", form: form,
      verdict: Int(first) % forms.count == 0 ? .notStated : nil, about: [], citations: [],
      explanation: "")
    let sheet = AnswerSheet(question, seed: UInt64(first))
    do {
      let line = String(decoding: bytes.dropFirst(), as: UTF8.self)
      switch try AnswerLine.read(line, on: sheet, sources: sources) {
      case .command(.dispute(let why)):
        require(!why.isEmpty && isSafe(why), "a dispute without a reason, or a harmful one")
      case .command: break
      case .answer(let answer):
        require(Marking.fits(answer.response, form), "\(answer.response) does not fit \(form)")
        require(isSafe(answer.response.words), "a harmful character came through in an answer")
        if let certainty = answer.certainty {
          require((0...100).contains(certainty), "a certainty of \(certainty)")
        }
        require(answer.cites.allSatisfy(sources.contains), "a source that is none: \(answer.cites)")
        require(Set(answer.cites).count == answer.cites.count, "a source twice: \(answer.cites)")
      }
    } catch {
      let sentence = Wording.sentence(for: error)
      require(!sentence.isEmpty && isSafe(sentence), "a bad sentence for \(error): \(sentence)")
    }
  }

  private static func isSafe(_ text: String) -> Bool { Gate.firstHarmful(in: text) == nil }
}
