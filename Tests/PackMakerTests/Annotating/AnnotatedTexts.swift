import Articles

@testable import PackMaker

/// The articles that tests write, annotated; a line is a paragraph.
func annotated(_ lines: String...) throws -> AnnotatedArticle {
  let paragraphs = lines.enumerated().map { place, line in
    Article.Paragraph(number: place + 1, line: place + 1, text: line)
  }
  let cleaned = CleanedArticle(
    article: Article(paragraphs: paragraphs), kept: Array(paragraphs.indices), dropped: [])
  return Annotating.annotate(cleaned, with: try lexicon.get())
}

private let lexicon = Result { try Lexicon() }

extension AnnotatedArticle {
  func entity(_ form: String) -> Entity? { entities.first { $0.forms.contains(form) } }

  var quotations: [(text: String, speaker: String?, isWhole: Bool)] {
    paragraphs.flatMap { paragraph in
      paragraph.quotations.map {
        (paragraph.text($0.content), $0.speaker.map { entities[$0].name }, $0.isWhole)
      }
    }
  }

  /// `Ana Horvat: the road is closed`, one an indirect statement.
  var statements: [String] {
    paragraphs.flatMap { paragraph in
      paragraph.reports.map {
        "\($0.speaker.map { entities[$0].name } ?? "?"): \(paragraph.text($0.content))"
      }
    }
  }
}
