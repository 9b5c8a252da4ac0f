/// A question as interfaces send it: the object of HTTP and of `--json`. It holds no key.
package struct QuestionObject: Codable, Hashable, Sendable {
  package var id: String
  package var number: Int
  package var of: Int
  package var form: String
  package var stem: String
  package var options: [Option]?
  /// What options are to be matched with.
  package var items: [String]?
  package var unit: String?
  package var seconds: Int?
  package var sources: [SourceObject]?
  /// Nil where it is the first time that the question is asked.
  package var secondLook: Bool?
  /// Whose turn it is; nil with one player.
  package var player: String?
  /// `draft` or `unsourced`; nil for an accepted question.
  package var status: String?

  package struct Option: Codable, Hashable, Sendable {
    package var letter: String
    package var text: String
  }

  package init(_ presentation: Presentation, players: [String] = []) {
    id = presentation.id
    number = presentation.number
    of = presentation.of
    form = presentation.sheet.name
    stem = presentation.stem
    options = Self.options(of: presentation.sheet)
    if case .matching(let prompts, _) = presentation.sheet { items = prompts }
    if case .number(let unit) = presentation.sheet { self.unit = unit }
    seconds = presentation.seconds
    sources = presentation.sources.map { SourceObject($0) }
    secondLook = presentation.turn.isSecondLook ? true : nil
    player = players.isEmpty ? nil : players[presentation.player]
    status = presentation.status == .accepted ? nil : presentation.status.rawValue
  }
}

/// A source as interfaces name it.
package struct SourceObject: Codable, Hashable, Sendable {
  package var id: String
  package var label: String
  /// In words, with how it is known.
  package var published: String
  package var brief: String?

  package init(_ source: Source, withBrief: Bool = false) {
    id = source.id
    label = source.label
    published = source.published.words
    brief = withBrief ? source.brief : nil
  }
}

extension AnswerSheet {
  /// The form's name in interfaces: `claim`s are choices whose options are the verdicts.
  package var name: String {
    switch self {
    case .verdict, .choice: "choice"
    case .selection: "selection"
    case .number: "number"
    case .text: "text"
    case .ordering: "ordering"
    case .matching: "matching"
    }
  }
}

extension QuestionObject {
  /// A question that is asked outside a game, as in a class.
  ///
  /// - Parameter sources: those that may be named as deciding; nil where none is asked for.
  package init(
    _ question: Question, sheet: AnswerSheet, number: Int, of: Int, seconds: Int?,
    sources: [Source]?
  ) {
    id = question.id
    self.number = number
    self.of = of
    form = sheet.name
    stem = question.stem
    options = Self.options(of: sheet)
    if case .matching(let prompts, _) = sheet { items = prompts }
    if case .number(let unit) = sheet { self.unit = unit }
    self.seconds = seconds
    self.sources = sources?.map { SourceObject($0) }
    status = question.status == .accepted ? nil : question.status.rawValue
  }

  fileprivate static func options(of sheet: AnswerSheet) -> [Option]? {
    let texts = sheet.options
    guard !texts.isEmpty else { return nil }
    return texts.enumerated().map { Option(letter: String(AnswerSheet.letter($0)), text: $1) }
  }
}
