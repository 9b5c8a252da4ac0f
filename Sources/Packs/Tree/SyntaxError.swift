import CYAML

/// What libyaml could not read, as data; the words are the printer's.
package struct SyntaxError: Hashable, Sendable {
  /// libyaml's own words for the problem.
  package var problem: String
  /// libyaml's own words for what it was reading, empty where it gives none.
  package var context: String
  /// Where what it was reading began.
  package var begin: Place?
  /// The character at the place, where there is one.
  package var character: Character?

  /// Reports why a parser stopped.
  static func report(
    _ parser: yaml_parser_t, in bytes: UnsafeBufferPointer<UInt8>, _ log: inout Log
  ) {
    switch parser.error {
    case YAML_MEMORY_ERROR:
      log.error(.start, .outOfMemory)
    case YAML_READER_ERROR:
      let offset = min(Int(parser.problem_offset), bytes.count)
      let place = SourceText.place(ofByte: offset, in: bytes)
      let isControl = parser.problem.map { String(cString: $0) }?.hasPrefix("control") ?? false
      if isControl, let scalar = Unicode.Scalar(UInt32(truncatingIfNeeded: parser.problem_value)) {
        log.error(place, .controlCharacter(scalar))
      } else {
        log.error(place, .notUTF8(byte: offset < bytes.count ? bytes[offset] : 0))
      }
    default:
      log.error(place(of: parser, in: bytes), .syntax(error(of: parser, in: bytes)))
    }
  }

  private static func error(
    of parser: yaml_parser_t, in bytes: UnsafeBufferPointer<UInt8>
  ) -> SyntaxError {
    let at = Place(line: parser.problem_mark.line + 1, column: parser.problem_mark.column + 1)
    let line = SourceText.line(at.line, in: bytes)
    return SyntaxError(
      problem: parser.problem.map { String(cString: $0) } ?? "",
      context: parser.context.map { String(cString: $0) } ?? "",
      begin: parser.context == nil
        ? nil
        : Place(line: parser.context_mark.line + 1, column: parser.context_mark.column + 1),
      character: line.unicodeScalars.dropFirst(at.column - 1).first.map(Character.init))
  }

  /// What never ends is reported where it begins: the end of the file helps nobody.
  private static func place(
    of parser: yaml_parser_t, in bytes: UnsafeBufferPointer<UInt8>
  ) -> Place {
    let problem = parser.problem.map { String(cString: $0) } ?? ""
    let isUnclosed =
      problem.contains("end of stream") || problem.contains("document indicator")
      || problem.contains("',' or") || problem.contains("expected ':'")
    let mark = isUnclosed && parser.context != nil ? parser.context_mark : parser.problem_mark
    return Place(line: mark.line + 1, column: mark.column + 1)
  }
}
