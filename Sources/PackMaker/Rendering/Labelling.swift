import Articles
import Text

/// What each article is called where a question names it: unique, and taking no side.
package enum Labelling {
  /// The outlet where it is known and no other article of the pack has it, else the report by its
  /// headline, else by its first words.
  ///
  /// - Parameter isWord: whether a word in small letters is one; a headline that was cut or misspelt
  ///   names no article.
  package static func labels(
    of articles: [CleanedArticle], isWord: (String) -> Bool = { _ in true }
  ) -> [String] {
    let outlets = articles.map { $0.article.metadata.outlet?.value }
    var labels: [String] = []
    for (index, article) in articles.enumerated() {
      var label: String
      if let outlet = outlets[index], outlets.count(where: { $0 == outlet }) == 1 {
        label = "the report by \(outlet)"
      } else if let headline = article.article.metadata.headline?.value, isSound(headline, isWord) {
        label = "the report headlined “\(shortened(plain(headline)))”"
      } else {
        let first = article.kept.first.map { ownText(article, $0) } ?? "…"
        label = "the report that begins “\(shortened(plain(first), words: 9))”"
      }
      let base = label
      var number = 2
      while labels.contains(label) {
        label = "\(base) (\(number))"
        number += 1
      }
      labels.append(label)
    }
    return labels
  }

  /// Whether every word that begins with a small letter is one.
  private static func isSound(_ headline: String, _ isWord: (String) -> Bool) -> Bool {
    headline.split(whereSeparator: { !$0.isLetter && $0 != "-" && $0 != "'" && $0 != "’" })
      .allSatisfy { word in
        guard let first = word.first, first.isLowercase, word.utf8.count > 3 else { return true }
        return isWord(String(word))
      }
  }

  /// With single quotation marks, since double ones would end the label's own.
  private static func plain(_ text: String) -> String {
    String(
      Gate.line(String(text.unicodeScalars.prefix(1_000))).map { mark in
        switch mark {
        case "“", "„", "«": "‘"
        case "”", "»": "’"
        case "\"": "'"
        default: mark
        }
      })
  }

  /// A paragraph without the dateline that it begins with.
  private static func ownText(_ article: CleanedArticle, _ index: Int) -> String {
    let text = article.article.paragraphs[index].text
    let own = text.utf8.dropFirst(article.leadOffset[index] ?? 0)
    return String(Substring(own)).drop { $0 == " " }.description
  }

  private static func shortened(_ text: String, words: Int = 14) -> String {
    let all = text.split(separator: " ", maxSplits: words, omittingEmptySubsequences: true)
    return all.count <= words ? text : all.prefix(words).joined(separator: " ") + " …"
  }
}
