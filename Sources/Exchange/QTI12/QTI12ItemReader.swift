import Quiz
import Text

/// Reads one item of QTI 1.2, by what is in it rather than by what it calls itself.
struct QTI12ItemReader {
  let root: XMLElement
  /// Whether the quiz says that options are not mixed.
  let isFixed: Bool
  /// What packs have no place for, while the question is taken all the same.
  var notes: [ItemFault] = []
  private var fields: [String: String] = [:]

  init(root: XMLElement, isFixed: Bool = false) {
    (self.root, self.isFixed) = (root, isFixed)
    for field in root.descendants(where: { $0 == "qtimetadatafield" }) {
      let label = Spacing.trimmed(field.first("fieldlabel")?.text ?? "")
      fields[label] = Spacing.trimmed(field.first("fieldentry")?.text ?? "")
    }
  }

  private static let types: Set<String> = [
    "matching_question", "multiple_answers_question", "multiple_choice_question",
    "numerical_question", "short_answer_question", "true_false_question",
  ]

  mutating func item(_ place: Fault.Place) throws(ItemFault) -> Imported {
    if let type = fields[QTI12Names.type], !Self.types.contains(type) {
      throw ItemFault(.unknownType(type))
    }
    guard let presentation = root.first("presentation") else { throw ItemFault(.noStem) }
    // Some tools wrap all that is shown in flows.
    let stem = try QTI12Text.stem(of: presentation)
    noteParts()
    let form = try form(of: presentation)
    var item = Imported(place, id: root["ident"].map(QTINames.id), stem: stem, form: form)
    item.name = root["title"]
    item.take(feedback: try feedback())
    let keywords = fields[QTI12Names.keywords] ?? ""
    item.take(tags: keywords.split(separator: ",").map { Spacing.trimmed(String($0)) })
    return item
  }

  private static let parts: Set<String> = [
    "itemmetadata", "presentation", "resprocessing", "itemfeedback", "qticomment",
  ]

  private mutating func noteParts() {
    for part in root.elements where !Self.parts.contains(part.name) {
      let text = Spacing.trimmed(part.text)
      notes.append(
        ItemFault(.without(text.isEmpty ? part.name : text, field: part.name), line: part.line))
    }
    if let points = fields["points_possible"], Decimal.value(points) != 1 {
      notes.append(ItemFault(.without(points, field: "number of points"), line: root.line))
    }
  }

  /// What is said whatever the answer, else what is said to the right one.
  private mutating func feedback() throws(ItemFault) -> String {
    let all = root.all("itemfeedback")
    let names = [QTI12Names.feedback, "correct_fb"]
    let chosen = names.lazy.compactMap { name in all.first { $0["ident"] == name } }.first
    var text = ""
    for element in all {
      var lines: [String] = []
      for material in element.descendants(where: { $0 == "material" }) {
        lines.append(try QTI12Text.text(of: material))
      }
      let joined = lines.joined(separator: "\n")
      if element["ident"] == chosen?["ident"] {
        text = joined
      } else if !joined.isBlank {
        notes.append(ItemFault(.without(joined, field: "feedback"), line: element.line))
      }
    }
    return text
  }
}
