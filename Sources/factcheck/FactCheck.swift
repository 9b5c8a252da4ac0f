import Glibc
import Opening
import Terminal
import Text

/// Where the program begins: with the first question, where that is all it takes, and else at the
/// desk.
@main
enum FactCheck {
  static func main() {
    StandardStreams.fill()
    let begun = FirstQuestion.ask()
    let code = Program.giveToDesk(begun)
    let output = Output(descriptor: STDERR_FILENO)
    let reason = strerror(code).map { String(cString: $0) } ?? "error \(code)"
    output.line(
      Gate.line(
        "factcheck: \(Program.desk ?? "factcheck-desk"): \(reason). factcheck is two programs in one "
          + "folder: put factcheck-desk there too, or build both with: swift build"))
    output.flush()
    exit(EXIT_FAILURE)
  }
}
