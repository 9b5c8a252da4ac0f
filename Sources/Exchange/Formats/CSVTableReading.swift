import Packs
package import Quiz

extension CSVTable {
  package func read(
    _ bytes: [UInt8], _ options: ImportOptions, to faults: inout [Fault]
  ) throws(ExchangeError) -> Pack {
    try Incoming.check(bytes)
    // Excel writes semicolons where a comma parts decimals.
    for separator in [UInt8(ascii: ","), UInt8(ascii: ";"), 0x09] {
      var reader = CSVReader(bytes, separator: separator)
      guard let header = try reader.next(), let columns = CSVColumns(header.cells) else { continue }
      var assembly = Assembly(options)
      // A column that means nothing here may hold the wrong answers.
      for name in columns.unknown {
        assembly.add(Fault(.line(header.line), .badValue(name, field: "column")))
      }
      while let row = try reader.next() {
        if row.isBlank { continue }
        do throws(Fault.Cause) {
          let item = try Self.item(row, columns)
          for cause in columns.notes(on: item, row.cells) {
            assembly.add(Fault(.line(row.line), cause))
          }
          assembly.add(item)
        } catch {
          assembly.add(Fault(.line(row.line), error))
        }
      }
      return assembly.finished(telling: &faults)
    }
    throw .notThisFormat(expected: "a first row with the columns question and answer")
  }

  private static func item(
    _ row: CSVReader.Row, _ columns: CSVColumns
  ) throws(Fault.Cause) -> Imported {
    if let fault = row.fault { throw fault }
    let cells = row.cells.map(Formula.armed)
    func cell(_ name: String) -> String { cells.cell(columns[name]) }
    let id = cell("id")
    var item = Imported(
      .line(row.line), id: id.isEmpty ? nil : id, stem: cell("question"),
      form: try form(cells, columns))
    item.take(feedback: cell("sources"))
    // Sources in other words than ours are kept behind the explanation.
    let texts = [cell("explanation"), item.feedback.explanation].filter { !$0.isEmpty }
    item.feedback.explanation = texts.joined(separator: "\n")
    if !cell("hint").isEmpty { item.feedback.hint = cell("hint") }
    if !cell("kind").isEmpty {
      guard let kind = Kinds.named(cell("kind")) else {
        throw .badValue(cell("kind"), field: "kind")
      }
      item.kind = kind.name
    }
    item.tags += TextList.split(cell("tags"))
    item.difficulty = try whole(cell("difficulty"), "difficulty") ?? item.difficulty
    item.seconds = try whole(cell("seconds"), "seconds") ?? item.seconds
    if !cell("fact").isEmpty { item.fact = cell("fact") }
    if !cell("from").isEmpty { item.from = cell("from") }
    if !cell("status").isEmpty {
      guard let status = Question.Status(rawValue: cell("status")) else {
        throw .badValue(cell("status"), field: "status")
      }
      item.status = status
    }
    return item
  }

  /// The form that is named, else the one that the cells are for.
  private static func form(
    _ cells: [String], _ columns: CSVColumns
  ) throws(Fault.Cause) -> Form {
    let answers = TextList.split(cells.cell(columns["answer"]))
    let others = TextList.split(cells.cell(columns["others"]))
    let prompts = TextList.split(cells.cell(columns["prompts"]))
    let listed = columns.options.map { cells.cell($0) }.filter { !$0.isEmpty }
    guard let first = answers.first else { throw .noKey }
    var name = cells.cell(columns["form"])
    if !listed.isEmpty, name.isEmpty || name == "choice" || name == "selection" {
      // Wrong answers in two places: which of them are offered nobody can tell.
      guard others.isEmpty else { throw .badValue(others[0], field: "option") }
      let form = try picked(answers, of: listed)
      if name == "selection", case .choice(let choice) = form {
        return .selection(Selection(options: choice.options, keys: [choice.key]))
      }
      guard name.isEmpty || name == form.name else {
        throw .wrongCount(.key, count: answers.count, 1...1)
      }
      return form
    }
    if name.isEmpty {
      name =
        if !prompts.isEmpty {
          "matching"
        } else if !others.isEmpty {
          answers.count == 1 ? "choice" : "selection"
        } else {
          answers.count == 1 && Spelling.number(first) != nil ? "number" : "text"
        }
    }
    switch name {
    case "choice":
      guard answers.count == 1 else { throw .wrongCount(.key, count: answers.count, 1...1) }
      return .picked([0], of: answers + others)
    case "selection":
      return .selection(Selection(options: answers + others, keys: Array(answers.indices)))
    case "number":
      let tolerance = cells.cell(columns["tolerance"])
      guard answers.count == 1, let value = Spelling.number(first) else {
        throw .badValue(first, field: "answer")
      }
      guard let allowed = tolerance.isEmpty ? 0 : Spelling.number(tolerance) else {
        throw .badValue(tolerance, field: "tolerance")
      }
      return .number(NumberKey(value: value, tolerance: allowed, unit: cells.cell(columns["unit"])))
    case "text": return .text(TextKey(accepted: answers))
    case "ordering": return .ordering(Ordering(items: answers))
    case "matching":
      guard prompts.count == answers.count else {
        throw .wrongCount(.key, count: answers.count, prompts.count...prompts.count)
      }
      var options = answers.uniqued()
      let places = Dictionary(uniqueKeysWithValues: options.enumerated().map { ($1, $0) })
      options += others
      return .matching(
        Matching(prompts: prompts, options: options, key: answers.compactMap { places[$0] }))
    default: throw .unknownType(name)
    }
  }

  /// Options in columns of their own, the right ones named by text, letter or number.
  private static func picked(
    _ answers: [String], of options: [String]
  ) throws(Fault.Cause) -> Form {
    var keys: Set<Int> = []
    let letters = Dictionary(
      uniqueKeysWithValues: options.indices.map { (PaperQuestion.letter($0), $0) })
    for answer in answers {
      let meant = Set(
        [
          options.firstIndex(of: answer), letters[answer.lowercased()],
          Int(answer).flatMap { options.indices.contains($0 - 1) ? $0 - 1 : nil },
        ].compactMap { $0 })
      // `B` may be an option's text and another's letter.
      guard let key = meant.first, meant.count == 1 else {
        throw meant.isEmpty ? .badValue(answer, field: "answer") : .ambiguous(answer)
      }
      keys.insert(key)
    }
    return .picked(keys.sorted(), of: options)
  }

  /// A whole number, or nil where the cell is empty.
  private static func whole(_ cell: String, _ field: String) throws(Fault.Cause) -> Int? {
    if cell.isEmpty { return nil }
    guard let number = Int(cell) else { throw .badValue(cell, field: field) }
    return number
  }
}

/// Where our columns stand in a table.
private struct CSVColumns {
  private var places: [String: Int] = [:]
  /// Of the columns `option 1`, `option 2` and on, in their order.
  private(set) var options: [Int] = []
  /// The names of columns that hold something else.
  private(set) var unknown: [String] = []
  /// Columns without a name, and those beyond the header.
  private var others: [Int: String] = [:]

  init?(_ header: [String]) {
    let columns = Columns(header)
    for name in CSVTable.header { places[name] = columns.place(name) }
    options = (1...26).compactMap { columns.place("option\($0)", "choice\($0)") }
    guard places["question"] != nil, places["answer"] != nil else { return nil }
    let known = Set(places.values).union(options)
    unknown = header.indices.filter { !known.contains($0) && !header[$0].isEmpty }
      .map { header[$0] }
    others = columns.others(beside: Array(known))
    for place in header.indices where !header[place].isEmpty { others[place] = nil }
  }

  /// What stands in cells that mean nothing to a question of its form.
  func notes(on item: Imported, _ cells: [String]) -> [Fault.Cause] {
    var unused = others
    func leave(_ names: String...) {
      for name in names { if let place = places[name] { unused[place] = name } }
    }
    if case .matching = item.form {} else { leave("prompts") }
    if case .number = item.form {} else { leave("tolerance", "unit") }
    switch item.form {
    case .number, .text, .ordering: leave("others")
    case .choice, .selection, .matching: break
    }
    switch item.form {
    case .choice, .selection: break
    case .number, .text, .ordering, .matching:
      for place in options { unused[place] = "option" }
    }
    return Columns.unread(cells, unused)
  }

  subscript(_ name: String) -> Int? { places[name] }
}
