import Articles
import CYAML
import Files
import Glibc
import Packs
import Quiz

/// Times this project's own work beside a peer's in the same run, and prints ratios.
///
/// `run` beside this file builds it, brings in the peers that are other programs, and prints the
/// table for the README.
@main
enum Benchmarks {
  static func main() throws {
    let arguments = CommandLine.arguments
    if arguments.count == 4, arguments[1] == "--articles" {
      return try GeneratorBenchmarks.write(corpus: arguments[2], to: arguments[3])
    }
    if arguments.count == 6, arguments[1] == "--generator" {
      return try GeneratorBenchmarks.run(
        corpus: arguments[2], folder: arguments[3], program: arguments[4],
        spaCy: Double(arguments[5]))
    }
    guard arguments.count == 5 else {
      print("usage: Benchmarks LARGE-PACK BANK ARTICLES|- PYYAML-SECONDS")
      print("       Benchmarks --articles CORPUS FOLDER")
      print("       Benchmarks --generator CORPUS FOLDER FACTCHECK SPACY-WORDS-A-SECOND|-")
      exit(EX_USAGE)
    }
    if !arguments[1].isEmpty, access(arguments[1], F_OK) != 0 {
      try AtomicFile.write(LargePack.text(questions: 20_000), to: arguments[1])
    }
    let large = try FileBytes.read(arguments[1])
    let bank = try FileBytes.read(arguments[2])
    let scan = Stopwatch.best(of: 5) { YAMLScan.events(in: large) }
    let check = Stopwatch.best(of: 5) { Self.check(large) }
    row(
      "20,000 questions: read, validated, linted, lowered", check, "libyaml's event scan", scan,
      limit: 5)
    if let seconds = Double(arguments[4]) {
      print(
        "  against PyYAML's CSafeLoader, which only loads: \(Stopwatch.figure(seconds / check)) times faster (at least 7)"
      )
    }
    let bankScan = Stopwatch.best(of: 50) { YAMLScan.events(in: bank) }
    let bankRead = Stopwatch.best(of: 50) { PackReader.read(bank, path: "bank").diagnostics.count }
    row("the bank, read and lowered", bankRead, "its event scan", bankScan, limit: 2)
    try engine()
    if arguments[3] != "-" { try articles(arguments[3], bank) }
  }

  private static func check(_ bytes: [UInt8]) -> Int {
    let reading = PackReader.read(bytes, path: "large")
    return reading.pack.map { Lint.findings(in: $0).count } ?? -1
  }

  /// Choice and number actions a second on one core, answers of every quality.
  private static func engine() throws {
    let pack = LargePack.pack(questions: 2000)
    let settings = GameSettings(count: 2000)
    var actions = 0
    var seconds = 0.0
    let dealt = Game(pack: pack, settings: settings, seed: 4711)
    let answers = dealt.deal.slots.indices.map { slot -> GameAction in
      let isRight = slot % 3 != 0
      switch dealt.question(ofSlot: slot).form {
      case .choice(let choice):
        let option = choice.options[isRight ? choice.key : (choice.key + 1) % choice.options.count]
        return .answer(Answer(.option(option), certainty: 70), milliseconds: 900)
      case .number(let key):
        return .answer(Answer(.number(key.value + (isRight ? 0 : 1))), milliseconds: 900)
      default: return .skip(milliseconds: 1)
      }
    }
    // A game is a value, so one deal serves every run.
    for _ in 0..<200 {
      var game = dealt
      let start = Stopwatch.now()
      for answer in answers { actions += try game.apply(answer).count > 0 ? 1 : 0 }
      seconds += Stopwatch.now() - start
    }
    print(
      "the engine: \(Stopwatch.figure(Double(actions) / seconds / 1e6)) million choice and number actions a second (at least 1)"
    )
  }

  /// Proving every passage of the bank, reading the articles included.
  private static func articles(_ folder: String, _ bank: [UInt8]) throws {
    guard let pack = PackReader.read(bank, path: "bank").pack else { return }
    let names = pack.sources.compactMap(\.file)
    let seconds = try Stopwatch.best(of: 10) {
      let files = try names.map { (name: $0, bytes: try FileBytes.read("\(folder)/\($0)")) }
      return Proving.proofs(of: pack, in: Copies(files: files).readable).count { $0.isProven }
    }
    print("the bank against its articles: \(Stopwatch.figure(seconds * 1000)) ms (under 50)")
  }

  private static func row(
    _ name: String, _ own: Double, _ peer: String, _ other: Double, limit: Int
  ) {
    print(
      "\(name): \(Stopwatch.figure(own * 1000)) ms, \(peer): \(Stopwatch.figure(other * 1000)) ms, ratio \(Stopwatch.figure(own / other)) (at most \(limit))"
    )
  }
}
