package import Quiz

/// A format of another tool that teachers use.
package protocol Format: Sendable {
  /// As `--from` and `--to` name it.
  var name: String { get }
  /// One sentence for whoever chooses a format.
  var summary: String { get }
  /// Endings of files, without the dot, that mean this format and no other.
  var endings: [String] { get }
  /// Endings that its files usually have, whether or not other formats share them; the best first.
  var usualEndings: [String] { get }
  /// Names of its variants, the usual one first; empty where there is but one.
  var variants: [String] { get }
  /// Whether a second import puts questions in the place of those with the same id.
  var isReplacing: Bool { get }
  /// Whether ``ExportOptions/isRewording`` keeps stems that it would take for something else.
  var isRewording: Bool { get }
  /// What the format has no place for, whatever the pack: told once a conversion, and the only
  /// thing that a way there and back may change.
  var dropped: Set<Field> { get }
  /// Seconds that stand for a question without a time of its own, where the format must give each
  /// one; who reads them takes them for none. Nil where a question can go without.
  var usualSeconds: Int? { get }
}

extension Format {
  package var usualEndings: [String] { endings }
  package var variants: [String] { [] }
  package var isReplacing: Bool { false }
  package var isRewording: Bool { false }
  package var usualSeconds: Int? { nil }
}

/// A format that packs can be written in.
package protocol Exporting: Format {
  /// Writes the pack. What of a question has no place here, or would be read as something else,
  /// is told to `losses` together with what was done about it; whoever asked for the export
  /// decides whether that will do.
  ///
  /// - Throws: ``ExchangeError`` where nothing can be written at all.
  func write(
    _ pack: Pack, _ options: ExportOptions, to losses: inout [Loss]
  ) throws(ExchangeError) -> [UInt8]
}

/// A format that packs can be read from.
package protocol Importing: Format {
  /// Reads all that the file holds. Time and memory are in proportion to the file, whatever is in
  /// it. What is no question that this program can ask is told to `faults` with its place.
  ///
  /// - Throws: ``ExchangeError`` where the file as a whole is not of this format.
  func read(
    _ bytes: [UInt8], _ options: ImportOptions, to faults: inout [Fault]
  ) throws(ExchangeError) -> Pack
}

/// How a pack is written.
package struct ExportOptions: Hashable, Sendable {
  /// Cut texts to a format's limits, at a word's end and with an ellipsis, instead of leaving the
  /// question out.
  package var isShortening: Bool
  /// Put stems in other words where the format would take them for something else.
  package var isRewording: Bool
  /// A format's own variant, such as Open Trivia DB's `base64`; nil for its usual one.
  package var variant: String?
  /// When it is written, in seconds since 1970, for formats by which the newer of two files wins.
  package var moment: Int

  package init(
    isShortening: Bool = false, isRewording: Bool = false, variant: String? = nil, moment: Int = 0
  ) {
    self.isShortening = isShortening
    self.isRewording = isRewording
    self.variant = variant
    self.moment = moment
  }
}

/// How a file is read.
package struct ImportOptions: Hashable, Sendable {
  /// The pack's id where the file carries none: lower-case words joined by hyphens.
  package var packID: String
  /// The pack's title where the file carries none.
  package var title: String

  package init(packID: String, title: String) {
    self.packID = packID
    self.title = title
  }
}
