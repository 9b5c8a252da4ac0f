import Glibc
import Packs
import Quiz

/// What was asked of the generator, apart from a language model.
struct GenerateChoices {
  /// Articles; `-` is standard input.
  var files: [String] = []
  /// Where a new pack is written; nil for standard output.
  var output: String?
  /// The pack that drafts are added to.
  var into: String?
  /// At most so many drafts; nil for ten an article.
  var count: Int?
  /// Empty for all.
  var kinds: Set<String> = []
  /// Empty for all.
  var difficulties: Set<Int> = []
  var seed: UInt64 = 1
  var title: String?
  var explain = false
  /// What is said of the articles on the command line wins over what they say.
  var outlet: String?
  var date: String?
  var headline: String?
  var url: String?
  var jsonl = false
}

extension GenerateChoices {
  /// A command line of articles and the options used most, read in a hundredth of the time that the
  /// parser takes; nil where the parser, which defines the command line, has to read it: whatever
  /// else there may be, mistakes among it.
  ///
  /// - Parameter words: those behind the program's name.
  init?(plain words: [String]) {
    guard words.first == "generate" else { return nil }
    var given: Set<String> = []
    var rest = words.dropFirst()
    while let word = rest.popFirst() {
      if word.utf8.first != UInt8(ascii: "-") || word == "-" {
        guard !word.isEmpty else { return nil }
        files.append(word)
        continue
      }
      // What is said twice is not plain.
      guard given.insert(word).inserted else { return nil }
      switch word {
      case "--explain": explain = true
      case "-o" where given.isDisjoint(with: ["--output", "--into"]):
        guard let path = Self.value(rest.popFirst()) else { return nil }
        output = path
      case "--into" where given.isDisjoint(with: ["--output", "-o"]):
        guard let path = Self.value(rest.popFirst()) else { return nil }
        into = path
      default: return nil
      }
    }
    if files.isEmpty { return nil }
  }

  private static func value(_ word: String?) -> String? {
    guard let word, let first = word.utf8.first, first != UInt8(ascii: "-") else { return nil }
    return word
  }
}
