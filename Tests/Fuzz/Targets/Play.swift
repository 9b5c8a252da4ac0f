import Glibc
import Quiz
import Terminal
import Text

/// A short game played by its keys, as a player would type them.
enum Play {
  /// Lines that answer every question of the deal rightly; what cannot be typed is skipped.
  static func lines(of dealt: Game) -> [Line] {
    var game = dealt
    var lines: [Line] = [":hint", ":source", ":score", ":help", ":dispute no", "hint"].map(
      Line.text)
    while let presentation = game.current {
      guard case .asking(let turn) = game.phase else { break }
      let question = game.question(ofSlot: turn.slot)
      let line = keyLine(of: question, on: presentation.sheet)
      lines.append(.text(line ?? ":skip"))
      let answer = Answer(response(to: question.form))
      do {
        let events = try game.apply(
          line == nil ? .skip(milliseconds: 1) : .answer(answer, milliseconds: 1))
        if line != nil, case .revealed(let outcome, _)? = events.first {
          require(outcome.isRight, "the key of '\(question.id)' is not marked right")
        }
      } catch {
        require(false, "the key of '\(question.id)' is refused: \(error)")
      }
    }
    return lines
  }

  /// The key as an answer.
  private static func response(to form: Form) -> Response {
    switch form {
    case .choice(let choice): .option(choice.options[choice.key])
    case .selection(let selection): .options(selection.keys.map { selection.options[$0] })
    case .number(let key): .number(key.value)
    case .text(let key): .text(key.accepted.first ?? "")
    case .ordering(let ordering): .order(ordering.items)
    case .matching(let matching): .pairs(matching.key.map { matching.options[$0] })
    }
  }

  /// What a player types to give the key; nil where a figure or a text cannot be typed as it is.
  private static func keyLine(of question: Question, on sheet: AnswerSheet) -> String? {
    let wanted = response(to: question.form)
    let tries: [String]
    switch (question.form, wanted) {
    case (.number(let key), _):
      return key.value.magnitude < 1e15 && !Figures.plain(key.value).contains("e")
        ? Figures.plain(key.value) : nil
    case (.text(let key), _):
      let text = key.accepted.first ?? ""
      let reading = try? AnswerLine.read(text, on: sheet, sources: [])
      guard case .answer(let answer)? = reading, answer.certainty == nil else { return nil }
      return text
    case (.matching, .pairs(let options)):
      tries = [
        options.enumerated().map { "\($0 + 1)\(letter(of: $1, sheet))" }.joined(separator: " ")
      ]
    case (_, .option(let option)):
      tries = [letter(of: option, sheet), "(\(letter(of: option, sheet)))"]
    case (_, .options(let options)), (_, .order(let options)):
      let letters = options.map { letter(of: $0, sheet) }
      tries = [letters, letters.map { "(\($0))" }].map { $0.joined(separator: " ") }
    default: tries = []
    }
    let line = tries.first { line in
      guard case .answer(let answer)? = try? AnswerLine.read(line, on: sheet, sources: []) else {
        return false
      }
      return Marking.fraction(of: answer.response, under: question.form) == 1
    }
    require(line != nil, "no letters give the key of '\(question.id)': \(tries) on \(sheet)")
    return line
  }

  private static func letter(of option: String, _ sheet: AnswerSheet) -> String {
    if sheet == .verdict { return option.prefix(1).lowercased() }
    return sheet.options.firstIndex(of: option).map { String(AnswerSheet.letter($0)) } ?? "-"
  }
}

/// A file without a name that an ``Output`` writes to and a target reads back.
struct Paper: ~Copyable {
  private let descriptor: Int32

  init() {
    var path = Array("/tmp/factcheck-fuzz-XXXXXX".utf8CString)
    descriptor = mkstemp(&path)
    require(descriptor >= 0, "no file can be made in /tmp")
    unlink(path)
  }

  deinit { close(descriptor) }

  /// What `body` writes.
  func written(by body: (Output) -> Void) -> String {
    ftruncate(descriptor, 0)
    lseek(descriptor, 0, SEEK_SET)
    let output = Output(descriptor: descriptor)
    body(output)
    output.flush()
    let size = Int(lseek(descriptor, 0, SEEK_END))
    var bytes = [UInt8](repeating: 0, count: size)
    var done = 0
    while done < size {
      let count = bytes[done...].withUnsafeMutableBytes {
        pread(descriptor, $0.baseAddress, $0.count, done)
      }
      require(count > 0, "what was written cannot be read back")
      done += count
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
