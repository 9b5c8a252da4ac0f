/// All formats, each named here once, by their names.
package enum Formats {
  /// By name, each once; what is not here is no format to anybody.
  package static let all: [any Format] = [
    Aiken(),
    AnkiTSV(),
    AnkiPackage(),
    Blooket(),
    ClaimReview(),
    CSVTable(),
    FactcheckFormat(),
    GIFTFormat(),
    Kahoot(),
    MoodleXML(),
    OpenTrivia(),
    QTI12(),
    QTI21(),
    QTI30(),
    Text2QTI(),
    Wayground(),
    WorksheetHTML(),
    WorksheetMarkdown(),
  ]

  /// The format of that name, or nil.
  package static func named(_ name: String) -> (any Format)? {
    all.first { $0.name == name }
  }

  /// The format that a file's ending means, or nil where it means several or none.
  package static func ending(of path: String) -> (any Format)? {
    let lowered = path.lowercased()
    return all.first { format in format.endings.contains { lowered.hasSuffix("." + $0) } }
  }
}
