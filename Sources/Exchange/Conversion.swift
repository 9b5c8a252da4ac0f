package import Quiz

/// Writing packs for other tools and reading theirs, with nothing changed in silence.
package enum Conversion {
  /// What came of writing.
  package struct Written: Sendable {
    package var bytes: [UInt8]
    /// Whatever of single questions the file does not hold as the pack has it.
    package var losses: [Loss]
    /// The questions that are in the file.
    package var questions: Int
  }

  /// Writes a pack, its texts through the gate, and reads the file back where the format can be
  /// read: what is not as it was is a loss too, and such a question is left out.
  package static func write(
    _ pack: Pack, as format: any Exporting, _ options: ExportOptions = ExportOptions()
  ) throws(ExchangeError) -> Written {
    let whole = pack
    var pack = pack.forExport
    var net = zip(whole.questions, pack.questions).filter { $0 != $1 }.map { before, _ in
      Loss(question: before.id, .unprinted, .without)
    }
    while true {
      var losses: [Loss] = []
      let bytes = try format.write(pack, options, to: &losses)
      let left = Set(losses.filter { $0.outcome == .leftOut }.compactMap(\.question))
      guard pack.questions.contains(where: { !left.contains($0.id) }) else {
        throw .nothingToWrite(losses + net)
      }
      let found = try differences(of: bytes, from: pack, after: losses, format)
      net += found
      let changed = Set(found.compactMap(\.question))
      guard !changed.isEmpty else {
        let count = pack.questions.count { !left.contains($0.id) }
        return Written(bytes: bytes, losses: losses + net, questions: count)
      }
      pack.questions.removeAll { changed.contains($0.id) }
    }
  }

  /// Reads a file. Questions that could not be taken are among the faults and not in the pack.
  package static func read(
    _ bytes: [UInt8], as format: any Importing, _ options: ImportOptions
  ) throws(ExchangeError) -> (pack: Pack, faults: [Fault]) {
    guard bytes.count <= largest else { throw .tooLarge(bytes: bytes.count, limit: largest) }
    var faults: [Fault] = []
    let pack = try format.read(bytes, options, to: &faults)
    return (pack, faults)
  }

  /// Bytes of the largest file that is read.
  package static let largest = 64 << 20

  /// Reads back what was written and compares it with what the format promises.
  private static func differences(
    of bytes: [UInt8], from pack: Pack, after losses: [Loss], _ format: any Exporting
  ) throws(ExchangeError) -> [Loss] {
    guard let importing = format as? any Importing else { return [] }
    let left = Set(losses.filter { $0.outcome == .leftOut }.compactMap(\.question))
    let altered = Set(losses.filter { $0.outcome != .leftOut }.compactMap(\.question))
    var kept = pack
    kept.questions.removeAll { left.contains($0.id) }
    let ids = ImportOptions(packID: pack.id, title: pack.title)
    let expected = kept.returned(from: format, ids)
    var faults: [Fault] = []
    let again: Pack
    do {
      again = try importing.read(bytes, ids, to: &faults)
    } catch {
      throw .notReadBack
    }
    guard again.questions.count == expected.questions.count,
      expected.questions.count == kept.questions.count
    else {
      // Which one is missing can be told by the ids alone, where the format has them.
      let missing = Set(expected.questions.map(\.id)).subtracting(again.questions.map(\.id))
      let named = kept.questions.filter { missing.contains($0.id) }
      guard !named.isEmpty, !format.dropped.contains(.questionID) else { throw .notReadBack }
      return named.map { Loss(question: $0.id, .changed(.questionID), .leftOut) }
    }
    var found: [Loss] = []
    for (index, question) in kept.questions.enumerated() where !altered.contains(question.id) {
      if let field = expected.questions[index].difference(from: again.questions[index]) {
        found.append(Loss(question: question.id, .changed(field), .leftOut))
      }
    }
    if found.isEmpty, altered.isEmpty, let field = expected.difference(from: again) {
      found.append(Loss(question: nil, .changed(field), .without))
    }
    return found
  }
}

extension Question {
  /// The first field in which two questions differ.
  package func difference(from other: Question) -> Field? {
    guard self != other else { return nil }
    let fields: [(Field, Bool)] = [
      (.questionID, id == other.id), (.kind, kind == other.kind), (.stem, stem == other.stem),
      (.statement, statement == other.statement && verdict == other.verdict),
      (.form, form == other.form), (.about, about == other.about),
      (.citations, citations == other.citations), (.explanation, explanation == other.explanation),
      (.hint, hint == other.hint), (.fact, fact == other.fact),
      (.difficulty, difficulty == other.difficulty), (.tags, tags == other.tags),
      (.seconds, seconds == other.seconds), (.status, status == other.status),
      (.corrections, corrections == other.corrections), (.from, from == other.from),
    ]
    return fields.first { !$0.1 }?.0 ?? .rejection
  }
}

extension Pack {
  /// The first field, beside the questions, in which two packs differ.
  package func difference(from other: Pack) -> Field? {
    let fields: [(Field, Bool)] = [
      (.packID, id == other.id), (.version, version == other.version),
      (.title, title == other.title), (.packDescription, description == other.description),
      (.contentNote, contentNote == other.contentNote), (.language, language == other.language),
      (.license, license == other.license), (.sources, sources == other.sources),
    ]
    return fields.first { !$0.1 }?.0
  }
}
