import Quiz
import Reports

/// Classes made up for the tests.
enum SampleClass {
  static let gazette = CitationObject(
    source: "gazette", label: "the Harbour Gazette", headline: "Bridge shut",
    published: "3 February 2025", paragraph: 4,
    text: "The harbour office counted 1,200 diverted lorries a day.",
    url: "https://example.org/bridge?a=1&b=2")
  static let courier = CitationObject(
    source: "courier", label: "the unnamed report that interviews the ferry master",
    published: "date not stated", paragraph: 7, text: "The ferry master guessed at frost.")

  static let names = [
    "Ágnes", "Ben", "Chloé", "Dmitri", "Ella", "Farid", "Grace", "Hugo", "Ines", "João", "Kofi",
    "Lena",
  ]

  /// Eight questions and twelve students; one question voided, one with a mended key, one with a
  /// second vote, one in figures, and answers missing here and there.
  static let lesson: ClassResults = {
    var results = ClassResults(
      session: "2025-03-04-k7qf2m", packTitle: "The harbour bridge closure",
      date: "4 March 2025", students: students, items: items, answers: [])
    var generator = SeededGenerator(seed: 3)
    for (place, student) in students.enumerated() {
      for (index, item) in items.enumerated() {
        // Lena came late, and Hugo's phone slept once.
        if place == 11 && index < 3 || place == 7 && index == 4 { continue }
        results.answers.append(answer(student, place, item, &generator))
      }
    }
    for place in 0..<6 {
      var second = results.answers[place * items.count + 1]
      second.attempt = 2
      second.text = "refuted"
      second.fraction = 1
      second.points = 100
      results.answers.append(second)
    }
    results.disputes = [
      .init(student: "s3", question: "crack-cause", why: "The ferry master only guessed, no?"),
      .init(student: "s5", question: "crack-cause", why: ""),
    ]
    return results
  }()

  static let students = names.enumerated().map { place, name in
    ClassResults.Student(
      id: "s\(place + 1)", name: name, team: place % 2 == 0 ? "North quay" : "South quay")
  }

  static let items: [ClassResults.Item] = {
    func claim(_ id: String, _ number: Int, _ stem: String, _ key: Verdict) -> ClassResults.Item {
      ClassResults.Item(
        id: id, number: number, kind: "claim", stem: stem, keys: [key.words],
        options: Verdict.options, verdict: key, citations: [gazette])
    }
    var items = [
      claim("shut-monday", 1, "Gazette: the bridge shut on a Monday.", .supported),
      claim("no-lorries", 2, "Gazette: no lorry was diverted.", .refuted),
      claim("crack-cause", 3, "The unnamed report: frost caused the crack.", .notStated),
      claim("ferry-runs", 4, "Gazette: the ferry ran at night.", .supported),
      claim("toll", 5, "Gazette: the toll fell.", .refuted),
      claim("opened-1931", 6, "Gazette: the bridge opened in 1931.", .supported),
      ClassResults.Item(
        id: "lorries", number: 7, kind: "number",
        stem: "According to the Gazette, how many lorries a day were diverted?",
        keys: ["1,200 lorries a day"], citations: [gazette]),
      ClassResults.Item(
        id: "who-measured", number: 8, kind: "choice", stem: "Who measured the crack?",
        keys: ["the harbour office"],
        options: ["a diver", "the harbour office", "the ferry master"],
        citations: [gazette, courier], isVoided: true),
    ]
    items[2].citations = [courier]
    items[4].rekeyedFrom = "not stated"
    items[6].alsoAccepted = ["1200"]
    return items
  }()

  private static func answer(
    _ student: ClassResults.Student, _ place: Int, _ item: ClassResults.Item,
    _ generator: inout SeededGenerator
  ) -> ClassResults.Answer {
    let isRight = generator.next(below: 16) > place
    let wrong = item.options.first { !item.keys.contains($0) } ?? "1\(generator.next(below: 3))00"
    let isSkip = place == 9 && item.number == 6
    let key = item.options.isEmpty ? "1200" : item.keys[0]
    return ClassResults.Answer(
      student: student.id, question: item.id, text: isSkip ? nil : isRight ? key : wrong,
      certainty: isSkip ? nil : 50 + 10 * generator.next(below: 6), cites: ["gazette"],
      citesDecide: item.number % 2 == 0 ? isRight : nil, fraction: isRight && !isSkip ? 1 : 0,
      points: isRight && !isSkip && !item.isVoided ? 100 : 0,
      seconds: Double(4 + generator.next(below: 40)) / 2)
  }

  /// One student by that name who gives that answer, and whatever else a stranger can write.
  static func hostile(_ text: String) -> ClassResults {
    let item = ClassResults.Item(
      id: text, number: 1, kind: text, stem: text, keys: [text], options: [text, "other"],
      citations: [
        CitationObject(
          source: text, label: text, headline: text, published: text, paragraph: 1, text: text,
          url: text)
      ], rekeyedFrom: text, alsoAccepted: [text])
    return ClassResults(
      session: text, packTitle: text, date: text,
      students: [.init(id: text, name: text, team: text)], items: [item],
      answers: [
        .init(
          student: text, question: text, text: text, picked: [text], certainty: 80,
          cites: [text], fraction: 1, points: -6, seconds: 2)
      ], disputes: [.init(student: text, question: text, why: text)])
  }
}
