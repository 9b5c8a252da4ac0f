import Packs
package import Quiz

extension Wayground {
  package func read(
    _ bytes: [UInt8], _ options: ImportOptions, to faults: inout [Fault]
  ) throws(ExchangeError) -> Pack {
    try Incoming.check(bytes)
    var reader = CSVReader(bytes)
    guard let header = try reader.next(), let columns = WaygroundColumns(header.cells) else {
      throw .notThisFormat(
        expected: "a first row with the columns Question Text, Question Type and Option 1")
    }
    var assembly = Assembly(options)
    while let row = try reader.next() {
      if row.isBlank { continue }
      do throws(Fault.Cause) {
        if let fault = row.fault { throw fault }
        let cells = row.cells.map(Formula.armed)
        let item = try Self.item(cells, columns, .line(row.line))
        for cause in columns.notes(on: item, cells) { assembly.add(Fault(.line(row.line), cause)) }
        assembly.add(item)
      } catch {
        assembly.add(Fault(.line(row.line), error))
      }
    }
    return assembly.finished(telling: &faults)
  }

  private static func item(
    _ cells: [String], _ columns: WaygroundColumns, _ place: Fault.Place
  ) throws(Fault.Cause) -> Imported {
    let listed = columns.options.map { cells.cell($0) }
    let options = listed.filter { !$0.isEmpty }
    let name = cells.cell(columns.type).trimmed
    let form: Form
    switch Columns.plain(name) {
    case Columns.plain(Kind.one.rawValue), Columns.plain(Kind.all.rawValue), "":
      let keys = try keys(cells.cell(columns.key), listed)
      form =
        if Columns.plain(name) == Columns.plain(Kind.all.rawValue) {
          Form.selection(Selection(options: options, keys: keys)).canonical
        } else {
          Form.picked(keys, of: options)
        }
    case Columns.plain(Kind.words.rawValue): form = .text(TextKey(accepted: options))
    default: throw .unknownType(String(name.prefix(100)))
    }
    if !cells.cell(columns.image).trimmed.isEmpty { throw .media(cells.cell(columns.image)) }
    var item = Imported(place, id: nil, stem: cells.cell(columns.stem), form: form)
    item.take(feedback: PageText.replacing("\r", by: "", in: cells.cell(columns.explanation)))
    let seconds = cells.cell(columns.time).trimmed
    if !seconds.isEmpty {
      guard let value = Double(seconds), let whole = Int(exactly: value) else {
        throw .badValue(String(seconds.prefix(100)), field: "time")
      }
      item.seconds = whole
    }
    return item
  }

  /// Numbers count the columns, also those left empty.
  private static func keys(
    _ cell: String, _ listed: [String]
  ) throws(Fault.Cause) -> [Int] {
    var places: [Int: Int] = [:]
    for (column, text) in listed.enumerated() where !text.isEmpty {
      places[column + 1] = places.count
    }
    return try GameColumns.keys(cell, places)
  }
}

private struct WaygroundColumns {
  let stem: Int
  let type: Int
  let options: [Int]
  let key: Int?
  let time: Int?
  let image: Int?
  let explanation: Int?
  /// Columns that hold nothing of a question's own.
  private let others: [Int: String]

  init?(_ header: [String]) {
    let columns = Columns(header)
    guard let stem = columns.place("questiontext"), let type = columns.place("questiontype") else {
      return nil
    }
    options = (1...10).compactMap { columns.place("option\($0)") }
    guard !options.isEmpty else { return nil }
    (self.stem, self.type) = (stem, type)
    key = columns.place("correctanswer", "correctanswers")
    time = columns.place("timeinseconds")
    image = columns.place("imagelink")
    explanation = columns.place("answerexplanation")
    others = columns.others(
      beside: options + [stem, type] + [key, time, image, explanation].compactMap { $0 })
  }

  func notes(on item: Imported, _ cells: [String]) -> [Fault.Cause] {
    var others = others
    if case .text = item.form, let key { others[key] = "correct answer" }
    let unread = Columns.unread(cells, others)
    // Only a checkbox wants all of them.
    guard case .selection = item.form,
      Columns.plain(cells.cell(type)) != Columns.plain(Wayground.Kind.all.rawValue)
    else { return unread }
    return [GameColumns.anyCounts] + unread
  }
}
