package import Quiz

/// A deck of Anki: a database in a zip archive, in the old layout that every Anki reads. Its notes
/// have our ids, so that a second import updates them where ours are newer.
package struct AnkiPackage: Exporting {
  package let name = "apkg"
  package let summary = "Anki deck: two-sided cards, sources on the back."
  package let endings = ["apkg"]
  package let isReplacing = true
  package let dropped = Field.beyondAnki

  package init() {}

  package func write(
    _ pack: Pack, _ options: ExportOptions, to losses: inout [Loss]
  ) throws(ExchangeError) -> [UInt8] {
    guard !pack.questions.isEmpty else { throw .nothingToWrite(losses) }
    let database = try Database()
    let deck = Self.deckName(of: pack, to: &losses)
    let collection = AnkiCollection(
      deckID: Self.deckID(of: pack), deckName: deck, moment: options.moment)
    try database.run("BEGIN")
    try database.run(AnkiCollection.schema)
    try database.run(
      "INSERT INTO col VALUES (1, ?, ?, ?, 11, 0, 0, 0, ?, ?, ?, ?, '{}')",
      [
        [
          .integer(options.moment), .integer(options.moment * 1000),
          .integer(options.moment * 1000), .text(collection.settings.text),
          .text(collection.noteTypes.text), .text(collection.decks.text),
          .text(collection.deckSettings.text),
        ]
      ])
    try Self.notes(of: pack, collection, into: database)
    try database.run("COMMIT")
    var zip = try ZipWriter()
    try zip.add("collection.anki2", try database.serialised())
    try zip.add("media", Array("{}".utf8))
    return try zip.finish()
  }

  private static func notes(
    of pack: Pack, _ collection: AnkiCollection, into database: borrowing Database
  ) throws(ExchangeError) {
    let table = PaperSources(pack)
    // Milliseconds by Anki's custom; whatever is taken already gets another number on import.
    let first = 1_600_000_000_000 + Int(stableHash(pack.id) % 100_000_000) * 1000
    try database.run(
      "INSERT INTO notes VALUES (?, ?, ?, ?, -1, ?, ?, ?, 0, 0, '')",
      pack.questions.enumerated().lazy.map { place, question in
        let note = AnkiNote(question, in: pack, table)
        // Fields are parted by a unit separator, which the gate lets through nowhere.
        let fields = [note.id, note.front, note.answer, note.explanation, note.sources]
        return [
          .integer(first + place), .text(note.guid), .integer(AnkiCollection.noteTypeID),
          .integer(collection.moment), .text(" " + note.tags.joined(separator: " ") + " "),
          .text(fields.joined(separator: "\u{1F}")), .text(note.front),
        ]
      })
    try database.run(
      "INSERT INTO cards VALUES (?, ?, ?, 0, ?, -1, 0, 0, ?, 0, 0, 0, 0, 0, 0, 0, 0, '')",
      pack.questions.indices.lazy.map { place in
        [
          .integer(first + place), .integer(first + place), .integer(collection.deckID),
          .integer(collection.moment), .integer(place + 1),
        ]
      })
  }

  /// The same for every edition of a pack.
  private static func deckID(of pack: Pack) -> Int {
    1_500_000_000_000 + Int(stableHash(pack.id) % 90_000_000_000)
  }

  /// Two colons would make decks within decks, so that a space parts them, which is told.
  static func deckName(of pack: Pack, to losses: inout [Loss]) -> String {
    var name: [UInt8] = []
    for byte in pack.title.utf8 {
      if byte == UInt8(ascii: ":"), name.last == byte { name.append(0x20) }
      name.append(byte)
    }
    let deck = String(decoding: name, as: UTF8.self)
    if deck != pack.title {
      losses.append(
        Loss(question: nil, .misread(.title, as: "a deck within a deck"), .replaced(by: deck)))
    }
    return deck
  }
}
