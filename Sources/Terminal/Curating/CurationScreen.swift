internal import Quiz
internal import Text

/// What curating shows. Texts of the pack and the articles pass the gate here.
package struct CurationScreen {
  package var painter: Painter
  package var glyphs: Glyphs
  /// Columns of the window as it now is.
  package var width: Int

  package init(painter: Painter, glyphs: Glyphs, width: Int) {
    self.painter = painter
    self.glyphs = glyphs
    self.width = width
  }

  /// The lines above the first question.
  func opening(of curation: Curation) -> [String] {
    let pack = curation.pack
    let left = curation.undecided.count
    return wrapped(Gate.line(pack.title)).map { painter.paint($0, .bold) }
      + wrapped(
        "\(Wording.count(left, "draft")) to decide about; every decision is kept at once. (? for help)"
      )
  }

  /// A question with all that is needed to judge it.
  func question(
    _ index: Int, in curation: Curation, findings: [String],
    context: (Citation) -> PassageContext?
  ) -> [String] {
    let pack = curation.pack
    let question = pack.questions[index].gated
    let sources = pack.sources.filter { source in
      question.about.contains(source.id)
        || question.citations.contains { $0.source == source.id }
    }
    let shown = Pack(
      id: pack.id, title: pack.title, sources: sources.map(\.gated), questions: [question])
    var lines = [""] + heading(index, question, in: curation)
    lines += stem(of: question) + options(of: question)
    if let verdict = question.verdictWords(in: shown) {
      lines += wrapped("Verdict: \(verdict)", indent: "   ")
    }
    lines += wrapped(
      question.explanation.isEmpty ? "No explanation." : "Why: " + question.explanation,
      indent: "   ")
    if let hint = question.hint { lines += wrapped("Hint: " + hint, indent: "   ") }
    if !question.tags.isEmpty {
      lines += wrapped("Tags: " + question.tags.joined(separator: ", "), indent: "   ")
    }
    lines += citations(of: question, in: shown, context)
    for finding in findings {
      lines += wrapped("Lint: " + Gate.line(finding), first: " ! ", rest: "   ")
    }
    return lines + wrapped("Decision: " + CurationWording.decision(on: question), indent: " ")
  }

  /// Which one of how many, its kind and difficulty, its id.
  private func heading(_ index: Int, _ question: Question, in curation: Curation) -> [String] {
    let undecided = curation.undecided
    let counter =
      undecided.firstIndex(of: index).map { "Draft \($0 + 1) of \(undecided.count)" }
      ?? question.status.rawValue.prefix(1).uppercased() + question.status.rawValue.dropFirst()
    let facts = "\(question.kind), difficulty \(question.difficulty)"
    return wrapped("\(counter): \(question.id), \(facts)", first: " ", rest: "   ")
      .enumerated().map { $0 == 0 ? painter.paint($1, .bold) : $1 }
  }

  /// What is asked; a claim stands on lines of its own below the question about it.
  private func stem(of question: Question) -> [String] {
    let statement = question.statement ?? question.stem
    guard question.stem.hasSuffix(statement), question.stem != statement else {
      return wrapped(question.stem).map { painter.paint($0, .bold) }
    }
    return wrapped(String(question.stem.dropLast(statement.count)))
      + wrapped(statement, indent: "   ").map { painter.paint($0, .bold) }
  }

  /// What can be picked, the key with a sign and a word, or the key alone.
  private func options(of question: Question) -> [String] {
    func listed(_ options: [String], _ keys: Set<Int>) -> [String] {
      options.enumerated().flatMap { index, option in
        let isKey = keys.contains(index)
        return wrapped(
          isKey ? "\(option) (key)" : option, first: isKey ? "   \(glyphs.right) " : "     ",
          rest: "     ")
      }
    }
    func numbered(_ items: [String]) -> [String] {
      items.enumerated().flatMap { wrapped($1, first: "   \($0 + 1)  ", rest: "      ") }
    }
    switch question.form {
    case .choice where question.verdict != nil: return []
    case .choice(let choice): return listed(choice.options, [choice.key])
    case .selection(let selection): return listed(selection.options, Set(selection.keys))
    case .ordering(let ordering):
      return wrapped("Key, in this order:", indent: "   ") + numbered(ordering.items)
    case .matching(let matching):
      let used = Set(matching.key)
      let pairs = zip(matching.prompts, matching.key).map { "\($0) = \(matching.options[$1])" }
      let others = matching.options.indices.filter { !used.contains($0) }
      return wrapped("Key:", indent: "   ") + numbered(pairs)
        + others.flatMap {
          wrapped("none = \(matching.options[$0])", first: "      ", rest: "      ")
        }
    case .text(let key):
      return wrapped("Key: " + key.accepted.joined(separator: "; or "), indent: "   ")
    case .number: return wrapped("Key: " + question.form.keyWords, indent: "   ")
    }
  }

  /// One line a question, the one at hand marked.
  func list(_ curation: Curation) -> [String] {
    var table = TextTable(columns: [
      .init("", mayShrink: false), .init("id"), .init("kind", mayShrink: false),
      .init("decision"),
    ])
    if width < 60 { table.columns[2].mayShrink = true }
    table.rows = curation.scope.map { index in
      let question = curation.pack.questions[index].gated
      return [
        .init(index == curation.position ? ">" : ""), .init(question.id), .init(question.kind),
        .init(CurationWording.decision(on: question)),
      ]
    }
    return [""]
      + table.lines(width: width - 1, glyphs: glyphs, painter: painter).map { " " + $0 }
  }

  func help() -> [String] {
    CurationCommand.all.flatMap { command in
      let argument = command.argument.isEmpty ? "" : " \(command.argument)"
      let name = "\(command.letter)  \(command.word)\(argument)"
      let isWide = width >= 60
      let first = isWide ? "   " + Width.fit(name, to: 22) + " " : "   \(command.letter)  "
      let text =
        isWide ? command.summary : "\(command.word)\(argument): \(command.summary)"
      return wrapped(text, first: first, rest: String(repeating: " ", count: isWide ? 26 : 6))
    }
      + wrapped(
        "Ctrl-C gives a line up, Ctrl-D leaves. An empty line does what the prompt says.",
        indent: "   ")
  }

  func summary(_ tally: CurationTally, next: String?) -> [String] {
    ["", Rule("Summary").line(width: width, glyphs: glyphs, painter: painter)]
      + wrapped(CurationWording.tally(tally) + ".")
      + (next.map { ["", " \($0)"] } ?? [])
  }

  func wrapped(_ text: String, indent: String = " ") -> [String] {
    wrapped(text, first: indent, rest: indent)
  }

  func wrapped(_ text: String, first: String, rest: String) -> [String] {
    Wrapping.wrap(text, width: width, first: first, rest: rest)
  }
}
