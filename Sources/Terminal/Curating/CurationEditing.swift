internal import Quiz
internal import Text

/// Editing the question at hand.
extension CurationSession {
  /// Field by field, each beginning as it is; or one field.
  mutating func editFields(_ name: String?) {
    guard let question = curation.current else { return }
    let all = desk.fields(of: question, in: curation.pack)
    var fields = all
    if let name {
      fields = all.filter { $0.name == name }
      if fields.isEmpty { fields = all.filter { $0.name.hasPrefix(name) } }
      guard fields.count == 1 else {
        say("Say which field: \(Wording.list(all.map(\.name))).")
        return stopIfPiped()
      }
    }
    var texts: [String: String] = [:]
    repeat {
      for field in fields {
        guard let text = read(field, present: texts[field.name] ?? field.text) else { return }
        texts[field.name] = text == CurationInput.line(field.text) ? nil : text
      }
      guard !texts.isEmpty else { return say("Nothing was changed.") }
      switch desk.question(question, in: curation.pack, with: texts) {
      case .question(let edited):
        if keep(edited) != .refused { return }
      case .dropped: return
      case .wrong(let problems): tell(problems)
      }
    } while goesOn()
  }

  /// A field's new text; nil where the whole edit is given up.
  private mutating func read(_ field: CurationField, present: String) -> String? {
    let present = CurationInput.line(present)
    if !reader.isInteractive { say("\(field.name) is: \(present)") }
    let note = field.note.map { " (\($0))" } ?? ""
    switch reader.read(prompt: "\(field.name)\(note)> ", completing: .none, editing: present) {
    case .interrupted:
      say("The edit is given up; nothing was changed.")
      return nil
    case .end:
      end()
      return nil
    case .text(let line):
      let text = CurationInput.line(line)
      // Nobody sees the present text at a pipe: there an empty line keeps it.
      if !reader.isInteractive { return text.isEmpty ? present : text == "-" ? "" : text }
      return text
    }
  }

  /// The whole question as text, in an editor.
  mutating func editInEditor() {
    guard let question = curation.current else { return }
    let present = desk.text(of: question, in: curation.pack)
    var text = present
    repeat {
      output.flush()
      let (edited, problem) = desk.edited(text)
      guard let edited else {
        say(problem)
        return stopIfPiped()
      }
      if edited == present { return say("Nothing was changed.") }
      text = edited
      switch desk.question(from: edited, in: curation.pack) {
      case .question(let question):
        if keep(question) != .refused { return }
      case .dropped: return say("The edit is dropped; nothing was changed.")
      case .wrong(let problems): tell(problems)
      }
    } while goesOn()
  }

  private func tell(_ problems: [String]) {
    let screen = makeScreen()
    for problem in problems {
      let lines = problem.split(separator: "\n").map { Gate.clean(String($0)) }
      output.lines(screen.wrapped(lines.first ?? "", indent: "   "))
      // The line of the file and the caret below it.
      for line in lines.dropFirst() {
        output.line(Columns.cut("   " + line, to: screen.width, with: screen.glyphs.cut))
      }
    }
  }

  /// Whether the edit goes on; what was typed is not lost.
  private mutating func goesOn() -> Bool {
    guard reader.isInteractive else {
      say("The edit is dropped; nothing was changed.")
      stopIfPiped()
      return false
    }
    while true {
      switch reader.read(prompt: "e edit on, d drop the edit [Enter = edit]> ", completing: .none) {
      case .interrupted: continue
      case .end:
        end()
        return false
      case .text(let line):
        switch line.first {
        case nil, "e", "E": return true
        case "d", "q":
          say("The edit is dropped; nothing was changed.")
          return false
        default: say("Type e or d.")
        }
      }
    }
  }
}
