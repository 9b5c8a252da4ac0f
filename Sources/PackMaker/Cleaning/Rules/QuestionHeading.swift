/// A sub-heading in the form of a question.
struct QuestionHeading: LineRule {
  let name = "question-heading"
  let summary = "short questions that stand alone: sub-headings, polls"

  func drops(_ line: Line, on page: Page) -> Bool {
    line.ending == .question && line.words.count <= 16 && !line.opensWithQuote
      && !line.words.contains { $0.after == .stop && $0.offset != line.words.last?.offset }
  }
}
