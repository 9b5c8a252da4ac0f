package import Quiz

/// Moodle's own XML: the richest of the formats that other tools read. A question's id is its name
/// and its `idnumber`, sources stand in its general feedback, marks and tags among its tags.
package struct MoodleXML: Exporting, Importing {
  package let name = "moodle-xml"
  package let summary = "Moodle's question bank, with feedback, tags and ids."
  // Other tools' XML ends alike.
  package let endings: [String] = ["moodle.xml"]
  package let usualEndings = ["moodle.xml", "xml"]
  package let dropped = Field.untoldByCitations

  package init() {}

  package func write(
    _ pack: Pack, _ options: ExportOptions, to losses: inout [Loss]
  ) throws(ExchangeError) -> [UInt8] {
    MoodleXMLWriter.write(pack, to: &losses)
  }

  package func read(
    _ bytes: [UInt8], _ options: ImportOptions, to faults: inout [Fault]
  ) throws(ExchangeError) -> Pack {
    try MoodleXMLReader.read(bytes, options, to: &faults)
  }
}

/// What Moodle's XML calls things, written and read alike.
enum MoodleXMLNames {
  /// The longest `idnumber`, in characters.
  static let idLimit = 100
  /// The longest tag, in characters.
  static let tagLimit = 50
  /// How many right options can share a question's mark: Moodle knows no smaller shares.
  static let keyLimit = 10
  /// The tag that says that the first line of a feedback is the verdict.
  static let claim = "kind:claim"
}
