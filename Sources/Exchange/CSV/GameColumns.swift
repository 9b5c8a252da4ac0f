import Quiz

/// The columns of a table for a game: question, answers, time, numbers of the right answers.
struct GameColumns {
  private let stem: Int
  private let answers: [Int]
  private let time: Int?
  private let key: Int
  /// Names of the columns that hold nothing of a question's own, by their places.
  private let others: [Int: String]

  /// Nil where a row is no header of such a table.
  init?(_ header: [String]) {
    let columns = Columns(header)
    guard let stem = columns.place(beginning: "question"),
      let key = columns.place(beginning: "correctanswer")
    else { return nil }
    let answers = (1...4).compactMap { columns.place(beginning: "answer\($0)") }
    guard answers.count >= 2 else { return nil }
    (self.stem, self.key, self.answers) = (stem, key, answers)
    time = columns.place(beginning: "timelimit")
    let numbers = columns.place("question", "questionno", "questionnumber")
    others = columns.others(beside: answers + [stem, key] + [time, numbers].compactMap { $0 })
  }

  /// Whether a row holds at most its own number.
  func isOnlyCounted(_ cells: [String]) -> Bool {
    cells.dropFirst().allSatisfy(\.trimmed.isEmpty) && (cells.cell(0).isEmpty || isCount(cells))
  }

  private func isCount(_ cells: [String]) -> Bool {
    Double(cells.cell(0).trimmed).flatMap { Int(exactly: $0) } != nil
  }

  /// What is otherwise here than in the game, and what cells hold that a question has no place for.
  func notes(on item: Imported, _ cells: [String]) -> [Fault.Cause] {
    // A first column that only counts the rows is no part of a question.
    let isCount = isCount(cells)
    let unread = Columns.unread(cells, others.filter { $0.key > 0 || !isCount })
    guard case .selection = item.form else { return unread }
    return [Self.anyCounts] + unread
  }

  /// In these games any one of several right answers is right.
  static let anyCounts = Fault.Cause.remarked(there: "any one of the right answers counted")

  /// - Parameter usual: seconds that stand for none of the question's own.
  func item(
    _ cells: [String], _ place: Fault.Place, usual: Int
  ) throws(Fault.Cause) -> Imported {
    var options: [String] = []
    // Numbers count the columns, also those left empty.
    var indices: [Int: Int] = [:]
    for (number, column) in answers.enumerated() {
      let text = cells.cell(column)
      if text.isEmpty { continue }
      indices[number + 1] = options.count
      options.append(text)
    }
    let keys = try Self.keys(cells.cell(key), indices)
    var item = Imported(
      place, id: nil, stem: cells.cell(stem), form: .picked(keys, of: options))
    let seconds = cells.cell(time).trimmed
    if !seconds.isEmpty {
      guard let value = Double(seconds), let whole = Int(exactly: value) else {
        throw .badValue(String(seconds.prefix(100)), field: "time limit")
      }
      item.seconds = whole == usual ? nil : whole
    }
    return item
  }

  /// The right options of a cell such as `1,3`.
  ///
  /// - Parameter indices: of the options, by the numbers that they have in the table.
  static func keys(_ cell: String, _ indices: [Int: Int]) throws(Fault.Cause) -> [Int] {
    var keys: Set<Int> = []
    for part in cell.split(whereSeparator: { ",;".contains($0) }) {
      let text = String(part).trimmed
      // A spreadsheet may make `1` of it, or `1.0`.
      guard let number = Double(text).flatMap({ Int(exactly: $0) }), let index = indices[number]
      else { throw .badValue(String(text.prefix(100)), field: "correct answer") }
      keys.insert(index)
    }
    guard !keys.isEmpty else { throw .noKey }
    return keys.sorted()
  }
}

extension Form {
  /// What a file lists, as a pack has it: one right option makes a choice, several a selection.
  static func picked(_ keys: [Int], of options: [String]) -> Form {
    guard keys.count == 1 else {
      return Form.selection(Selection(options: options, keys: keys)).canonical
    }
    // Verdicts have their own order, whatever a file's was.
    if Set(options) == Set(Verdict.options), options.count == Verdict.options.count,
      options.indices.contains(keys[0]),
      let verdict = Verdict.options.firstIndex(of: options[keys[0]])
    {
      return .choice(Choice(options: Verdict.options, key: verdict, arrangement: .fixed))
    }
    return Form.choice(Choice(options: options, key: keys[0])).canonical
  }
}

extension String {
  /// Without ASCII white space at either end.
  var trimmed: String {
    var bytes = utf8[...]
    while let first = bytes.first, first == 0x20 || (0x09...0x0D).contains(first) {
      bytes.removeFirst()
    }
    while let last = bytes.last, last == 0x20 || (0x09...0x0D).contains(last) {
      bytes.removeLast()
    }
    return String(Substring(bytes))
  }
}
