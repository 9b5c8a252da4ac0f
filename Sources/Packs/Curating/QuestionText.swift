package import Quiz

/// One question as text for an editor, in the layout of packs.
package enum QuestionText {
  /// What came of reading an edited text.
  package enum Outcome: Sendable {
    case question(Question)
    /// The text is empty or holds comments alone.
    case empty
    /// What is wrong, each as a place, a sentence, the line and a caret.
    case wrong([String])
  }

  private static let opening = """
    # Edit the question, save and leave the editor; leave nothing but comments to drop the edit.
    # Lines that begin with # are passed over. Its sources' passages:

    """

  /// The question under `questions:`, and above it as comments the passages that it may cite.
  package static func write(_ question: Question, in pack: Pack) -> String {
    var text = opening
    for source in pack.sources where question.about.contains(source.id) {
      for passage in source.passages {
        let line = passage.text.split(whereSeparator: \.isNewline).joined(separator: " ")
        text += "#   \(source.id)#\(passage.id): \(line.prefix(300))\n"
      }
    }
    return text + "questions:\n"
      + PackWriter.lines(of: question, Labels(pack.sources))
  }

  /// Reads an edited text as the pack's one question.
  ///
  /// - Parameter name: what the text is called in what is said about it.
  package static func read(_ text: String, in pack: Pack, name: String) -> Outcome {
    var text = text
    if !text.hasSuffix("\n") { text += "\n" }
    let isEmpty = text.split(separator: "\n").allSatisfy {
      $0.allSatisfy(\.isWhitespace) || $0.drop(while: \.isWhitespace).first == "#"
    }
    if isEmpty { return .empty }
    var head = pack
    head.questions = []
    // The rest of the pack follows, so that the lines of the text are those of the editor.
    let rest = PackWriter.write(head).split(separator: "\n").filter { $0 != "questions: []" }
    let bytes = Array((text + rest.joined(separator: "\n") + "\n").utf8)
    let reading = PackReader.read(bytes, path: name)
    if let questions = reading.pack?.questions {
      if questions.count == 1 { return .question(questions[0]) }
      return .wrong(["\(name): there are \(questions.count) questions; leave the one to edit"])
    }
    let last = text.utf8.count { $0 == 0x0A }
    let printer = DiagnosticPrinter(bytes: Array(text.utf8))
    return .wrong(
      reading.diagnostics.filter { $0.severity == .error }.map { diagnostic in
        var shown = diagnostic
        // What the text leaves open is noticed behind its end only.
        if shown.place.line > last { shown.place = Place(line: last, column: 1) }
        return printer.render(shown)
      })
  }
}
