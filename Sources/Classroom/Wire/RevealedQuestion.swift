import Quiz
import Text

/// A question whose key may be told. Only a lesson that has revealed it makes one, and only it
/// leads to anything that holds a key: that is how nothing can be sent too early.
struct RevealedQuestion {
  let slot: Int
  /// Whether the whole class is through with it, so that everybody's answers may be counted.
  let isShared: Bool

  fileprivate init(slot: Int, isShared: Bool) {
    self.slot = slot
    self.isShared = isShared
  }
}

extension Lesson {
  /// The question, if it was revealed to everybody.
  func revealedQuestion(_ slot: Int) -> RevealedQuestion? {
    polls[slot].stage == .revealed ? RevealedQuestion(slot: slot, isShared: true) : nil
  }

  /// The question, if it was revealed to that student: to everybody, or after their own answer in
  /// a self-paced lesson.
  func revealedQuestion(_ slot: Int, to student: Int) -> RevealedQuestion? {
    if let result = revealedQuestion(slot) { return result }
    guard settings.pace == .selfPaced, polls[slot].currentVote(of: student).isGiven else {
      return nil
    }
    return RevealedQuestion(slot: slot, isShared: false)
  }
}

extension RevealedQuestion {
  static let event = "reveal"

  /// The result for every page.
  func event(in lesson: Lesson) -> PersonalEvent {
    PersonalEvent(
      name: Self.event, shared: members(in: lesson), players: lesson.ranked,
      own: lesson.ownResults(slot))
  }

  /// The result for the one student who has just answered.
  func ownEvent(of student: Int, in lesson: Lesson) -> LessonEvent {
    var json = JSONBytes()
    json.object {
      $0.raw(members(in: lesson))
      lesson.ownResult(of: student, slot, lesson.scorer(slot)).write(
        of: lesson.ranked, to: &$0)
    }
    return LessonEvent(name: Self.event, body: json.bytes)
  }

  /// What is the same for everybody.
  func members(in lesson: Lesson) -> [UInt8] {
    let question = lesson.question(slot)
    let keying = lesson.keyings[slot]
    var json = JSONBytes()
    json.member("id", question.id)
    json.member("number", slot + 1)
    json.member("key", keying.words)
    let letters = lesson.keyLetters(slot)
    if !letters.isEmpty { json.member("keys", letters) }
    json.optional("verdict", lesson.verdictWords(slot))
    json.member("explanation", question.explanation)
    json.name("citations")
    json.list(question.citations.compactMap { lesson.pack.resolve($0) }) { json, cited in
      json.object {
        CitationObject(source: cited.source, passage: cited.passage).write(to: &$0)
      }
    }
    Self.write(question.corrections, to: &json)
    if keying.isVoid { json.member("void", true) }
    guard isShared else { return json.bytes }
    let answers = lesson.answers(slot)
    json.member("answers", answers)
    guard answers > 0 else { return json.bytes }
    Self.write("shares", lesson.shares(slot), to: &json)
    if lesson.polls[slot].ballots.count > 1 {
      Self.write("firstShares", lesson.shares(slot, ballot: 0), to: &json)
    }
    return json.bytes
  }

  private static func write(_ corrections: [Question.Correction], to json: inout JSONBytes) {
    guard !corrections.isEmpty else { return }
    json.name("corrections")
    json.list(corrections) { json, correction in
      json.object {
        $0.member("date", correction.date.words)
        $0.member("was", correction.was)
        $0.member("why", correction.why)
      }
    }
  }

  private static func write(
    _ name: String, _ shares: [(text: String, share: Double)], to json: inout JSONBytes
  ) {
    json.member(name) { json in
      for share in shares { json.member(share.text, share.share) }
    }
  }
}

extension Lesson {
  /// A claim's verdict by its sources, as the key now stands; nil where the question is no claim.
  func verdictWords(_ slot: Int) -> String? {
    var question = question(slot)
    guard question.verdict != nil else { return nil }
    let words = keyings[slot].words
    if let verdict = Verdict.allCases.first(where: { $0.words == words }) {
      question.verdict = verdict
      return question.verdictWords(in: pack)
    }
    // Two verdicts count: both are named, and then the sources.
    guard let by = question.verdictWords(in: pack)?.firstRange(of: " by ") else { return words }
    return words + (question.verdictWords(in: pack).map { String($0[by.lowerBound...]) } ?? "")
  }

  func ownResults(_ slot: Int) -> [OwnResult] {
    let scorer = scorer(slot)
    return roster.students.indices.map { ownResult(of: $0, slot, scorer) }
  }

  func ownResult(of student: Int, _ slot: Int, _ scorer: SlotScorer) -> OwnResult {
    let outcome = outcome(of: student, slot, scorer)
    return OwnResult(
      question: OwnAnswer(
        mark: outcome?.mark.fraction, points: outcome?.points.total ?? 0,
        citesDecide: outcome?.mark.citesDecide, given: given(by: student, slot)),
      total: scores.totals[student], rank: rank(of: student))
  }

  /// A student's answer that counts, as on the answer line; nil where there is none.
  func given(by student: Int, _ slot: Int) -> String? {
    let vote = polls[slot].counting(student)
    return vote.isGiven ? sheet(slot).line(for: polls[slot].responses[Int(vote.response)]) : nil
  }

  /// Letters of what is right, of a choice or a selection under the first of its keys.
  func keyLetters(_ slot: Int) -> [String] {
    let keying = keyings[slot]
    let texts = keying.forms.flatMap { form in
      switch form {
      case .choice(let choice): [choice.options[choice.key]]
      case .selection(let selection): selection.keys.map { selection.options[$0] }
      case .number, .text, .ordering, .matching: [String]()
      }
    }
    return sheet(slot).options.enumerated().filter { texts.contains($1) }.map {
      String(AnswerSheet.letter($0.offset))
    }
  }

  /// Counted from 1; nil for who is not ranked.
  package func rank(of student: Int) -> Int? {
    let rank = scores.ranks[student]
    return rank > 0 ? Int(rank) : nil
  }
}
