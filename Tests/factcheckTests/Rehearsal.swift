import BankFiles
import Packs
import Quiz
import Testing

/// A game played beforehand in this process: the lines to type, and what must be shown.
struct Rehearsal {
  /// One line each, in the order in which they are asked for.
  private(set) var lines: [String] = []
  /// The question of each line; second looks are among them.
  private(set) var questions: [Question] = []
  private(set) var game: Game

  init(_ pack: Pack, count: Int = 10, seed: UInt64) throws {
    game = Game(pack: pack.gated, settings: GameSettings(count: count), seed: seed)
    while let presentation = game.current {
      let line = Self.reply(to: presentation.sheet)
      let reading = try AnswerLine.read(line, on: presentation.sheet, sources: [])
      guard case .answer(let answer) = reading, case .asking(let turn) = game.phase else { break }
      lines.append(line)
      questions.append(game.question(ofSlot: turn.slot))
      _ = try game.apply(.answer(answer, milliseconds: 1))
    }
  }

  /// All lines, as a file holds them.
  func input(lineEnd: String = "\n") -> String {
    lines.map { $0 + lineEnd }.joined()
  }

  /// An answer that fits, right or not.
  static func reply(to sheet: AnswerSheet) -> String {
    let letters = sheet.options.indices.map { String(AnswerSheet.letter($0)) }
    switch sheet {
    case .verdict: return "s"
    case .choice, .selection: return "a"
    case .number: return "7"
    case .text: return "some words"
    case .ordering: return letters.joined(separator: " ")
    case .matching(let prompts, _):
      return prompts.indices.map { "\($0 + 1)a" }.joined(separator: " ")
    }
  }
}

/// The packs that are played in these tests: a small one, and the bank.
enum Played: String, CaseIterable, CustomTestStringConvertible {
  case starter
  case bank

  var testDescription: String { rawValue }

  func bytes() throws -> [UInt8] {
    switch self {
    case .starter: Array(StarterPack.text.utf8)
    case .bank: try BankFiles.bytes(of: try #require(BankFiles.packs.first))
    }
  }

  func pack() throws -> Pack {
    try #require(PackReader.read(try bytes(), path: "pack.yaml").pack)
  }

  /// Writes the pack into a folder, and gives its path.
  func write(to folder: Folder) throws -> String {
    try folder.write(try bytes(), to: "\(rawValue).yaml")
  }
}
