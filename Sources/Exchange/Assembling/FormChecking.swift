import Packs
import Quiz
import Text

/// What packs cannot have, as a reason.
enum FormChecking {
  static func cause(against item: Imported, _ limits: Limits) -> Fault.Cause? {
    if Gate.clean(item.stem).isBlank { return .noStem }
    for text in texts(of: item) {
      // A code point is at least one byte, so that most texts need no counting.
      if text.utf8.count > limits.characters, text.unicodeScalars.count > limits.characters {
        return .tooLong(characters: text.unicodeScalars.count, limit: limits.characters)
      }
    }
    if item.feedback.references.count > 50 {
      return .wrongCount(.feedback, count: item.feedback.references.count, 0...50)
    }
    if let about = item.feedback.about, about.count > 20 {
      return .wrongCount(.feedback, count: about.count, 0...20)
    }
    return cause(against: item.feedback.references) ?? cause(against: item.form)
  }

  private static func cause(against references: [Reference]) -> Fault.Cause? {
    for reference in references {
      if reference.source.label.isBlank { return .badValue("", field: "label") }
      if let url = reference.source.url, !Spelling.isURL(url) {
        return .badValue(url, field: "address")
      }
      if let passage = reference.passage, passage.text.isBlank {
        return .badValue("\(reference.source.id)#\(passage.id)", field: "note")
      }
    }
    return nil
  }

  private static func cause(against form: Form) -> Fault.Cause? {
    switch form {
    case .choice(let choice):
      guard choice.options.indices.contains(choice.key) else { return .noKey }
      return count(choice.options, .options, 2...26) ?? apart(choice.options)
    case .selection(let selection):
      guard !selection.keys.isEmpty else { return .noKey }
      let others = selection.options.count - selection.keys.count
      if selection.keys.count > 13 {
        return .wrongCount(.key, count: selection.keys.count, 1...13)
      }
      guard (1...13).contains(others) else { return .wrongCount(.others, count: others, 1...13) }
      return apart(selection.options)
    case .number(let key):
      guard key.value.isFinite else { return .noKey }
      return key.tolerance.isFinite && key.tolerance >= 0
        ? nil : .badValue("\(key.tolerance)", field: "tolerance")
    case .text(let key):
      guard !key.accepted.isEmpty else { return .noKey }
      return count(key.accepted, .key, 1...51) ?? apart(key.accepted)
    case .ordering(let ordering):
      return count(ordering.items, .options, 3...8) ?? apart(ordering.items)
    case .matching(let matching):
      guard matching.key.count == matching.prompts.count,
        matching.key.allSatisfy(matching.options.indices.contains)
      else { return .noKey }
      let others = matching.options.count - Set(matching.key).count
      return count(matching.prompts, .stem, 2...8) ?? apart(matching.prompts)
        ?? (matching.options.count < 2
          ? .wrongCount(.options, count: matching.options.count, 2...16) : nil)
        ?? (others > 8 ? .wrongCount(.others, count: others, 0...8) : nil)
        ?? apart(matching.options)
    }
  }

  private static func count(
    _ texts: [String], _ part: Loss.Part, _ allowed: ClosedRange<Int>
  ) -> Fault.Cause? {
    allowed.contains(texts.count) ? nil : .wrongCount(part, count: texts.count, allowed)
  }

  /// Nobody can tell apart what the gate makes equal.
  private static func apart(_ texts: [String]) -> Fault.Cause? {
    var shown: Set<String> = []
    for text in texts {
      let line = Gate.line(text)
      if line.isBlank { return .badValue(text, field: "option") }
      if !shown.insert(line).inserted { return .repeated(line) }
    }
    return nil
  }

  private static func texts(of item: Imported) -> [String] {
    var texts = [item.stem, item.feedback.explanation]
    texts += [item.feedback.hint, item.feedback.unit, item.feedback.rejection].compactMap { $0 }
    for reference in item.feedback.references {
      let source = reference.source
      texts += [source.label, source.outlet, source.headline, source.url].compactMap { $0 }
      texts += [reference.passage?.note, reference.passage?.quote].compactMap { $0 }
    }
    texts += item.feedback.corrections.flatMap { [$0.was, $0.why] }
    switch item.form {
    case .choice(let choice): return texts + choice.options
    case .selection(let selection): return texts + selection.options
    case .number(let key): return texts + [key.unit]
    case .text(let key): return texts + key.accepted
    case .ordering(let ordering): return texts + ordering.items
    case .matching(let matching): return texts + matching.prompts + matching.options
    }
  }
}
