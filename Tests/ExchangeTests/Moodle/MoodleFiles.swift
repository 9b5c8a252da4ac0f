import Quiz

@testable import Exchange

/// Questions in Moodle's XML, put together from their parts.
enum MoodleFiles {
  /// A question of one choice, with whatever else stands in it.
  static func choice(_ answers: String, text: String = "x") -> String {
    "<question type=\"multichoice\"><questiontext format=\"html\"><text>\(text)</text></questiontext>"
      + "\(answers)</question>"
  }

  /// Options `o0`, `o1` and on, each with its fraction.
  static func answers(_ fractions: [String]) -> String {
    fractions.enumerated().map { "<answer fraction=\"\($1)\"><text>o\($0)</text></answer>" }
      .joined()
  }

  /// What is read of a file, and what is told of it.
  static func read(_ text: String) throws -> (pack: Pack, faults: [Fault]) {
    try Conversion.read(
      Array(text.utf8), as: MoodleXML(), ImportOptions(packID: "imported", title: "Imported"))
  }
}
