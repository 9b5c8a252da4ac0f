package import Quiz

/// What came of reading a pack.
package struct Reading: Sendable {
  /// The file as the user named it.
  package let path: String
  /// The file's bytes, for showing lines of it.
  package let bytes: [UInt8]
  /// The pack; nil where there is an error.
  package let pack: Pack?
  package let locations: Locations
  /// In the order of their places.
  package let diagnostics: [Diagnostic]

  package var hasErrors: Bool { diagnostics.contains { $0.severity == .error } }
}

/// Reads packs. Whatever the bytes are, reading ends, takes time and memory in proportion to
/// them, and tells all that is wrong at once.
package enum PackReader {
  /// - Parameters:
  ///   - bytes: the file, UTF-8 with or without a byte order mark.
  ///   - path: the file as the user named it, for the diagnostics.
  package static func read(
    _ bytes: [UInt8], path: String, limits: Limits = Limits()
  ) -> Reading {
    var log = Log(path: path, limit: limits.diagnostics)
    guard let tree = TreeBuilder.build(bytes, limits: limits, log: &log) else {
      return Reading(
        path: path, bytes: bytes, pack: nil, locations: Locations(tree: Tree()),
        diagnostics: log.finished())
    }
    var reading = PackReading(tree, log, limits: limits)
    let pack = reading.pack()
    return Reading(
      path: path, bytes: bytes, pack: reading.fields.log.hasErrors ? nil : pack,
      locations: reading.locations, diagnostics: reading.fields.log.finished())
  }
}
