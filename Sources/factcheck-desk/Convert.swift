import ArgumentParser
import Exchange
import Terminal
import Text

/// Takes packs to other tools, and their questions into packs.
struct Convert: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "convert",
    abstract: "Take packs to other tools that teachers use, and their questions into packs.",
    discussion: """
      Formats are told by the files' endings where these mean one format, else by --from and --to; \
      --formats lists them, with what each never carries. Nothing is lost in silence: what a format \
      cannot carry of a question is told with the question's id, and nothing is written unless you \
      add --lossy. Questions from other tools have no citations, so they are marked 'unsourced' and \
      played with --drafts only.

      Examples:
        factcheck convert bridge bridge.gift
        factcheck convert bridge bridge.xlsx --shorten --lossy
        factcheck convert bridge moodle.xml --to moodle-xml --since old-bridge.yaml
        factcheck convert quiz.txt quiz.yaml --from aiken
        factcheck convert - - --from opentdb --to gift < trivia.json
      """)

  @Argument(help: "A file of another tool's, a pack's path or name, or - for standard input.")
  var input: String?

  @Argument(help: "The file to write, or - for standard output.")
  var output: String?

  @Option(help: ArgumentHelp("What the input is.", valueName: "format"))
  var from: String?

  @Option(help: ArgumentHelp("What to write.", valueName: "format"))
  var to: String?

  @Option(
    help: ArgumentHelp(
      "A variant of the written format, such as base64 of opentdb.", valueName: "name"))
  var variant: String?

  @Flag(help: "Go on where something is lost or cannot be read, as told.")
  var lossy = false

  @Flag(help: "Cut texts that are too long for the format, at a word's end.")
  var shorten = false

  @Flag(help: "Reword stems that the format would take for something else.")
  var reword = false

  @Flag(help: "Convert drafts and unsourced questions too.")
  var drafts = false

  @Option(
    help: ArgumentHelp("Only what changed since an older edition of the pack.", valueName: "pack"))
  var since: String?

  @Flag(help: "List the formats, with what each never carries.")
  var formats = false

  func validate() throws {
    guard !formats else { return }
    guard input != nil, output != nil else {
      throw ValidationError(
        "Name what to read and what to write, as in: factcheck convert bridge bridge.gift")
    }
    for (option, name) in [("--from", from), ("--to", to)] {
      if let name { try Self.check(name, option) }
    }
    if input == "-", from == nil { throw ValidationError("For standard input, name a --from.") }
    if output == "-", to == nil { throw ValidationError("For standard output, name a --to.") }
    if let from, !(Formats.named(from) is any Importing) {
      throw ValidationError("\(from) is only written, not read.")
    }
    if let to, !(Formats.named(to) is any Exporting) {
      throw ValidationError("\(to) is only read, not written.")
    }
    if let output, to == nil, Formats.ending(of: output) == nil {
      throw ValidationError(
        "The ending of '\(Gate.line(output))' does not say which format is meant; name a --to.")
    }
  }

  private static func check(_ name: String, _ option: String) throws {
    guard Formats.named(name) == nil else { return }
    let names = Formats.all.map(\.name)
    let hint = ErrorPrinter.didYouMean(name, among: names)
    throw ValidationError(
      "\(option): there is no format '\(Gate.line(name))'.\(hint)"
        + " Formats: \(names.joined(separator: ", ")).")
  }

  func run() throws {
    do throws(Failure) {
      if formats {
        let output = Output()
        output.lines(ExchangePrinter.table())
        return try FrontEnd.finish(output)
      }
      try ConvertSession(self).run()
    } catch {
      throw ErrorPrinter.exit(error)
    }
  }
}
