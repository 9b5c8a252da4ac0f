import Quiz

/// Writes questions as Moodle's GIFT reads them.
struct GIFTWriter {
  let table: SourceTable
  private(set) var losses: [Loss] = []
  private(set) var text = ""

  init(_ pack: Pack) {
    table = SourceTable(pack)
    text = "// From factcheck. Ids, tags and what is told of the pack stand in comments.\n"
    for line in PackHeader.text(of: pack).split(separator: "\n") { text += "// \(line)\n" }
    // A category keeps signs as they are, and a slash parts it.
    let title = pack.title.filter { $0 != "\\" }.replacing("/", with: "//")
    text += "\n$CATEGORY: \(title) v\(pack.version)\n"
  }

  mutating func add(_ question: Question) {
    var question = question
    let feedback = table.feedback(of: question, marks: false).text
    let all = [question.stem, feedback] + question.form.texts
    if let text = all.first(where: GIFTText.isUnsafe) {
      return lose(question, .misread(.option(text), as: "an escaped sign"), .leftOut)
    }
    if let text = question.form.mapped(\.trimmedASCII).repeated {
      return lose(question, .repeated(text), .leftOut)
    }
    trim(&question)
    guard let answers = answers(to: question) else { return }
    let marks =
      question.form.name == "ordering" ? Marks.recast(question) : Marks.written(question)
    let tags = marks.map { " [tag:\($0)]" }.joined()
    text += "\n// [id:\(question.id)]\(tags)\n"
    text += "::\(question.id)::[plain]\(GIFTText.written(question.stem)) \(answers)"
    text += feedback.isEmpty ? "}\n" : "\n\t####\(GIFTText.feedback(feedback))\n}\n"
  }

  /// The answers from their brace on, without the closing one; nil where there is no way.
  private mutating func answers(to question: Question) -> String? {
    switch question.form {
    case .choice(let choice):
      let (options, key) = choice.listed(for: question.id)
      return options.indices.reduce(into: "{") { out, index in
        let option = options[index]
        out +=
          index == key
          ? "\n\t=" + GIFTText.marked(option) : "\n\t~" + GIFTText.option(option, weight: nil)
      }
    case .selection(let selection):
      return self.selection(selection, question)
    case .number(let key):
      let tolerance = key.tolerance > 0 ? ":" + Decimals.plain(key.tolerance) : ""
      return "{#\(Decimals.plain(key.value))\(tolerance)"
    case .text(let key):
      if let text = key.accepted.first(where: { $0.contains("->") }) {
        lose(question, .misread(.option(text), as: "a pair of a matching question"), .leftOut)
        return nil
      }
      // An asterisk stands for anything, unless a backslash is before it.
      return key.accepted.reduce(into: "{") { out, text in
        let literal = text.replacing("*", with: "\\*")
        out += "\n\t=" + GIFTText.option(literal, weight: "%100%")
      }
    case .ordering(let ordering):
      lose(question, .form("ordering"), .recast(as: "the place of each item"))
      let order = ordering.scrambled(for: question.id).sorted()
      return order.reduce(into: "{") { out, index in
        out += "\n\t=\(index + 1) -> " + GIFTText.written(ordering.items[index])
      }
    case .matching(let matching):
      return self.matching(matching, question)
    }
  }

  private mutating func selection(_ selection: Selection, _ question: Question) -> String? {
    let count = selection.keys.count
    // Moodle has no weights for more.
    guard count <= 10 else {
      lose(question, .wrongCount(.key, count: count, 1...10), .leftOut)
      return nil
    }
    let weight = Self.weights[count - 1]
    let (options, keys) = selection.listed(for: question.id)
    return options.indices.reduce(into: "{") { out, index in
      let weight = keys.contains(index) ? "%\(weight)%" : "%-\(weight)%"
      out += "\n\t~" + GIFTText.option(options[index], weight: weight)
    }
  }

  /// Shares of a hundred as Moodle names them.
  private static let weights = [
    "100", "50", "33.33333", "25", "20", "16.66667", "14.28571", "12.5", "11.11111", "10",
  ]

  private mutating func matching(_ matching: Matching, _ question: Question) -> String? {
    let used = Set(matching.key)
    // What a prompt ends in would join the sign behind it.
    if let prompt = matching.prompts.first(where: { $0.contains("->") }) {
      lose(question, .misread(.option(prompt), as: "the end of a prompt"), .leftOut)
      return nil
    }
    var out = "{"
    for (prompt, key) in zip(matching.prompts, matching.key) {
      out += "\n\t=\(GIFTText.marked(prompt)) -> \(GIFTText.written(matching.options[key]))"
    }
    for index in matching.options.indices where !used.contains(index) {
      out += "\n\t= -> \(GIFTText.written(matching.options[index]))"
    }
    return out
  }

  /// Moodle trims texts.
  private mutating func trim(_ question: inout Question) {
    let stem = question.stem.trimmedASCII
    if stem != question.stem {
      lose(question, .spacing(.stem), .replaced(by: stem))
      question.stem = stem
    }
    var trimmed: [Loss] = []
    let id = question.id
    question.form = question.form.mapped { text in
      let short = text.trimmedASCII
      if short != text {
        trimmed.append(Loss(question: id, .spacing(.option(text)), .replaced(by: short)))
      }
      return short
    }
    losses += trimmed
  }

  private mutating func lose(_ question: Question, _ cause: Loss.Cause, _ outcome: Loss.Outcome) {
    losses.append(Loss(question: question.id, cause, outcome))
  }
}
