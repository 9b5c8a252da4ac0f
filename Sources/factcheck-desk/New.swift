import ArgumentParser
import Files
import Opening
import Packs
import Terminal
import Text

/// Writes a small pack to start from.
struct New: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "new",
    abstract: "Write a small commented pack to start from.",
    discussion: """
      Example:
        factcheck new questions/library-roof.yaml && factcheck check questions/library-roof.yaml
      """)

  @Argument(help: "Where the pack is to stand.")
  var path: String

  func validate() throws {
    let name = path.split(separator: "/").last ?? ""
    guard !path.hasSuffix("/"), !name.isEmpty else {
      throw ValidationError("Name a file, as in questions/library-roof.yaml.")
    }
  }

  func run() throws {
    do throws(Failure) {
      try write(
        to: ["yaml", "yml"].contains(path.split(separator: ".").last) ? path : path + ".yaml")
    } catch {
      throw ErrorPrinter.exit(error)
    }
  }

  private func write(to path: String) throws(Failure) {
    guard !PackFinder.isThere(path) else { throw .exists(path: path) }
    do {
      try AtomicFile.write(Array(StarterPack.text.utf8), to: path)
    } catch {
      throw .file(error)
    }
    let output = Output()
    let shown = Gate.line(path)
    output.line(
      "\(shown) is written. Next: edit it, then  factcheck check \(GameChoices.quoted(shown))")
    try FrontEnd.finish(output)
  }
}
