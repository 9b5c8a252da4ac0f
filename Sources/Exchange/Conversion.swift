package import Quiz

/// Writing packs for other tools and reading theirs, with nothing changed in silence.
package enum Conversion {
  /// What came of writing.
  package struct Written: Sendable {
    /// The file.
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
    var readback = Readback(format, options, questions: pack.questions.count)
    while true {
      var losses: [Loss] = []
      let bytes: [UInt8]
      do {
        bytes = try format.write(pack, options, to: &losses)
      } catch {
        guard case .nothingToWrite(let losses) = error else { throw error }
        throw .nothingToWrite(losses + net)
      }
      let left = Set(losses.filter { $0.outcome == .leftOut }.compactMap(\.question))
      guard pack.questions.contains(where: { !left.contains($0.id) }) else {
        throw .nothingToWrite(losses + net)
      }
      let found = try readback?.losses(of: bytes, from: pack, after: losses) ?? []
      net += found
      let changed = Set(found.compactMap(\.question))
      guard !changed.isEmpty else {
        let count = pack.questions.count { !left.contains($0.id) }
        return Written(bytes: bytes, losses: losses + net, questions: count)
      }
      pack.questions.removeAll { changed.contains($0.id) }
      guard !pack.questions.isEmpty else { throw .nothingToWrite(losses + net) }
    }
  }

  /// Reads a file. Questions that could not be taken are among the faults and not in the pack.
  package static func read(
    _ bytes: [UInt8], as format: any Importing, _ options: ImportOptions
  ) throws(ExchangeError) -> (pack: Pack, faults: [Fault]) {
    guard bytes.count <= largest else { throw .tooLarge(bytes: bytes.count, limit: largest) }
    var faults: [Fault] = []
    do throws(ExchangeError) {
      let pack = try format.read(bytes, options, to: &faults)
      return (pack, faults)
    } catch {
      if case .notUTF8 = error, isBinary(bytes) { throw .notText }
      throw error
    }
  }

  /// Whether bytes that are no UTF-8 are no other text either: UTF-16 has its mark, and no other
  /// encoding has a byte of nought.
  private static func isBinary(_ bytes: [UInt8]) -> Bool {
    if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) { return false }
    return bytes.prefix(4096).contains(0)
  }

  /// Bytes of the largest file that is read.
  package static let largest = 64 << 20
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
