import Quiz

/// Reads one item of QTI 2 or 3, names as version 2 has them.
struct QTIItemReader {
  let root: XMLElement
  /// What packs have no place for, while the question is taken all the same.
  private(set) var notes: [ItemFault] = []

  init(root: XMLElement) { self.root = root }

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

  private static func text(
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

// Options and keys.
extension QTIItemReader {
  private struct Options {
    var texts: [String] = []
    var places: [String: Int] = [:]

    /// The place of an option by its identifier.
    func place(_ identifier: String) throws(ItemFault) -> Int {
      guard let place = places[identifier] else {
        throw ItemFault(.badValue(identifier, field: "option's identifier"))
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
    var line: Int
  }

  private mutating func note(_ cause: Fault.Cause, at line: Int) {
    notes.append(ItemFault(cause, line: line))
  }

  private mutating func declaration(of interaction: XMLElement) throws(ItemFault) -> Declaration {
    let name = interaction["responseIdentifier"]
    guard let element = root.all("responseDeclaration").first(where: { $0["identifier"] == name })
    else { throw ItemFault(.noKey) }
    var marked: [(key: String, mark: Double)] = []
    for entry in element.first("mapping")?.all("mapEntry") ?? [] {
      guard let key = entry["mapKey"], let mark = entry["mappedValue"].flatMap(Decimal.value) else {
        throw ItemFault(.badValue(entry["mappedValue"] ?? "", field: "mark"))
      }
      marked.append((key, mark))
      if entry["caseSensitive"] == "true" {
        note(.without(key, field: "case that counts"), at: entry.line)
      }
    }
    if let mapping = element.first("mapping"), let other = mapping["defaultValue"],
      Decimal.value(other) != 0
    {
      note(.without(other, field: "mark for all other answers"), at: mapping.line)
    }
    return Declaration(
      values: element.first("correctResponse")?.all("value").map(\.text) ?? [], marked: marked,
      isNumber: ["float", "integer"].contains(element["baseType"] ?? ""),
      isMultiple: element["cardinality"] != "single", line: element.line)
  }

  private mutating func form(of interaction: XMLElement) throws(ItemFault) -> Form {
    let declaration = try declaration(of: interaction)
    switch interaction.name {
    case "choiceInteraction": return try choice(interaction.all("simpleChoice"), declaration)
    case "inlineChoiceInteraction": return try choice(interaction.all("inlineChoice"), declaration)
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
      let text = try Self.text(of: element, leavingOut: { $0.name == "feedbackInline" })
      for hint in element.all("feedbackInline") where !hint.text.isBlank {
        note(.without(Spacing.trimmed(hint.text), field: "feedback"), at: hint.line)
      }
      if element["fixed"] == "true" {
        note(.without(text, field: "fixed place among the options"), at: element.line)
      }
      guard
        options.places.updateValue(options.texts.count, forKey: element["identifier"] ?? "") == nil
      else { throw ItemFault(.repeated(element["identifier"] ?? "")) }
      options.texts.append(text)
    }
    return options
  }

  private mutating func choice(
    _ choices: [XMLElement], _ declaration: Declaration
  ) throws(ItemFault) -> Form {
    let options = try options(choices)
    var values = declaration.values.map(Spacing.trimmed)
    let best = declaration.marked.map(\.mark).max() ?? 0
    if values.isEmpty {
      let least = declaration.isMultiple ? 0.000_1 : best
      values = declaration.marked.filter { $0.mark > 0 && $0.mark >= least }.map(\.key)
    }
    for (key, mark) in declaration.marked where mark != 0 && !values.contains(key) {
      // In a selection a wrong pick costs what a right one gives, here too.
      if declaration.isMultiple, mark < 0 { continue }
      note(.without("\(Figures.plain(mark)) for \(key)", field: "mark"), at: declaration.line)
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
      guard pair.count == 2 else { throw ItemFault(.badValue(value, field: "pair of identifiers")) }
      let prompt = try prompts.place(pair[0])
      guard key[prompt] == -1 else { throw ItemFault(.marking("two for one prompt")) }
      key[prompt] = try options.place(pair[1])
    }
    guard !key.contains(-1) else { throw ItemFault(.noKey) }
    return .matching(Matching(prompts: prompts.texts, options: options.texts, key: key))
  }

  private mutating func text(_ declaration: Declaration) throws(ItemFault) -> Form {
    let best = declaration.marked.map(\.mark).max() ?? 0
    for (key, mark) in declaration.marked where mark != 0 && mark < best {
      note(.without("\(Figures.plain(mark)) for \(key)", field: "mark"), at: declaration.line)
    }
    let marked = declaration.marked.filter { $0.mark > 0 && $0.mark == best }.map(\.key)
    let accepted = (declaration.values + marked).uniqued()
    guard !accepted.isEmpty else { throw ItemFault(.noKey) }
    return .text(TextKey(accepted: accepted))
  }

  private func number(_ declaration: Declaration) throws(ItemFault) -> Form {
    let marked = declaration.marked.filter { $0.mark != 0 }.map(\.key)
    let values = declaration.values.isEmpty ? marked : declaration.values
    guard let text = values.first else { throw ItemFault(.noKey) }
    // `5` and `5.0` are one number.
    guard (values + marked).allSatisfy({ $0 == text || Decimal.value($0) == Decimal.value(text) })
    else { throw ItemFault(.marking("several right numbers")) }
    guard let value = Decimal.value(text) else { throw ItemFault(.badValue(text, field: "number")) }
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
    if let open = ["includeLowerBound", "includeUpperBound"].first(where: { test?[$0] == "false" })
    {
      throw ItemFault(.marking("\(open) false"))
    }
    return mode == "relative" ? abs(value) * low / 100 : low
  }
}
