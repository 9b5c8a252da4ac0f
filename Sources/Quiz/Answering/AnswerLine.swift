import Text

/// The answer line: `ANSWER [N%] [@source]`, or a command. What stands behind the answer may stand
/// in any order.
package struct AnswerLine: Hashable, Sendable {
  /// What a line says.
  package enum Reading: Hashable, Sendable {
    case answer(Answer)
    case command(Command)
  }

  /// Reads what a player typed.
  ///
  /// - Parameters:
  ///   - sheet: the form as it was shown, since letters mean what was shown.
  ///   - sources: ids that may be cited.
  /// - Throws: a ``Misreading``, upon which the player is asked again.
  package static func read(
    _ line: String, on sheet: AnswerSheet, sources: [String]
  ) throws(Misreading) -> Reading {
    let line = Normalisation.normalise(Gate.line(line))
    guard !line.isEmpty else { throw .empty }
    if line.hasPrefix(":") { return .command(try Command.read(line.dropFirst())) }
    var tail = Tail(line)
    var cites: [String] = []
    for name in tail.cites {
      let source = try source(name.lowercased(), among: sources)
      if !cites.contains(source) { cites.append(source) }
    }
    let isAlone = tail.words.isEmpty
    if isAlone {
      // A percentage is certainty only behind an answer; alone it is the answer.
      guard !tail.percentages.isEmpty else { throw .citationAlone }
      tail.takeBack(1)
    }
    tail.takeBack(tail.percentagesOfAnswer(on: sheet))
    guard tail.percentages.count <= 1 else { throw .twoCertainties }
    let certainty = try tail.percentages.first.map(certainty(of:))
    do {
      let response = try ResponseReader.read(tail.text, on: sheet)
      return .answer(Answer(response, certainty: certainty, cites: cites))
    } catch {
      if isAlone, !sheet.options.isEmpty { throw .certaintyAlone }
      // An option may begin with a command's name, so a command is what no option is.
      if cites.isEmpty, certainty == nil, let command = Command.bare[tail.text.lowercased()] {
        return .command(command)
      }
      throw error
    }
  }

  /// The source that a beginning of its id names.
  package static func source(
    _ name: String, among sources: [String]
  ) throws(Misreading) -> String {
    if let exact = sources.first(where: { $0.lowercased() == name }) { return exact }
    let matches = sources.filter { $0.lowercased().hasPrefix(name) }
    switch matches.count {
    case 1: return matches[0]
    case 0: throw .noSuchSource(name, known: sources)
    default: throw .ambiguousSource(name, matches)
    }
  }

  private static func certainty(of percentage: [Substring]) throws(Misreading) -> Int {
    let figures = percentage.joined().dropLast()
    guard let certainty = Int(figures), (0...100).contains(certainty) else {
      throw .certainty(String(figures))
    }
    return certainty
  }
}

/// A line taken apart: the answer's words, and the percentages and sources behind them.
private struct Tail {
  var words: [Substring]
  /// Each the words `80%`, or `80` and `%`.
  var percentages: [[Substring]] = []
  /// Without their `@`.
  var cites: [Substring] = []

  init(_ line: String) {
    words = line.split(separator: " ")
    while let last = words.last {
      if last.first == "@", last.count > 1 {
        cites.insert(last.dropFirst(), at: 0)
        words.removeLast()
      } else if last == "%", words.count > 1, Self.isFigures(words[words.count - 2]) {
        percentages.insert(Array(words.suffix(2)), at: 0)
        words.removeLast(2)
      } else if last.last == "%", Self.isFigures(last.dropLast()) {
        percentages.insert([last], at: 0)
        words.removeLast()
      } else {
        return
      }
    }
  }

  var text: String { text(with: 0) }

  /// Gives the first percentages back to the answer.
  mutating func takeBack(_ count: Int) {
    words += percentages.prefix(count).joined()
    percentages.removeFirst(count)
  }

  /// How many of the percentages are a part of the answer.
  func percentagesOfAnswer(on sheet: AnswerSheet) -> Int {
    var count = percentages.count
    while count > 0,
      !ResponseReader.endsInPercentage(
        text(with: count), without: text(with: count - 1), on: sheet)
    { count -= 1 }
    return count
  }

  private func text(with count: Int) -> String {
    (words + percentages.prefix(count).joined()).joined(separator: " ")
  }

  private static func isFigures(_ text: Substring) -> Bool {
    text.first.map { $0.isNumber || $0 == "-" } ?? false
  }
}
