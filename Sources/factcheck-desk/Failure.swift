import ArgumentParser
import Articles
import Classroom
import Exchange
import Files
import Glibc
import Opening
import PackMaker
import Packs
import Records
import Terminal
import Text

/// Why a command could not do what was asked.
enum Failure: Error {
  /// The pack has errors, which were printed already.
  case packHasErrors
  case file(FileError)
  case finding(PackFinder.Fault)
  case nothingToAsk(pack: String, drafts: Int)
  /// - Parameter drafts: in the whole pack, though the choices leave none.
  case nothingToCurate(pack: String, questions: Int, drafts: Int)
  /// Curating was stopped, and why has been told.
  case curatingStopped
  /// A choice names what the pack does not have.
  case unknown(noun: String, word: String, known: [String])
  /// Standard input could not be read to its end.
  case input(errno: Int32)
  /// Standard output could not be written.
  case output(errno: Int32)
  /// The folder is missing or empty.
  case noArticles(folder: String)
  case exists(path: String)
  /// The dictionary that the generator needs is not installed.
  case noLexicon(LexiconError)
  /// A file that is no article.
  case article(file: String, ArticleError)
  /// A file without a word in it.
  case noText(file: String)
  /// Neither `XDG_DATA_HOME` nor `HOME` tells where records are kept.
  case noHome
  /// A folder or file that cannot be made.
  case folder(path: String, errno: Int32)
  case records(path: String, RecordsError)
  case noSuchSession(name: String?, known: [String])
  /// A journal that cannot be played again.
  case journal(session: String, why: String)
  /// A session that is resumed was held with another choice.
  case otherChoice(option: String, journal: String)
  case sessionEnded(String)
  /// Nobody said yes to what cannot be undone, and why has been told.
  case notSure
  /// The server cannot take connections there.
  case cannotListen(address: String, port: Int, ListenFault)
  /// A question before the beginning was left with Ctrl-C or Ctrl-D.
  case givenUp
  /// A session's journal could not be written, and why has been told.
  case sessionFailed
  /// `FACTCHECK_RECORDS=off`, and a command that needs records.
  case recordsAreOff
  /// No game was broken off, of this pack or of any.
  case nothingToResume(pack: String?)
  case noSuchGame(String?)
  /// A game that cannot be played again.
  case game(String, why: String)
  /// A line of an import that is no answer.
  case notAnAnswer(file: String, line: Int)
  /// Lines of an import that do not go together.
  case notTogether(file: String, line: Int, TransferFault)
  case nothingKept(pack: String?)
  /// Something that cannot be undone was asked for where nobody can be asked back.
  case unconfirmed
  /// A file of another tool's that cannot be read, or a pack that cannot be written as one.
  case exchange(file: String, ExchangeError)
  /// Nothing was converted, and for which questions has been told.
  case notConverted(Refusal)
  /// A file that drafts were to be added to, and that is no pack without errors.
  case notAPack(path: String)
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
    switch failure {
    case .unknown, .otherChoice: return EX_USAGE
    default: return EXIT_FAILURE
    }
  }

  /// Prints a failure that ends nothing, and what comes of it.
  static func warn(_ failure: Failure, _ consequence: String) {
    print([sentence(for: failure) ?? "", consequence].joined(separator: " "))
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

  /// The system's words for an error number.
  static func reason(_ code: Int32) -> String {
    strerror(code).map { String(cString: $0) } ?? "error \(code)"
  }

  private static func sentence(for failure: Failure) -> String? {
    switch failure {
    case .packHasErrors, .curatingStopped, .notSure, .givenUp, .sessionFailed:
      return nil
    case .file(let error):
      return error.description + "."
    case .finding(.noSuchPack(let name, let looked, let closest)):
      // A mistyped command reads as the name of a pack to play.
      let hint = closest.map { " Did you mean '\($0)'?" } ?? didYouMean(name, among: commands)
      return "there is no pack '\(name)' in \(looked.joined(separator: ", ")).\(hint)"
    case .finding(.noPack(let looked)):
      return
        "no pack found in \(looked.joined(separator: ", ")). Name a file, or begin one with: factcheck new my-pack.yaml"
    case .finding(.severalPacks(let names)):
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
    case .nothingToCurate(let pack, 0, _):
      return "'\(pack)' has no questions yet. Make some of articles: "
        + "factcheck generate ARTICLE... --into \(GameChoices.quoted(pack))"
    case .nothingToCurate(let pack, _, 0):
      return "'\(pack)' has no drafts: all is decided. To look at it again: "
        + "factcheck curate \(GameChoices.quoted(pack)) --all; to make more: "
        + "factcheck generate ARTICLE... --into \(GameChoices.quoted(pack))"
    case .nothingToCurate(let pack, _, let drafts):
      return "no draft of '\(pack)' fits these choices; without them there "
        + (drafts == 1 ? "is 1." : "are \(drafts).")
    case .unknown(let noun, let word, let known):
      return "the pack has no \(noun) '\(word)'.\(didYouMean(word, among: known))"
    case .input(let code): return "standard input: \(reason(code))"
    case .output(let code): return "standard output: \(reason(code))"
    case .noArticles(let folder):
      return "there are no articles in \(folder). Name the folder that holds your copies."
    case .exists(let path):
      return "\(path) is there already; it was left alone."
    case .noLexicon(.unreadable(let path, let code)):
      return
        "the dictionary WordNet is missing: \(path): \(reason(code)). Install Debian's wordnet-base, or name its folder in WNSEARCHDIR."
    case .noLexicon(.malformed(let path)):
      return "\(path) is no file of WordNet's. Name the right folder in WNSEARCHDIR."
    case .notAPack(let path):
      return
        "\(path) is there and is no pack that can be read; it was left alone. See: factcheck check \(GameChoices.quoted(path))"
    case .noHome:
      return "neither XDG_DATA_HOME nor HOME says where records are kept; set one of them."
    case .folder(let path, let code): return "\(path): \(reason(code))."
    case .records(let path, let error): return "\(path): \(RecordsWording.sentence(for: error))"
    case .noSuchSession(let name?, let known):
      return "there is no session '\(name)'.\(didYouMean(name, among: known))"
        + (known.isEmpty ? "" : " The latest: \(known.prefix(5).joined(separator: ", ")).")
    case .noSuchSession(nil, _):
      return "no session has been kept yet. Hold one: factcheck host PACK"
    case .journal(let session, let why):
      return "the journal of session '\(session)' cannot be played again: \(why)."
    case .otherChoice(let option, let journal):
      return "the session was held with \(journal); leave \(option) out to resume it."
    case .sessionEnded(let session):
      return "session '\(session)' has ended. See: factcheck report \(GameChoices.quoted(session))"
    case .cannotListen(let address, _, .noAddress):
      return "'\(address)' is no address of this computer. Leave --address out."
    case .cannotListen(let address, let port, .system(let code)):
      let advice =
        switch code {
        case EADDRINUSE: "Another program has that port: leave --port out, or name another."
        case EACCES: "Ports below 1024 belong to the system: name another --port."
        case EADDRNOTAVAIL: "This computer has no such address: leave --address out."
        default: "Name another --port."
        }
      return "no connection can be taken at \(address) port \(port): \(reason(code)). \(advice)"
    case .recordsAreOff:
      return "records are switched off by FACTCHECK_RECORDS; unset it for this."
    case .nothingToResume(let pack):
      return "no game\(pack.map { " of '\($0)'" } ?? "") was broken off."
    case .noSuchGame(let name?):
      return "there is no game '\(name)'. See: factcheck records games"
    case .noSuchGame(nil):
      return "no game has been kept yet. Play one: factcheck play"
    case .game(let name, let why):
      return "game '\(name)' cannot be played again: \(why)."
    case .notAnAnswer(let file, let line):
      return
        "\(file):\(line): this is no line of 'factcheck records export'. Nothing was taken in."
    case .notTogether(let file, let line, .packNotWhole):
      return
        "\(file):\(line): a pack before this is not whole, or not what its digest says. Nothing was taken in."
    case .notTogether(let file, let line, .noGame(let name)):
      return
        "\(file):\(line): game '\(name)' does not stand before this. Nothing was taken in."
    case .nothingKept(let pack):
      return "nothing has been answered\(pack.map { " of '\($0)'" } ?? "") yet. "
        + "Play: factcheck play\(pack.map { " " + GameChoices.quoted($0) } ?? "")"
    case .unconfirmed:
      return "this cannot be undone, and nobody is there to be asked: add --yes."
    case .exchange(let file, let error):
      return "\(file == "-" ? "standard input" : file): \(ExchangePrinter.sentence(error))."
    case .notConverted(let refusal): return ExchangePrinter.sentence(refusal)
    case .noText(let file):
      return "\(file): there is no text in it. Leave it out, or look whether it was saved whole."
    case .article(let file, let error):
      return ProofPrinter.line(.init(name: file, error: error)) + "."
    }
  }
}
