import Quiz

/// Reads one item of QTI 2 or 3, names as version 2 has them.
struct QTIItemReader {
  let root: XMLElement
  /// What packs have no place for, while the question is taken all the same.
  private(set) var notes: [Fault.Cause] = []

  init(root: XMLElement) { self.root = root }

  private static func isInteraction(_ name: String) -> Bool { name.hasSuffix("Interaction") }

  mutating func item(_ place: Fault.Place, _ marks: [String]) throws(ItemFault) -> Imported {
    guard let body = root.first("itemBody") else { throw ItemFault(.noStem) }
    let interactions = body.descendants(where: Self.isInteraction)
    guard let interaction = interactions.first else { throw ItemFault(.unknownType("no question")) }
    guard interactions.count == 1 else {
      throw ItemFault(.unknownType("\(interactions.count) questions in one"))
    }
    let form = try form(of: interaction)
    var item = Imported(
      place, id: root["identifier"].map(QTINames.id),
      stem: try stem(body, interaction), form: form)
    item.take(feedback: try feedback())
    item.take(tags: marks)
    if case .number(var key) = item.form, key.unit.isEmpty {
      let units = body.descendants { $0 == "span" }.filter { $0["class"] == QTINames.unit }
      key.unit = units.first.map { Spacing.trimmed($0.text) } ?? ""
      item.form = .number(key)
    }
    return item
  }

  /// All that is read beside the interaction, and its prompt.
  private mutating func stem(
    _ body: XMLElement, _ interaction: XMLElement
  ) throws(ItemFault) -> String {
    var hidden: [Fault.Cause] = []
    let text = try Self.text(of: body) { element in
      switch element.name {
      case "rubricBlock", "feedbackBlock", "feedbackInline", "templateBlock", "templateInline":
        let text = Spacing.trimmed(element.text)
        if !text.isEmpty { hidden.append(.without(text, field: element.name)) }
        return true
      default:
        return Self.isInteraction(element.name) || element["class"] == QTINames.unit
      }
    }
    notes += hidden
    let prompt = try interaction.first("prompt").map { element throws(ItemFault) in
      try Self.text(of: element)
    }
    return [text, prompt ?? ""].filter { !$0.isEmpty }.joined(separator: "\n")
  }

  /// The feedback that is always shown, else the first there is.
  private mutating func feedback() throws(ItemFault) -> String {
    let all = root.all("modalFeedback")
    let chosen = all.first { $0["identifier"] == QTINames.explanation } ?? all.first
    for other in all where other["identifier"] != chosen?["identifier"] {
      let text = try Self.text(of: other)
      if !text.isBlank { notes.append(.without(text, field: "feedback")) }
    }
    return try chosen.map { element throws(ItemFault) in try Self.text(of: element) } ?? ""
  }

  private static func text(
    of element: XMLElement, leavingOut isLeftOut: (XMLElement) -> Bool = { _ in false }
  ) throws(ItemFault) -> String {
    var flow = TextFlow()
    flow.open("", classes: element["class"], source: nil)
    flow.add(element, leavingOut: isLeftOut)
    if let media = flow.media { throw ItemFault(.media(media)) }
    return flow.text
  }
}

// Options and keys.
extension QTIItemReader {
  private struct Options {
    var texts: [String] = []
    var places: [String: Int] = [:]

    /// The place of an option by its identifier.
    func place(_ identifier: String) throws(ItemFault) -> Int {
      guard let place = places[identifier] else {
        throw ItemFault(.badValue(identifier, field: "value"))
      }
      return place
    }
  }

  private struct Declaration {
    var values: [String]
    /// What a mapping gives marks for.
    var marked: [(key: String, mark: Double)]
    var isNumber: Bool
    var isMultiple: Bool
  }

  private func declaration(of interaction: XMLElement) throws(ItemFault) -> Declaration {
    let name = interaction["responseIdentifier"]
    guard let element = root.all("responseDeclaration").first(where: { $0["identifier"] == name })
    else { throw ItemFault(.noKey) }
    var marked: [(key: String, mark: Double)] = []
    for entry in element.first("mapping")?.all("mapEntry") ?? [] {
      guard let key = entry["mapKey"], let mark = entry["mappedValue"].flatMap(Decimal.value) else {
        throw ItemFault(.badValue(entry["mappedValue"] ?? "", field: "mappedValue"))
      }
      marked.append((key, mark))
    }
    return Declaration(
      values: element.first("correctResponse")?.all("value").map(\.text) ?? [], marked: marked,
      isNumber: ["float", "integer"].contains(element["baseType"] ?? ""),
      isMultiple: element["cardinality"] != "single")
  }

  private mutating func form(of interaction: XMLElement) throws(ItemFault) -> Form {
    let declaration = try declaration(of: interaction)
    switch interaction.name {
    case "choiceInteraction": return try choice(interaction, declaration)
    case "orderInteraction":
      let options = try options(interaction.all("simpleChoice"))
      var items: [String] = []
      for value in declaration.values {
        items.append(options.texts[try options.place(Spacing.trimmed(value))])
      }
      guard items.count == options.texts.count else { throw ItemFault(.noKey) }
      return .ordering(Ordering(items: items))
    case "matchInteraction": return try matching(interaction, declaration)
    case "textEntryInteraction":
      return try declaration.isNumber ? number(declaration) : text(declaration)
    default: throw ItemFault(.unknownType(interaction.name))
    }
  }

  private mutating func options(_ elements: [XMLElement]) throws(ItemFault) -> Options {
    var options = Options()
    for element in elements {
      let text = try Self.text(of: element) { $0.name == "feedbackInline" }
      for hint in element.all("feedbackInline") where !hint.text.isBlank {
        notes.append(.without(Spacing.trimmed(hint.text), field: "feedback"))
      }
      guard
        options.places.updateValue(options.texts.count, forKey: element["identifier"] ?? "") == nil
      else { throw ItemFault(.repeated(element["identifier"] ?? "")) }
      options.texts.append(text)
    }
    return options
  }

  private mutating func choice(
    _ interaction: XMLElement, _ declaration: Declaration
  ) throws(ItemFault) -> Form {
    let options = try options(interaction.all("simpleChoice"))
    var values = declaration.values.map(Spacing.trimmed)
    let best = declaration.marked.map(\.mark).max() ?? 0
    if values.isEmpty {
      let least = declaration.isMultiple ? 0.000_1 : best
      values = declaration.marked.filter { $0.mark > 0 && $0.mark >= least }.map(\.key)
    }
    for (key, mark) in declaration.marked where mark > 0 && !values.contains(key) {
      notes.append(.without("\(mark) for \(key)", field: "mapping"))
    }
    var keys: [Int] = []
    for value in values { keys.append(try options.place(value)) }
    guard let key = keys.first else { throw ItemFault(.noKey) }
    if !declaration.isMultiple {
      guard keys.count == 1 else { throw ItemFault(.wrongCount(.key, count: keys.count, 1...1)) }
      return .choice(Choice(options: options.texts, key: key))
    }
    return .selection(Selection(options: options.texts, keys: keys.uniqued().sorted()))
  }

  private mutating func matching(
    _ interaction: XMLElement, _ declaration: Declaration
  ) throws(ItemFault) -> Form {
    let sets = interaction.all("simpleMatchSet")
    guard sets.count == 2 else {
      throw ItemFault(.wrongCount(.options, count: sets.count, 2...2))
    }
    let prompts = try options(sets[0].all("simpleAssociableChoice"))
    let options = try options(sets[1].all("simpleAssociableChoice"))
    var key = [Int](repeating: -1, count: prompts.texts.count)
    for value in declaration.values {
      let pair = value.split(whereSeparator: \.isWhitespace).map(String.init)
      guard pair.count == 2 else { throw ItemFault(.badValue(value, field: "value")) }
      let prompt = try prompts.place(pair[0])
      guard key[prompt] == -1 else { throw ItemFault(.marking("two for one prompt")) }
      key[prompt] = try options.place(pair[1])
    }
    guard !key.contains(-1) else { throw ItemFault(.noKey) }
    return .matching(Matching(prompts: prompts.texts, options: options.texts, key: key))
  }

  private mutating func text(_ declaration: Declaration) throws(ItemFault) -> Form {
    let best = declaration.marked.map(\.mark).max() ?? 0
    for (key, mark) in declaration.marked where mark > 0 && mark < best {
      notes.append(.without("\(mark) for \(key)", field: "mapping"))
    }
    let marked = declaration.marked.filter { $0.mark > 0 && $0.mark == best }.map(\.key)
    let accepted = (declaration.values + marked).uniqued()
    guard !accepted.isEmpty else { throw ItemFault(.noKey) }
    return .text(TextKey(accepted: accepted))
  }

  private func number(_ declaration: Declaration) throws(ItemFault) -> Form {
    let text = declaration.values.first ?? declaration.marked.max { $0.mark < $1.mark }?.key
    guard let text else { throw ItemFault(.noKey) }
    guard let value = Decimal.value(text) else { throw ItemFault(.badValue(text, field: "value")) }
    let test = root.first("responseProcessing")?.descendants { $0 == "equal" }.first
    return .number(NumberKey(value: value, tolerance: try tolerance(test, value), unit: ""))
  }

  /// Absolute, also where the file gives it in per cent.
  private func tolerance(_ test: XMLElement?, _ value: Double) throws(ItemFault) -> Double {
    guard let mode = test?["toleranceMode"], mode != "exact" else { return 0 }
    let text = test?["tolerance"] ?? ""
    let parts = text.split(whereSeparator: \.isWhitespace).map { Decimal.value(String($0)) }
    guard (1...2).contains(parts.count), let low = parts.first ?? nil, let high = parts.last ?? nil,
      low >= 0
    else { throw ItemFault(.badValue(text, field: "tolerance")) }
    guard low == high else { throw ItemFault(.marking("tolerance \(text)")) }
    return mode == "relative" ? abs(value) * low / 100 : low
  }
}
