import ArgumentParser
import Quiz
import Records
import Terminal
import Text

/// Lists what was disputed.
struct RecordsDisputes: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "disputes",
    abstract: "List the questions you disputed, and why.",
    discussion: """
      Example:
        factcheck records disputes bridge
      """)

  @Argument(help: "A pack's path, name or id; without it, all.")
  var pack: String?

  func run() throws {
    do throws(Failure) {
      let store = try RecordsDesk.open()
      let id = try RecordsDesk.pack(pack, in: store)
      let disputes = try store.attempt { () throws(RecordsError) in
        try store.records.disputes(ofPack: id)
      }
      let output = Output()
      let width = TerminalSize.current().columns
      if disputes.isEmpty { output.line("Nothing was disputed.") }
      for dispute in disputes {
        let question = dispute.question
        let answer = dispute.answer.map { "answered \($0.words)" } ?? "skipped"
        let date = dispute.day.date?.description ?? ""
        output.line(Gate.line("\(question.pack) \(question.id), \(date), \(answer)"))
        for text in [question.about.stem, "Key: \(question.about.key)", "Why: \(dispute.why)"] {
          output.lines(
            Wrapping.wrap(Gate.line(text), width: width, first: "   ", rest: "     "))
        }
      }
      try FrontEnd.finish(output)
    } catch {
      throw ErrorPrinter.exit(error)
    }
  }
}
