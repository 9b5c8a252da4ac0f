import ArgumentParser
import Packs
import Quiz
import Terminal

/// Validates packs.
struct Check: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Validate and lint packs, and prove their passages against the articles.",
    discussion: """
      Errors make the exit status 1; lint warnings do so only with --strict. A question's tag \
      allow:RULE silences a rule.

      Examples:
        factcheck check questions/*.yaml
        factcheck check --articles ~/articles bridge     every passage against your own copies
        factcheck check --articles ~/articles --fix bridge.yaml
        factcheck check --since old.yaml bridge.yaml     what changed between two editions
        factcheck check --schema > factcheck.schema.json
      """)

  @Argument(help: "Packs by path or name; without one, the only pack found.")
  var packs: [String] = []

  @Option(
    help: ArgumentHelp("Prove every passage against the articles in a folder.", valueName: "folder")
  )
  var articles: String?

  @Flag(help: "With --articles: renumber what moved and fill in digests, in the file itself.")
  var fix = false

  @Option(help: ArgumentHelp("Tell what changed since an older edition.", valueName: "pack"))
  var since: String?

  @Flag(help: "Tell how verdicts and kinds are spread over speakers and sources.")
  var balance = false

  @Flag(help: "Lint warnings make the exit status 1 too.")
  var strict = false

  @Flag(help: "List the lint rules.")
  var rules = false

  @Flag(help: "Print the JSON Schema of packs, for editors.")
  var schema = false

  func validate() throws {
    if fix, articles == nil {
      throw ValidationError(
        "--fix goes with --articles FOLDER, which holds the articles to fix by.")
    }
    if since != nil, packs.count > 1 {
      throw ValidationError("--since compares one pack with its older edition; name one.")
    }
  }

  func run() throws {
    let output = Output()
    if schema || rules {
      if schema { output.write(PackSchema.json()) }
      for rule in rules ? Lint.rules : [] { output.line("\(rule.name): \(rule.summary)") }
      do { try FrontEnd.finish(output) } catch { throw ErrorPrinter.exit(error) }
      return
    }
    var isGood = true
    for name in packs.isEmpty ? [nil] : packs.map(Optional.some) {
      do throws(Failure) {
        isGood = try check(name, output) && isGood
      } catch {
        output.flush()
        _ = ErrorPrinter.exit(error)
        isGood = false
      }
    }
    do { try FrontEnd.finish(output) } catch { throw ErrorPrinter.exit(error) }
    if !isGood { throw ExitCode.failure }
  }

  /// Whether a pack has nothing that ends in status 1.
  private func check(_ name: String?, _ output: Output) throws(Failure) -> Bool {
    let reading = try PackLoading.read(PackLoading.path(of: name))
    var session = CheckSession(reading: reading, output: output)
    session.lint()
    if let articles { try session.prove(in: articles, fixing: fix) }
    if let since { try session.compare(with: since) }
    if balance { session.weigh() }
    session.conclude()
    return session.isGood && !(strict && session.findings > 0)
  }
}
