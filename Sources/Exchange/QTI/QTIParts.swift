/// Parts of an item of QTI 2 or 3 that packs have no place for.
enum QTIParts {
  /// Refuses what makes another question of an item each time, or asks about what is not in it.
  static func check(_ root: XMLElement, _ body: XMLElement) throws(ItemFault) {
    if root["adaptive"] == "true" { throw ItemFault(.marking("adaptive"), line: root.line) }
    let templates = root.elements.first { $0.name.hasPrefix("template") }
    let shown = body.descendants { $0 == "printedVariable" }.first
    let passage = root.elements.first { $0.name == "assessmentStimulusRef" }
    if let part = shown ?? templates ?? passage {
      throw ItemFault(.unsupported(part.name), line: part.line)
    }
  }

  private static let known: Set<String> = [
    "responseDeclaration", "outcomeDeclaration", "contextDeclaration", "stylesheet", "itemBody",
    "responseProcessing", "modalFeedback",
  ]

  /// Ways of marking that come to the key alone.
  private static let processing: Set<String> = [
    "responseCondition", "responseIf", "responseElse", "match", "equal", "variable", "correct",
    "baseValue", "setOutcomeValue", "mapResponse", "isNull", "not", "exitResponse",
  ]

  /// Other parts, and other ways of marking, each told once.
  static func notes(on root: XMLElement) -> [ItemFault] {
    var notes: [ItemFault] = []
    for part in root.elements where !known.contains(part.name) {
      notes.append(ItemFault(.without(part.name, field: "part"), line: part.line))
    }
    guard let marking = root.first("responseProcessing") else { return notes }
    // More than one answer gets marks, or another than the key.
    let compared = marking.descendants { ["match", "equal"].contains($0) }
    if let other = compared.first(where: { test in
      test.elements.contains { $0.name == "baseValue" }
    }) {
      notes.append(ItemFault(.without("baseValue", field: "way of marking"), line: other.line))
    }
    var told: Set<String> = []
    var open = Array(marking.elements)
    while let element = open.popLast() {
      open += element.elements
      if !processing.contains(element.name), told.insert(element.name).inserted {
        notes.append(
          ItemFault(.without(element.name, field: "way of marking"), line: element.line))
      }
    }
    return notes
  }
}
