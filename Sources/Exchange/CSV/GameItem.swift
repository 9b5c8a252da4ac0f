import Packs
import Quiz

/// A question as games have it: options, of which some are right.
struct GameItem {
  var id: String
  var stem: String
  /// What a stem ends in that asks about it: a claim or a saying.
  var statement: String?
  var options: [String]
  /// Indices of the right options, ascending.
  var keys: [Int]

  /// Nil where the question has no options or not as many as the game takes, which is told.
  ///
  /// - Parameter takesAll: whether the game asks for all right options together; else any of them
  ///   will do, which is told.
  init?(
    _ question: Question, options allowed: ClosedRange<Int>, takesAll: Bool = false,
    to losses: inout [Loss]
  ) {
    id = question.id
    stem = question.stem
    statement = question.statement.flatMap { question.stem.hasSuffix($0) ? $0 : nil }
    switch question.form {
    case .choice(let choice):
      let listed = choice.listed(for: question.id)
      (options, keys) = (listed.options, [listed.key])
    case .selection(let selection):
      (options, keys) = selection.listed(for: question.id)
    case .number, .text, .ordering, .matching:
      losses.append(Loss(question: id, .form(question.form.name), .leftOut))
      return nil
    }
    guard allowed.contains(options.count) else {
      losses.append(
        Loss(question: id, .wrongCount(.options, count: options.count, allowed), .leftOut))
      return nil
    }
    if case .selection = question.form, !takesAll {
      losses.append(
        Loss(question: id, .form(question.form.name), .recast(as: "any one of the right options")))
    }
  }

  /// A question that wants words, with those that count in place of options.
  init(_ question: Question, accepted: [String]) {
    (id, stem, options, keys) = (question.id, question.stem, accepted, [])
  }

  /// `2` or `1,3`, counted from 1.
  var keyNumbers: String { keys.map { "\($0 + 1)" }.joined(separator: ",") }

  /// Puts apostrophes before what a spreadsheet would run, and tells that they are to be seen.
  mutating func disarm(to losses: inout [Loss]) {
    if Formula.isIn(stem) {
      stem = Formula.disarmed(stem)
      losses.append(Loss(question: id, .misread(.stem, as: "a formula"), .replaced(by: stem)))
    }
    for index in options.indices where Formula.isIn(options[index]) {
      let option = options[index]
      options[index] = Formula.disarmed(option)
      losses.append(
        Loss(
          question: id, .misread(.option(option), as: "a formula"), .replaced(by: options[index])))
    }
  }

  /// Cuts what is too long where that is wanted.
  ///
  /// - Returns: whether all of it fits now; what was done is told.
  mutating func shorten(
    stem stemLimit: Int, options optionLimit: Int, _ export: ExportOptions, to losses: inout [Loss]
  ) -> Bool {
    var cuts: [(part: Loss.Part, text: String, limit: Int, loser: Loss.Part)] = []
    if stem.count > stemLimit {
      cuts.append((.stem, stem, stemLimit, statement == nil ? .stem : .statement))
    }
    for option in options where option.count > optionLimit {
      cuts.append((.option(option), option, optionLimit, .option(option)))
    }
    guard !cuts.isEmpty else { return true }
    let short = Shortening.cut(stem, to: stemLimit)
    let cut = options.map { Shortening.cut($0, to: optionLimit) }
    // Options that the cut makes equal could not be told apart, and what is asked about must show.
    let isAsked = statement.map { Shortening.end(of: stem, in: short).utf8.count < $0.utf8.count }
    let isShortened =
      export.isShortening && Set(cut).count == cut.count && (short == stem || isAsked ?? true)
    for (part, text, limit, loser) in cuts {
      let end = Shortening.end(of: text, in: Shortening.cut(text, to: limit))
      losses.append(
        Loss(
          question: id, .tooLong(part, characters: text.count, limit: limit),
          isShortened ? .shortened(loser, without: end) : .leftOut))
    }
    (stem, options) = (short, cut)
    return isShortened
  }
}

/// Texts cut to a length.
enum Shortening {
  /// At a word's end, and with an ellipsis; within a word where that would leave less than half.
  static func cut(_ text: String, to limit: Int) -> String {
    guard text.utf8.count > limit, text.count > limit else { return text }
    let room = text.prefix(max(0, limit - 1))
    var end = room.endIndex
    if text[room.endIndex] != " ", let space = room.lastIndex(of: " "),
      room.distance(from: room.startIndex, to: space) >= limit / 2
    {
      end = space
    }
    var kept = room[..<end]
    while kept.last == " " { kept.removeLast() }
    return kept + "…"
  }

  /// What a cut text is without.
  static func end(of text: String, in cut: String) -> String {
    guard cut != text else { return "" }
    return String(text.dropFirst(cut.count - 1)).trimmed
  }
}

extension Field {
  /// What games that ask questions with options have no place for.
  static let beyondGames: Set<Field> = [
    .packID, .version, .title, .packDescription, .contentNote, .language, .license, .sources,
    .uncitedSources, .outlet, .headline, .published, .url, .file, .sourceDigest, .brief,
    .uncitedPassages, .passageRange, .passageDigest, .questionID, .kind, .explanation, .hint,
    .fact, .difficulty, .tags, .status, .corrections, .from, .rejection, .about, .citations,
    .tolerance, .unit,
  ]
}
