import CXML2

/// libxml2's HTML parser, pushed piece by piece and never building a tree.
///
/// libxml2 compares each attribute with all before it in its tag, looks through all open elements
/// for an end tag that matches none, and keeps every new name in a table of bounded width. On
/// real pages these cost nothing; on a hostile one they are quadratic. So their cost is counted
/// as it arises, and reading ends when it passes what no page needs.
struct HTMLParser {
  private var page: PageReader
  private var cost = 0
  private var failure: ArticleError?
  private var context: htmlParserCtxtPtr?

  /// Elements inside each other.
  static let depthLimit = 200_000
  /// Comparisons of names; some two seconds.
  private static let costLimit = 300_000_000
  /// Different names of elements and attributes.
  private static let nameLimit: Int32 = 20_000
  /// Attributes of one tag.
  private static let attributeLimit = 20_000
  /// Bytes pushed at once.
  private static let pieceSize = 16_384

  /// Reads a page.
  ///
  /// - Parameter text: UTF-8 without zero bytes.
  /// - Returns: the reader after all it was told.
  static func parse(_ text: [UInt8], _ page: PageReader) throws(ArticleError) -> PageReader {
    _ = libraryIsReady
    var parser = HTMLParser(page: page)
    withUnsafeMutablePointer(to: &parser) { run(text, $0) }
    if let failure = parser.failure { throw failure }
    return parser.page
  }

  private init(page: PageReader) {
    self.page = page
  }

  private static func run(_ text: [UInt8], _ state: UnsafeMutablePointer<HTMLParser>) {
    var callbacks = HTMLCallbacks.make()
    guard
      let context = htmlCreatePushParserCtxt(&callbacks, state, nil, 0, nil, XML_CHAR_ENCODING_UTF8)
    else { return }
    defer { htmlFreeParserCtxt(context) }
    let options = [
      HTML_PARSE_RECOVER, HTML_PARSE_NONET, HTML_PARSE_IGNORE_ENC, HTML_PARSE_NODEFDTD,
    ]
    htmlCtxtUseOptions(context, Int32(bitPattern: options.reduce(0) { $0 | $1.rawValue }))
    state.pointee.context = context
    defer { state.pointee.context = nil }
    var tag = PendingTag()
    text.withUnsafeBufferPointer { text in
      guard let start = text.baseAddress else { return }
      var at = 0
      while at < text.count, state.pointee.failure == nil {
        let size = min(pieceSize, text.count - at)
        start.withMemoryRebound(to: CChar.self, capacity: text.count) {
          _ = htmlParseChunk(context, $0 + at, Int32(size), 0)
        }
        at += size
        // What libxml2 has not taken yet are the last bytes that were pushed.
        let input = context.pointee.input?.pointee
        let pending = input.flatMap { input in input.cur.map { input.end - $0 } } ?? 0
        if xmlDictSize(context.pointee.dict) > nameLimit
          || tag.attributes(in: text, from: max(at - pending, 0), to: at) > attributeLimit
        {
          state.pointee.fail(.tooTangled)
        }
      }
      if state.pointee.failure == nil { htmlParseChunk(context, nil, 0, 1) }
    }
  }

  private mutating func spend(_ comparisons: Int) {
    cost += comparisons
    if cost > Self.costLimit { fail(.tooTangled) }
  }

  private mutating func fail(_ error: ArticleError) {
    if failure == nil { failure = error }
    if let context { xmlStopParser(context) }
  }

  private var line: Int { context.flatMap { $0.pointee.input }.map { Int($0.pointee.line) } ?? 1 }

  private var openElements: Int { context.map { Int($0.pointee.nameNr) } ?? 0 }
}

/// What libxml2 tells.
extension HTMLParser {
  mutating func started(_ name: UnsafePointer<xmlChar>, _ attributes: HTMLAttributes) {
    guard failure == nil else { return }
    let count = attributes.count
    spend(count * count / 2)
    page.start(String(cString: name), attributes)
    if max(openElements, page.depth) > Self.depthLimit { fail(.tooDeep(limit: Self.depthLimit)) }
  }

  mutating func ended(_ name: UnsafePointer<xmlChar>) {
    if failure == nil { page.end(String(cString: name)) }
  }

  mutating func characters(_ bytes: UnsafeBufferPointer<UInt8>) {
    if failure == nil { page.text(bytes, line: line) }
  }

  mutating func raw(_ bytes: UnsafeBufferPointer<UInt8>) {
    if failure == nil { page.raw(bytes) }
  }

  /// An error that libxml2 passed over. An end tag that it ignores, since an element between is
  /// open, is an end tag nevertheless: an unclosed `div` in a menu must not keep the menu open.
  mutating func noted(_ error: xmlError) {
    guard failure == nil else { return }
    // A sentence is made of every error.
    spend(100)
    guard error.code == Int32(bitPattern: XML_ERR_TAG_NAME_MISMATCH.rawValue) else { return }
    spend(openElements)
    if failure == nil, let name = error.str1 { page.endIgnored(String(cString: name)) }
  }
}

/// The callbacks, which find the parser by the pointer that libxml2 hands back.
private enum HTMLCallbacks {
  static func make() -> htmlSAXHandler {
    var sax = htmlSAXHandler()
    sax.initialized = XML_SAX2_MAGIC
    sax.startElement = { data, name, attributes in
      guard let data, let name else { return }
      parser(data).pointee.started(name, HTMLAttributes(pairs: attributes))
    }
    sax.endElement = { data, name in
      guard let data, let name else { return }
      parser(data).pointee.ended(name)
    }
    sax.characters = { data, start, count in
      guard let data else { return }
      parser(data).pointee.characters(UnsafeBufferPointer(start: start, count: Int(count)))
    }
    sax.ignorableWhitespace = sax.characters
    sax.cdataBlock = { data, start, count in
      guard let data else { return }
      parser(data).pointee.raw(UnsafeBufferPointer(start: start, count: Int(count)))
    }
    sax.serror = { data, error in
      guard let data, let error else { return }
      parser(data).pointee.noted(error.pointee)
    }
    return sax
  }
}

private func parser(_ data: UnsafeMutableRawPointer) -> UnsafeMutablePointer<HTMLParser> {
  data.assumingMemoryBound(to: HTMLParser.self)
}

/// Once for the process, before any thread parses.
private let libraryIsReady: Void = xmlInitParser()
