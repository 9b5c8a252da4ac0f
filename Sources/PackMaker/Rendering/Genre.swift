import Articles

/// What kind of text an article says it is; what says nothing is a report.
enum Genre {
  case report, release, opinion

  var name: String {
    switch self {
    case .report: "report"
    case .release: "press release"
    case .opinion: "opinion piece"
    }
  }

  /// By a line of its own above the text, by the first words of its headline or text, or below it.
  init(of article: CleanedArticle) {
    let paragraphs = article.article.paragraphs
    let first = article.kept.first ?? paragraphs.count
    let above = (max(0, first - Self.reach)..<first).map { Line(paragraphs[$0], index: $0) }
    let headline = article.article.metadata.headline.map {
      Line(Article.Paragraph(number: 1, line: 1, text: $0.value), index: 0)
    }
    let lead = first < paragraphs.count ? Line(paragraphs[first], index: first) : nil
    let isRelease =
      above.contains { Self.releases.are($0) || Self.releases.begin($0) && $0.words.count <= 8 }
      || [headline, lead].contains { line in line.map(Self.releases.begin) ?? false }
    if isRelease {
      self = .release
    } else if headline.map(Self.isMarked) ?? false
      || above.suffix(Self.near).contains(where: { Self.opinions.are($0) || Self.isMarked($0) })
    {
      self = .opinion
    } else {
      self = .report
    }
  }

  /// `Opinion: the bridge …`, `Opinion | The bridge …`.
  private static func isMarked(_ line: Line) -> Bool {
    guard line.words.count > 1, opinionWords.contains(line.words[0]) else { return false }
    return line.words[0].after == .colon || line.words[1].followsSymbol
  }

  private static let reach = 15
  private static let near = 8
  private static let releases = Phrases(
    """
    press release
    news release
    media release
    for immediate release
    press statement
    """)
  private static let opinions = Phrases(
    """
    opinion
    column
    editorial
    commentary
    op-ed
    guest column
    guest essay
    opinion piece
    """)
  private static let opinionWords: WordSet = [
    "opinion", "editorial", "commentary", "op-ed", "column",
  ]
}
