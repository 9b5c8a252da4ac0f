import Quiz
import Text

extension PlayerResults {
  /// The results as lines of text.
  ///
  /// - Parameter width: columns, never taken for less than 40.
  package func lines(width: Int, glyphs: PlotGlyphs = .unicode) -> [String] {
    let words = PlayerWords(results: self)
    let width = max(width, 40)
    var lines = [Gate.line(words.title)] + Self.list(words.figures, width)
    func section(_ title: String, _ body: [String]) {
      guard !body.isEmpty else { return }
      lines += ["", title] + body
    }
    section("Accuracy over time", CourseLines(course).lines(width: width, glyphs: glyphs))
    section("By source", Self.table(bySource, width))
    section("By kind", Self.table(byKind, width))
    section("By tag", Self.table(byTag, width))
    section(
      "How sure, and how often right",
      CalibrationLines(certainties).lines(width: width, glyphs: glyphs)
        + Self.list(words.certainty, width))
    section("Claims", Self.list(words.claims, width))
    section("Most missed", missed.flatMap { Self.missed($0, width) })
    return lines
  }

  private static func list(_ figures: [(name: String, text: String)], _ width: Int) -> [String] {
    figures.flatMap {
      Wrapping.wrap("\($0.name): \($0.text)", width: width, first: "  ", rest: "    ")
    }
  }

  private static func table(_ rows: [Row], _ width: Int) -> [String] {
    guard !rows.isEmpty else { return [] }
    let names = rows.map { Gate.line($0.name) }
    let longest = names.map { Width.of($0) }.max() ?? 0
    let room = min(max(longest, 6), width - 30)
    let heading = "  " + Width.fit("", to: room) + "  answers    right    marks"
    return [heading]
      + zip(rows, names).map { row, name in
        "  " + Width.fit(name, to: room)
          + Width.fit("\(row.answers)", to: 9, alignRight: true)
          + Width.fit("\(row.right)", to: 9, alignRight: true)
          + Width.fit(Figure.percent(row.share), to: 9, alignRight: true)
      }
  }

  private static func missed(_ question: Question, _ width: Int) -> [String] {
    func wrapped(_ text: String, _ first: String, _ rest: String) -> [String] {
      Wrapping.wrap(Gate.line(text), width: width, first: first, rest: rest)
    }
    return wrapped(question.stem, "  ", "  ")
      + wrapped(
        "\(question.pack) \(question.id), \(PlayerWords.missed(question)). Key: \(question.key)",
        "    ", "    ")
      + question.citations.flatMap { wrapped("- " + $0, "    ", "      ") }
  }
}
