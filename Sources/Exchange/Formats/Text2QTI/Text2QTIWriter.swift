import Quiz

/// Writes questions as text2qti reads them.
struct Text2QTIWriter {
  private let table: SourceTable
  private(set) var losses: [Loss] = []
  private(set) var text = ""
  private var number = 0
  private var stems: [String: String] = [:]

  init(_ pack: Pack) {
    table = SourceTable(pack)
    text = "% From factcheck. What is told of the pack stands in comments.\n"
    for line in PackHeader.text(of: pack).split(separator: "\n") { text += "% \(line)\n" }
    text += "\nQuiz title: \(pack.title.trimmedASCII)\nShuffle answers: false\n"
  }

  mutating func add(_ question: Question) {
    if let other = stems[question.stem] {
      return lose(question, .misread(.stem, as: "the question '\(other)' again"), .leftOut)
    }
    guard let answers = answers(to: question) else { return }
    stems[question.stem] = question.id
    number += 1
    let feedback = table.feedback(of: question, marks: true).text
    let mark = "\(number).  "
    text += "\nTitle: \(question.id)\n"
    text += mark + QuizMarkdown.written(question.stem, indent: mark.utf8.count) + "\n"
    text += "...  " + QuizMarkdown.written(feedback, indent: 5) + "\n" + answers
  }

  /// The answers, a line each; nil where there is no way.
  private mutating func answers(to question: Question) -> String? {
    switch question.form {
    case .choice(let choice):
      let (options, key) = choice.listed(for: question.id)
      return options.enumerated().map { index, option in
        let letter = Character(Unicode.Scalar(UInt8(ascii: "a") + UInt8(index)))
        return "\(index == key ? "*" : "")\(letter)) \(QuizMarkdown.written(option, indent: 4))\n"
      }.joined()
    case .selection(let selection):
      let (options, keys) = selection.listed(for: question.id)
      return options.enumerated().map { index, option in
        "\(keys.contains(index) ? "[*]" : "[ ]") \(QuizMarkdown.written(option, indent: 4))\n"
      }.joined()
    case .number(let key):
      guard Self.isKept(key) else {
        lose(question, .misread(.key, as: "a number of four decimals"), .leftOut)
        return nil
      }
      return "=   \(Decimals.plain(key.value)) +- \(Decimals.plain(key.tolerance))\n"
    case .text(let key):
      var out = ""
      for text in key.accepted {
        // These are no Markdown, so that nothing can be spelt otherwise.
        guard Self.trimmed(text) == text, !text.utf8.contains(0x0A) else {
          lose(question, .spacing(.option(text)), .leftOut)
          return nil
        }
        out += "*   \(text)\n"
      }
      return out
    case .ordering, .matching:
      lose(question, .form(question.form.name), .leftOut)
      return nil
    }
  }

  /// text2qti rounds to four decimals, and wants both bounds a ten-thousandth away from nought.
  private static func isKept(_ key: NumberKey) -> Bool {
    let bounds = [key.value - key.tolerance, key.value, key.value + key.tolerance]
    return bounds.allSatisfy { bound in
      let rounded = (bound * 1e4).rounded() / 1e4
      return abs(bound) >= 1e-4 && bound.isFinite && abs(rounded - bound) <= abs(bound) * 1e-12
    }
  }

  private static func trimmed(_ text: String) -> String {
    var scalars = text.unicodeScalars[...]
    while let first = scalars.first, first.properties.isWhitespace { scalars.removeFirst() }
    while let last = scalars.last, last.properties.isWhitespace { scalars.removeLast() }
    return String(scalars)
  }

  private mutating func lose(_ question: Question, _ cause: Loss.Cause, _ outcome: Loss.Outcome) {
    losses.append(Loss(question: question.id, cause, outcome))
  }
}
