import ArgumentParser
import Quiz
import Reports
import Terminal
import Text

/// Reports on a classroom session.
struct Report: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "report",
    abstract: "Report on a classroom session: gradebook and item statistics.",
    discussion: """
      Examples:
        factcheck report                              the latest session, as a page
        factcheck report --format csv -o class.csv    for a spreadsheet
        factcheck report --disputes --format csv       who disagrees with which key, and why
      """)

  enum Format: String, ExpressibleByArgument, CaseIterable {
    case html, csv, json
  }

  @Argument(help: "A session's name; the latest without it.")
  var session: String?

  @Option(help: "html, csv or json.")
  var format = Format.html

  @Flag(help: "Students are numbered, in an order that tells nothing.")
  var anonymous = false

  @Flag(help: "Only who disagrees with which key, and why.")
  var disputes = false

  @Option(
    name: .shortAndLong, help: ArgumentHelp("Write to this file.", valueName: "file"))
  var output: String?

  func run() throws {
    do throws(Failure) {
      var results = try SessionStore.open().replay(session).lesson.results
      if anonymous { results = results.anonymised(seed: .random(in: .min ... .max)) }
      let report = ClassReport(results)
      let text = disputes ? report.disputesText(as: format) : report.text(as: format)
      guard let path = output else {
        let output = Output()
        output.write(text)
        return try FrontEnd.finish(output)
      }
      try PrivateFile.write(text, to: path)
    } catch {
      throw ErrorPrinter.exit(error)
    }
  }
}

extension ClassReport {
  func text(as format: Report.Format) -> String {
    switch format {
    case .html: html
    case .csv:
      // Raised hands have no gradebook.
      results.hands == nil ? gradebookCSV.text + "\r\n" + itemsCSV.text : itemsCSV.text
    case .json: json
    }
  }

  func disputesText(as format: Report.Format) -> String {
    switch format {
    case .html: disputesHTML
    case .csv: disputesCSV.text
    case .json: disputesJSON
    }
  }
}
