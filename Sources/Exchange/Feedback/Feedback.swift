package import Quiz
import Text

/// What stands behind a question once it is answered, as text that people read and this program
/// reads back: the explanation, then labelled lines.
///
///     The Gazette gives the harbour office's count.
///     Source gazette#p4: Harbour Gazette, "Bridge shut", 3 February 2025, paragraph 4
///     Note: The harbour office counted 1,200 diverted lorries a day.
///     Address: https://example.org/bridge
///
/// Lines of the explanation that look like such a line, or that a format might trim, begin with a
/// backslash and are spelt as ``FeedbackText/value(_:)`` spells them.
package struct Feedback: Hashable, Sendable {
  package var explanation = ""
  /// What is cited, in order, and sources that are only asked about.
  package var references: [Reference] = []
  /// Ids of sources, where they are not those that are cited.
  package var about: [String]?
  package var hint: String?
  /// A number's unit, where the format has no place for it.
  package var unit: String?
  /// Why the question was rejected.
  package var rejection: String?
  package var corrections: [Question.Correction] = []
  /// As ``Marks`` writes them; for formats that have no tags of their own.
  package var tags: [String] = []

  package init(explanation: String = "") { self.explanation = explanation }

  /// The text; empty where there is nothing to say.
  package var text: String {
    var lines: [String] = []
    if !explanation.isEmpty {
      let own = explanation.lines
      for (index, line) in own.enumerated() {
        lines.append(Self.spelt(line, isEnd: index == 0 || index == own.count - 1))
      }
    }
    for reference in references {
      lines.append("\(Label.source.rawValue) \(reference.line)")
      if let note = reference.passage?.note { lines.append(Label.note.line(note)) }
      if let quote = reference.passage?.quote { lines.append(Label.quote.line(quote)) }
      if let url = reference.source.url { lines.append(Label.address.line(url)) }
    }
    if let about { lines.append(Label.about.line(about.joined(separator: ", "))) }
    if let hint { lines.append(Label.hint.line(hint)) }
    if let unit { lines.append(Label.unit.line(unit)) }
    if let rejection { lines.append(Label.rejected.line(rejection)) }
    for correction in corrections {
      let was = FeedbackText.field(correction.was)
      lines.append(Label.corrected.line("\(correction.date), was \(was)"))
      lines.append(Label.because.line(correction.why))
    }
    if !tags.isEmpty { lines.append(Label.tags.line(tags.joined(separator: ", "))) }
    return lines.joined(separator: "\n")
  }

  /// What a text says. Whatever is no labelled line is explanation.
  package init(reading text: String) {
    guard !text.isEmpty else { return }
    var own: [String] = []
    for line in text.lines {
      if let label = Label(of: line), take(label, Substring(line.utf8.dropFirst(label.width))) {
        continue
      }
      let rest = Substring(line.utf8.dropFirst())
      if line.utf8.first == 0x5C, let value = FeedbackText.text(ofValue: rest),
        Self.needsSpelling(value[...], isEnd: true), FeedbackText.value(value) == rest
      {
        own.append(value)
      } else {
        own.append(String(line))
      }
    }
    explanation = own.joined(separator: "\n")
  }

  private static func spelt(_ line: Substring, isEnd: Bool) -> String {
    needsSpelling(line, isEnd: isEnd) ? "\\" + FeedbackText.value(String(line)) : String(line)
  }

  /// Whether a line of the explanation would be taken for something else, or be trimmed. One that
  /// a person began with a backslash is read as it stands, as LaTeX is.
  private static func needsSpelling(_ line: Substring, isEnd: Bool) -> Bool {
    guard let first = line.unicodeScalars.first, let last = line.unicodeScalars.last else {
      return isEnd
    }
    return first == "\\" || first.properties.isWhitespace || last.properties.isWhitespace
      || line.utf8.contains { $0 < 0x20 } || Label(of: line) != nil
  }
}

extension Feedback {
  /// What labelled lines begin with.
  fileprivate enum Label: String, CaseIterable {
    case source = "Source"
    case note = "Note"
    case quote = "Quote"
    case address = "Address"
    case about = "About"
    case hint = "Hint"
    case unit = "Unit"
    case rejected = "Rejected"
    case corrected = "Corrected"
    case because = "Because"
    case tags = "Tags"

    /// The label of a line, whether or not the rest of it can be read.
    init?(of line: Substring) {
      guard let first = line.utf8.first, (0x41...0x5A).contains(first),
        let label = Self.allCases.first(where: { line.utf8.starts(with: $0.opening.utf8) })
      else { return nil }
      self = label
    }

    private var opening: String { rawValue + (self == .source ? " " : ": ") }

    var width: Int { opening.utf8.count }

    func line(_ text: String) -> String { opening + FeedbackText.value(text) }
  }

  /// Whether the rest of a labelled line was what the label promises.
  private mutating func take(_ label: Label, _ rest: Substring) -> Bool {
    if label == .source {
      guard let reference = Reference(line: rest) else { return false }
      references.append(reference)
      return true
    }
    guard let text = FeedbackText.text(ofValue: rest) else { return false }
    let last = references.count - 1
    // Ours say each of these once; what somebody else says again stays in the explanation.
    let isTaken =
      switch label {
      case .about: about != nil
      case .hint: hint != nil
      case .unit: unit != nil
      case .rejected: rejection != nil
      case .tags: !tags.isEmpty
      case .source, .note, .quote, .address, .corrected, .because: false
      }
    if isTaken { return false }
    switch label {
    case .source: return false
    case .note:
      guard last >= 0, references[last].passage != nil else { return false }
      references[last].passage?.note = text
    case .quote:
      guard last >= 0, references[last].passage != nil else { return false }
      references[last].passage?.quote = text
    case .address:
      guard last >= 0 else { return false }
      references[last].source.url = text
    case .about: about = text.isEmpty ? [] : text.split(separator: ", ").map(String.init)
    case .hint: hint = text
    case .unit: unit = text
    case .rejected: rejection = text
    case .corrected:
      let date = text.utf8.prefix { $0 != UInt8(ascii: ",") }
      var scanner = FieldScanner(text[date.endIndex...])
      guard let date = PartialDate(String(Substring(date))), scanner.take(", was "),
        let was = scanner.field(), scanner.isAtEnd
      else { return false }
      corrections.append(Question.Correction(date: date, was: was, why: ""))
    case .because:
      guard !corrections.isEmpty else { return false }
      corrections[corrections.count - 1].why = text
    case .tags: tags = text.split(separator: ", ").map(String.init)
    }
    return true
  }
}

extension String {
  /// Its lines, found byte by byte.
  var lines: [Substring] {
    utf8.split(separator: 0x0A, omittingEmptySubsequences: false).map { Substring($0) }
  }
}
