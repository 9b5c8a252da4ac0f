import Quiz
import Testing

/// Whether the bank can be answered at the prompt as it is shown.
@Suite struct AnsweringTests {
  private static let seeds: [UInt64] = [1, 2, 3, 4711, 999_999]

  private func mark(_ line: String, _ question: Question, _ sheet: AnswerSheet) throws -> Double? {
    guard case .answer(let answer) = try AnswerLine.read(line, on: sheet, sources: []) else {
      return nil
    }
    return Marking.fraction(of: answer.response, under: question.form)
  }

  @Test(arguments: seeds)
  func `the key, typed by letters or in words, is right`(seed: UInt64) throws {
    for question in try Bank.pack().questions {
      let sheet = AnswerSheet(question, seed: seed)
      let line = try Bank.line(for: question, on: sheet)
      #expect(try mark(line, question, sheet) == 1, "\(question.id): \(line)")
      #expect(try mark(line.uppercased() + " 80%", question, sheet) == 1, "\(question.id): \(line)")
      if let words = Bank.words(for: question) {
        #expect(try mark(words, question, sheet) == 1, "\(question.id): \(words)")
      }
    }
  }

  @Test(arguments: seeds)
  func `every distractor, typed by its letter, is wrong`(seed: UInt64) throws {
    for question in try Bank.pack().questions {
      guard case .choice(let choice) = question.form, question.verdict == nil else { continue }
      let sheet = AnswerSheet(question, seed: seed)
      for (index, option) in sheet.options.enumerated() where option != choice.options[choice.key] {
        #expect(try mark(String(AnswerSheet.letter(index)), question, sheet) == 0, "\(question.id)")
      }
    }
  }

  @Test func `an order is never shown as its key`() throws {
    var shown = 0
    for question in try Bank.pack().questions {
      guard case .ordering(let ordering) = question.form else { continue }
      for seed in UInt64(0)..<500 {
        shown += 1
        #expect(AnswerSheet(question, seed: seed).options != ordering.items, "\(question.id)")
      }
    }
    #expect(shown > 0)
  }

  @Test func `the key does not keep to one letter`() throws {
    var letters: [Int: Int] = [:]
    for question in try Bank.pack().questions {
      guard case .choice(let choice) = question.form, choice.arrangement == .shuffled else {
        continue
      }
      for seed in UInt64(0)..<100 {
        let options = AnswerSheet(question, seed: seed).options
        let place = try #require(options.firstIndex(of: choice.options[choice.key]))
        letters[place, default: 0] += 1
      }
    }
    let all = letters.values.reduce(0, +)
    for place in 0..<3 {
      let share = Double(letters[place, default: 0]) / Double(all)
      #expect((0.2...0.45).contains(share), "letter \(place)")
    }
  }

  @Test(arguments: seeds)
  func `a game over the whole bank by its keys is all right`(seed: UInt64) throws {
    let pack = try Bank.pack()
    var game = Game(
      pack: pack, settings: GameSettings(count: pack.questions.count), seed: seed)
    while let presentation = game.current {
      guard case .asking(let turn) = game.phase else { break }
      let line = try Bank.line(for: game.question(ofSlot: turn.slot), on: presentation.sheet)
      let reading = try AnswerLine.read(
        line, on: presentation.sheet, sources: presentation.sources.map(\.id))
      guard case .answer(let answer) = reading else {
        Issue.record("\(presentation.id): \(line) is no answer")
        break
      }
      _ = try game.apply(.answer(answer, milliseconds: 1000))
    }
    let summary = game.summary()
    #expect(summary.asked == pack.questions.count)
    #expect(summary.right == pack.questions.count)
    #expect(summary.accuracy == 1)
    #expect(summary.points == Double(100 * pack.questions.count))
    #expect(game.secondLooks.isEmpty)
  }
}
