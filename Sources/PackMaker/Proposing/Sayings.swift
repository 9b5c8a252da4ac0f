import Text

/// The words of matter in what each person of an article says, directly or not.
struct Sayings: Sendable {
  private var matter: [String: [Set<Substring>]] = [:]

  /// More of one person's are not held against others' words.
  private static let most = 40

  init(_ article: AnnotatedArticle) {
    for paragraph in article.paragraphs {
      for quotation in paragraph.quotations {
        note(quotation.content, by: quotation.speaker, in: paragraph, of: article)
      }
      for report in paragraph.reports {
        note(report.content, by: report.speaker, in: paragraph, of: article)
      }
    }
  }

  private mutating func note(
    _ words: Range<Int>, by speaker: Int?, in paragraph: AnnotatedParagraph,
    of article: AnnotatedArticle
  ) {
    guard let name = speaker.map({ article.entities[$0].name }),
      matter[name]?.count ?? 0 < Self.most
    else { return }
    matter[name, default: []].append(Self.matter(of: paragraph.text(words)))
  }

  /// Whether somebody says something that has three of these words of matter.
  func holdLike(_ words: Set<Substring>, by name: String) -> Bool {
    matter[name]?.contains { $0.intersection(words).count >= 3 } ?? false
  }

  /// Words of four letters or more by their beginnings, without those that carry no matter.
  static func matter(of text: String) -> Set<Substring> {
    Set(
      Folded(text).words.prefix(200)
        .filter { $0.utf8.count > 3 && !StopWords.set.contains(String($0)) }.map { $0.prefix(5) })
  }
}
