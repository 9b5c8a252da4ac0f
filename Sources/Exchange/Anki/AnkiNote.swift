import Quiz

/// A question as a note of Anki: fields of HTML.
struct AnkiNote: Hashable, Sendable {
  /// The pack's id and the question's: a second import finds the note again by it.
  var guid: String
  var id: String
  /// The question and, where there are any, its options.
  var front: String
  var answer: String
  var explanation: String
  /// The passages that decide it.
  var sources: String
  var tags: [String]

  init(_ question: Question, in pack: Pack, _ table: PaperSources) {
    let paper = PaperQuestion(question, in: table)
    guid = "\(pack.id)/\(question.id)"
    id = question.id
    front = Self.front(paper)
    answer = CardText.lines(paper.key)
    if let verdict = paper.verdict { answer += "<br>" + CardText.lines(verdict) }
    let texts = [question.explanation] + question.corrections.map(\.words)
    explanation = texts.filter { !$0.isEmpty }.map(CardText.lines).joined(separator: "<br>")
    sources = Self.sources(paper.citations)
    tags =
      ["factcheck::\(pack.id)", "kind::\(question.kind)", "difficulty::\(question.difficulty)"]
      + question.tags.map { PageText.replacing(":", by: "::", in: $0) }
    if question.status != .accepted { tags.append("status::\(question.status.rawValue)") }
  }

  private static func front(_ paper: PaperQuestion) -> String {
    let stem = "<div dir=\"auto\">\(CardText.lines(paper.stem))</div>"
    let task = "<div><i>\(PageText.escaped(paper.task.instruction))</i></div>"
    switch paper.task {
    case .one(let options), .all(let options), .order(let options):
      return stem + task + list(options)
    case .match(let prompts, let options):
      let rows = prompts.map { "<li>\(CardText.lines($0))</li>" }.joined()
      return stem + task + "<ul>\(rows)</ul>" + list(options)
    case .write: return stem + task
    }
  }

  private static func list(_ options: [String]) -> String {
    let rows = options.enumerated().map {
      "<div><b>\(PaperQuestion.letter($0))</b> \(CardText.lines($1))</div>"
    }
    return rows.joined()
  }

  private static func sources(_ citations: [CitationObject]) -> String {
    citations.map { citation in
      "<div>\(CardText.line(citation.place))"
        + (citation.text.isEmpty ? "" : ": \(CardText.lines(citation.text))")
        + (citation.url.map { " " + PageText.link($0) } ?? "") + "</div>"
    }.joined()
  }
}

extension Field {
  /// What Anki's notes do not show.
  static let beyondAnki: Set<Field> = [
    .version, .packDescription, .contentNote, .language, .license, .uncitedSources, .file,
    .sourceDigest, .brief, .uncitedPassages, .passageRange, .passageDigest, .hint, .fact,
    .seconds, .about, .from, .rejection,
  ]
}
