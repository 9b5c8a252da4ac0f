import Articles
import Files
import Opening
import Packs
import Quiz
import Terminal
import Text

/// The checks of one pack. What is wrong goes to standard error, what was found to standard output.
struct CheckSession {
  private let reading: Reading
  private let output: Output
  private let errors = Output(descriptor: 2)
  private let printer: DiagnosticPrinter
  private(set) var findings = 0
  private(set) var isGood: Bool
  private var unproven = 0

  init(reading: Reading, output: Output) {
    self.reading = reading
    self.output = output
    isGood = !reading.hasErrors
    printer = DiagnosticPrinter(bytes: reading.bytes)
    for diagnostic in reading.diagnostics { errors.line(printer.render(diagnostic)) }
  }

  /// Lints a pack that could be read.
  mutating func lint() {
    guard let pack = reading.pack else { return }
    for finding in Lint.findings(in: pack) {
      let words = FindingPrinter.sentence(finding.detail)
      errors.line(
        printer.render(
          Diagnostic(
            path: reading.path, place: reading.locations.place(of: finding.place, in: pack),
            severity: .warning, problem: .finding(rule: finding.rule, words: words))))
      findings += 1
    }
  }

  /// Proves every passage against a folder of articles.
  mutating func prove(in folder: String, fixing: Bool) throws(Failure) {
    guard let pack = reading.pack else { return }
    let copies = try Self.copies(in: folder)
    for file in copies.unreadable { errors.line("warning: " + Gate.line(ProofPrinter.line(file))) }
    var proofs = Proving.proofs(of: pack, in: copies.readable)
    if fixing {
      try fix(pack, by: copies.readable)
      let fixed = Proving.fixed(pack, in: copies.readable).pack
      // What is left alone is told as it was, since it was found by how its neighbours moved.
      for (index, proof) in Proving.proofs(of: fixed, in: copies.readable).enumerated() {
        proofs[index].whole = proof.whole
        for (number, passage) in proof.passages.enumerated() where passage.outcome == .proven {
          proofs[index].passages[number] = passage
        }
      }
    }
    var passages = 0
    var hasMoved = false
    for proof in proofs {
      passages += proof.passages.count
      unproven += proof.passages.count { $0.outcome != .proven }
      for line in ProofPrinter.lines(proof) { errors.line(Gate.line(line)) }
      hasMoved =
        hasMoved || proof.passages.contains { if case .moved = $0.outcome { true } else { false } }
    }
    output.line(
      "\(Gate.line(reading.path)): \(passages - unproven) of \(passages) passages proved in \(Gate.line(folder))"
    )
    if unproven > 0 { isGood = false }
    if hasMoved, !fixing { errors.line("What moved is renumbered by --fix.") }
  }

  private func fix(_ pack: Pack, by copies: [Copy]) throws(Failure) {
    let (fixed, fixes) = Proving.fixed(pack, in: copies)
    guard !fixes.isEmpty else { return }
    // Where the file's own layout cannot be kept, the pack is written anew.
    let bytes =
      PackPatcher.patched(reading, fixes, toRead: fixed) ?? Array(PackWriter.write(fixed).utf8)
    do {
      try AtomicFile.write(bytes, to: reading.path)
    } catch {
      throw .file(error)
    }
    for fix in fixes {
      output.line("\(Gate.line(reading.path)): \(Gate.line(ProofPrinter.line(fix)))")
    }
  }

  /// Tells what changed since an older edition.
  func compare(with older: String) throws(Failure) {
    guard let pack = reading.pack else { return }
    let old = try PackLoading.load(older, with: nil).pack
    let changes = Since.changes(from: old, to: pack.gated)
    if changes.isEmpty { output.line("Nothing changed since \(Gate.line(older)).") }
    for change in changes { output.line(Gate.line(SincePrinter.line(change))) }
  }

  /// Tells how verdicts and kinds are spread.
  func weigh() {
    guard let pack = reading.pack else { return }
    output.lines(BalancePrinter.lines(Balance(of: pack)).map { Gate.clean($0) })
  }

  /// One line on the whole.
  func conclude() {
    errors.flush()
    let errorCount = reading.diagnostics.count { $0.severity == .error }
    var facts: [String] = []
    if let pack = reading.pack {
      facts.append(
        "\(count(pack.questions.count, "question")) from \(count(pack.sources.count, "source"))")
      let waiting = Dictionary(grouping: pack.questions, by: \.status)
      for status in [Question.Status.draft, .unsourced, .rejected] {
        if let members = waiting[status] { facts.append("\(members.count) \(status.rawValue)") }
      }
    }
    facts.append(errorCount == 0 ? "no errors" : count(errorCount, "error"))
    let warnings = findings + reading.diagnostics.count { $0.severity == .warning }
    facts.append(count(warnings, "warning"))
    output.line("\(Gate.line(reading.path)): \(facts.joined(separator: ", "))")
  }

  private func count(_ number: Int, _ noun: String) -> String {
    "\(number) \(noun)\(number == 1 ? "" : "s")"
  }

  /// The articles of a folder; what cannot be read is no article.
  static func copies(in folder: String) throws(Failure) -> Copies {
    let names = PackFinder.entries(of: folder).filter { !$0.hasPrefix(".") }.sorted()
    guard !names.isEmpty else { throw .noArticles(folder: folder) }
    var files: [(name: String, bytes: [UInt8])] = []
    var tooLarge: [Copies.Unreadable] = []
    for name in names {
      do {
        files.append((name, try FileBytes.read(folder + "/" + name, limit: ArticleReader.limit)))
      } catch .tooLarge {
        tooLarge.append(.init(name: name, error: .tooLarge(limit: ArticleReader.limit)))
      } catch {
        // What cannot be read, a folder above all, is no copy of an article.
        continue
      }
    }
    var copies = Copies(files: files)
    copies.unreadable += tooLarge
    return copies
  }
}
