import CYAML

/// Makes a ``Tree`` of libyaml's events.
///
/// libyaml bounds neither depth nor aliases and knows nothing of several documents being a
/// mistake; all of that is seen to here.
struct TreeBuilder {
  private var tree = Tree()
  private var open: [Open] = []
  private var anchors: [String: Anchor] = [:]
  /// What all aliases so far would add if they were written out, in bytes and nodes.
  private var expansion = 0
  private let limits: Limits
  private let size: Int

  /// A list or mapping whose end has not come yet.
  private struct Open {
    var node: Tree.Index
    var anchor: String?
    var children = 0
    var expansion: Int
    var text: Int
  }

  private struct Anchor {
    var node: Tree.Index
    /// Bytes and nodes of what it stands for, aliases in it written out; nil while it is open.
    var weight: Int?
  }

  /// The document, or nil where it cannot be read as a whole; why not is in the log.
  static func build(_ bytes: [UInt8], limits: Limits, log: inout Log) -> Tree? {
    guard Preflight.passes(bytes, limits: limits, log: &log) else { return nil }
    var builder = TreeBuilder(limits: limits, size: bytes.count)
    return builder.run(bytes, &log) ? builder.tree : nil
  }

  private init(limits: Limits, size: Int) {
    self.limits = limits
    self.size = size
    // Untouched room costs address space only, and growing would copy megabytes.
    tree.nodes.reserveCapacity(size / 16 + 16)
    tree.text.reserveCapacity(size)
  }

  private mutating func run(_ bytes: [UInt8], _ log: inout Log) -> Bool {
    let parser = UnsafeMutablePointer<yaml_parser_t>.allocate(capacity: 1)
    let event = UnsafeMutablePointer<yaml_event_t>.allocate(capacity: 1)
    defer {
      parser.deallocate()
      event.deallocate()
    }
    guard yaml_parser_initialize(parser) == 1 else {
      log.error(.start, .outOfMemory)
      return false
    }
    defer { yaml_parser_delete(parser) }
    return bytes.withUnsafeBufferPointer { bytes in
      let bom = Preflight.byteOrderMark(bytes)
      yaml_parser_set_encoding(parser, YAML_UTF8_ENCODING)
      yaml_parser_set_input_string(
        parser, bytes.baseAddress.map { $0 + bom }, bytes.count - bom)
      while true {
        guard yaml_parser_parse(parser, event) == 1 else {
          SyntaxError.report(parser.pointee, in: UnsafeBufferPointer(rebasing: bytes[bom...]), &log)
          return false
        }
        let isLast = event.pointee.type == YAML_STREAM_END_EVENT
        let goesOn = take(event, &log)
        yaml_event_delete(event)
        if isLast || !goesOn { return goesOn }
      }
    }
  }

  /// Adds an event; false where reading has to stop.
  private mutating func take(
    _ event: UnsafeMutablePointer<yaml_event_t>, _ log: inout Log
  ) -> Bool {
    let line = event.pointee.start_mark.line
    let column = event.pointee.start_mark.column
    let place = Place(line: line + 1, column: column + 1)
    switch event.pointee.type {
    case YAML_SCALAR_EVENT:
      scalar(event.pointee.data.scalar, line, column, &log)
    case YAML_SEQUENCE_START_EVENT:
      let data = event.pointee.data.sequence_start
      noteTag(data.tag, place, &log)
      return begin(.list, data.anchor, line, column, &log)
    case YAML_MAPPING_START_EVENT:
      let data = event.pointee.data.mapping_start
      noteTag(data.tag, place, &log)
      return begin(.mapping, data.anchor, line, column, &log)
    case YAML_SEQUENCE_END_EVENT, YAML_MAPPING_END_EVENT:
      end()
    case YAML_ALIAS_EVENT:
      return alias(String(cString: event.pointee.data.alias.anchor), line, column, &log)
    case YAML_DOCUMENT_START_EVENT where !tree.nodes.isEmpty:
      log.error(place, .severalDocuments)
      return false
    case YAML_STREAM_END_EVENT where tree.nodes.isEmpty:
      log.error(.start, .emptyFile)
      return false
    default:
      break
    }
    return true
  }

  private mutating func scalar(
    _ data: yaml_event_s.__Unnamed_union_data.__Unnamed_struct_scalar, _ line: Int, _ column: Int,
    _ log: inout Log
  ) {
    var bytes = UnsafeBufferPointer(start: data.value, count: data.length)
    if data.style == YAML_LITERAL_SCALAR_STYLE || data.style == YAML_FOLDED_SCALAR_STYLE {
      // The line end that closes a block is layout, not text.
      while bytes.last == 0x0A { bytes = UnsafeBufferPointer(rebasing: bytes.dropLast()) }
    }
    let isNull = data.style == YAML_PLAIN_SCALAR_STYLE && Self.isNull(bytes)
    add(
      Tree.Node(
        isNull ? .null : .scalar, line: line, column: column, first: tree.text.count,
        second: bytes.count))
    tree.text.append(contentsOf: bytes)
    if data.anchor != nil || data.tag != nil || bytes.count > limits.characters {
      let place = Place(line: line + 1, column: column + 1)
      noteTag(data.tag, place, &log)
      if let anchor = data.anchor {
        anchors[String(cString: anchor)] = Anchor(
          node: tree.nodes.count - 1, weight: bytes.count + 1)
      }
      let count = bytes.count { $0 & 0xC0 != 0x80 }
      if count > limits.characters {
        log.error(place, .textTooLong(characters: count, limit: limits.characters))
      }
    }
  }

  private mutating func add(_ node: Tree.Node) {
    tree.nodes.append(node)
    if !open.isEmpty { open[open.count - 1].children += 1 }
  }

  private mutating func begin(
    _ kind: Tree.Kind, _ anchor: UnsafeMutablePointer<yaml_char_t>?, _ line: Int, _ column: Int,
    _ log: inout Log
  ) -> Bool {
    guard open.count < limits.depth else {
      log.error(Place(line: line + 1, column: column + 1), .tooDeep(limit: limits.depth))
      return false
    }
    add(Tree.Node(kind, line: line, column: column))
    let node = tree.nodes.count - 1
    let name = anchor.map { String(cString: $0) }
    if let name { anchors[name] = Anchor(node: node, weight: nil) }
    open.append(Open(node: node, anchor: name, expansion: expansion, text: tree.text.count))
    return true
  }

  private mutating func end() {
    guard let closed = open.popLast() else { return }
    tree.nodes[closed.node].first = UInt32(truncatingIfNeeded: closed.children)
    tree.nodes[closed.node].second = UInt32(truncatingIfNeeded: tree.nodes.count)
    // Of two anchors of one name the later one counts, and it may have come inside this node.
    if let name = closed.anchor, anchors[name]?.node == closed.node {
      anchors[name]?.weight =
        tree.nodes.count - closed.node + tree.text.count - closed.text + expansion
        - closed.expansion
    }
  }

  private mutating func alias(
    _ name: String, _ line: Int, _ column: Int, _ log: inout Log
  ) -> Bool {
    let place = Place(line: line + 1, column: column + 1)
    guard let anchor = anchors[name] else {
      log.error(place, .unknownAlias(name: name))
      add(Tree.Node(.broken, line: line, column: column))
      return true
    }
    guard let weight = anchor.weight else {
      log.error(place, .aliasInItself(name: name))
      add(Tree.Node(.broken, line: line, column: column))
      return true
    }
    expansion += weight
    guard expansion <= size else {
      log.error(place, .aliasesTooLarge(name: name, limit: size))
      return false
    }
    add(Tree.Node(.alias, line: line, column: column, first: anchor.node))
    return true
  }

  private func noteTag(
    _ tag: UnsafeMutablePointer<yaml_char_t>?, _ place: Place, _ log: inout Log
  ) {
    guard let tag else { return }
    log.warning(place, .ignoredTag(String(cString: tag)))
  }

  private static func isNull(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    switch bytes.count {
    case 0: return true
    case 1: return bytes[0] == UInt8(ascii: "~")
    case 4:
      guard bytes[0] | 0x20 == UInt8(ascii: "n") else { return false }
      return ["null", "Null", "NULL"].contains(String(decoding: bytes, as: UTF8.self))
    default: return false
    }
  }
}
