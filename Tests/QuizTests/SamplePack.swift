import Quiz

/// Invented packs: every form, several sources, facts shared by some questions.
enum SamplePack {
  static func make(questions count: Int = 60, sources sourceCount: Int = 4, seed: UInt64 = 1)
    -> Pack
  {
    var generator = SeededGenerator(seed: seed)
    let sources = (0..<sourceCount).map { index in
      Source(
        id: "s\(index)", label: "the Paper \(index)",
        passages: (1...9).map {
          Passage(id: "p\($0)", paragraph: $0, note: "Paragraph \($0) of paper \(index).")
        })
    }
    let questions = (0..<count).map { index in
      question(index, sources: sources.map(\.id), with: &generator)
    }
    return Pack(id: "sample", title: "Sample", sources: sources, questions: questions)
  }

  static func question(
    _ index: Int, sources: [String], with generator: inout SeededGenerator
  ) -> Question {
    let first = generator.next(below: sources.count)
    var about = [sources[first]]
    if sources.count > 1, generator.next(below: 3) == 0 {
      about.append(sources[(first + 1) % sources.count])
    }
    let (kind, form, verdict) = form(index, with: &generator)
    var tags: [String] = generator.next(below: 3) == 0 ? ["core"] : []
    if generator.next(below: 2) == 0 { tags.append("numbers") }
    return Question(
      id: "q\(index)", kind: kind, stem: "What of matter number \(index) in town \(index * 7)?",
      form: form, verdict: verdict, about: about,
      citations: [Citation(source: about[0], passage: "p\(generator.next(below: 9) + 1)")],
      explanation: "Because of reason \(index).", hint: index % 4 == 0 ? nil : "A hint.",
      fact: "fact-\(index % 5 == 0 ? index / 2 : index)", difficulty: index % 3 + 1, tags: tags)
  }

  static func form(
    _ index: Int, with generator: inout SeededGenerator
  ) -> (kind: String, Form, Verdict?) {
    let options = ["Alder \(index)", "Birch \(index)", "Cedar \(index)", "Dogwood \(index)"]
    switch index % 7 {
    case 0:
      let key = generator.next(below: 3)
      return (
        "claim", .choice(Choice(options: Verdict.options, key: key, arrangement: .fixed)),
        Verdict.allCases[key]
      )
    case 1: return ("choice", .choice(Choice(options: options, key: 0)), nil)
    case 2: return ("select", .selection(Selection(options: options, keys: [0, 2])), nil)
    case 3: return ("number", .number(NumberKey(value: Double(1000 + index), unit: "days")), nil)
    case 4: return ("text", .text(TextKey(accepted: ["Elder \(index)"])), nil)
    case 5: return ("order", .ordering(Ordering(items: options)), nil)
    default:
      return (
        "match",
        .matching(
          Matching(prompts: ["one", "two", "three"], options: options, key: [2, 0, 1])), nil
      )
    }
  }

  /// Any response that fits a form, right or wrong.
  static func response(to form: Form, with generator: inout SeededGenerator) -> Response {
    if generator.next(below: 3) == 0 { return form.keyResponse }
    switch form {
    case .choice(let choice):
      return .option(choice.options[generator.next(below: choice.options.count)])
    case .selection(let selection):
      let count = generator.next(below: selection.options.count) + 1
      return .options(Array(generator.shuffled(selection.options).prefix(count)))
    case .number(let key): return .number(key.value + Double(generator.next(below: 3)))
    case .text(let key): return .text(generator.next(below: 2) == 0 ? key.accepted[0] : "nonsense")
    case .ordering(let ordering): return .order(generator.shuffled(ordering.items))
    case .matching(let matching):
      return .pairs(
        matching.prompts.map { _ in matching.options[generator.next(below: matching.options.count)]
        })
    }
  }

  /// Any action, most of which apply.
  static func action(in game: Game, with generator: inout SeededGenerator) -> GameAction {
    let question: Question? =
      if case .asking(let turn) = game.phase { game.question(ofSlot: turn.slot) } else { nil }
    switch generator.next(below: 24) {
    case 0: return .skip(milliseconds: generator.next(below: 9000))
    case 1: return .hint
    case 2: return .source
    case 3: return .dispute("no")
    case 4: return .void(question: "q\(generator.next(below: 70))")
    case 5:
      let slots = game.deal.slots
      guard let slot = slots.indices.randomElement(below: slots.count, &generator) else {
        return .hint
      }
      let target = game.question(ofSlot: slot)
      return .rekey(question: target.id, response(to: target.form, with: &generator))
    case 6 where generator.next(below: 12) == 0: return .end
    case 7: return .answer(Answer(.number(.nan)), milliseconds: 5)
    case 8: return .answer(Answer(.option("Nobody"), certainty: 140), milliseconds: -1)
    default:
      let response =
        question.map { Self.response(to: $0.form, with: &generator) } ?? Response.text("x")
      let certainty: Int? = generator.next(below: 2) == 0 ? nil : generator.next(below: 101)
      let cites = generator.next(below: 3) == 0 ? ["s\(generator.next(below: 4))"] : []
      return .answer(
        Answer(response, certainty: certainty, cites: cites),
        milliseconds: generator.next(below: 40_000))
    }
  }
}

extension Range<Int> {
  fileprivate func randomElement(below count: Int, _ generator: inout SeededGenerator) -> Int? {
    isEmpty ? nil : lowerBound + generator.next(below: count)
  }
}
