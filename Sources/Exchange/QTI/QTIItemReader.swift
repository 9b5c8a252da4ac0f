import Quiz

/// Reads one item of QTI 2 or 3, names as version 2 has them.
struct QTIItemReader {
  let root: XMLElement
  /// Whether this program wrote the item's package: what is marked otherwise in it is our own doing.
  let isOwn: Bool
  /// What packs have no place for, while the question is taken all the same.
  var notes: [ItemFault] = []

  init(root: XMLElement, isOwn: Bool = false) { (self.root, self.isOwn) = (root, isOwn) }

  private static func isInteraction(_ name: String) -> Bool { name.hasSuffix("Interaction") }

  mutating func item(_ place: Fault.Place, _ marks: [String]) throws(ItemFault) -> Imported {
    guard let body = root.first("itemBody") else { throw ItemFault(.noStem) }
    try QTIParts.check(root, body)
    notes += QTIParts.notes(on: root)
    let interactions = body.descendants(where: Self.isInteraction)
    guard let interaction = interactions.first else {
      throw ItemFault(.unknownType("no question"), line: body.line)
    }
    guard interactions.count == 1 else {
      throw ItemFault(
        .unsupported("\(interactions.count) fields to answer"), line: interactions[1].line)
    }
    let form: Form
    do throws(ItemFault) {
      form = try self.form(of: interaction)
    } catch {
      throw ItemFault(error.cause, line: error.line ?? interaction.line)
    }
    noteMarking(of: form)
    var item = Imported(
      place, id: root["identifier"].map(QTINames.id),
      stem: try stem(body, interaction), form: form)
    item.name = root["title"]
    item.take(feedback: try feedback())
    item.take(tags: marks)
    if case .number(var key) = item.form, key.unit.isEmpty {
      let units = body.descendants { $0 == "span" }.filter { $0["class"] == QTINames.unit }
      key.unit = units.first.map { Spacing.trimmed($0.text) } ?? ""
      item.form = .number(key)
    }
    return item
  }

  private static func gap(_ element: XMLElement) -> Unicode.Scalar? {
    ["textEntryInteraction", "inlineChoiceInteraction"].contains(element.name) ? Gap.sign : nil
  }

  /// All that is read beside the interaction, and its prompt.
  private mutating func stem(
    _ body: XMLElement, _ interaction: XMLElement
  ) throws(ItemFault) -> String {
    var hidden: [ItemFault] = []
    let text = try Self.text(of: body, marking: Self.gap) { element in
      switch element.name {
      case "rubricBlock", "feedbackBlock", "feedbackInline", "templateBlock", "templateInline":
        let text = Spacing.trimmed(element.text)
        if !text.isEmpty {
          hidden.append(ItemFault(.without(text, field: element.name), line: element.line))
        }
        return true
      default:
        return Self.isInteraction(element.name) || element["class"] == QTINames.unit
      }
    }
    notes += hidden
    let prompt = try interaction.first("prompt").map { element throws(ItemFault) in
      try Self.text(of: element)
    }
    return [Gap.marked(text), prompt ?? ""].filter { !$0.isEmpty }.joined(separator: "\n")
  }

  /// The feedback that is always shown, else the first there is.
  private mutating func feedback() throws(ItemFault) -> String {
    let all = root.all("modalFeedback")
    let chosen = all.first { $0["identifier"] == QTINames.explanation } ?? all.first
    for other in all where other["identifier"] != chosen?["identifier"] {
      let text = try Self.text(of: other)
      if !text.isBlank {
        notes.append(ItemFault(.without(text, field: "feedback"), line: other.line))
      }
    }
    return try chosen.map { element throws(ItemFault) in try Self.text(of: element) } ?? ""
  }

  static func text(
    of element: XMLElement, marking sign: (XMLElement) -> Unicode.Scalar? = { _ in nil },
    leavingOut isLeftOut: (XMLElement) -> Bool = { _ in false }
  ) throws(ItemFault) -> String {
    var flow = TextFlow()
    flow.open("", classes: element["class"], source: nil)
    flow.add(element, leavingOut: isLeftOut, marking: sign)
    if let media = flow.media { throw ItemFault(.media(media), line: element.line) }
    return flow.text
  }
}
