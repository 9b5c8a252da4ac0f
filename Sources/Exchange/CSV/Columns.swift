/// The columns of a table by the names in its first row, found however they are written: `Question
/// Text`, `question_text`.
struct Columns {
  private var places: [String: Int] = [:]
  /// Of all columns that a row may have, also those that the header does not name.
  private var names: [Int: String] = [:]

  init(_ header: [String]) {
    for place in 0..<CSVReader.cellLimit {
      names[place] = "cell beyond the header's columns"
    }
    for (place, name) in header.enumerated() {
      let plain = Self.plain(name)
      names[place] = plain.isEmpty ? "cell in a column without a name" : name
      if !plain.isEmpty, places[plain] == nil { places[plain] = place }
    }
  }

  /// The columns that are not among some, by their places.
  func others(beside known: [Int]) -> [Int: String] {
    let known = Set(known)
    return names.filter { !known.contains($0.key) }
  }

  /// What stands in columns that mean nothing here, and behind the last one.
  static func unread(_ cells: [String], _ others: [Int: String]) -> [Fault.Cause] {
    cells.indices.compactMap { place in
      guard let name = others[place], !cells[place].trimmed.isEmpty else { return nil }
      return .without(String(cells[place].prefix(100)), field: name)
    }
  }

  /// Where the first of these columns that is there stands.
  func place(_ names: String...) -> Int? { names.lazy.compactMap { places[$0] }.first }

  /// The place of the first column whose name begins so; one that counts the rows is none.
  func place(beginning opening: String) -> Int? {
    let counting = ["question", "questionno", "questionnumber"]
    let exact = places[opening + "text"] ?? places[opening]
    let others = places.filter {
      $0.key.utf8.starts(with: opening.utf8) && !counting.contains($0.key)
    }
    return places[opening + "text"] ?? others.map(\.value).min() ?? exact
  }

  /// Letters and digits in lower case, all else gone.
  static func plain(_ name: String) -> String {
    String(name.lowercased().unicodeScalars.filter { $0.properties.isAlphabetic || isDigit($0) })
  }

  private static func isDigit(_ scalar: Unicode.Scalar) -> Bool {
    ("0"..."9").contains(scalar)
  }
}

extension [String] {
  /// The cell at a place; empty where the row or the column ends before.
  func cell(_ place: Int?) -> String {
    place.flatMap { indices.contains($0) ? self[$0] : nil } ?? ""
  }
}
