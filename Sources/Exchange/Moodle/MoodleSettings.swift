/// What a question of Moodle's says of how it is marked, shown and answered to, where that is more
/// than packs have a place for. What Moodle itself writes into every question is not told.
enum MoodleSettings {
  /// Settings that are usual, or that say nothing, by their elements. Moodle's penalty for a second
  /// try is a third, and the whole mark where there are two answers; older ones took a tenth.
  private static let usual: [String: Set<String>] = [
    "defaultgrade": ["1"], "penalty": ["0", "0.1", "0.33", "0.333333", "0.3333333", "1"],
    "hidden": ["0"], "unitgradingtype": ["0"], "selecttype": ["ALL", "0"], "unitpenalty": [],
    // Here, too, each pair of items counts that is in order.
    "gradingtype": ["RELATIVE_ALL_PREVIOUS_AND_NEXT", "4"],
  ]

  /// What Moodle suggests to say to each answer.
  private static let suggested: Set<String> = [
    "Your answer is correct.", "Your answer is partially correct.", "Your answer is incorrect.",
    "Well done.",
  ]

  /// Where old files have the picture of a question.
  private static let pictures: Set<String> = ["image", "image_base64"]

  private static let feedbacks = [
    "correctfeedback", "partiallycorrectfeedback", "incorrectfeedback",
  ]

  /// What else a question may have that its texts or its answers are told by.
  private static let known: Set<String> = [
    "name", "questiontext", "generalfeedback", "idnumber", "tags", "answer", "subquestion", "hint",
    "single", "shuffleanswers", "answernumbering", "showstandardinstruction", "shownumcorrect",
    "usecase", "units", "unitsleft", "showunits", "instructions", "layouttype",
    // Of all items, unless `selecttype` says otherwise.
    "selectcount", "showgrading", "numberingstyle", "defaultgrade", "penalty", "hidden",
    "unitgradingtype", "selecttype", "unitpenalty", "version",
  ]

  static func notes(on element: XMLElement, _ type: String) throws(ItemFault) -> [Fault.Cause] {
    var notes: [Fault.Cause] = []
    var told: Set<String> = []
    for part in element.elements {
      let text = Spacing.trimmed(part.text)
      guard !text.isEmpty, !told.contains(part.name) else { continue }
      if pictures.contains(part.name) { throw ItemFault(.media(text), line: part.line) }
      if feedbacks.contains(part.name) {
        let said = try MoodleText.read(part)
        if suggested.contains(said) || said.isBlank { continue }
        notes.append(.without(said, field: part.name))
      } else if let usual = usual[part.name] {
        // The part that a wrong unit costs counts only where units are marked.
        if part.name == "unitpenalty" || isUsual(text, usual) { continue }
        notes.append(.without(text, field: part.name))
      } else if part.name == "instructions" {
        let said = try MoodleText.read(part)
        if said.isBlank { continue }
        notes.append(.without(said, field: part.name))
      } else if !known.contains(part.name) {
        notes.append(.without(text, field: part.name))
      } else {
        continue
      }
      told.insert(part.name)
    }
    return notes
  }

  private static func isUsual(_ text: String, _ usual: Set<String>) -> Bool {
    if usual.contains(text) { return true }
    guard let value = Decimal.value(text) else { return false }
    return usual.contains { Decimal.value($0) == value }
  }

  /// How many of an answer's units one of these is.
  static func multiplier(of unit: XMLElement) -> Double? {
    Decimal.value(unit.first("multiplier")?.text ?? "1")
  }
}
