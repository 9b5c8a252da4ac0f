import ArgumentParser
import Exchange
import Opening
import Terminal
import Text

/// Takes packs to other tools, and their questions into packs.
struct Convert: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "convert",
    abstract: "Take packs to other tools that teachers use, and their questions into packs.",
    usage: """
      factcheck convert <input> <output> [<options>]
      factcheck convert --formats
      """,
    discussion: """
      Examples:
        factcheck convert bridge bridge.moodle.xml              for Moodle
        factcheck convert bridge bridge.xlsx --shorten --lossy  for Kahoot
        factcheck convert bridge bridge.apkg                    for Anki
        factcheck convert bridge bridge.zip --to qti12 --lossy  for Canvas
        factcheck convert bridge bridge.html                    to be printed
        factcheck convert quiz.gift quiz.yaml                   from Moodle
        factcheck convert quiz.txt quiz.yaml --from aiken
        factcheck convert - - --from opentdb --to factcheck < trivia.json
        factcheck convert bridge new.moodle.xml --since old-bridge.yaml

      A file's ending tells its format where only one format's files end so; else name it with \
      --from or --to. What a format cannot carry of a question is told with the question's id, and \
      nothing is written unless you add --lossy. Questions of other tools cite no sources: they are \
      marked 'unsourced', played with --drafts, and converted on with --drafts.
      """)

  @Argument(
    help: "What to read: a pack's path or name, another tool's file, or - for standard input.")
  var input: String?

  @Argument(help: "The file to write, or - for standard output.")
  var output: String?

  @Option(
    name: .customShort("o"),
    help: ArgumentHelp("The same, as other commands name it.", valueName: "file"))
  var file: String?

  @Option(help: ArgumentHelp("The format of what is read.", valueName: "format"))
  var from: String?

  @Option(help: ArgumentHelp("The format to write.", valueName: "format"))
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

  /// What is read and what is written, each with its format.
  struct Ends {
    var input: String
    var reading: any Importing
    var output: String
    var writing: any Exporting
  }

  /// The format of packs.
  static let ours = "factcheck"

  func validate() throws {
    if !formats { _ = try ends() }
  }

  private func ends() throws -> Ends {
    guard let input, let output = output ?? file else {
      throw ValidationError(
        "Name what to read and what to write, as in: factcheck convert bridge bridge.gift")
    }
    if self.output != nil, file != nil {
      throw ValidationError("Name one file to write, with -o or without.")
    }
    do throws(FormatChoice.Fault) {
      let writing = try FormatChoice.writing(output, as: to)
      try FormatChoice.check(variant, of: writing)
      let reading = try FormatChoice.reading(input, as: from ?? (isPack(input) ? Self.ours : nil))
      return Ends(input: input, reading: reading, output: output, writing: writing)
    } catch {
      throw ValidationError(Gate.clean(ExchangePrinter.sentence(error)))
    }
  }

  /// Whether it is read as a pack without more being said: a name, or a file without an ending.
  private func isPack(_ input: String) -> Bool {
    guard input != "-", Formats.usual(for: input).isEmpty else { return false }
    let name = input.utf8.split(separator: UInt8(ascii: "/")).last ?? Substring(input).utf8
    guard name.contains(UInt8(ascii: ".")) else { return true }
    return !PackFinder.isThere(input) && (try? PackFinder.path(of: input)) != nil
  }

  func run() throws {
    if formats { return try list() }
    let ends = try ends()
    do throws(Failure) {
      try ConvertSession(self, ends).run()
    } catch {
      throw ErrorPrinter.exit(error)
    }
  }

  private func list() throws {
    do throws(Failure) {
      let output = Output()
      output.lines(ExchangePrinter.table())
      try FrontEnd.finish(output)
    } catch {
      throw ErrorPrinter.exit(error)
    }
  }
}
