import Quiz

/// The answers of a question in Moodle's XML, by its type.
struct MoodleAnswers {
  let element: XMLElement
  /// What packs have no place for, while the question is taken all the same.
  var notes: [Fault.Cause] = []
  /// What is said to whoever gives the right answer.
  private(set) var keyFeedback = ""

  init(element: XMLElement) { self.element = element }

  private struct Answer {
    var text: String
    var fraction: Double
    var element: XMLElement
  }

  mutating func form(_ type: String) throws(ItemFault) -> Form {
    switch type {
    case "multichoice": try multichoice()
    case "truefalse": try trueFalse()
    case "shortanswer": try shortAnswer()
    case "numerical": try numerical()
    case "matching": try matching()
    case "ordering": try ordering()
    default: throw ItemFault(.unknownType(type))
    }
  }

  /// - Parameter isPlain: whether texts are plain whatever they say, as Moodle takes them.
  private func answers(isPlain: Bool = false) throws(ItemFault) -> [Answer] {
    var all: [Answer] = []
    for answer in element.all("answer") {
      let fraction = answer["fraction"] ?? "0"
      guard let value = Decimal.value(fraction) else {
        throw ItemFault(.badValue(fraction, field: "fraction"))
      }
      let text =
        isPlain ? Spacing.trimmed(answer.first("text")?.text ?? "") : try MoodleText.read(answer)
      all.append(Answer(text: text, fraction: value, element: answer))
    }
    return all
  }

  /// The only answer for the whole mark; others are told to give partial credit or a penalty.
  private mutating func key(of answers: [Answer]) throws(ItemFault) -> Int {
    let keys = answers.indices.filter { answers[$0].fraction >= 99.9 }
    guard let key = keys.first else { throw ItemFault(.noKey) }
    guard keys.count == 1 else {
      throw ItemFault(.wrongCount(.key, count: keys.count, 1...1))
    }
    for answer in answers where answer.fraction < 99.9 && answer.fraction != 0 {
      note(answer)
    }
    try take(feedbackOf: answers, keys: [key])
    return key
  }

  private mutating func note(_ answer: Answer) {
    let share = Figures.plain(answer.fraction)
    notes.append(.without("\(share) % for \(answer.text)", field: "mark"))
  }

  private mutating func take(feedbackOf answers: [Answer], keys: Set<Int>) throws(ItemFault) {
    for (index, answer) in answers.enumerated() {
      let text = try MoodleText.read(answer.element.first("feedback"))
      guard !text.isBlank, text != keyFeedback else { continue }
      if keys.contains(index), keyFeedback.isEmpty {
        keyFeedback = text
      } else {
        notes.append(.without(text, field: "feedback"))
      }
    }
  }

  /// Who picks everything has all that is right.
  static let freePicks = Fault.Cause.remarked(there: "wrong picks cost nothing")

  /// What a wrong pick costs there, where that is neither a key's share, as here, nor one by which
  /// picking all gives nothing.
  ///
  /// - Parameter wrong: options that are not right, with their marks in per cent.
  static func wrongPicks(_ wrong: [(text: String, mark: Double)], keys: Int) -> Fault.Cause? {
    if wrong.allSatisfy({ $0.mark >= 0 }) { return freePicks }
    let usual = [keys, wrong.count, MoodleXMLNames.keyLimit].map { -100 / Double(max($0, 1)) }
    let other = wrong.first { wrong in !usual.contains { abs($0 - wrong.mark) < 0.01 } }
    return other.map { .remarked(there: "'\($0.text)' gave \(Figures.plain($0.mark)) %") }
  }

  private mutating func multichoice() throws(ItemFault) -> Form {
    let answers = try answers()
    let options = answers.map(\.text)
    let single = Spacing.trimmed(element.first("single")?.text ?? "true")
    if single != "false", single != "0" {
      let choice = Choice(options: options, key: try key(of: answers))
      noteOrder(of: .choice(choice))
      return .choice(choice)
    }
    let keys = answers.indices.filter { answers[$0].fraction > 0 }
    guard let first = keys.first else { throw ItemFault(.noKey) }
    for key in keys where abs(answers[key].fraction - answers[first].fraction) > 0.01 {
      note(answers[key])
    }
    let wrong = answers.filter { $0.fraction <= 0 }.map { (text: $0.text, mark: $0.fraction) }
    if let cause = Self.wrongPicks(wrong, keys: keys.count) { notes.append(cause) }
    try take(feedbackOf: answers, keys: Set(keys))
    let selection = Selection(options: options, keys: Array(keys))
    noteOrder(of: .selection(selection))
    return .selection(selection)
  }

  /// `All of these` is lost among options that are mixed.
  private mutating func noteOrder(of form: Form) {
    let shuffling = Spacing.trimmed(element.first("shuffleanswers")?.text ?? "true")
    if ["false", "0"].contains(shuffling), !form.isAskedAsListed { notes.append(.reordered) }
  }

  private mutating func trueFalse() throws(ItemFault) -> Form {
    let answers = try answers()
    guard answers.count == 2 else {
      throw ItemFault(.wrongCount(.options, count: answers.count, 2...2))
    }
    let options = answers.map { $0.text.prefix(1).uppercased() + $0.text.dropFirst() }
    return .choice(Choice(options: options, key: try key(of: answers)))
  }

  private mutating func shortAnswer() throws(ItemFault) -> Form {
    let answers = try answers(isPlain: true)
    let keys = answers.indices.filter { answers[$0].fraction >= 99.9 }
    guard !keys.isEmpty else { throw ItemFault(.noKey) }
    for answer in answers where answer.fraction != 0 && answer.fraction < 99.9 { note(answer) }
    try take(feedbackOf: answers, keys: Set(keys))
    if let usecase = element.first("usecase")?.text, Spacing.trimmed(usecase) == "1" {
      notes.append(.without("1", field: "usecase"))
    }
    var accepted: [String] = []
    for key in keys { accepted.append(try Self.withoutEscapes(answers[key].text)) }
    return .text(TextKey(accepted: accepted))
  }

  /// A star of its own stands for any letters.
  private static func withoutEscapes(_ text: String) throws(ItemFault) -> String {
    guard text.utf8.contains(UInt8(ascii: "*")) else { return text }
    let bytes = Array(text.utf8)
    var out: [UInt8] = []
    for (index, byte) in bytes.enumerated() {
      if byte == UInt8(ascii: "*") {
        guard index > 0, bytes[index - 1] == UInt8(ascii: "\\") else {
          throw ItemFault(.marking("an asterisk for any text"))
        }
        out[out.count - 1] = byte
      } else {
        out.append(byte)
      }
    }
    return String(decoding: out, as: UTF8.self)
  }

  private mutating func numerical() throws(ItemFault) -> Form {
    let answers = try answers(isPlain: true)
    let answer = answers[try key(of: answers)]
    guard let value = Decimal.value(answer.text) else {
      throw ItemFault(.badValue(answer.text, field: "number"))
    }
    let text = Spacing.trimmed(answer.element.first("tolerance")?.text ?? "0")
    guard let tolerance = Decimal.value(text.isEmpty ? "0" : text) else {
      throw ItemFault(.badValue(text, field: "tolerance"))
    }
    return .number(NumberKey(value: value, tolerance: tolerance, unit: ""))
  }

  private mutating func ordering() throws(ItemFault) -> Form {
    let answers = try answers()
    try take(feedbackOf: answers, keys: [])
    return .ordering(Ordering(items: answers.map(\.text)))
  }

  private func matching() throws(ItemFault) -> Form {
    var prompts: [String] = []
    var options: [String] = []
    var places: [String: Int] = [:]
    var key: [Int] = []
    for part in element.all("subquestion") {
      let prompt = try MoodleText.read(part)
      let option = Spacing.trimmed(part.first("answer", "text")?.text ?? "")
      if option.isEmpty {
        if prompt.isEmpty { continue }
        throw ItemFault(.noKey)
      }
      let place = places[option] ?? options.count
      if place == options.count {
        places[option] = place
        options.append(option)
      }
      if !prompt.isEmpty {
        prompts.append(prompt)
        key.append(place)
      }
    }
    return .matching(Matching(prompts: prompts, options: options, key: key))
  }
}
