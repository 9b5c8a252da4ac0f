import Quiz

/// Reads back what a two-way format wrote, and finds the questions that do not come back.
struct Readback {
  let format: any Exporting & Importing
  let options: ExportOptions
  /// How many questions may still be written in search of those that spoil the file.
  private var budget: Int

  /// Nil for a format that is not read.
  ///
  /// - Parameter count: the pack's questions.
  init?(_ format: any Exporting, _ options: ExportOptions, questions count: Int) {
    guard let format = format as? any Exporting & Importing else { return nil }
    (self.format, self.options) = (format, options)
    budget = max(40 * count, 20_000)
  }

  /// What a file holds otherwise than the pack, all of it to be left out.
  ///
  /// - Parameter losses: what the format told when it wrote the file.
  /// - Throws: ``ExchangeError/notReadBack(_:)`` where no question can be blamed.
  mutating func losses(
    of bytes: [UInt8], from pack: Pack, after losses: [Loss]
  ) throws(ExchangeError) -> [Loss] {
    switch compare(bytes, with: pack, losses) {
    case .same: return []
    case .different(let found): return found
    case .unread(let reason):
      let found = try spoilers(of: pack)
      guard !found.isEmpty else { throw .notReadBack(reason) }
      return found
    }
  }

  // MARK: Comparing

  private enum Outcome {
    case same
    case different([Loss])
    /// Nothing can be told of single questions.
    case unread(Loss.Unread)
  }

  private func compare(_ bytes: [UInt8], with pack: Pack, _ losses: [Loss]) -> Outcome {
    let left = Set(losses.filter { $0.outcome == .leftOut }.compactMap(\.question))
    let altered = Set(losses.filter { $0.outcome != .leftOut }.compactMap(\.question))
    var kept = pack
    kept.questions.removeAll { left.contains($0.id) }
    let ids = ImportOptions(packID: pack.id, title: pack.title)
    let expected = kept.returned(from: format, ids)
    var faults: [Fault] = []
    let again: Pack
    do {
      again = try format.read(bytes, ids, to: &faults)
    } catch {
      return .unread(.error(error))
    }
    let reason = faults.first.map { Loss.Unread.fault($0.cause) } ?? .missing
    guard again.questions.count == expected.questions.count,
      expected.questions.count == kept.questions.count
    else {
      // Which one is missing can be told by the ids alone, where the format has them.
      guard !format.dropped.contains(.questionID) else { return .unread(reason) }
      let missing = Set(expected.questions.map(\.id)).subtracting(again.questions.map(\.id))
      let named = kept.questions.filter { missing.contains($0.id) }
      let only = named.count == 1 && faults.count <= 1 ? reason : .missing
      return named.isEmpty
        ? .unread(reason)
        : .different(named.map { Loss(question: $0.id, .notReadBack(only), .leftOut) })
    }
    var found: [Loss] = []
    for (index, question) in kept.questions.enumerated() where !altered.contains(question.id) {
      var mine = expected.questions[index]
      // Without ids of its own a file's questions are numbered among those alike, and another
      // that was altered may have come to be alike.
      if format.dropped.contains(.questionID) { mine.rename(again.questions[index].id) }
      if let field = mine.difference(from: again.questions[index]) {
        found.append(Loss(question: question.id, .changed(field), .leftOut))
      }
    }
    if found.isEmpty, altered.isEmpty, let field = expected.difference(from: again) {
      found.append(Loss(question: nil, .changed(field), .without))
    }
    // Of what was altered, reading may tell what writing has told.
    let isFaulty = faults.contains { altered.isEmpty || !$0.isTaken }
    if found.isEmpty, isFaulty { return .unread(reason) }
    return found.isEmpty ? .same : .different(found)
  }

  // MARK: Searching

  /// The questions without which the file can be read: halves of the pack are written and read
  /// until each stands alone. Where none is at fault alone, it is the last of the shortest
  /// beginning of the pack that cannot be read. Empty where the search would take too long.
  private mutating func spoilers(of pack: Pack) throws(ExchangeError) -> [Loss] {
    var found: [Loss] = []
    var open = [pack.questions.indices]
    while let range = open.popLast() {
      guard budget >= range.count, found.count < Self.most else { return [] }
      guard let reason = unread(pack, range) else { continue }
      if range.count == 1 {
        found.append(
          Loss(question: pack.questions[range.lowerBound].id, .notReadBack(reason), .leftOut))
      } else {
        let middle = range.lowerBound + range.count / 2
        open += [middle..<range.upperBound, range.lowerBound..<middle]
      }
    }
    if !found.isEmpty { return found }
    var (good, bad) = (0, pack.questions.count)
    while bad - good > 1 {
      let middle = (good + bad) / 2
      guard budget >= middle else { return [] }
      if unread(pack, 0..<middle) == nil { good = middle } else { bad = middle }
    }
    guard bad > 0, budget >= bad, let reason = unread(pack, 0..<bad) else { return [] }
    return [Loss(question: pack.questions[bad - 1].id, .notReadBack(reason), .leftOut)]
  }

  /// More at fault than this, and it is the format that is.
  private static let most = 1_000

  /// Why a file of some of the questions cannot be read; nil where it can.
  private mutating func unread(_ pack: Pack, _ range: Range<Int>) -> Loss.Unread? {
    budget -= range.count
    var part = pack
    part.questions = Array(pack.questions[range])
    var losses: [Loss] = []
    // What cannot be written for want of a question holds none that is at fault.
    guard let bytes = try? format.write(part, options, to: &losses) else { return nil }
    switch compare(bytes, with: part, losses) {
    case .same, .different: return nil
    case .unread(let reason): return reason
    }
  }
}

extension Question {
  /// Gives the question another id, and its fact too where that is the id.
  fileprivate mutating func rename(_ id: String) {
    if fact == self.id { fact = id }
    self.id = id
  }
}
