package import Text

/// The date line of an article: a paragraph that is a date alone.
package enum DateLine {
  /// Reads `Friday, July 21, 2017`, `2017-07-21`, `Published: 3 Feb 2025 09:14 GMT`, and such a
  /// line with an `Updated …` behind it.
  ///
  /// Nil for a paragraph that says more, for one that only says when something was updated, for a
  /// year or a month alone, and for `03/04/2025`, which may be either of two days.
  package static func read(_ paragraph: String) -> PartialDate? {
    guard paragraph.utf8.count <= 160 else { return nil }
    var words = DateText.words(paragraph)[...]
    if let update = words.indices.first(where: { isUpdate(words[$0]) }) {
      // Words behind "updated" have to be a date too, or this is a sentence.
      let behind = words[(update + 1)...].drop { fillers.contains($0) }
      guard DateText.date(behind) != nil else { return nil }
      words = words[..<update]
      if words.last == "last" || words.last == "-" { words = words.dropLast() }
    }
    if let first = words.first, labels.contains(first) || isPublication(first) {
      words = words.drop { labels.contains($0) || isPublication($0) || fillers.contains($0) }
    }
    guard let date = DateText.date(words), date.day != nil else { return nil }
    return date
  }

  private static func isUpdate(_ word: String) -> Bool {
    ["updated", "modified", "edited", "revised"].contains { word == $0 || word == $0 + ":" }
  }

  private static func isPublication(_ word: String) -> Bool {
    ["published", "posted", "issued", "publication", "date", "released"].contains {
      word == $0 || word == $0 + ":"
    }
  }

  private static let labels: Set<String> = ["first", "originally"]
  private static let fillers: Set<String> = ["on", "at", ":", "date", "date:"]
}
