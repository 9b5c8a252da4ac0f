import Quiz

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
    /// Those of the texts in the mapping whose case counts, as it does unless it is said otherwise.
    var cased: Set<String> = []
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
    var cased: Set<String> = []
    for entry in element.first("mapping")?.all("mapEntry") ?? [] {
      guard let key = entry["mapKey"], let mark = entry["mappedValue"].flatMap(Decimal.value) else {
        throw ItemFault(.badValue(entry["mappedValue"] ?? "", field: "mark"))
      }
      marked.append((key, mark))
      if !["false", "0"].contains(entry["caseSensitive"]) { cased.insert(key) }
    }
    if let mapping = element.first("mapping"), let other = mapping["defaultValue"],
      Decimal.value(other) != 0
    {
      note(.without(other, field: "mark for all other answers"), at: mapping.line)
    }
    return Declaration(
      values: element.first("correctResponse")?.all("value").map(\.text) ?? [], marked: marked,
      cased: cased,
      isNumber: ["float", "integer"].contains(element["baseType"] ?? ""),
      isMultiple: element["cardinality"] != "single", line: element.line)
  }

  mutating func form(of interaction: XMLElement) throws(ItemFault) -> Form {
    let declaration = try declaration(of: interaction)
    switch interaction.name {
    case "choiceInteraction", "inlineChoiceInteraction":
      let isInline = interaction.name == "inlineChoiceInteraction"
      let choices = interaction.all(isInline ? "inlineChoice" : "simpleChoice")
      let options = try options(choices)
      let form = try choice(options, declaration)
      noteOrder(of: form, listed: choices, options, in: interaction)
      return form
    case "orderInteraction":
      let choices = interaction.all("simpleChoice")
      let options = try options(choices)
      var items: [String] = []
      for value in declaration.values {
        items.append(options.texts[try options.place(Spacing.trimmed(value))])
      }
      guard items.count == options.texts.count else { throw ItemFault(.noKey) }
      noteOrder(
        of: .ordering(Ordering(items: items)), listed: choices, options, in: interaction)
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
      guard
        options.places.updateValue(options.texts.count, forKey: element["identifier"] ?? "") == nil
      else { throw ItemFault(.repeated(element["identifier"] ?? "")) }
      options.texts.append(text)
    }
    return options
  }

  /// Tells what stood in its place there and does not here. Unless `shuffle` says so, options are
  /// not mixed (QTI's information model); where they are, those that are `fixed` are not.
  ///
  /// - Parameter form: with its options as the file lists them.
  private mutating func noteOrder(
    of form: Form, listed choices: [XMLElement], _ options: Options, in interaction: XMLElement
  ) {
    if form.isAskedAsListed { return }
    guard Self.isTrue(interaction["shuffle"]) else { return note(.reordered, at: interaction.line) }
    for (choice, text) in zip(choices, options.texts) where Self.isTrue(choice["fixed"]) {
      note(.without(text, field: "fixed place among the options"), at: choice.line)
    }
  }

  /// Whether an answer has its mark only where it is the right one in all of its parts.
  private var isWholeMarked: Bool {
    guard let marking = root.first("responseProcessing") else { return false }
    if let template = marking["template"] { return template.contains("match_correct") }
    let tests = marking.descendants { ["match", "mapResponse"].contains($0) }
    return !tests.contains { $0.name == "mapResponse" } && !tests.isEmpty
  }

  /// Here each part that is right counts.
  mutating func noteMarking(of form: Form) {
    switch form {
    case .choice, .number, .text: return
    case .selection, .ordering, .matching:
      if isWholeMarked, !isOwn {
        note(
          .remarked(there: "only an answer that was right in all its parts counted"), at: root.line)
      }
    }
  }

  private static func isTrue(_ attribute: String?) -> Bool {
    ["true", "1"].contains(attribute)
  }

  private mutating func choice(
    _ options: Options, _ declaration: Declaration
  ) throws(ItemFault) -> Form {
    var values = declaration.values.map(Spacing.trimmed)
    let best = declaration.marked.map(\.mark).max() ?? 0
    if values.isEmpty {
      let least = declaration.isMultiple ? 0.000_1 : best
      values = declaration.marked.filter { $0.mark > 0 && $0.mark >= least }.map(\.key)
    }
    let isKey = Set(values)
    var rights: [Double] = []
    var wrongs: [Double] = []
    for (key, mark) in declaration.marked {
      // In a selection a wrong pick costs what a right one gives, here too.
      let isLess = isKey.contains(key) ? mark < best : mark != 0
      if isKey.contains(key) { rights.append(mark) } else { wrongs.append(mark) }
      if !isLess || declaration.isMultiple && mark < 0 && !isKey.contains(key) { continue }
      note(.without("\(Figures.plain(mark)) for \(key)", field: "mark"), at: declaration.line)
    }
    if declaration.isMultiple, !rights.isEmpty, wrongs.allSatisfy({ $0 >= 0 }) {
      note(MoodleAnswers.freePicks, at: declaration.line)
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
    let options = try self.options(sets[1].all("simpleAssociableChoice"))
    var key = [Int](repeating: -1, count: prompts.texts.count)
    let best = declaration.marked.map(\.mark).max() ?? 0
    let isKey = Set(declaration.values)
    for (pair, mark) in declaration.marked where isKey.contains(pair) ? mark < best : mark != 0 {
      note(.without("\(Figures.plain(mark)) for \(pair)", field: "mark"), at: declaration.line)
    }
    for value in declaration.values {
      let pair = value.split(whereSeparator: \.isWhitespace).map(String.init)
      guard pair.count == 2 else { throw ItemFault(.badValue(value, field: "pair of identifiers")) }
      let prompt = try prompts.place(pair[0])
      guard key[prompt] == -1 else { throw ItemFault(.marking("two for one prompt")) }
      key[prompt] = try options.place(pair[1])
    }
    guard !key.contains(-1) else { throw ItemFault(.noKey) }
    let form = Form.matching(Matching(prompts: prompts.texts, options: options.texts, key: key))
    noteOrder(
      of: form, listed: sets[1].all("simpleAssociableChoice"), options, in: interaction)
    return form
  }

  private mutating func text(_ declaration: Declaration) throws(ItemFault) -> Form {
    let best = declaration.marked.map(\.mark).max() ?? 0
    for (key, mark) in declaration.marked where mark != 0 && mark < best {
      note(.without("\(Figures.plain(mark)) for \(key)", field: "mark"), at: declaration.line)
    }
    let marked = declaration.marked.filter { $0.mark > 0 && $0.mark == best }.map(\.key)
    let accepted = (declaration.values + marked).uniqued()
    guard !accepted.isEmpty else { throw ItemFault(.noKey) }
    let isCased = isWholeMarked
    let known = Set(declaration.marked.map(\.key))
    if let text = accepted.first(where: {
      declaration.cased.contains($0) || isCased && !known.contains($0)
    }) {
      note(.without(text, field: "case that counts"), at: declaration.line)
    }
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
