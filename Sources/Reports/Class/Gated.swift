import Quiz
import Text

extension ClassResults {
  /// The results as they may be written: every text through the gate, names on one line and short,
  /// ids whole and each another, numbers finite. Rows about students or questions that are not
  /// listed are left out. Done once, so that no format can forget it.
  var gated: ClassResults {
    let ids = Self.ids(students.map(\.id))
    let questions = Self.ids(items.map(\.id))
    var results = self
    results.session = Self.name(session)
    results.packTitle = Self.line(packTitle)
    results.language = Self.isTag(language) ? language : "en"
    results.date = Self.name(date)
    results.students = students.map { student in
      Student(
        id: ids[student.id] ?? "", name: Self.name(student.name),
        team: student.team.map(Self.name), isRemoved: student.isRemoved)
    }
    results.items = items.map { $0.gated(questions[$0.id] ?? "") }
    results.answers = answers.compactMap { answer in
      guard let student = ids[answer.student], let question = questions[answer.question] else {
        return nil
      }
      return answer.gated(student, question)
    }
    results.hands = hands?.compactMap { hands in
      questions[hands.question].map { hands.gated($0) }
    }
    results.disputes = disputes.compactMap { dispute in
      guard let student = ids[dispute.student], let question = questions[dispute.question] else {
        return nil
      }
      return Dispute(student: student, question: question, why: Self.remark(dispute.why))
    }
    return results
  }

  /// What stands for each id. Rows are joined by them, so none is shortened; of several that are the
  /// same without what may not be written the later ones are numbered.
  private static func ids(_ given: [String]) -> [String: String] {
    var ids: [String: String] = [:]
    var taken: Set<String> = []
    var numbers: [String: Int] = [:]
    for id in given where ids[id] == nil {
      let plain = Self.id(id)
      var free = plain
      while !taken.insert(free).inserted {
        let number = numbers[plain, default: 1] + 1
        numbers[plain] = number
        free = "\(plain) (\(number))"
      }
      ids[id] = free
    }
    return ids
  }

  /// Whether a text can be a language's name: letters, figures and hyphens, 35 at the most.
  private static func isTag(_ text: String) -> Bool {
    (1...35).contains(text.utf8.count)
      && text.utf8.allSatisfy { byte in
        UInt8(ascii: "a")...UInt8(ascii: "z") ~= byte | 0x20
          || UInt8(ascii: "0")...UInt8(ascii: "9") ~= byte || byte == UInt8(ascii: "-")
      }
  }

  fileprivate static func id(_ text: String) -> String { Gate.line(text, limit: .max) }

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
  /// - Parameter id: what stands for the item's own.
  fileprivate func gated(_ id: String) -> Self {
    var item = self
    item.id = id
    item.kind = ClassResults.name(kind)
    item.stem = ClassResults.line(stem)
    item.keys = keys.map { ClassResults.line($0) }
    item.options = options.map { ClassResults.line($0) }
    item.citations = citations.map { citation in
      CitationObject(
        source: ClassResults.id(citation.source), label: ClassResults.line(citation.label),
        headline: citation.headline.map { ClassResults.line($0) },
        published: ClassResults.line(citation.published), paragraph: citation.paragraph,
        text: ClassResults.line(citation.text), url: citation.url.map { ClassResults.line($0) })
    }
    item.rekeyedFrom = rekeyedFrom.map { ClassResults.line($0) }
    item.alsoAccepted = alsoAccepted.map { ClassResults.line($0) }
    return item
  }
}

extension ClassResults.Hands {
  fileprivate func gated(_ question: String) -> Self {
    Self(
      question: question, text: ClassResults.remark(text),
      picked: picked.map { ClassResults.line($0) },
      fraction: fraction.isFinite ? min(max(fraction, 0), 1) : 0,
      count: min(max(count, 0), 1_000_000))
  }
}

extension ClassResults.Answer {
  fileprivate func gated(_ student: String, _ question: String) -> Self {
    var answer = self
    answer.student = student
    answer.question = question
    answer.text = text.map(ClassResults.remark)
    answer.picked = picked.map { ClassResults.line($0) }
    answer.certainty = certainty.map { min(max($0, 0), 100) }
    answer.cites = cites.map(ClassResults.id)
    answer.fraction = fraction.isFinite ? min(max(fraction, 0), 1) : 0
    answer.points = points.isFinite ? points : 0
    answer.seconds = seconds.isFinite ? max(seconds, 0) : 0
    return answer
  }
}
