import ArgumentParser
import Glibc
import Records
import Terminal
import Text

/// Writes answers out.
struct RecordsExport: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export",
    abstract: "Write your answers as JSON Lines, one object an answer.",
    discussion: """
      What the games need to be played again stands between them, in objects with an "is": "pack" \
      with a part of a pack's file in Base64, once for all its games, "game" and "move". With \
      --answers the answers stand alone.

      Examples:
        factcheck records export > answers.jsonl
        factcheck records export bridge --answers | jq -r 'select(.fraction < 1) | .question'
      """)

  @Argument(help: "A pack's path, name or id; without it, all.")
  var pack: String?

  @Flag(help: "Only answers, without what it takes to replay the games.")
  var answers = false

  func run() throws {
    do throws(Failure) {
      let store = try RecordsDesk.open()
      let id = try RecordsDesk.pack(pack, in: store)
      let output = Output()
      try store.attempt { () throws(RecordsError) in
        try store.records.export(pack: id) { line in
          switch line {
          case .pack, .game, .move: if !answers { output.line(line.line) }
          case .answer: output.line(line.line)
          }
          return output.failure == nil
        }
      }
      try FrontEnd.finish(output)
    } catch {
      throw ErrorPrinter.exit(error)
    }
  }
}

/// Takes answers in.
struct RecordsImport: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import",
    abstract: "Merge answers that 'records export' wrote; those already here stay as they are.",
    discussion: """
      All of a file is taken in, or nothing where a line is wrong.

      Examples:
        factcheck records import answers.jsonl
        ssh laptop factcheck records export | factcheck records import -
      """)

  @Argument(help: ArgumentHelp("A file of JSON Lines; - is standard input.", valueName: "file"))
  var file: String

  func run() throws {
    do throws(Failure) {
      let store = try RecordsDesk.open()
      let descriptor = file == "-" ? STDIN_FILENO : open(file, O_RDONLY | O_CLOEXEC)
      guard descriptor >= 0 else { throw .folder(path: file, errno: errno) }
      let output = Output()
      let reader = PipeReader(
        descriptor: descriptor, output: output, limit: Self.longestLine)
      let count = try take(from: reader, into: store)
      if let code = reader.failure { throw .folder(path: file, errno: code) }
      output.line(count == 1 ? "1 new answer." : "\(count) new answers.")
      try FrontEnd.finish(output)
    } catch {
      throw ErrorPrinter.exit(error)
    }
  }

  /// In bytes: an answer with all that is told of its question.
  private static let longestLine = 1 << 20

  private func take(
    from reader: PipeReader, into store: SessionStore
  ) throws(Failure) -> Int {
    var number = 0
    do {
      return try store.records.take {
        while case .text(let line) = reader.read(prompt: "", completing: .none) {
          number += 1
          if line.allSatisfy(\.isWhitespace) { continue }
          guard let read = TransferLine(line: line) else {
            throw Failure.notAnAnswer(file: file, line: number)
          }
          return read
        }
        return nil
      }
    } catch let failure as Failure {
      throw failure
    } catch let fault as TransferFault {
      throw .notTogether(file: file, line: number, fault)
    } catch {
      throw .records(path: store.path, RecordsError(of: error))
    }
  }
}
