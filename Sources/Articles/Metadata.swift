package import Text

/// What an article says of itself. What it does not say is nil, and never guessed.
package struct Metadata: Hashable, Sendable {
  package var headline: Stated<String>?
  package var outlet: Stated<String>?
  package var byline: Stated<String>?
  package var published: Stated<PartialDate>?
  /// The outlet's own address of the article.
  package var url: Stated<String>?
  /// BCP 47.
  package var language: Stated<String>?

  package init(
    headline: Stated<String>? = nil, outlet: Stated<String>? = nil, byline: Stated<String>? = nil,
    published: Stated<PartialDate>? = nil, url: Stated<String>? = nil,
    language: Stated<String>? = nil
  ) {
    self.headline = headline
    self.outlet = outlet
    self.byline = byline
    self.published = published
    self.url = url
    self.language = language
  }
}

/// A value and where it was read.
package struct Stated<Value: Hashable & Sendable>: Hashable, Sendable {
  package var value: Value
  package var origin: Origin

  package init(_ value: Value, _ origin: Origin) {
    self.value = value
    self.origin = origin
  }
}

/// Where a piece of metadata was read, the most trusted first.
package enum Origin: Hashable, Sendable {
  /// The user named it on the command line.
  case flag
  /// A file beside the article.
  case sidecar
  case frontMatter
  case jsonLD
  /// An HTML `meta`, `title`, `time` or `link` element.
  case html
  /// A paragraph of the article: a date line, the headline above the text.
  case paragraph(Int)
}

extension Origin {
  /// The lower, the more trusted.
  fileprivate var rank: Int {
    switch self {
    case .flag: 0
    case .sidecar: 1
    case .frontMatter: 2
    case .jsonLD: 3
    case .html: 4
    case .paragraph: 5
    }
  }
}

extension Metadata {
  /// The better of two statements for each value: the one whose origin is more trusted, and of
  /// two of one origin this one.
  package func merged(over other: Metadata) -> Metadata {
    func better<Value>(_ a: Stated<Value>?, _ b: Stated<Value>?) -> Stated<Value>? {
      guard let a, let b else { return a ?? b }
      return b.origin.rank < a.origin.rank ? b : a
    }
    return Metadata(
      headline: better(headline, other.headline), outlet: better(outlet, other.outlet),
      byline: better(byline, other.byline), published: better(published, other.published),
      url: better(url, other.url), language: better(language, other.language))
  }
}
