import Quiz

/// A question as everybody sees it before its reveal. It has no member that could hold a key, an
/// explanation, a citation or an answer: what is not in it cannot be sent.
struct OpenQuestion: Hashable, Sendable, WireObject {
  static let event = "question"

  let object: QuestionObject
  let sheet: AnswerSheet
  let asksCertainty: Bool
  /// 2 for a second vote; nil for the first.
  var vote: Int?
  /// What is left of the time, in milliseconds; nil where it is not running.
  var remaining: Int?

  init(slot: Int, of deal: Deal, in pack: Pack, header: LessonHeader) {
    let place = deal.slots[slot]
    let question = pack.questions[place.question]
    let sheet = AnswerSheet(question, seed: header.seed)
    let settings = header.settings
    self.sheet = sheet
    asksCertainty = settings.asksCertainty
    let ids = deal.rounds[place.round].sources
    object = QuestionObject(
      question, sheet: sheet, number: slot + 1, of: deal.slots.count,
      seconds: settings.seconds(for: question),
      sources: settings.asksSources && place.isCitationOpen ? ids.compactMap(pack.source) : nil)
  }

  var id: String { object.id }

  /// The same question for its first vote, or its second, with the time that is left.
  func asked(vote: Int, remaining: Int? = nil) -> OpenQuestion {
    var question = self
    question.vote = vote > 1 ? vote : nil
    question.remaining = remaining
    return question
  }

  func write(to json: inout JSONBytes) {
    object.write(to: &json)
    if asksCertainty { json.member("asksCertainty", true) }
    if object.sources != nil { json.member("asksSource", true) }
    json.optional("vote", vote)
    if let remaining { json.member("remaining", Double(max(0, remaining)) / 1_000) }
  }
}
