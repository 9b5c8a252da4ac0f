import Text

extension Metadata {
  /// What a mapping of front matter or of a sidecar says. A value that is not what its key
  /// promises is left out; of several keys for one thing the first in each list counts.
  init(_ mapping: YAMLMapping, origin: Origin) {
    self.init()
    func texts(_ keys: [String]) -> [String] {
      for key in keys {
        if let value = mapping.values.first(where: { $0.key == key }), !value.texts.isEmpty {
          return value.texts
        }
      }
      return []
    }
    func stated<Value>(_ keys: [String], _ read: (String) -> Value?) -> Stated<Value>? {
      texts(keys).lazy.compactMap(read).first.map { Stated($0, origin) }
    }
    headline = stated(["headline", "title"], StatedText.line)
    outlet = stated(["outlet", "publication", "publisher", "source", "site"], Self.outletName)
    let authors = texts(["byline", "author", "authors"]).compactMap(StatedText.byline)
    byline = StatedText.line(authors.joined(separator: ", ")).map { Stated($0, origin) }
    published = stated(["published", "date", "pubdate", "datepublished"], DateText.read)
    url = stated(["canonical", "url", "canonical_url", "link", "source"], StatedText.url)
    language = stated(["lang", "language"], StatedText.language)
  }

  /// `source:` may be an address, and then names no outlet.
  private static func outletName(_ text: String) -> String? {
    StatedText.line(text).flatMap { $0.contains("://") ? nil : $0 }
  }
}
