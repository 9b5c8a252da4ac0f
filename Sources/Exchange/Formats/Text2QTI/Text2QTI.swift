import Quiz

/// The Markdown of text2qti, which makes Canvas quizzes of it.
struct Text2QTI: Exporting, Importing {
  let name = "text2qti"
  let summary = "Markdown for text2qti: sources, ids and tags in the feedback."
  let endings: [String] = []
  let usualEndings = ["md", "txt"]
  let dropped = Field.untoldByCitations

  func write(
    _ pack: Pack, _ options: ExportOptions, to losses: inout [Loss]
  ) throws(ExchangeError) -> [UInt8] {
    var writer = Text2QTIWriter(pack)
    for question in pack.questions { writer.add(question) }
    losses += writer.losses
    return Array(writer.text.utf8)
  }

  func read(
    _ bytes: [UInt8], _ options: ImportOptions, to faults: inout [Fault]
  ) throws(ExchangeError) -> Pack {
    var reader = Text2QTIReader(options)
    try reader.read(try TextLines(bytes).lines)
    return reader.assembly.finished(telling: &faults)
  }
}
