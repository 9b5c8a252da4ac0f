import CYAML

/// The top of a YAML document that says what an article is: keys in small letters, and the texts
/// that each has. A list gives several; of a mapping inside, what stands at `name`.
struct YAMLMapping {
  private(set) var values: [(key: String, texts: [String])] = []

  /// Bytes that are read; front matter is short, and libyaml is not linear on everything.
  static let limit = 65_536
  private static let depthLimit = 16

  /// - Parameter bytes: valid UTF-8.
  /// - Throws: ``ArticleError/notYAML(line:)``.
  init(_ bytes: ArraySlice<UInt8>) throws(ArticleError) {
    guard bytes.count <= Self.limit else { throw .tooLarge(limit: Self.limit) }
    let parser = UnsafeMutablePointer<yaml_parser_t>.allocate(capacity: 1)
    let event = UnsafeMutablePointer<yaml_event_t>.allocate(capacity: 1)
    defer {
      parser.deallocate()
      event.deallocate()
    }
    guard yaml_parser_initialize(parser) == 1 else { return }
    defer { yaml_parser_delete(parser) }
    var walk = Walk()
    let broken: Int? = bytes.withUnsafeBufferPointer { bytes in
      yaml_parser_set_encoding(parser, YAML_UTF8_ENCODING)
      yaml_parser_set_input_string(parser, bytes.baseAddress, bytes.count)
      while true {
        guard yaml_parser_parse(parser, event) == 1 else { return parser.pointee.problem_mark.line }
        let line = event.pointee.start_mark.line
        let type = event.pointee.type
        let isTaken = walk.take(event.pointee)
        yaml_event_delete(event)
        if !isTaken { return line }
        if type == YAML_DOCUMENT_END_EVENT || type == YAML_STREAM_END_EVENT { return nil }
      }
    }
    if let broken { throw .notYAML(line: broken + 1) }
    values = walk.values
  }

  /// Follows the events of one document.
  private struct Walk {
    var values: [(key: String, texts: [String])] = []
    /// True for each mapping that is open, false for each list.
    private var open: [Bool] = []
    /// The key whose value comes next, by depth.
    private var keys: [String?] = []

    mutating func take(_ event: yaml_event_t) -> Bool {
      switch event.type {
      case YAML_SCALAR_EVENT:
        let scalar = event.data.scalar
        let bytes = UnsafeBufferPointer(start: scalar.value, count: scalar.length)
        return add(String(decoding: bytes, as: UTF8.self))
      case YAML_ALIAS_EVENT: return add("")
      case YAML_MAPPING_START_EVENT, YAML_SEQUENCE_START_EVENT:
        let isMapping = event.type == YAML_MAPPING_START_EVENT
        if open.isEmpty, !isMapping { return false }
        open.append(isMapping)
        keys.append(nil)
        return open.count <= depthLimit
      case YAML_MAPPING_END_EVENT, YAML_SEQUENCE_END_EVENT:
        open.removeLast()
        keys.removeLast()
        // What has ended was the value of a key, or a key that means nothing here.
        if open.last == true { keys[keys.count - 1] = keys[keys.count - 1] == nil ? "" : nil }
        return true
      default: return true
      }
    }

    private mutating func add(_ text: String) -> Bool {
      guard let isMapping = open.last else { return false }
      if isMapping, keys[keys.count - 1] == nil {
        keys[keys.count - 1] = ASCII.lower(text)
        if open.count == 1 { values.append((ASCII.lower(text), [])) }
        return true
      }
      let isName = open.indices.dropFirst().allSatisfy { !open[$0] || keys[$0] == "name" }
      if isName, !values.isEmpty, values[values.count - 1].texts.count < 32 {
        values[values.count - 1].texts.append(text)
      }
      if isMapping { keys[keys.count - 1] = nil }
      return true
    }
  }
}
