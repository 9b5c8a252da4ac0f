import ArgumentParser
import Quiz
import Terminal
import Text

/// Lists the questions of a pack with their keys.
struct Show: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show",
    abstract: "List questions, keys and citations, for whoever teaches with them.",
    discussion: """
      Examples:
        factcheck show bridge
        factcheck show bridge --tag core --kind claim
        factcheck show bridge --only crack-cause
      """)

  @Argument(help: "A pack's path or name; without it, the only one found.")
  var pack: String?

  @OptionGroup var questions: FilterOptions

  @OptionGroup var look: OutputOptions

  func run() throws {
    do throws(Failure) {
      try show(try PackLoading.load(pack))
    } catch {
      throw ErrorPrinter.exit(error)
    }
  }

  private func show(_ loaded: LoadedPack) throws(Failure) {
    let pack = loaded.pack
    let filter = questions.filter(drafts: true)
    try FrontEnd.check(filter, against: pack)
    let screen = PackScreen(
      painter: .standard(wanted: !look.noColor), glyphs: .standard(),
      width: TerminalSize.current().columns)
    let output = Output()
    let shown = pack.questions.filter { filter.admits($0) }
    for question in shown { output.lines(screen.question(question, in: pack)) }
    output.lines(screen.count(shown.count, of: pack))
    try FrontEnd.finish(output)
    loaded.afterwards?()
  }
}
