import Text

/// Reads the answer part of a line by the form that was shown.
package enum ResponseReader {
  /// - Throws: a ``Misreading`` where the text answers nothing that was asked.
  package static func read(_ text: String, on sheet: AnswerSheet) throws(Misreading) -> Response {
    switch sheet {
    case .verdict:
      return .option(try verdict(text))
    case .choice(let options):
      return .option(options[try OptionReader.one(text, of: options)])
    case .selection(let options):
      return .options(try OptionReader.several(text, of: options).sorted().map { options[$0] })
    case .number:
      guard let value = NumberReading.value(of: text) else { throw .notANumber(text) }
      return .number(value)
    case .text:
      guard !Folded(text).isEmpty else { throw .empty }
      return .text(text)
    case .ordering(let items):
      return .order(try order(text, of: items))
    case .matching(let prompts, let options):
      return .pairs(try MatchReader.read(text, prompts: prompts.count, options: options))
    }
  }

  private static func verdict(_ text: String) throws(Misreading) -> String {
    let word = Folded(text).string
    if word == "true" || word == "false" || word == "yes" || word == "no" {
      throw .threeVerdicts(word)
    }
    if word == "ns" { return Verdict.notStated.words }
    do {
      return Verdict.options[try OptionReader.one(text, of: Verdict.options)]
    } catch .noSuchOption {
      throw .noSuchVerdict(text)
    }
  }

  /// Whether the percentage at the end of a text belongs to the answer and is no certainty:
  /// `above 40%` where an option reads so, `about 40%` where a number is asked for.
  ///
  /// - Parameter shorter: the text without the percentage.
  static func endsInPercentage(_ text: String, without shorter: String, on sheet: AnswerSheet)
    -> Bool
  {
    switch sheet {
    case .choice(let options):
      OptionReader.begins(text, options, without: shorter)
    case .selection(let options), .ordering(let options):
      OptionReader.begins(text, options, without: shorter)
        || OptionReader.begins(
          OptionReader.lastPart(of: text), options, without: OptionReader.lastPart(of: shorter))
    case .number, .text:
      NumberReading.value(of: shorter) == nil && NumberReading.value(of: text) != nil
    case .verdict, .matching:
      false
    }
  }

  private static func order(_ text: String, of items: [String]) throws(Misreading) -> [String] {
    let picks = try OptionReader.several(text, of: items)
    let missing = items.indices.filter { !picks.contains($0) }
    guard missing.isEmpty else {
      throw .orderIncomplete(missing: missing.map(AnswerSheet.letter))
    }
    return picks.map { items[$0] }
  }
}
