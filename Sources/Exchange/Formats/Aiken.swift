import Quiz

/// Aiken: a question on a line, its options below, `ANSWER: B`.
struct Aiken: Exporting, Importing {
  let name = "aiken"
  let summary = "Aiken text: questions with one right option, and nothing else."
  let endings: [String] = []
  let usualEndings = ["txt"]
  let isRewording = true
  let dropped = Set(Field.allCases).subtracting([.stem, .statement, .form, .tolerance, .unit])

  func write(
    _ pack: Pack, _ options: ExportOptions, to losses: inout [Loss]
  ) throws(ExchangeError) -> [UInt8] {
    var blocks: [String] = []
    for question in pack.questions {
      if let block = Self.block(question, options, to: &losses) { blocks.append(block) }
    }
    guard !blocks.isEmpty else { throw .nothingToWrite(losses) }
    let text = Array(blocks.joined(separator: "\n").utf8)
    // A mark that begins the first stem would be taken for the file's own; so the file gets one.
    return text.starts(with: byteOrderMark) ? byteOrderMark + text : text
  }

  private var byteOrderMark: [UInt8] { Array("\u{FEFF}".utf8) }

  private static func block(
    _ question: Question, _ options: ExportOptions, to losses: inout [Loss]
  ) -> String? {
    func lose(_ cause: Loss.Cause, _ outcome: Loss.Outcome) {
      losses.append(Loss(question: question.id, cause, outcome))
    }
    guard case .choice(let choice) = question.form else {
      lose(.form(question.form.name), .leftOut)
      return nil
    }
    var stem = question.stem
    let line = oneLine(stem)
    if line != stem {
      lose(.spacing(.stem), .replaced(by: line))
      stem = line
    }
    if let meaning = Line(stem).meaning {
      let reworded = "Question: " + stem
      lose(.misread(.stem, as: meaning), options.isRewording ? .reworded(reworded) : .leftOut)
      guard options.isRewording else { return nil }
      stem = reworded
    }
    if let text = Form.choice(choice).mapped(oneLine).repeated {
      lose(.repeated(text), .leftOut)
      return nil
    }
    let (texts, key) = choice.listed(for: question.id)
    var block = stem + "\n"
    for (index, text) in texts.enumerated() {
      let line = oneLine(text)
      if line != text { lose(.spacing(.option(text)), .replaced(by: line)) }
      block += "\(letter(index)). \(line)\n"
    }
    return block + "ANSWER: \(letter(key))\n"
  }

  private static func letter(_ index: Int) -> Character {
    Character(Unicode.Scalar(UInt8(ascii: "A") + UInt8(index)))
  }

  /// Without line breaks and without white space at the ends.
  private static func oneLine(_ text: String) -> String {
    let bytes = text.utf8.map { $0 == 0x0A || $0 == 0x0D ? 0x20 : $0 }
    return String(decoding: bytes, as: UTF8.self).trimmedASCII
  }

  /// What a line of a file is.
  private enum Line {
    case empty
    /// Counted from 0.
    case option(letter: Int, text: String)
    case answer(String)
    case stem(String)

    init(_ line: some StringProtocol) {
      let text = line.trimmedASCII
      let bytes = Array(text.utf8.prefix(2))
      if text.isEmpty {
        self = .empty
      } else if text.utf8.starts(with: "ANSWER:".utf8) {
        self = .answer(Substring(text.utf8.dropFirst(7)).trimmedASCII)
      } else if bytes.count == 2, (0x41...0x5A).contains(bytes[0]), ".)".utf8.contains(bytes[1]) {
        self = .option(
          letter: Int(bytes[0] - 0x41), text: Substring(text.utf8.dropFirst(2)).trimmedASCII)
      } else {
        self = .stem(text)
      }
    }

    /// What a stem that is such a line would be taken for; some tools want no space behind the
    /// letter, so that `U.S. troops` is an option.
    var meaning: String? {
      switch self {
      case .empty, .stem: nil
      case .option: "an option"
      case .answer: "the answer"
      }
    }
  }

  func read(
    _ bytes: [UInt8], _ options: ImportOptions, to faults: inout [Fault]
  ) throws(ExchangeError) -> Pack {
    var assembly = Assembly(options)
    var stem: [String] = []
    var texts: [String] = []
    // Other tools go by place, and what is meant by letters out of order nobody can tell.
    var isOrdered = true
    var isParted = false
    var first = 0
    var hasAnswers = false
    let lines = try TextLines(bytes).lines
    func finish(_ cause: Fault.Cause?, key: Int = 0) {
      defer { (stem, texts, isOrdered) = ([], [], true) }
      guard !stem.isEmpty || !texts.isEmpty else { return }
      if let cause { return assembly.add(Fault(.line(first), cause)) }
      guard isOrdered else {
        return assembly.add(
          Fault(.line(first), .malformed("letters of options that are not A, B, C and on")))
      }
      let form = Form.choice(Choice(options: texts, key: key))
      assembly.add(Imported(.line(first), id: nil, stem: stem.joined(separator: "\n"), form: form))
    }
    for (index, line) in lines.enumerated() {
      switch Line(line) {
      case .empty: isParted = true
      case .stem(let text):
        // A line behind the options begins another question, and this one has no answer.
        if !texts.isEmpty { finish(.noKey) }
        // A question has no empty lines; a heading above it is none of its words.
        if isParted, !stem.isEmpty {
          let heading = stem.joined(separator: " ")
          assembly.add(Fault(.line(first), .without(heading, field: "text before the question")))
          stem = []
        }
        isParted = false
        if stem.isEmpty { first = index + 1 }
        stem.append(text)
      case .option(let letter, let text):
        isOrdered = isOrdered && letter == texts.count
        if stem.isEmpty, texts.isEmpty { first = index + 1 }
        texts.append(text)
      case .answer(let letter):
        hasAnswers = true
        if stem.isEmpty, texts.isEmpty { assembly.add(Fault(.line(index + 1), .noStem)) }
        guard let byte = letter.utf8.first, letter.utf8.count == 1, (0x41...0x5A).contains(byte),
          Int(byte) - 0x41 < texts.count
        else {
          let isEmpty = texts.isEmpty
          finish(
            isEmpty
              ? .wrongCount(.options, count: 0, 2...26) : .badValue(letter, field: "option"))
          continue
        }
        finish(nil, key: Int(byte) - 0x41)
      }
    }
    finish(.noKey)
    guard hasAnswers || lines.isEmpty else { throw .notThisFormat(expected: "a line ANSWER:") }
    return assembly.finished(telling: &faults)
  }
}
