import Text

/// Where naming the source that decides is a fair bet.
enum CitationBet {
  /// The slot of a question in a round about these sources.
  static func slot(_ question: Int, of pack: Pack, round: Int, sources: [String]) -> Deal.Slot {
    let item = pack.questions[question]
    var deciding: [String] = []
    for citation in item.citations where !deciding.contains(citation.source) {
      deciding.append(citation.source)
    }
    var isOpen =
      sources.count == 2 && !deciding.isEmpty && !sources.allSatisfy(deciding.contains)
    if isOpen {
      let stem = Folded(item.stem)
      for id in sources {
        if let source = pack.source(id), names(stem, source) { isOpen = false }
      }
    }
    return Deal.Slot(
      question: question, round: round, deciding: deciding, isCitationOpen: isOpen)
  }

  /// Whether a stem tells which source it is about.
  private static func names(_ stem: Folded, _ source: Source) -> Bool {
    if stem.contains(Folded(source.label).withoutArticle) { return true }
    return source.outlet.map { stem.contains(Folded($0).withoutArticle) } ?? false
  }
}
