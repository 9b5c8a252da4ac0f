import Quiz
import Text

extension ClassResults {
  /// The results as they may be written: every text through the gate, names and ids on one line and
  /// short, numbers finite. Done once, so that no format can forget it.
  var gated: ClassResults {
    var results = self
    results.session = Self.name(session)
    results.packTitle = Self.line(packTitle)
    results.date = Self.name(date)
    results.students = students.map { student in
      Student(
        id: Self.name(student.id), name: Self.name(student.name),
        team: student.team.map(Self.name))
    }
    results.items = items.map(\.gated)
    results.answers = answers.map(\.gated)
    results.disputes = disputes.map {
      Dispute(
        student: Self.name($0.student), question: Self.name($0.question),
        why: Self.remark($0.why))
    }
    return results
  }

  /// What a table's cell holds without bursting.
  fileprivate static func name(_ text: String) -> String { line(text, limit: 64) }

  /// What somebody in the class wrote.
  fileprivate static func remark(_ text: String) -> String { line(text, limit: 500) }

  /// What a pack says.
  fileprivate static func line(_ text: String) -> String { line(text, limit: Gate.limit) }

  /// Bytes are bounded too, since characters can be of any length: accents pile up on one letter.
  private static func line(_ text: String, limit: Int) -> String {
    let bytes = limit * 8
    guard text.utf8.count > bytes else { return Gate.line(text, limit: limit) }
    let short = Gate.line(prefix(of: text, bytes: bytes), limit: limit)
    return short.hasSuffix("…") ? short : short + "…"
  }

  /// The beginning, by whole code points.
  private static func prefix(of text: String, bytes: Int) -> String {
    var scalars = String.UnicodeScalarView()
    var used = 0
    for scalar in text.unicodeScalars {
      used += UTF8.width(scalar)
      if used > bytes { break }
      scalars.append(scalar)
    }
    return String(scalars)
  }
}

extension ClassResults.Item {
  fileprivate var gated: Self {
    var item = self
    item.id = ClassResults.name(id)
    item.kind = ClassResults.name(kind)
    item.stem = ClassResults.line(stem)
    item.keys = keys.map { ClassResults.line($0) }
    item.options = options.map { ClassResults.line($0) }
    item.citations = citations.map { citation in
      CitationObject(
        source: ClassResults.name(citation.source), label: ClassResults.line(citation.label),
        headline: citation.headline.map { ClassResults.line($0) },
        published: ClassResults.line(citation.published), paragraph: citation.paragraph,
        text: ClassResults.line(citation.text), url: citation.url.map { ClassResults.line($0) })
    }
    item.rekeyedFrom = rekeyedFrom.map { ClassResults.line($0) }
    item.alsoAccepted = alsoAccepted.map { ClassResults.line($0) }
    return item
  }
}

extension ClassResults.Answer {
  fileprivate var gated: Self {
    var answer = self
    answer.student = ClassResults.name(student)
    answer.question = ClassResults.name(question)
    answer.text = text.map(ClassResults.remark)
    answer.picked = picked.map { ClassResults.line($0) }
    answer.certainty = certainty.map { min(max($0, 0), 100) }
    answer.cites = cites.map(ClassResults.name)
    answer.fraction = fraction.isFinite ? min(max(fraction, 0), 1) : 0
    answer.points = points.isFinite ? points : 0
    answer.seconds = seconds.isFinite ? max(seconds, 0) : 0
    return answer
  }
}
