import ArgumentParser
import Glibc
import Packs
import Terminal
import Text

/// Why a command could not do what was asked.
enum Failure: Error {
  /// The pack has errors, which were printed already.
  case packHasErrors
  case file(FileError)
  case noSuchPack(name: String, looked: [String], closest: String?)
  case noPack(looked: [String])
  case severalPacks([String])
  case nothingToAsk(pack: String, drafts: Int)
  /// A choice names what the pack does not have.
  case unknown(noun: String, word: String, known: [String])
  /// Standard input could not be read to its end.
  case input(errno: Int32)
  /// Standard output could not be written.
  case output(errno: Int32)
  /// The folder is missing or empty.
  case noArticles(folder: String)
  case exists(path: String)
}

/// The one place where failures become sentences on standard error.
enum ErrorPrinter {
  /// Prints the failure, for a command to throw what comes back.
  static func exit(_ failure: Failure) -> ExitCode {
    ExitCode(status(of: failure))
  }

  /// Prints the failure and answers the exit status: 64 for usage, else 1.
  static func status(of failure: Failure) -> Int32 {
    if let sentence = sentence(for: failure) { print(sentence) }
    if case .unknown = failure { return EX_USAGE }
    return EXIT_FAILURE
  }

  /// Prints a line of its own, through the gate.
  static func print(_ text: String) {
    let output = Output(descriptor: 2)
    output.line("factcheck: " + Gate.clean(text))
    output.flush()
  }

  /// ` Did you mean 'x'?`, or nothing where no word is near.
  static func didYouMean(_ word: String, among words: some Sequence<String>) -> String {
    EditDistance.closest(to: word, among: words).map { " Did you mean '\($0)'?" } ?? ""
  }

  private static let commands = FactCheck.configuration.subcommands.compactMap {
    $0.configuration.commandName
  }

  private static func reason(_ code: Int32) -> String {
    strerror(code).map { String(cString: $0) } ?? "error \(code)"
  }

  private static func sentence(for failure: Failure) -> String? {
    switch failure {
    case .packHasErrors:
      return nil
    case .file(let error):
      return error.description + "."
    case .noSuchPack(let name, let looked, let closest):
      // A mistyped command reads as the name of a pack to play.
      let hint = closest.map { " Did you mean '\($0)'?" } ?? didYouMean(name, among: commands)
      return "there is no pack '\(name)' in \(looked.joined(separator: ", ")).\(hint)"
    case .noPack(let looked):
      return
        "no pack found in \(looked.joined(separator: ", ")). Name a file, or begin one with: factcheck new my-pack.yaml"
    case .severalPacks(let names):
      return "there are several packs; name one:\n"
        + names.map { "  \($0)" }.joined(separator: "\n")
    case .nothingToAsk(let pack, let drafts):
      let hint =
        switch drafts {
        case 0: " Leave a choice out, or see: factcheck show \(GameChoices.quoted(pack))"
        case 1: " One that is a draft or unsourced would: add --drafts."
        default: " \(drafts) that are drafts or unsourced would: add --drafts."
        }
      return "no question of '\(pack)' fits these choices.\(hint)"
    case .unknown(let noun, let word, let known):
      return "the pack has no \(noun) '\(word)'.\(didYouMean(word, among: known))"
    case .input(let code): return "standard input: \(reason(code))"
    case .output(let code): return "standard output: \(reason(code))"
    case .noArticles(let folder):
      return "there are no articles in \(folder). Name the folder that holds your copies."
    case .exists(let path):
      return "\(path) is there already; it was left alone."
    }
  }
}
