import Quiz

/// Moodle's GIFT, a text format.
struct GIFTFormat: Exporting, Importing {
  let name = "gift"
  let summary = "Moodle GIFT: sources in the feedback, ids and tags in comments."
  let endings = ["gift"]
  let usualEndings = ["gift", "txt"]
  let dropped = Field.untoldByCitations

  func write(
    _ pack: Pack, _ options: ExportOptions, to losses: inout [Loss]
  ) throws(ExchangeError) -> [UInt8] {
    var writer = GIFTWriter(pack)
    for question in pack.questions { writer.add(question) }
    losses += writer.losses
    return Array(writer.text.utf8)
  }

  func read(
    _ bytes: [UInt8], _ options: ImportOptions, to faults: inout [Fault]
  ) throws(ExchangeError) -> Pack {
    var reader = GIFTReader(options)
    try reader.read(try TextLines(bytes).lines)
    return reader.assembly.finished(telling: &faults)
  }
}
