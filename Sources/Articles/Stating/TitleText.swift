/// Takes a window's title for the headline in it.
package enum TitleText {
  /// A title without the site's name behind it: `Bridge shut | Harbour Gazette`.
  ///
  /// Behind a bar or two colons anything up to six words is a name; behind a dash only words that
  /// all begin with a capital, since a headline has dashes too. What is left has three words.
  ///
  /// - Parameter outlet: the site's name, where the page states it.
  package static func headline(_ title: String, outlet: String? = nil) -> String {
    if let outlet {
      for mark in marks + dashes where title.hasSuffix(mark + outlet) {
        return String(title.dropLast(mark.count + outlet.count))
      }
    }
    var words = title.split(separator: " ", omittingEmptySubsequences: true)
    while let cut = words.lastIndex(where: { bars.contains($0) || lines.contains($0) }) {
      let name = words[(cut + 1)...]
      let isName =
        bars.contains(words[cut])
        ? name.count <= 6
        : name.count <= 4
          && name.allSatisfy { word in word.first.map { $0.isUppercase || $0 == "&" } ?? false }
      guard isName, cut >= 3 else { break }
      words = Array(words[..<cut])
    }
    return words.joined(separator: " ")
  }

  private static let marks = [" | ", " :: ", " · ", " • "]
  private static let dashes = [" - ", " – ", " — "]
  private static let bars: Set<Substring> = ["|", "::", "·", "•"]
  private static let lines: Set<Substring> = ["-", "–", "—"]
}
