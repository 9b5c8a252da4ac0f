import CXML2

/// Reads XML by libxml2's events. Documents that define entities are refused, and nothing is ever
/// fetched. Elements of the names asked for are handed over one by one as soon as they end, so
/// that no more than one of them is in memory.
package struct XMLReader {
  private var open: [XMLElement] = []
  private var root: XMLElement?
  private var failure: ExchangeError?
  /// libxml2 keeps each name once, so that its address stands for it.
  private var names: [UnsafePointer<xmlChar>: String] = [:]
  private var context: xmlParserCtxtPtr?
  private let isCut: (String) -> Bool
  private let take: (XMLElement) -> Void
  /// What a name is called in the result.
  private let naming: Naming
  /// Elements and texts since an element was last handed over.
  private var nodes = 0
  /// Bytes of a text that is still growing.
  private var text: [UInt8] = []

  /// What names, without their prefixes, are called in the result.
  package struct Naming: Sendable {
    package let name: @Sendable (String) -> String

    package init(_ name: @escaping @Sendable (String) -> String) { self.name = name }

    /// The same.
    package static let asWritten = Naming { $0 }
  }

  /// Elements inside each other.
  package static let depthLimit = 64
  /// Elements and texts in one that is handed over, and around them.
  package static let nodeLimit = 200_000
  /// Different names of elements and attributes; libxml2's table of them has a bounded width.
  private static let nameLimit: Int32 = 20_000

  /// Reads a document.
  ///
  /// - Parameters:
  ///   - bytes: UTF-8 or, behind a byte order mark, UTF-16.
  ///   - names: of elements that are handed over when they end instead of standing in the result.
  /// - Returns: the document's outermost element.
  /// - Throws: ``ExchangeError``: too large, no UTF-8, entities, or no XML.
  package static func read(
    _ bytes: [UInt8], cutting names: Set<String> = [],
    naming: Naming = .asWritten,
    _ take: @escaping (XMLElement) -> Void = { _ in }
  ) throws(ExchangeError) -> XMLElement {
    let limit = ZipReader.Limits().entry
    guard bytes.count <= limit else { throw .tooLarge(bytes: bytes.count, limit: limit) }
    let text = try decoded(bytes)
    try XMLPreflight.check(text)
    _ = libraryIsReady
    var reader = XMLReader(isCut: names.contains, naming: naming, take: take)
    withUnsafeMutablePointer(to: &reader) { run(text, $0) }
    if let failure = reader.failure { throw failure }
    guard let root = reader.root else { throw .syntax(line: 1, column: 1, "no element") }
    return root
  }

  private init(
    isCut: @escaping (String) -> Bool, naming: Naming,
    take: @escaping (XMLElement) -> Void
  ) {
    self.naming = naming
    self.isCut = isCut
    self.take = take
  }

  /// UTF-8 without a byte order mark.
  private static func decoded(_ bytes: [UInt8]) throws(ExchangeError) -> [UInt8] {
    if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) {
      let isLittle = bytes[0] == 0xFF
      let units = stride(from: 2, to: bytes.count - 1, by: 2).map { at in
        let (a, b) = (UInt16(bytes[at]), UInt16(bytes[at + 1]))
        return isLittle ? b << 8 | a : a << 8 | b
      }
      return Array(String(decoding: units, as: UTF16.self).utf8)
    }
    let text = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? Array(bytes[3...]) : bytes
    if let place = UTF8Check.firstInvalid(in: text) { throw .notUTF8(byte: place) }
    return text
  }

  private static func run(_ text: [UInt8], _ state: UnsafeMutablePointer<XMLReader>) {
    text.withUnsafeBufferPointer { text in
      guard let start = text.baseAddress, let context = xmlNewParserCtxt() else {
        state.pointee.fail(.syntax(line: 1, column: 1, "no element"))
        return
      }
      defer { xmlFreeParserCtxt(context) }
      context.pointee.sax.pointee = XMLCallbacks.make()
      context.pointee._private = UnsafeMutableRawPointer(state)
      state.pointee.context = context
      // Of entities there are none but XML's own five, so that replacing them fetches and grows
      // nothing; large texts are for this reader to bound.
      let options = [XML_PARSE_NONET, XML_PARSE_NOENT, XML_PARSE_HUGE].map(\.rawValue)
      let document = start.withMemoryRebound(to: CChar.self, capacity: text.count) {
        xmlCtxtReadMemory(
          context, $0, Int32(text.count), nil, "UTF-8", Int32(bitPattern: options.reduce(0, |)))
      }
      xmlFreeDoc(document)
      if let error = xmlCtxtGetLastError(context) { state.pointee.noted(error.pointee) }
      state.pointee.context = nil
    }
  }

  private mutating func fail(_ error: ExchangeError) {
    if failure == nil { failure = error }
    if let context { xmlStopParser(context) }
  }

  private var line: Int { context.flatMap { $0.pointee.input }.map { Int($0.pointee.line) } ?? 1 }

  private var column: Int { context.flatMap { $0.pointee.input }.map { Int($0.pointee.col) } ?? 1 }
}

/// What libxml2 tells.
extension XMLReader {
  fileprivate mutating func started(
    _ name: UnsafePointer<xmlChar>, _ attributes: UnsafeMutablePointer<UnsafePointer<xmlChar>?>?
  ) {
    guard failure == nil else { return }
    endText()
    guard open.count < Self.depthLimit else {
      return fail(.syntax(line: line, column: column, "elements too deep inside each other"))
    }
    guard xmlDictSize(context?.pointee.dict) <= Self.nameLimit else {
      return fail(.syntax(line: line, column: column, "too many different names"))
    }
    var element = XMLElement(
      name: called(name), attributes: [], children: [], line: line)
    var pair = attributes
    while let name = pair?[0] {
      let value = pair?[1].map { String(cString: $0) } ?? ""
      element.attributes.append((called(name), value))
      pair = pair?.advanced(by: 2)
    }
    count(1 + element.attributes.count)
    open.append(element)
  }

  fileprivate mutating func ended() {
    guard failure == nil else { return }
    endText()
    guard let element = open.popLast() else { return }
    if open.isEmpty {
      root = element
    } else if isCut(element.name) {
      nodes = 0
      take(element)
    } else {
      open[open.count - 1].children.append(.element(element))
    }
  }

  fileprivate mutating func characters(_ bytes: UnsafeBufferPointer<UInt8>) {
    guard failure == nil, !open.isEmpty else { return }
    text += bytes
  }

  /// An entity other than the five that XML itself has: none can be known here.
  fileprivate mutating func asked() {
    fail(.entities)
  }

  fileprivate mutating func noted(_ error: xmlError) {
    guard failure == nil, error.level.rawValue >= XML_ERR_ERROR.rawValue else { return }
    let message = error.message.map { String(cString: $0) } ?? ""
    let sentence = message.split(separator: "\n").first.map(String.init) ?? ""
    fail(.syntax(line: max(1, Int(error.line)), column: max(1, Int(error.int2)), sentence))
  }

  private mutating func endText() {
    guard !text.isEmpty else { return }
    let whole = String(decoding: text, as: UTF8.self)
    text.removeAll(keepingCapacity: text.count < 65_536)
    guard !open.isEmpty else { return }
    count(1)
    open[open.count - 1].children.append(.text(whole))
  }

  private mutating func count(_ more: Int) {
    nodes += more
    if nodes > Self.nodeLimit {
      fail(.syntax(line: line, column: column, "an element holds too much"))
    }
  }

  private mutating func called(_ name: UnsafePointer<xmlChar>) -> String {
    if let known = names[name] { return known }
    let made = naming.name(Self.local(name))
    names[name] = made
    return made
  }

  private static func local(_ name: UnsafePointer<xmlChar>) -> String {
    let name = String(cString: name)
    guard let colon = name.utf8.lastIndex(of: UInt8(ascii: ":")) else { return name }
    return String(name[name.utf8.index(after: colon)...])
  }
}

/// The callbacks, which find the reader by the pointer that libxml2 hands back. Names are taken as
/// they stand: libxml2 looks through all open namespaces for each prefix.
private enum XMLCallbacks {
  static func make() -> xmlSAXHandler {
    var sax = xmlSAXHandler()
    sax.initialized = 1
    sax.startElement = { data, name, attributes in
      guard let data, let name else { return }
      reader(data).pointee.started(name, attributes)
    }
    sax.endElement = { data, _ in
      guard let data else { return }
      reader(data).pointee.ended()
    }
    sax.characters = { data, start, count in
      guard let data else { return }
      reader(data).pointee.characters(UnsafeBufferPointer(start: start, count: Int(count)))
    }
    sax.ignorableWhitespace = sax.characters
    sax.cdataBlock = sax.characters
    sax.getEntity = { data, _ in
      if let data { reader(data).pointee.asked() }
      return nil
    }
    xml_stop_at_error(&sax)
    return sax
  }
}

private func reader(_ data: UnsafeMutableRawPointer) -> UnsafeMutablePointer<XMLReader> {
  let context = data.assumingMemoryBound(to: xmlParserCtxt.self)
  return context.pointee._private.assumingMemoryBound(to: XMLReader.self)
}

/// Once for the process, before any thread parses.
private let libraryIsReady: Void = xmlInitParser()
