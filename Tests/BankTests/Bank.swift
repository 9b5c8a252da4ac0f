import BankFiles
import Packs
import Quiz
import Testing

/// The bank as the reader gives it. The bank is one pack; a second one would need its own figures.
enum Bank {
  static let reading: Reading? = {
    guard let path = BankFiles.packs.first, let bytes = try? BankFiles.bytes(of: path) else {
      return nil
    }
    return PackReader.read(bytes, path: path)
  }()

  static func pack() throws -> Pack {
    try #require(reading?.pack)
  }

  /// The line that answers a question right by its letters, or by its words where it has none.
  static func line(for question: Question, on sheet: AnswerSheet) throws -> String {
    func letter(_ option: String) throws -> String {
      String(AnswerSheet.letter(try #require(sheet.options.firstIndex(of: option))))
    }
    switch question.form {
    case .choice(let choice):
      let key = choice.options[choice.key]
      return question.verdict == nil ? try letter(key) : String(key.prefix(1))
    case .selection(let selection):
      return try selection.keys.map { try letter(selection.options[$0]) }.joined(separator: " ")
    case .number(let key):
      return Figures.plain(key.value)
    case .text(let key):
      return try #require(key.accepted.first)
    case .ordering(let ordering):
      return try ordering.items.map(letter).joined(separator: " ")
    case .matching(let matching):
      return try matching.key.enumerated().map {
        "\($0 + 1)\(try letter(matching.options[$1]))"
      }.joined(separator: " ")
    }
  }

  /// The same in words, where the form takes words.
  static func words(for question: Question) -> String? {
    switch question.form {
    case .choice(let choice): choice.options[choice.key]
    case .number(let key): Figures.grouped(key.value)
    case .text(let key): key.accepted.last
    case .selection, .ordering, .matching: nil
    }
  }
}
