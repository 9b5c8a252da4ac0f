package import Quiz

/// Text with tabs as Anki's import takes it, with the headers that name the columns. The first
/// column is Anki's global id, so that a second import updates the notes.
package struct AnkiTSV: Exporting {
  package let name = "anki-tsv"
  package let summary = "Text for Anki's import: two-sided cards, sources on the back."
  package let endings: [String] = []
  package let usualEndings = ["txt", "tsv"]
  package let isReplacing = true
  package let dropped = Field.beyondAnki

  package init() {}

  package func write(
    _ pack: Pack, _ options: ExportOptions, to losses: inout [Loss]
  ) throws(ExchangeError) -> [UInt8] {
    guard !pack.questions.isEmpty else { throw .nothingToWrite(losses) }
    let table = PaperSources(pack)
    // A header ends with its line; Anki parts decks at two colons.
    let deck = AnkiPackage.deckName(of: pack, to: &losses)
    var bytes: [UInt8] = []
    let headers = [
      "#separator:tab", "#html:true", "#notetype:Basic", "#deck:\(deck)",
      "#columns:id\tFront\tBack\tTags", "#guid column:1", "#tags column:4",
    ]
    for header in headers {
      bytes += header.utf8
      bytes.append(0x0A)
    }
    for question in pack.questions {
      let note = AnkiNote(question, in: pack, table)
      let back = [note.answer, note.explanation, note.sources].filter { !$0.isEmpty }
      let fields = [note.guid, note.front, back.joined(separator: "<br>"), Self.tags(note)]
      for (place, field) in fields.enumerated() {
        if place > 0 { bytes.append(0x09) }
        Self.append(field, to: &bytes)
      }
      bytes.append(0x0A)
    }
    return bytes
  }

  private static func tags(_ note: AnkiNote) -> String { note.tags.joined(separator: " ") }

  /// Quoted as in CSV; in HTML a tab or line break is a space.
  private static func append(_ field: String, to bytes: inout [UInt8]) {
    bytes.append(UInt8(ascii: "\""))
    for byte in field.utf8 {
      switch byte {
      case 0x09, 0x0A, 0x0D: bytes.append(0x20)
      case UInt8(ascii: "\""): bytes += [byte, byte]
      default: bytes.append(byte)
      }
    }
    bytes.append(UInt8(ascii: "\""))
  }
}
