import Classroom
import Quiz
import Reports

extension Lesson {
  /// What a report is made of.
  var results: ClassResults {
    let students = roster.students.enumerated().map { number, student in
      ClassResults.Student(
        id: Self.id(number), name: student.name.text,
        team: student.team.map { settings.teams[$0] }, isRemoved: student.isRemoved)
    }
    let asked = asked
    let answers = answers.map { given in
      ClassResults.Answer(
        student: Self.id(given.student), question: question(given.slot).id,
        text: given.response.words, picked: given.response.picked, certainty: given.certainty,
        cites: given.cites, citesDecide: given.mark.citesDecide, fraction: given.mark.fraction,
        points: given.points.total, seconds: Double(given.milliseconds) / 1_000,
        attempt: given.vote)
    }
    var results = ClassResults(
      session: header.session, packTitle: pack.title, date: header.started, students: students,
      items: asked.map(item), answers: answers,
      disputes: asked.flatMap { asked in
        disputes(asked.slot).map {
          ClassResults.Dispute(
            student: Self.id($0.student), question: question(asked.slot).id, why: $0.why)
        }
      }, hands: settings.isHands ? asked.flatMap(raised) : nil)
    results.language = pack.language
    return results
  }

  private static func id(_ student: Int) -> String { "s\(student + 1)" }

  private func item(_ asked: AskedQuestion) -> ClassResults.Item {
    let question = asked.question
    let live = trail.filter { $0.slot == asked.slot && !$0.isUndone }
    return ClassResults.Item(
      id: question.id, number: asked.slot + 1, kind: question.kind, stem: question.stem,
      keys: asked.keys, options: asked.isPicked ? asked.options : [], verdict: asked.verdict,
      citations: question.citations.compactMap { pack.resolve($0) }.map {
        CitationObject(source: $0.source, passage: $0.passage)
      },
      isVoided: asked.isVoid, isRevealed: asked.isRevealed,
      rekeyedFrom: live.first { if case .rekey = $0.kind { true } else { false } }?.was,
      alsoAccepted: live.compactMap {
        if case .accept(let response) = $0.kind { response.words } else { nil }
      })
  }

  /// Hands have no names: they are the class's.
  private func raised(_ asked: AskedQuestion) -> [ClassResults.Hands] {
    hands(asked.slot).filter { $0.count > 0 }.map { response, count in
      ClassResults.Hands(
        question: asked.question.id, text: response.words, picked: response.picked,
        fraction: asked.fraction(of: response), count: count)
    }
  }
}

extension Response {
  /// Options picked, where a selection's are to be told apart.
  fileprivate var picked: [String] {
    if case .options(let options) = self { options } else { [] }
  }
}

extension AskedQuestion {
  /// Whether options were picked, so that each can be counted.
  fileprivate var isPicked: Bool {
    switch forms.first {
    case .choice, .selection: true
    default: false
    }
  }

  /// Options that are right, or else the keys in words.
  fileprivate var keys: [String] {
    var keys: [String] = []
    for form in forms {
      let own =
        if case .selection(let selection) = form {
          selection.keys.map { selection.options[$0] }
        } else {
          [form.keyWords]
        }
      for key in own where !keys.contains(key) { keys.append(key) }
    }
    return keys
  }

  /// Of a claim, under the key that is shown first.
  fileprivate var verdict: Verdict? {
    guard question.verdict != nil else { return nil }
    return Verdict.allCases.first { $0.words == forms.first?.keyWords }
  }

  /// The best that a response does under any of the keys.
  fileprivate func fraction(of response: Response) -> Double {
    forms.compactMap { Marking.fraction(of: response, under: $0) }.max() ?? 0
  }
}
