import Text

/// Gathers what a page's head says of its article.
struct PageMetadata {
  /// For each thing, what was said and how good a place it was said at; 0 is the best.
  private var said: [Thing: (rank: Int, text: String)] = [:]
  private var authors: [String] = []
  private var titleBytes: [UInt8] = []
  private var script: [UInt8]?
  private var linked = Metadata()

  enum Thing { case headline, outlet, byline, published, url, language }

  private static let scriptLimit = 1 << 20

  mutating func start(_ name: String, _ attributes: HTMLAttributes, isFurniture: Bool) {
    switch name {
    case "meta": meta(attributes)
    case "html":
      if let language = attributes["lang"] ?? attributes["xml:lang"] { say(.language, language, 0) }
    case "link":
      if let relation = attributes["rel"], ASCII.lower(relation) == "canonical" {
        say(.url, attributes["href"], 0)
      }
    case "time":
      if !isFurniture, let date = attributes["datetime"] {
        let about = (attributes["itemprop"] ?? "") + (attributes["class"] ?? "")
        let lower = ASCII.lower(String(about.prefix(500)))
        if lower.contains("modif") || lower.contains("updat") { return }
        let isNamed = attributes["pubdate"] != nil || lower.contains("publish")
        say(.published, date, isNamed ? 10 : 20)
      }
    case "script":
      let type = attributes["type"].map(ASCII.lower)
      script = type?.hasPrefix("application/ld+json") == true ? [] : nil
    default: break
    }
  }

  mutating func end(_ name: String) {
    guard name == "script", let bytes = script else { return }
    script = nil
    linked = linked.merged(over: JSONLD.metadata(bytes))
  }

  /// Text of a script; what is too long is passed over whole.
  mutating func raw(_ bytes: UnsafeBufferPointer<UInt8>) {
    guard let count = script?.count else { return }
    if count + bytes.count > Self.scriptLimit {
      script = nil
    } else {
      script?.append(contentsOf: bytes)
    }
  }

  mutating func title(_ bytes: UnsafeBufferPointer<UInt8>) {
    if titleBytes.count + bytes.count <= 4_096 { titleBytes.append(contentsOf: bytes) }
  }

  func metadata() -> Metadata {
    func stated<Value>(_ thing: Thing, _ read: (String) -> Value?) -> Stated<Value>? {
      said[thing].flatMap { read($0.text) }.map { Stated($0, .html) }
    }
    var metadata = Metadata(
      headline: stated(.headline, StatedText.line), outlet: stated(.outlet, StatedText.line),
      byline: StatedText.line(authors.joined(separator: ", ")).map { Stated($0, .html) },
      published: stated(.published, DateText.read), url: stated(.url, StatedText.url),
      language: stated(.language, StatedText.language))
    if metadata.headline == nil, let title = StatedText.line(HTML.text(titleBytes)) {
      let outlet = metadata.outlet ?? linked.outlet
      metadata.headline = Stated(TitleText.headline(title, outlet: outlet?.value), .html)
    }
    return metadata.merged(over: linked)
  }

  private mutating func meta(_ attributes: HTMLAttributes) {
    guard let content = attributes["content"],
      let key = attributes["property"] ?? attributes["name"] ?? attributes["itemprop"],
      let (thing, rank) = Self.keys[ASCII.lower(key)]
    else { return }
    if thing == .byline {
      if let author = StatedText.byline(content), rank <= said[.byline]?.rank ?? .max {
        if rank < said[.byline]?.rank ?? .max { authors = [] }
        said[.byline] = (rank, "")
        if authors.count < 32, !authors.contains(author) { authors.append(author) }
      }
    } else {
      say(thing, content, rank)
    }
  }

  /// Keeps a text that is what it should be, unless a better place said it before.
  private mutating func say(_ thing: Thing, _ text: String?, _ rank: Int) {
    guard let text, rank < said[thing]?.rank ?? .max else { return }
    let isSound =
      switch thing {
      case .headline, .outlet, .byline: StatedText.line(text) != nil
      case .published: DateText.read(text) != nil
      case .url: StatedText.url(text) != nil
      case .language: StatedText.language(text) != nil
      }
    if isSound { said[thing] = (rank, text) }
  }

  /// The names of `meta` elements: Open Graph, Highwire's `citation_`, Dublin Core, and what
  /// publishing systems use beside them.
  private static let keys: [String: (Thing, Int)] = [
    "og:title": (.headline, 0), "citation_title": (.headline, 1), "headline": (.headline, 2),
    "dc.title": (.headline, 3), "dcterms.title": (.headline, 3), "twitter:title": (.headline, 4),
    "og:site_name": (.outlet, 0), "citation_journal_title": (.outlet, 1),
    "dc.publisher": (.outlet, 2), "dcterms.publisher": (.outlet, 2),
    "application-name": (.outlet, 3),
    "author": (.byline, 0), "citation_author": (.byline, 1), "dc.creator": (.byline, 2),
    "dcterms.creator": (.byline, 2), "parsely-author": (.byline, 3), "byl": (.byline, 3),
    "article:author": (.byline, 4), "og:article:author": (.byline, 4),
    "article:published_time": (.published, 0), "og:article:published_time": (.published, 0),
    "datepublished": (.published, 1), "citation_publication_date": (.published, 2),
    "citation_online_date": (.published, 2), "citation_date": (.published, 2),
    "dc.date.issued": (.published, 3), "dcterms.issued": (.published, 3),
    "dc.date": (.published, 4), "dcterms.date": (.published, 4),
    "parsely-pub-date": (.published, 5),
    "sailthru.date": (.published, 5), "pubdate": (.published, 5), "date": (.published, 6),
    "og:url": (.url, 1), "citation_public_url": (.url, 2),
    "citation_language": (.language, 1), "dc.language": (.language, 1), "og:locale": (.language, 2),
  ]
}
