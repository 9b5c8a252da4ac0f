/// The columns of a table by the names in its first row, found however they are written: `Question
/// Text`, `question_text`.
struct Columns {
  private var places: [String: Int] = [:]

  init(_ header: [String]) {
    for (place, name) in header.enumerated() {
      let plain = Self.plain(name)
      if !plain.isEmpty, places[plain] == nil { places[plain] = place }
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
