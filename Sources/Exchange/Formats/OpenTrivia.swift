import Packs
package import Quiz
import Text

/// What the Open Trivia Database answers, in each of its encodings.
package struct OpenTrivia: Exporting, Importing {
  package let name = "opentdb"
  package let summary = "Open Trivia Database JSON."
  package let endings: [String] = []
  package let usualEndings = ["json"]
  package let variants = TriviaEncoding.allCases.map(\.rawValue)
  package let dropped = Field.beyondGames.subtracting([.title, .difficulty]).union([.seconds])

  package init() {}

  /// Values of a file, and commas in its texts.
  private static let valueLimit = 8_000_000

  private static let difficulties = ["easy", "medium", "hard"]

  package func write(
    _ pack: Pack, _ options: ExportOptions, to losses: inout [Loss]
  ) throws(ExchangeError) -> [UInt8] {
    guard let encoding = TriviaEncoding(rawValue: options.variant ?? variants[0]) else {
      throw .unknownVariant(options.variant ?? "", known: variants)
    }
    var left: [Loss] = []
    var asked: [(question: Question, choice: Choice)] = []
    for question in pack.questions {
      if case .choice(let choice) = question.form {
        asked.append((question, choice))
      } else {
        left.append(Loss(question: question.id, .form(question.form.name), .leftOut))
      }
    }
    losses += left
    guard !asked.isEmpty else { throw .nothingToWrite(losses) }
    var json = JSONBytes()
    json.object { json in
      json.member("response_code", 0)
      json.name("results")
      json.list(asked) { json, item in
        json.object { Self.write(item.question, item.choice, pack.title, encoding, &$0) }
      }
    }
    return json.bytes + [0x0A]
  }

  private static func write(
    _ question: Question, _ choice: Choice, _ title: String, _ encoding: TriviaEncoding,
    _ json: inout JSONBytes
  ) {
    var others = choice.options
    let answer = others.remove(at: choice.key)
    let isBoolean = choice.options.count == 2 && Set(choice.options) == ["True", "False"]
    let difficulty = difficulties[min(max(question.difficulty, 1), 3) - 1]
    json.member("type", encoding.encoded(isBoolean ? "boolean" : "multiple"))
    json.member("difficulty", encoding.encoded(difficulty))
    json.member("category", encoding.encoded(title))
    json.member("question", encoding.encoded(question.stem))
    json.member("correct_answer", encoding.encoded(answer))
    json.member("incorrect_answers", others.map(encoding.encoded))
  }

  package func read(
    _ bytes: [UInt8], _ options: ImportOptions, to faults: inout [Fault]
  ) throws(ExchangeError) -> Pack {
    try Incoming.check(bytes)
    // A tree of values takes many times the bytes of a file that is all brackets.
    guard bytes.count(where: { $0 == 0x2C || $0 == 0x5B || $0 == 0x7B }) <= Self.valueLimit else {
      throw .tooManyQuestions(limit: Limits().questions)
    }
    let json: JSON
    do throws(JSONReader.Fault) {
      json = try JSONReader.value(of: bytes)
    } catch {
      throw error.asExchangeError(in: bytes)
    }
    guard let results = json["results"]?.array else {
      throw .notThisFormat(expected: "an object with results")
    }
    let items = results.map(TriviaItem.init)
    let encoding = TriviaEncoding(of: items)
    var assembly = Assembly(options)
    let categories = Set(
      items.compactMap { $0.category.flatMap(encoding.decoded) }.map { Gate.line($0) })
    // One category for all is the title of what was asked for.
    if categories.count == 1, let title = categories.first, !title.isBlank {
      assembly.pack.title = title
    }
    for (index, item) in items.enumerated() {
      let place = Fault.Place.item(index + 1, name: nil)
      do throws(Fault.Cause) {
        var imported = try Self.item(item, encoding, place)
        if categories.count > 1, let category = item.category.flatMap(encoding.decoded) {
          imported.tags.append(category)
        }
        for name in item.others {
          assembly.add(Fault(place, .without(String(name.prefix(100)), field: "member")))
        }
        assembly.add(imported)
      } catch {
        assembly.add(Fault(place, error))
      }
    }
    return assembly.finished(telling: &faults)
  }

  private static func item(
    _ item: TriviaItem, _ encoding: TriviaEncoding, _ place: Fault.Place
  ) throws(Fault.Cause) -> Imported {
    func text(_ encoded: String?, _ field: String) throws(Fault.Cause) -> String {
      guard let encoded, let text = encoding.decoded(encoded) else {
        throw .badValue(String((encoded ?? "").prefix(100)), field: field)
      }
      return text
    }
    let type = try text(item.type, "type")
    guard ["multiple", "boolean"].contains(type) else {
      throw .unknownType(String(type.prefix(100)))
    }
    let stem = try text(item.question, "question")
    guard let answer = item.correct else { throw .noKey }
    var options = [try text(answer, "correct_answer")]
    for other in item.incorrect { options.append(try text(other, "incorrect_answers")) }
    var imported = Imported(
      place, id: nil, stem: stem, form: .picked([0], of: options))
    let difficulty = try text(item.difficulty ?? encoding.encoded("medium"), "difficulty")
    guard let level = difficulties.firstIndex(of: difficulty) else {
      throw .badValue(String(difficulty.prefix(100)), field: "difficulty")
    }
    imported.difficulty = level + 1
    return imported
  }
}
