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
  private let input: String
  private let output: String
  private let errors = Output(descriptor: STDERR_FILENO)

  init(_ choices: Convert) {
    self.choices = choices
    input = choices.input ?? "-"
    output = choices.output ?? "-"
  }

  func run() throws(Failure) {
    guard let to = (choices.to.flatMap(Formats.named) ?? Formats.ending(of: output)),
      let exporting = to as? any Exporting
    else { throw .noFormat(file: output, option: "--to") }
    // What was curated is not overwritten by what was imported.
    if output != "-", PackFinder.isThere(output),
      to.name == Self.ours || output == input || Formats.ending(of: output)?.name == Self.ours
    {
      throw .exists(path: output)
    }
    var pack = try source()
    let whole = pack
    if let since = choices.since { try keep(&pack, changedSince: since) }
    try choose(&pack, isStrict: to.name != Self.ours)
    if choices.since != nil, pack.questions.isEmpty {
      errors.line("Nothing to convert changed since \(Gate.line(choices.since ?? "")).")
      return errors.flush()
    }
    let written = try write(pack, as: exporting)
    try put(written.bytes)
    tell(pack, written, as: to, of: whole)
    errors.flush()
  }

  private static let ours = "factcheck"

  // MARK: Reading

  /// The pack to convert.
  private func source() throws(Failure) -> Pack {
    let named = choices.from.flatMap(Formats.named)
    // A name without an ending is a pack's.
    let format = named ?? Formats.ending(of: input) ?? Formats.named(Self.ours)
    guard let format, let importing = format as? any Importing else {
      throw .noFormat(file: input, option: "--from")
    }
    if format.name == Self.ours {
      if named == nil, input.contains("."), Formats.ending(of: input) == nil,
        PackFinder.isThere(input)
      {
        throw .noFormat(file: input, option: "--from")
      }
      let reading =
        input == "-"
        ? try PackLoading.read("/dev/stdin") : try PackLoading.read(PackLoading.path(of: input))
      guard let pack = reading.pack else {
        PackLoading.printErrors(of: reading)
        throw .packHasErrors
      }
      return pack
    }
    return try imported(by: importing)
  }

  private func imported(by format: any Importing) throws(Failure) -> Pack {
    let bytes: [UInt8]
    do {
      bytes = try FileBytes.read(
        input == "-" ? "/dev/stdin" : input, limit: Conversion.largest)
    } catch {
      throw .file(error)
    }
    let title = input == "-" ? "Imported questions" : PackFinder.stem(of: input)
    let options = ImportOptions(
      packID: Spelling.identifier(from: title) ?? "imported",
      title: title.isEmpty ? "Imported questions" : title)
    let read: (pack: Pack, faults: [Fault])
    do {
      read = try Conversion.read(bytes, as: format, options)
    } catch {
      throw .exchange(file: input, error)
    }
    for fault in read.faults {
      errors.line(Gate.line(ExchangePrinter.line(fault, in: input)))
    }
    if !read.faults.isEmpty, !choices.lossy {
      errors.flush()
      throw .notConverted(
        "\(count(read.faults.count, "fault")). With --lossy the rest is converted without it.")
    }
    return read.pack
  }

  // MARK: Choosing

  /// Keeps the questions that are not as they were, or whose sources are not.
  private func keep(_ pack: inout Pack, changedSince older: String) throws(Failure) {
    let old = try PackLoading.load(older, with: nil).pack
    let before = Dictionary(old.questions.map { ($0.id, $0) }) { first, _ in first }
    let (was, now) = (SourceTable(old), SourceTable(pack.gated))
    let gone = Set(before.keys).subtracting(pack.questions.map(\.id))
    for id in gone.sorted() {
      errors.line(
        "\(Gate.line(id)) is in the older edition alone: delete it where it was imported.")
    }
    pack.questions.removeAll { question in
      let shown = question.gated
      return before[question.id] == shown && was.references(of: shown) == now.references(of: shown)
    }
  }

  /// Leaves out what was rejected; what nobody has accepted goes along only with `--drafts`.
  ///
  /// - Parameter isStrict: whether it takes that; a pack of ours holds all of them as they are.
  private func choose(_ pack: inout Pack, isStrict: Bool) throws(Failure) {
    let rejected = pack.questions.count { $0.status == .rejected }
    if rejected > 0 {
      errors.line("\(count(rejected, "rejected question")) left out.")
      pack.questions.removeAll { $0.status == .rejected }
    }
    guard isStrict, !choices.drafts else { return }
    let waiting = pack.questions.filter { $0.status != .accepted }
    guard !waiting.isEmpty else { return }
    for question in waiting {
      errors.line("\(Gate.line(question.id)): \(question.status.rawValue)")
    }
    guard choices.lossy else {
      errors.flush()
      throw .notConverted(
        "\(count(waiting.count, "question")) that nobody has accepted or that cite nothing."
          + " Add --drafts to convert them too, or --lossy to leave them out.")
    }
    pack.questions.removeAll { $0.status != .accepted }
  }

  // MARK: Writing

  private func write(
    _ pack: Pack, as format: any Exporting
  ) throws(Failure) -> Conversion.Written {
    let options = ExportOptions(
      isShortening: choices.shorten, isRewording: choices.reword, variant: choices.variant,
      moment: Int(time(nil)))
    do {
      let written = try Conversion.write(pack, as: format, options)
      for loss in written.losses {
        errors.line(Gate.line(ExchangePrinter.line(loss, isDone: choices.lossy || isWanted(loss))))
      }
      let refused = written.losses.filter { !isWanted($0) }
      guard refused.isEmpty || choices.lossy else {
        throw Failure.notConverted(
          "nothing was written: \(count(refused.count, "loss", "losses"))."
            + " With --lossy it is done as told.")
      }
      return written
    } catch let error as ExchangeError {
      if case .nothingToWrite(let losses) = error {
        for loss in losses { errors.line(Gate.line(ExchangePrinter.line(loss, isDone: true))) }
      }
      errors.flush()
      throw .exchange(file: input, error)
    } catch let error as Failure {
      errors.flush()
      throw error
    } catch {
      throw .notConverted("\(error)")
    }
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
    guard output == "-" else {
      do {
        try AtomicFile.write(bytes, to: output)
      } catch {
        throw .file(error)
      }
      return
    }
    let out = Output()
    out.write(bytes)
    try FrontEnd.finish(out)
  }

  private func tell(
    _ pack: Pack, _ written: Conversion.Written, as format: any Format, of whole: Pack
  ) {
    let name = output == "-" ? "standard output" : Gate.line(output)
    errors.line("\(name): \(count(written.questions, "question")) as \(format.name).")
    let dropped = ExchangePrinter.dropped(pack, by: format)
    if !dropped.isEmpty { errors.line("The format has no place for: \(dropped).") }
    guard format.name == Self.ours else { return }
    let unsourced = pack.questions.count { $0.status == .unsourced }
    if unsourced > 0 {
      errors.line(
        "\(count(unsourced, "question")) without a citation: 'cites: []', 'status: unsourced'."
          + " They are played with --drafts only; add citations to have them accepted.")
    }
  }

  private func count(_ number: Int, _ noun: String, _ nouns: String? = nil) -> String {
    "\(number) \(number == 1 ? noun : nouns ?? noun + "s")"
  }
}
