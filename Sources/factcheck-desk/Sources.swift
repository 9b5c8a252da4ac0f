import ArgumentParser
import Quiz
import Terminal

/// Shows the sources of a pack.
struct Sources: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "sources",
    abstract: "Show the case cards; with --passages the passages too.",
    discussion: """
      Examples:
        factcheck sources bridge
        factcheck sources bridge --passages
      """)

  @Argument(help: "A pack's path or name; without it, the only one found.")
  var pack: String?

  @Flag(help: "Show every passage with its note or quote.")
  var passages = false

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
    let screen = PackScreen(
      painter: .standard(wanted: !look.noColor), glyphs: .standard(),
      width: TerminalSize.current().columns)
    let output = Output()
    output.lines(screen.opening(of: pack))
    for source in pack.sources { output.lines(screen.source(source, withPassages: passages)) }
    try FrontEnd.finish(output)
    loaded.afterwards?()
  }
}
