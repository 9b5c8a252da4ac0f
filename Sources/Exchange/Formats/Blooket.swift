package import Quiz

/// The table that Blooket imports.
package struct Blooket: Exporting, Importing {
  package let name = "blooket"
  package let summary = "Table for Blooket's import: questions of two to four options."
  package let endings: [String] = []
  package let usualEndings = ["csv"]
  package let dropped = Field.beyondGames

  package init() {}

  /// Seconds for a question that has none of its own, as Blooket's template has them.
  static let usualSeconds = 20
  static let longest = 300

  private static let title = ["Blooket\nImport Template", "", "", "", "", "", "", ""]
  private static let header = [
    "Question #", "Question Text", "Answer 1", "Answer 2", "Answer 3\n(Optional)",
    "Answer 4\n(Optional)", "Time Limit (sec)\n(Max: 300 seconds)",
    "Correct Answer(s)\n(Only include Answer #)",
  ]

  package var usualSeconds: Int? { Self.usualSeconds }

  package func write(
    _ pack: Pack, _ options: ExportOptions, to losses: inout [Loss]
  ) throws(ExchangeError) -> [UInt8] {
    var csv = CSVWriter(marked: false)
    csv.row(Self.title)
    csv.row(Self.header)
    var number = 0
    for question in pack.questions {
      guard var item = GameItem(question, options: 2...4, to: &losses) else { continue }
      item.disarm(to: &losses)
      var seconds = question.seconds ?? Self.usualSeconds
      if seconds > Self.longest {
        losses.append(
          Loss(
            question: question.id, .time(seconds: seconds, allowed: [Self.longest]),
            .replaced(by: "\(Self.longest)")))
        seconds = Self.longest
      }
      number += 1
      let answers = item.options + Array(repeating: "", count: 4 - item.options.count)
      csv.row(["\(number)", item.stem] + answers + ["\(seconds)", item.keyNumbers])
    }
    guard number > 0 else { throw .nothingToWrite(losses) }
    return csv.bytes
  }

  package func read(
    _ bytes: [UInt8], _ options: ImportOptions, to faults: inout [Fault]
  ) throws(ExchangeError) -> Pack {
    try Incoming.check(bytes)
    var assembly = Assembly(options)
    var layout: GameColumns?
    var reader = CSVReader(bytes)
    var rows = 0
    while let row = try reader.next() {
      if row.isBlank { continue }
      rows += 1
      guard let columns = layout else {
        layout = GameColumns(row.cells)
        if layout == nil, rows > 10 { break }
        continue
      }
      do throws(Fault.Cause) {
        if let fault = row.fault { throw fault }
        // The template numbers rows that hold no question.
        if columns.isOnlyCounted(row.cells) { continue }
        let cells = row.cells.map(Formula.armed)
        let item = try columns.item(cells, .line(row.line), usual: Self.usualSeconds)
        for cause in columns.notes(on: item, cells) { assembly.add(Fault(.line(row.line), cause)) }
        assembly.add(item)
      } catch {
        assembly.add(Fault(.line(row.line), error))
      }
    }
    guard layout != nil else {
      throw .notThisFormat(expected: "a row with the columns Question Text and Correct Answer(s)")
    }
    return assembly.finished(telling: &faults)
  }
}
