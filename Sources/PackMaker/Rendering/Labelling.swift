import Articles
import Text

/// What each article is called where a question names it: unique, and taking no side.
package enum Labelling {
  /// The outlet where it is known and no other article of the pack has it, else the report by its
  /// headline, else by its first words, else by its date. Words that judge stand in no label.
  ///
  /// - Parameter isWord: whether a word in small letters is one; a headline that was cut or misspelt
  ///   names no article.
  package static func labels(
    of articles: [CleanedArticle], isWord: (String) -> Bool = { _ in true }
  ) -> [String] {
    let outlets = articles.map { $0.article.metadata.outlet?.value }
    var labels: [String] = []
    for (index, article) in articles.enumerated() {
      let genre = Genre(of: article).name
      var label: String
      if let outlet = outlets[index], outlets.count(where: { $0 == outlet }) == 1 {
        label = "the \(genre) by \(withArticle(outlet))"
      } else if let headline = article.article.metadata.headline?.value,
        isSound(headline, isWord), !LoadedWords.stand(in: headline)
      {
        label = "the \(genre) headlined “\(shortened(plain(headline)))”"
      } else {
        label = labelWithoutHeadline(article, genre)
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

  /// `the Osterby Examiner`, as English has it for papers; `Reuters` and `The Guardian` as they are.
  private static func withArticle(_ outlet: String) -> String {
    guard let last = outlet.split(separator: " ").last, outlet.contains(" "),
      !outlet.lowercased().hasPrefix("the "), papers.contains(last.lowercased())
    else { return outlet }
    return "the " + outlet
  }

  private static let papers: WordSet = [
    "examiner", "times", "herald", "post", "gazette", "courier", "telegraph", "journal", "tribune",
    "chronicle", "observer", "independent", "star", "mirror", "mail", "register", "globe",
    "standard", "press", "citizen", "mercury", "echo", "argus", "dispatch", "bulletin",
    "advertiser", "record", "sentinel", "review", "monitor", "inquirer", "leader", "reporter",
    "express", "sun", "guardian", "enquirer", "ledger", "messenger", "transcript", "union",
  ]

  /// The first words of the first paragraph that begins without a word that judges.
  private static func labelWithoutHeadline(_ article: CleanedArticle, _ genre: String) -> String {
    if let first = article.kept.first {
      let words = shortened(plain(ownText(article, first)), words: 9)
      if !Folded(words).isEmpty, !LoadedWords.stand(in: words) {
        return "the \(genre) that begins “\(words)”"
      }
    }
    if let date = article.article.metadata.published?.value {
      return "the \(genre) of \(date.words)"
    }
    return "the \(genre)"
  }

  /// Whether it is set in small letters, and every word that begins with one is a word.
  private static func isSound(_ headline: String, _ isWord: (String) -> Bool) -> Bool {
    headline.contains { $0.isLowercase } && isLatin(headline) && !isCredited(headline)
      && !isCaption(headline)
      && headline.split(whereSeparator: { !$0.isLetter && $0 != "'" && $0 != "’" })
        .allSatisfy { word in
          // `that's`, `doesn’t`, `teachers'`: what stands before the apostrophe is the word.
          guard let first = word.first, first.isLowercase,
            let own = word.split(whereSeparator: { $0 == "'" || $0 == "’" }).first,
            own.utf8.count > 3
          else { return true }
          return isWord(String(own)) || word.utf8.count > own.utf8.count && own.hasSuffix("n")
        }
  }

  /// Whether all its letters are of the alphabet that the articles are written in, those of names
  /// such as `Nguyễn` among them.
  private static func isLatin(_ headline: String) -> Bool {
    headline.unicodeScalars.allSatisfy { letter in
      letter.value < 0x250 || (0x1E00..<0x1F00).contains(letter.value)
        || !letter.properties.isAlphabetic
    }
  }

  /// `The mayor at the harbour Getty`: a picture's caption was taken for a headline.
  private static func isCredited(_ headline: String) -> Bool {
    headline.split(separator: " ").last.map { agencies.contains($0.lowercased()) } ?? false
  }

  /// `Image caption The harbour`: what stands beside a picture, run into one line.
  private static func isCaption(_ headline: String) -> Bool {
    let words = Folded(headline).words
    return zip(words, words.dropFirst()).contains {
      ["image", "media", "video", "photo", "picture"].contains($0)
        && ["caption", "copyright", "credit", "source"].contains($1)
    }
  }

  private static let agencies: WordSet = [
    "getty", "shutterstock", "reuters", "afp", "epa", "rex", "alamy", "istock", "pa",
  ]

  /// With single quotation marks, since double ones would end the label's own.
  private static func plain(_ text: String) -> String {
    let line = Gate.line(String(text.unicodeScalars.prefix(1_000)))
    guard line.utf8.contains(where: { $0 == UInt8(ascii: "\"") || $0 >= 0x80 }) else {
      return line
    }
    var plain = String.UnicodeScalarView()
    for mark in line.unicodeScalars {
      switch mark {
      case "“", "„", "«": plain.append("‘")
      case "”", "»": plain.append("’")
      case "\"": plain.append("'")
      default: plain.append(mark)
      }
    }
    return String(plain)
  }

  /// A paragraph without the dateline that it begins with.
  private static func ownText(_ article: CleanedArticle, _ index: Int) -> String {
    let text = article.article.paragraphs[index].text
    let own = text.utf8.dropFirst(article.leadOffset[index] ?? 0)
    return String(Substring(own)).drop { $0 == " " }.description
  }

  /// A headline of up to 18 words as it is; a longer one up to a mark that ends a part of it.
  private static func shortened(_ text: String) -> String {
    let all = text.split(separator: " ", maxSplits: 19, omittingEmptySubsequences: true)
    guard all.count > 18 else { return text }
    if let end = all.indices.prefix(18).last(where: { index in
      index >= 4 && [";", ":", ",", "–", "—", "|"].contains(all[index].last ?? " ")
    }) {
      var head = all[...end].joined(separator: " ")
      while let last = head.last, !last.isLetter, !last.isNumber, !"’'”)".contains(last) {
        head.removeLast()
      }
      return head + " …"
    }
    return all.prefix(phraseEnd(all, from: 6, to: 15)).joined(separator: " ") + " …"
  }

  /// How many words to keep so that no name, number or phrase is cut in two: up to the last comma
  /// or word of joining in a window, else the window's beginning.
  private static func phraseEnd(_ words: [Substring], from low: Int, to high: Int) -> Int {
    let end = min(high, words.count - 1)
    guard low < end else { return min(low, words.count) }
    return (low...end).last { count in
      guard !joining.contains(words[count - 1].lowercased()) else { return false }
      return words[count - 1].last == "," || joining.contains(words[count].lowercased())
    } ?? low + 2
  }

  private static let joining: WordSet = [
    "of", "in", "on", "at", "to", "for", "with", "from", "by", "as", "after", "before", "and",
    "or", "but", "that", "which", "who", "when", "where", "while", "over", "into", "about",
    "against", "under", "the", "a", "an", "is", "was", "are", "were", "has", "have", "had",
  ]

  private static func shortened(_ text: String, words: Int) -> String {
    let all = text.split(separator: " ", maxSplits: words + 4, omittingEmptySubsequences: true)
    guard all.count > words else { return text }
    var head = all.prefix(phraseEnd(all, from: words - 2, to: words + 3)).joined(separator: " ")
    while let last = head.last, ",;:–—-".contains(last) { head.removeLast() }
    return head + " …"
  }
}
