import Articles
import Files
import Glibc
import Packs
import Quiz
import Terminal
import Text

/// A pack's file, the reader's articles and the user's editor, as curating needs them.
struct PackDesk: CurationDesk {
  private var file: PackFile
  private var finder: PassageFinder?
  private var articles: [Copy] = []
  private var linted: (pack: Pack, findings: [Int: [String]])?

  /// - Throws: what cannot be read; errors in the pack have been printed then.
  init(path: String) throws(Failure) {
    AtomicFile.removeAbandoned(beside: path)
    do {
      file = try PackFile(path: path)
    } catch {
      throw .file(error)
    }
    if file.reading.pack == nil { PackLoading.printErrors(of: file.reading) }
  }

  /// The pack as it was read; nil where it has errors.
  var pack: Pack? { file.reading.pack }

  /// Takes the articles of a folder for the passages' context.
  mutating func open(articles folder: String) throws(Failure) {
    let copies = try CheckSession.copies(in: folder)
    for file in copies.unreadable {
      ErrorPrinter.print("warning: " + Gate.line(ProofPrinter.line(file)))
    }
    articles = copies.readable
    finder = pack.map { PassageFinder($0, in: articles) }
    guard let finder, let pack else { return }
    for source in pack.sources where !finder.hasCopy(of: source.id) {
      ErrorPrinter.print(
        "warning: no copy of \(source.id) in \(folder); its passages are shown alone")
    }
  }

  /// Packs of more questions than this are linted again only where a question's content changed:
  /// rules compare questions with each other, which takes a moment.
  private static let many = 300

  mutating func findings(on index: Int, in pack: Pack) -> [String] {
    let isOld = linted.map { last in
      pack.questions.count > Self.many
        ? last.pack.questions[index].content != pack.questions[index].content : last.pack != pack
    }
    if isOld ?? true {
      var findings: [Int: [String]] = [:]
      Lint.check(pack) { finding in
        guard case .question(let index, _, let key) = finding.place else { return }
        findings[index, default: []].append(
          "\(key): \(FindingPrinter.sentence(finding.detail)) [\(finding.rule)]")
      }
      linted = (pack, findings)
    }
    return linted?.findings[index] ?? []
  }

  func context(of citation: Citation, in pack: Pack) -> PassageContext? {
    finder?.context(of: citation, in: pack)
  }

  // MARK: Editing

  func fields(of question: Question, in pack: Pack) -> [CurationField] {
    (QuestionFields(of: question, in: pack)?.fields ?? []).map {
      CurationField(name: $0.name, text: $0.text, note: $0.note, isOptional: $0.isOptional)
    }
  }

  func question(_ question: Question, in pack: Pack, with texts: [String: String]) -> CurationEdit {
    guard let fields = QuestionFields(of: question, in: pack) else { return .dropped }
    return Self.edit(fields.question(with: texts))
  }

  func text(of question: Question, in pack: Pack) -> String {
    QuestionText.write(question, in: pack)
  }

  func question(from text: String, in pack: Pack) -> CurationEdit {
    Self.edit(QuestionText.read(text, in: pack, name: "question"))
  }

  private static func edit(_ outcome: QuestionText.Outcome) -> CurationEdit {
    switch outcome {
    case .question(let question): .question(question)
    case .empty: .dropped
    case .wrong(let problems): .wrong(problems)
    }
  }

  func edited(_ text: String) -> (text: String?, problem: String) {
    do throws(ExternalEditor.Failure) {
      return (try ExternalEditor.edit(text, suffix: ".yaml"), "")
    } catch {
      switch error {
      case .none:
        return (
          nil, "Set VISUAL or EDITOR to the editor of your choice, or edit field by field with e."
        )
      case .ended(let command, let status):
        return (nil, "'\(command)' ended with status \(status); nothing was changed.")
      case .file(let code):
        return (nil, "The temporary file: \(ErrorPrinter.reason(code)). Nothing was changed.")
      }
    }
  }

  // MARK: The file

  mutating func save(_ questions: [Int: Question]) throws(CurationFailure) -> String? {
    do throws(PackFile.Failure) {
      switch try file.put(questions) {
      case .layout: return nil
      case .otherQuestions:
        return "The layout of this question's lines could not be kept; comments in them are gone."
      case .nothing:
        return "The file's layout could not be kept: it was written anew, its comments are gone."
      }
    } catch {
      switch error {
      case .changedMeanwhile: throw .changedMeanwhile
      case .unreadable: throw .other("The pack would not read as decided")
      case .file(let error): throw .other(error.description)
      }
    }
  }

  mutating func reload() -> Pack? {
    do {
      file = try PackFile(path: file.path)
    } catch {
      ErrorPrinter.print("\(error).")
      return nil
    }
    guard let pack else {
      PackLoading.printErrors(of: file.reading)
      return nil
    }
    linted = nil
    if finder != nil { finder = PassageFinder(pack, in: articles) }
    return pack
  }
}

extension Question {
  /// The question without what was decided about it.
  fileprivate var content: Question {
    var question = self
    (question.status, question.rejection, question.from) = (.draft, nil, nil)
    return question
  }
}
