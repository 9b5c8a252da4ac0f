import ArgumentParser
import Opening
import Packs
import Quiz
import Terminal
import Text

/// Lets a teacher accept, edit and reject drafts at the prompt.
struct Curate: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "curate",
    abstract: "Accept, edit or reject drafts at the prompt.",
    discussion: """
      Each draft is shown with its key, the passages it rests on and what lint finds. Every \
      decision is in the pack's file before the next question comes; u takes decisions back. \
      Rejected drafts stay in the pack, are never played, and are not proposed again.

      Examples:
        factcheck curate drafts.yaml
        factcheck curate drafts.yaml --articles ~/articles   passages within their articles
        factcheck curate bridge --kind number --source gazette
        factcheck curate bridge --all                        what is decided too
        printf 'a\\nr too easy\\nq\\n' | factcheck curate bridge
      """)

  @Argument(help: "A pack's path or name; without it, the only one found.")
  var pack: String?

  @Option(
    help: ArgumentHelp(
      "Show passages within the articles of a folder, your own copies.", valueName: "folder"))
  var articles: String?

  @Option(help: ArgumentHelp("Only these kinds, as in claim,number.", valueName: "kinds"))
  var kind: String?

  @Option(help: ArgumentHelp("Only questions about one of these sources.", valueName: "ids"))
  var source: String?

  @Flag(help: "Go through what is decided already too.")
  var all = false

  @OptionGroup var look: OutputOptions

  func run() throws {
    do throws(Failure) {
      try curate()
    } catch {
      throw ErrorPrinter.exit(error)
    }
  }

  private func curate() throws(Failure) {
    let name = pack
    let path = try PackLoading.path(of: name)
    var desk = try PackDesk(path: path)
    guard let pack = desk.pack else { throw .packHasErrors }
    let filter = try filter(for: pack)
    let curation = Curation(pack: pack, filter: filter)
    guard curation.position != nil else {
      let drafts = pack.questions.count { $0.status == .draft }
      throw .nothingToCurate(
        pack: name ?? PackFinder.stem(of: path), questions: pack.questions.count, drafts: drafts)
    }
    if let articles { try desk.open(articles: articles) }
    try FrontEnd.curate(
      curation, at: desk, called: name ?? PackFinder.stem(of: path), isColourWanted: !look.noColor)
  }

  private func filter(for pack: Pack) throws(Failure) -> CurationFilter {
    let sources = FilterOptions.list(source).map { $0.hasPrefix("@") ? String($0.dropFirst()) : $0 }
    let kinds = FilterOptions.list(kind)
    try FrontEnd.check(QuestionFilter(kinds: Set(kinds), sources: Set(sources)), against: pack)
    return CurationFilter(
      kinds: Set(kinds), sources: Set(sources), statuses: all ? [] : [.draft])
  }
}
