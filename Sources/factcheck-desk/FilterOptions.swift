import ArgumentParser
import Quiz
import Text

/// Which questions of a pack are meant: what `play`, `daily` and `show` have in common.
struct FilterOptions: ParsableArguments {
  @Option(help: ArgumentHelp("Only these kinds, as in claim,number.", valueName: "kinds"))
  var kind: String?

  @Option(help: ArgumentHelp("Only questions with one of these tags.", valueName: "tags"))
  var tag: String?

  @Option(help: ArgumentHelp("No question with one of these tags.", valueName: "tags"))
  var without: String?

  @Option(help: ArgumentHelp("Only these questions.", valueName: "ids"))
  var only: String?

  @Option(help: ArgumentHelp("Only questions about one of these sources.", valueName: "ids"))
  var source: String?

  @Option(help: ArgumentHelp("Only these difficulties, 1 to 3, as in 2,3.", valueName: "levels"))
  var difficulty: String?

  func validate() throws {
    for level in Self.list(difficulty) where !["1", "2", "3"].contains(level) {
      throw ValidationError(
        "--difficulty takes 1, 2 and 3, as in 2,3; '\(level)' is none of them.")
    }
  }

  /// What was given, by the options' names; the same choice is the same text.
  var chosen: [String: String] {
    let given = [
      ("--kind", kind), ("--tag", tag), ("--without", without), ("--only", only),
      ("--source", source), ("--difficulty", difficulty),
    ]
    var chosen: [String: String] = [:]
    for (option, text) in given {
      guard let text else { continue }
      chosen[option] = Set(Self.list(text)).sorted().joined(separator: ",")
    }
    return chosen
  }

  /// The filter that these come to.
  func filter(drafts: Bool) -> QuestionFilter {
    let sources = Self.list(source).map { $0.hasPrefix("@") ? String($0.dropFirst()) : $0 }
    return QuestionFilter(
      kinds: Set(Self.list(kind)), tags: Set(Self.list(tag)), without: Set(Self.list(without)),
      only: Set(Self.list(only)), sources: Set(sources),
      difficulties: Set(Self.list(difficulty).compactMap { Int($0) }), drafts: drafts)
  }

  /// The words between commas.
  static func list(_ text: String?) -> [String] {
    (text ?? "").split(separator: ",")
      .map { Normalisation.normalise(Gate.line(String($0), limit: 200)) }
      .filter { !$0.isEmpty }
  }
}

/// How output looks.
struct OutputOptions: ParsableArguments {
  @Flag(help: "No colour.")
  var noColor = false
}
