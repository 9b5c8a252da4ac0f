import Exchange
import Files
import Glibc
import Opening
import Packs
import Quiz
import Terminal
import Text

/// One conversion: reads, chooses, writes, tells. Everything is told on standard error, since the
/// file itself may go to standard output.
struct ConvertSession {
  private let choices: Convert
  private let ends: Convert.Ends
  private let errors = Output(descriptor: STDERR_FILENO)

  init(_ choices: Convert, _ ends: Convert.Ends) {
    self.choices = choices
    self.ends = ends
  }

  func run() throws(Failure) {
    // What was told stands before what ends it.
    defer { errors.flush() }
    // What was curated is not overwritten by what was imported.
    let output = ends.output
    if output != "-", PackFinder.isThere(output),
      ends.writing.name == Convert.ours || FileBytes.areSame(output, ends.input)
        || Formats.ending(of: output)?.name == Convert.ours
    {
      throw .exists(path: output)
    }
    let whole = try source()
    var pack = whole
    if let since = choices.since { try keep(&pack, changedSince: since) }
    try choose(&pack)
    if let since = choices.since, pack.questions.isEmpty {
      return tell(.nothingChanged(since: since))
    }
    let written = try write(pack)
    try put(written.bytes)
    conclude(pack, of: whole, written)
  }

  private func tell(_ notice: Notice) {
    errors.line(Gate.line(ExchangePrinter.line(notice)))
  }

  /// Tells of work that may take seconds, where somebody waits for it.
  private func announce(_ notice: Notice, isLong: Bool) {
    guard isLong, Environment.isTerminal(.error) else { return }
    tell(notice)
    errors.flush()
  }

  // MARK: Reading

  /// The pack to convert.
  private func source() throws(Failure) -> Pack {
    let isPack = ends.reading.name == Convert.ours
    let isStream = ends.input == "-"
    var path = ends.input
    if isPack, !isStream { path = try PackLoading.path(of: path) }
    let called = isStream ? "standard input" : path
    let bytes: [UInt8]
    do {
      bytes =
        isStream
        ? try FileBytes.read(STDIN_FILENO, called, limit: Conversion.largest)
        : try FileBytes.read(path, limit: Conversion.largest)
    } catch {
      throw .file(error)
    }
    announce(.reading(file: called, bytes: bytes.count), isLong: bytes.count > 2 << 20)
    guard isPack else { return try imported(bytes, called) }
    let reading = PackReader.read(bytes, path: called)
    guard let pack = reading.pack else {
      PackLoading.printErrors(of: reading)
      throw .packHasErrors
    }
    return pack
  }

  private func imported(_ bytes: [UInt8], _ called: String) throws(Failure) -> Pack {
    let stem = ends.input == "-" ? "" : PackFinder.stem(of: ends.input)
    let title = stem.isEmpty ? "Imported questions" : stem
    let options = ImportOptions(packID: Spelling.identifier(from: stem) ?? "imported", title: title)
    let read: (pack: Pack, faults: [Fault])
    do {
      read = try Conversion.read(bytes, as: ends.reading, options)
    } catch {
      throw .exchange(file: called, error)
    }
    for fault in read.faults { tell(.fault(fault, file: called)) }
    guard read.faults.isEmpty || choices.lossy else {
      errors.flush()
      throw .notConverted(.faults(read.faults.count))
    }
    return read.pack
  }

  // MARK: Choosing

  /// Keeps the questions that are not as they were, or whose sources are not.
  private func keep(_ pack: inout Pack, changedSince older: String) throws(Failure) {
    let old = try PackLoading.load(older, with: nil).pack
    let before = Dictionary(old.questions.map { ($0.id, $0) }) { first, _ in first }
    let (was, now) = (SourceTable(old), SourceTable(pack.gated))
    let left = Set(pack.questions.filter { $0.status != .rejected }.map(\.id))
    for question in old.questions where question.status != .rejected && !left.contains(question.id)
    {
      tell(.gone(question: question.id))
    }
    pack.questions.removeAll { question in
      let shown = question.gated
      return before[question.id] == shown && was.references(of: shown) == now.references(of: shown)
    }
    for question in pack.questions where question.status != .rejected {
      let isThere = before[question.id].map { $0.status != .rejected } ?? false
      tell(
        isThere
          ? .changed(question: question.id, isReplaced: ends.writing.isReplacing)
          : .added(question: question.id))
    }
    if !pack.questions.isEmpty, old.version == pack.version,
      !ends.writing.dropped.contains(.version)
    {
      tell(.versionNotRaised(pack.version))
    }
  }

  /// Leaves out what was rejected; what nobody has accepted goes along only with `--drafts`, but
  /// into a pack of ours, which holds all of them as they are.
  private func choose(_ pack: inout Pack) throws(Failure) {
    let rejected = pack.questions.count { $0.status == .rejected }
    if rejected > 0 {
      tell(.rejected(rejected))
      pack.questions.removeAll { $0.status == .rejected }
    }
    guard ends.writing.name != Convert.ours, !choices.drafts else { return }
    let waiting = pack.questions.filter { $0.status != .accepted }
    guard !waiting.isEmpty else { return }
    let count = pack.questions.count
    let isAll = waiting.count == count
    if !isAll { for question in waiting { tell(.waiting(question: question.id, question.status)) } }
    guard choices.lossy, !isAll else {
      errors.flush()
      throw .notConverted(.waiting(waiting.count, of: count))
    }
    pack.questions.removeAll { $0.status != .accepted }
  }

  // MARK: Writing

  private func write(_ pack: Pack) throws(Failure) -> Conversion.Written {
    let (format, count) = (ends.writing, pack.questions.count)
    announce(.writing(questions: count, format: format.name), isLong: count > 2_000)
    let options = ExportOptions(
      isShortening: choices.shorten, isRewording: choices.reword, variant: choices.variant,
      moment: Int(time(nil)))
    let written: Conversion.Written
    do {
      written = try Conversion.write(pack, as: format, options)
    } catch {
      if case .nothingToWrite(let losses) = error {
        for loss in losses { tell(.loss(loss, isDone: true)) }
      }
      errors.flush()
      throw .exchange(file: ends.input, error)
    }
    for loss in written.losses { tell(.loss(loss, isDone: choices.lossy || isWanted(loss))) }
    let refused = written.losses.count { !isWanted($0) }
    guard refused == 0 || choices.lossy else {
      errors.flush()
      let remedies = Set(written.losses.compactMap { Remedy($0, options, of: format) })
      throw .notConverted(
        .losses(refused, remedies: Remedy.allCases.filter(remedies.contains)))
    }
    return written
  }

  /// Whether it is what was asked for: texts cut by `--shorten`, stems reworded by `--reword`.
  private func isWanted(_ loss: Loss) -> Bool {
    switch loss.outcome {
    case .shortened: choices.shorten
    case .reworded: choices.reword
    case .leftOut, .recast, .replaced, .without: false
    }
  }

  private func put(_ bytes: [UInt8]) throws(Failure) {
    guard ends.output == "-" else {
      do {
        return try AtomicFile.write(bytes, to: ends.output)
      } catch {
        throw .file(error)
      }
    }
    let out = Output()
    out.write(bytes)
    try FrontEnd.finish(out)
  }

  private func conclude(_ pack: Pack, of whole: Pack, _ written: Conversion.Written) {
    let (format, name) = (ends.writing, ends.output == "-" ? "standard output" : ends.output)
    tell(.written(questions: written.questions, format: format.name, to: name))
    // What only those questions cite that were not to be converted is not lost.
    let dropped = pack.dropped(by: format).intersection(whole.dropped(by: format))
    if !dropped.isEmpty { tell(.noPlace(for: dropped)) }
    let unsourced = pack.questions.count { $0.status == .unsourced }
    if format.name == Convert.ours, unsourced > 0 { tell(.unsourced(unsourced)) }
  }
}
