import Quiz
import Text

/// Writes a pack as Moodle's XML. Texts are plain text there, or HTML where spaces at their ends
/// would be cut off.
struct MoodleXMLWriter {
  private var xml = XMLWriter()
  private var losses: [Loss] = []
  private let sources: SourceTable

  static func write(_ pack: Pack, to losses: inout [Loss]) -> [UInt8] {
    var writer = MoodleXMLWriter(sources: SourceTable(pack))
    writer.write(pack)
    losses += writer.losses
    return writer.xml.bytes
  }

  private init(sources: SourceTable) { self.sources = sources }

  private mutating func write(_ pack: Pack) {
    element("quiz") { writer in
      writer.header(of: pack)
      for question in pack.questions { writer.question(question) }
    }
  }

  /// Moodle drops an `idnumber` that a category already holds, so that each version of a pack has
  /// a category of its own.
  private mutating func header(of pack: Pack) {
    let title = Gate.line(pack.title).split(separator: "/", omittingEmptySubsequences: false)
    element("question", ["type": "category"]) { writer in
      writer.text(
        "category", "$course$/top/\(title.joined(separator: "//")) v\(pack.version)", format: false)
      writer.text("info", pack.description)
      writer.xml.element("idnumber", text: "\(pack.id) v\(pack.version)")
    }
    element("question", ["type": "description"]) { writer in
      writer.text("name", "About this pack", format: false)
      writer.text("questiontext", PackHeader.text(of: pack))
      writer.xml.element("defaultgrade", text: "0")
    }
  }

  private mutating func element(
    _ name: String, _ attributes: KeyValuePairs<String, String> = [:],
    _ content: (inout MoodleXMLWriter) -> Void
  ) {
    xml.open(name, attributes.map { ($0, $1) })
    content(&self)
    xml.close(name)
  }

  /// A text in the element that Moodle puts around every text.
  private mutating func text(
    _ name: String, _ text: String, format hasFormat: Bool = true,
    attributes: KeyValuePairs<String, String> = [:],
    _ more: (inout MoodleXMLWriter) -> Void = { _ in }
  ) {
    let isHTML = hasFormat && Spacing.isOpen(text)
    var all: XMLWriter.Attributes = attributes.map { ($0, $1) }
    if hasFormat { all.append(("format", isHTML ? "html" : "plain_text")) }
    xml.open(name, all)
    xml.element("text", text: isHTML ? HTMLText.written(text) : text)
    more(&self)
    xml.close(name)
  }
}

extension MoodleXMLWriter {
  private mutating func question(_ question: Question) {
    guard let type = type(of: question) else { return }
    let replacements = xml.replacements
    element("question", ["type": type]) { writer in
      writer.text("name", question.id, format: false)
      writer.text("questiontext", question.stem)
      writer.feedback(of: question)
      writer.xml.element("defaultgrade", text: "1")
      if question.id.utf8.count <= MoodleXMLNames.idLimit {
        writer.xml.element("idnumber", text: question.id)
      }
      writer.form(of: question)
      if let hint = question.hint { writer.text("hint", hint) }
      writer.element("tags") { writer in
        for tag in Marks.written(question) where tag.count <= MoodleXMLNames.tagLimit {
          writer.text("tag", tag, format: false)
        }
      }
    }
    if xml.replacements > replacements { losses.append(.character(of: question)) }
  }

  /// The verdict in words first, then the explanation and the sources. Where a tag is too long for
  /// Moodle all of them follow, in their order.
  private mutating func feedback(of question: Question) {
    var feedback = sources.feedback(of: question, marks: false)
    feedback.hint = nil
    let tags = Marks.written(question)
    feedback.tags = tags.contains { $0.count > MoodleXMLNames.tagLimit } ? tags : []
    var text = feedback.text
    if let verdict = question.verdict, question.kind == "claim" {
      let labels = question.about.compactMap { sources[$0]?.label }.joined(separator: " and ")
      let line = Gate.line("\(verdict.words) by \(labels.isEmpty ? "the sources" : labels)")
      text = line.prefix(1).uppercased() + line.dropFirst() + ".\n" + text
    }
    self.text("generalfeedback", text)
  }

  /// Moodle's name for a question's form, or nil where it has none for it.
  private mutating func type(of question: Question) -> String? {
    switch question.form {
    case .choice: return "multichoice"
    case .selection(let selection):
      let count = selection.keys.count
      guard count <= MoodleXMLNames.keyLimit else {
        let allowed = 1...MoodleXMLNames.keyLimit
        losses.append(
          Loss(question: question.id, .wrongCount(.key, count: count, allowed), .leftOut))
        return nil
      }
      return "multichoice"
    case .number: return "numerical"
    case .text(let key):
      return check(key.accepted, .key, of: question) ? "shortanswer" : nil
    case .ordering: return "ordering"
    case .matching(let matching):
      return check(matching.options, .options, of: question) ? "matching" : nil
    }
  }

  /// Some texts have no format of their own, and Moodle cuts spaces off their ends.
  ///
  /// - Returns: whether they can be told apart without.
  private mutating func check(
    _ texts: [String], _ part: Loss.Part, of question: Question
  ) -> Bool {
    if let text = Form.text(TextKey(accepted: texts.map(Spacing.trimmed))).repeated {
      losses.append(Loss(question: question.id, .repeated(text), .leftOut))
      return false
    }
    if texts.contains(where: Spacing.isOpen) {
      losses.append(Loss(question: question.id, .spacing(part), .without))
    }
    return true
  }

  private mutating func form(of question: Question) {
    switch question.form {
    case .choice(let choice):
      let listed = choice.listed(for: question.id)
      xml.element("single", text: "true")
      xml.element("shuffleanswers", text: choice.arrangement == .shuffled ? "true" : "false")
      xml.element("answernumbering", text: "abc")
      for (index, option) in listed.options.enumerated() {
        answer(option, fraction: index == listed.key ? "100" : "0")
      }
    case .selection(let selection):
      let listed = selection.listed(for: question.id)
      let others = listed.options.count - listed.keys.count
      xml.element("single", text: "false")
      xml.element("shuffleanswers", text: selection.arrangement == .shuffled ? "true" : "false")
      xml.element("answernumbering", text: "abc")
      for (index, option) in listed.options.enumerated() {
        let isKey = listed.keys.contains(index)
        answer(
          option,
          fraction: isKey
            ? Self.share(listed.keys.count) : "-" + Self.share(min(others, MoodleXMLNames.keyLimit))
        )
      }
    case .number(let key):
      text("answer", Figures.plain(key.value), format: false, attributes: ["fraction": "100"]) {
        writer in
        writer.xml.element("tolerance", text: Figures.plain(key.tolerance))
      }
    case .text(let key):
      xml.element("usecase", text: "0")
      for accepted in key.accepted {
        let escaped = accepted.split(separator: "*", omittingEmptySubsequences: false)
        text(
          "answer", escaped.joined(separator: "\\*"), format: false, attributes: ["fraction": "100"]
        )
      }
    case .ordering(let ordering):
      for (name, value) in Self.orderingSettings { xml.element(name, text: value) }
      for (index, item) in ordering.items.enumerated() { answer(item, fraction: "\(index + 1)") }
    case .matching(let matching):
      matchingParts(matching, for: question.id)
    }
  }

  private mutating func matchingParts(_ matching: Matching, for id: String) {
    xml.element("shuffleanswers", text: "true")
    for (prompt, index) in zip(matching.prompts, matching.key) {
      text("subquestion", prompt) { $0.text("answer", matching.options[index], format: false) }
    }
    let used = Set(matching.key)
    for index in matching.options.indices where !used.contains(index) {
      text("subquestion", "") { $0.text("answer", matching.options[index], format: false) }
    }
  }

  private mutating func answer(_ option: String, fraction: String) {
    text("answer", option, attributes: ["fraction": fraction])
  }

  /// A part of a hundred as Moodle writes it: five decimals at most.
  private static func share(_ count: Int) -> String {
    Figures.rounded(100 / Double(max(count, 1)), decimals: 5)
  }

  /// Marked as here: by the pairs of items that are in order.
  private static let orderingSettings: KeyValuePairs<String, String> = [
    "layouttype": "VERTICAL", "selecttype": "ALL", "selectcount": "0",
    "gradingtype": "RELATIVE_ALL_PREVIOUS_AND_NEXT", "showgrading": "SHOW",
    "numberingstyle": "none",
  ]
}
