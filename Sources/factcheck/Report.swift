import ArgumentParser
import Glibc
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
        factcheck report --anonymous --disputes
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
      let text = disputes ? Self.disputes(of: results) : ClassReport(results).text(as: format)
      guard let path = output else {
        let output = Output()
        output.write(text)
        return try FrontEnd.finish(output)
      }
      try Self.write(text, to: path)
    } catch {
      throw ErrorPrinter.exit(error)
    }
  }

  /// Writes a file that only its owner may read, since it may hold names; another one of that name
  /// is replaced as a whole.
  static func write(_ text: String, to path: String) throws(Failure) {
    let beside = path + ".new"
    let file = open(beside, O_CREAT | O_TRUNC | O_WRONLY | O_CLOEXEC, 0o600)
    guard file >= 0 else { throw .folder(path: path, errno: errno) }
    let output = Output(descriptor: file)
    output.write(text)
    output.flush()
    close(file)
    if case .system(let code) = output.failure { throw .folder(path: path, errno: code) }
    guard rename(beside, path) == 0 else { throw .folder(path: path, errno: errno) }
  }

  private static func disputes(of results: ClassResults) -> String {
    var lines: [String] = []
    for item in results.items {
      let own = results.disputes.filter { $0.question == item.id }
      if own.isEmpty { continue }
      lines.append("\(item.number). \(item.stem)")
      lines.append("   Key: \(item.keys.joined(separator: "; "))")
      for dispute in own {
        let name = results.students.first { $0.id == dispute.student }?.name ?? dispute.student
        lines.append("   \(name): \(dispute.why)")
      }
    }
    if lines.isEmpty { lines = ["Nobody disagreed."] }
    return lines.map { Gate.line($0) + "\n" }.joined()
  }
}

extension ClassReport {
  func text(as format: Report.Format) -> String {
    switch format {
    case .html: html
    case .csv: gradebookCSV.text + "\r\n" + itemsCSV.text
    case .json: json
    }
  }
}
