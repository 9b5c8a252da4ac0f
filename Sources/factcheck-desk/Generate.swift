import ArgumentParser
import ModelProposer
import PackMaker
import Packs
import Quiz
import Terminal
import Text

/// Makes a pack of drafts from articles.
struct Generate: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "generate",
    abstract: "Make a pack of drafts from articles.",
    discussion: """
      Reads plain text, Markdown and HTML, in UTF-8, UTF-16 or Windows-1252. Every draft cites the \
      passage that decides it; what might be wrong is not offered, so an article may well give few \
      drafts, or none. Read them with 'factcheck curate'.

      Examples:
        factcheck generate report.txt other.html -o pack.yaml
        factcheck generate --into pack.yaml third.md     add drafts to a pack
        factcheck generate --explain report.txt          what was dropped and why
        factcheck generate --rules                       what decides about that
        curl -s https://example.org/report | factcheck generate - -o pack.yaml
        factcheck generate --jsonl < articles.jsonl > packs.jsonl
        factcheck generate a.txt --model-url http://localhost:8080/v1 --model NAME

      A language model may point at more to ask: any OpenAI-compatible server, its key in \
      FACTCHECK_MODEL_KEY. The articles are sent there, and nowhere without these options. What it \
      suggests passes the same checks, is asked in the article's own words, and is tagged 'model'.
      """)

  @Argument(help: ArgumentHelp("Articles; - is standard input.", valueName: "file"))
  var files: [String] = []

  @Option(
    name: .shortAndLong,
    help: ArgumentHelp("Where the pack is written; without it, standard output.", valueName: "file")
  )
  var output: String?

  @Option(help: ArgumentHelp("Add the drafts to a pack that exists.", valueName: "pack"))
  var into: String?

  @Option(help: "At most so many drafts; without it, ten an article.")
  var count: Int?

  @Option(help: ArgumentHelp("Only these kinds, joined by commas.", valueName: "kinds"))
  var kind: String?

  @Option(help: ArgumentHelp("Only these difficulties, 1 to 3.", valueName: "numbers"))
  var difficulty: String?

  @Option(help: "Chooses among drafts of equal worth.")
  var seed: UInt64 = 1

  @Option(help: "The pack's title; without it, one from the headlines.")
  var title: String?

  @Flag(help: "Tell on standard error what was dropped, refused and chosen, and why.")
  var explain = false

  @Option(help: ArgumentHelp("The outlet of all these articles.", valueName: "name"))
  var outlet: String?

  @Option(help: ArgumentHelp("Their date, as 2025-02-03.", valueName: "date"))
  var date: String?

  @Option(help: ArgumentHelp("The headline, for a single article.", valueName: "text"))
  var headline: String?

  @Option(help: ArgumentHelp("The address, for a single article.", valueName: "url"))
  var url: String?

  @Flag(
    help: """
      Read one article a line as JSON, write one pack a line. Its "id" becomes the pack's, or the \
      beginning of the pack's where it is more than small letters, digits and hyphens.
      """)
  var jsonl = false

  @Flag(help: "List the rules of cleaning, the proposers and the rules of the gate, and stop.")
  var rules = false

  @OptionGroup(title: "A language model")
  var model: ModelOptions

  func validate() throws {
    if rules { return }
    if let count, count < 1 { throw ValidationError("--count wants a number from 1 up.") }
    if jsonl {
      guard files.isEmpty, output == nil, into == nil else {
        throw ValidationError("--jsonl reads standard input and writes standard output alone.")
      }
      guard model.url == nil else {
        throw ValidationError("--jsonl asks no model; leave --model-url out.")
      }
    } else if files.isEmpty {
      throw ValidationError("Name one article or more, or - for standard input.")
    }
    if output != nil, into != nil {
      throw ValidationError("Either -o writes a new pack or --into adds to one.")
    }
    if files.count > 1, headline != nil || url != nil {
      throw ValidationError("--headline and --url are of one article; name one file.")
    }
    if let date, PartialDate(date) == nil {
      throw ValidationError("--date wants a date such as 2025-02-03, 2025-02 or 2025.")
    }
    _ = try chosenKinds()
    _ = try chosenDifficulties()
  }

  func run() throws {
    if let proposer = model.proposer {
      Awaiting.exit { await status(asking: proposer) }
    }
    do throws(Failure) {
      if rules { return try GenerateRules.print() }
      try session().run()
    } catch {
      throw ErrorPrinter.exit(error)
    }
  }

  /// Runs with a model and gives the exit status.
  private func status(asking proposer: ModelProposer) async -> Int32 {
    do throws(Failure) {
      try await session().run(
        asking: ModelAsking(
          proposer: proposer, count: model.count ?? 10,
          isTold: explain || Environment.isTerminal(.error)))
      return 0
    } catch {
      return ErrorPrinter.status(of: error)
    }
  }

  private func session() -> GenerateSession {
    GenerateSession(
      GenerateChoices(
        files: files, output: output, into: into, count: count,
        kinds: (try? chosenKinds()) ?? [], difficulties: (try? chosenDifficulties()) ?? [],
        seed: seed, title: title, explain: explain, outlet: outlet, date: date,
        headline: headline, url: url, jsonl: jsonl))
  }

  private func chosenKinds() throws -> Set<String> {
    let names = (kind ?? "").split(separator: ",").map(String.init)
    for name in names where Kinds.named(name) == nil {
      throw ValidationError(
        "There is no kind '\(name)'."
          + ErrorPrinter.didYouMean(name, among: Kinds.all.map(\.name)))
    }
    return Set(names)
  }

  private func chosenDifficulties() throws -> Set<Int> {
    let numbers = (difficulty ?? "").split(separator: ",").map { Int($0) }
    guard numbers.allSatisfy({ $0.map((1...3).contains) == true }) else {
      throw ValidationError("--difficulty wants numbers from 1 to 3, as in 1,2.")
    }
    return Set(numbers.compactMap(\.self))
  }
}
