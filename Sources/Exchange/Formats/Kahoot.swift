package import Quiz

/// The workbook that Kahoot! imports: its template's first sheet.
package struct Kahoot: Exporting, Importing {
  package let name = "kahoot"
  package let summary = "Workbook for Kahoot's import: two to four short options."
  package let endings = ["xlsx"]
  package let dropped = Field.beyondGames

  package init() {}

  /// Limits that the template states, in characters and seconds.
  static let stemLimit = 120
  static let optionLimit = 75
  static let times = [5, 10, 20, 30, 60, 90, 120, 240]
  /// Seconds for a question that has none of its own.
  static let usualSeconds = 20

  package var usualSeconds: Int? { Self.usualSeconds }

  static let header = [
    "Question - max 120 characters", "Answer 1 - max 75 characters",
    "Answer 2 - max 75 characters", "Answer 3 - max 75 characters",
    "Answer 4 - max 75 characters",
    "Time limit (sec) – 5, 10, 20, 30, 60, 90, 120, or 240 secs",
    "Correct answer(s) - choose at least one",
  ]

  package func write(
    _ pack: Pack, _ options: ExportOptions, to losses: inout [Loss]
  ) throws(ExchangeError) -> [UInt8] {
    var sheet = WorkbookWriter()
    sheet.put(pack.title, row: 1, column: 1)
    sheet.put(Self.guidance, row: 2, column: 1)
    for (place, name) in Self.header.enumerated() { sheet.put(name, row: 7, column: place + 1) }
    var count = 0
    for question in pack.questions {
      guard var item = GameItem(question, options: 2...4, to: &losses),
        item.shorten(stem: Self.stemLimit, options: Self.optionLimit, options, to: &losses)
      else { continue }
      let row = 8 + count
      count += 1
      sheet.put(count, row: row, column: 0)
      sheet.put(item.stem, row: row, column: 1)
      for (place, option) in item.options.enumerated() {
        sheet.put(option, row: row, column: 2 + place)
      }
      sheet.put(Self.time(of: question, to: &losses), row: row, column: 6)
      if item.keys.count == 1 {
        sheet.put(item.keys[0] + 1, row: row, column: 7)
      } else {
        sheet.put(item.keyNumbers, row: row, column: 7)
      }
    }
    guard count > 0 else { throw .nothingToWrite(losses) }
    return try sheet.finished()
  }

  private static let guidance =
    "Questions have at most 120 characters, answers 75. Several right answers are parted by commas."

  /// The nearest time that Kahoot has, the longer of two.
  private static func time(of question: Question, to losses: inout [Loss]) -> Int {
    let seconds = question.seconds ?? usualSeconds
    guard !times.contains(seconds) else { return seconds }
    let nearest =
      times.min { (abs($0 - seconds), -$0) < (abs($1 - seconds), -$1) } ?? usualSeconds
    losses.append(
      Loss(
        question: question.id, .time(seconds: seconds, allowed: times),
        .replaced(by: "\(nearest)")))
    return nearest
  }

  package func read(
    _ bytes: [UInt8], _ options: ImportOptions, to faults: inout [Fault]
  ) throws(ExchangeError) -> Pack {
    try Incoming.check(bytes)
    var assembly = Assembly(options)
    var layout: GameColumns?
    let sheet = try WorkbookReader.firstSheet(of: bytes) { row in
      guard let columns = layout else {
        if row.line <= 20 { layout = GameColumns(row.cells) }
        return
      }
      let place = Fault.Place.row(row.line)
      do throws(Fault.Cause) {
        if let fault = row.fault { throw fault }
        // Templates hold numbers for questions that are not there.
        if columns.isOnlyCounted(row.cells) { return }
        let item = try columns.item(row.cells, place, usual: Self.usualSeconds)
        for cause in columns.notes(on: item, row.cells) { assembly.add(Fault(place, cause)) }
        assembly.add(item)
      } catch {
        assembly.add(Fault(place, error))
      }
    }
    guard layout != nil else {
      throw .notThisFormat(
        expected: "a row with the columns Question and Correct answer(s) in \(sheet)")
    }
    return assembly.finished(telling: &faults)
  }
}
