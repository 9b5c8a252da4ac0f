import Quiz
import Text

// Options and keys.
extension QTI12ItemReader {
  mutating func form(of presentation: XMLElement) throws(ItemFault) -> Form {
    let responses = presentation.descendants {
      $0.hasPrefix("response_") && $0 != "response_label"
    }
    guard let response = responses.first else { throw ItemFault(.unknownType("no question")) }
    switch response.name {
    case "response_lid", "response_grp":
      if responses.count > 1 { return try matching(responses) }
      // A prompt of its own marks a matching, even of one.
      let options = try options(of: response)
      let form =
        switch response["rcardinality"] {
        case "Multiple": try selection(options)
        case "Ordered": try ordering(options)
        default: try choice(options)
        }
      if form.name != "ordering" { noteOrder(of: form, in: response, options) }
      return form
    case "response_str", "response_num":
      guard responses.count == 1 else {
        throw ItemFault(.unsupported("\(responses.count) fields to answer"), line: response.line)
      }
      let field = response.descendants { $0 == "render_fib" }.first
      let isNumber =
        response.name == "response_num" || ["Decimal", "Integer"].contains(field?["fibtype"] ?? "")
      return try isNumber ? number() : text()
    default: throw ItemFault(.unknownType(response.name))
    }
  }

  private struct Options {
    var texts: [String] = []
    var places: [String: Int] = [:]

    func place(_ ident: String) throws(ItemFault) -> Int {
      guard let place = places[ident] else {
        throw ItemFault(.badValue(ident, field: "option's identifier"))
      }
      return place
    }
  }

  private func options(of response: XMLElement) throws(ItemFault) -> Options {
    var options = Options()
    for label in response.descendants(where: { $0 == "response_label" }) {
      var lines: [String] = []
      for material in label.descendants(where: { $0 == "material" }) {
        lines.append(try QTI12Text.text(of: material))
      }
      let ident = label["ident"] ?? ""
      guard options.places.updateValue(options.texts.count, forKey: ident) == nil else {
        throw ItemFault(.repeated(ident))
      }
      options.texts.append(lines.joined(separator: "\n"))
    }
    return options
  }

  /// Tells what stood in its place there and does not here. What an item says of itself counts more
  /// than what its quiz says.
  private mutating func noteOrder(of form: Form, in response: XMLElement, _ options: Options) {
    if form.isAskedAsListed { return }
    let list = response.descendants { $0 == "render_choice" }.first
    let isMixed = list?["shuffle"].map { $0.lowercased() == "yes" } ?? !isFixed
    guard isMixed else {
      notes.append(ItemFault(.reordered, line: response.line))
      return
    }
    let labels = response.descendants { $0 == "response_label" }
    for (label, text) in zip(labels, options.texts) where label["rshuffle"]?.lowercased() == "no" {
      notes.append(
        ItemFault(.without(text, field: "fixed place among the options"), line: label.line))
    }
  }

  /// A condition that gives marks, with what must and what must not be answered for it.
  private struct Condition {
    var mark: Double
    var equal: [(response: String, value: String)] = []
    var least: [String] = []
    var greatest: [String] = []
    var isStrict = false
    /// Whether one of several answers will do, each for the whole mark.
    var isAny = false
    /// Whether the mark is added to what other conditions give.
    var isAdded = false
  }

  private mutating func conditions() throws(ItemFault) -> [Condition] {
    var all: [Condition] = []
    for element in root.first("resprocessing")?.all("respcondition") ?? [] {
      guard let setting = element.first("setvar") else { continue }
      guard let mark = Decimal.value(setting.text) else {
        throw ItemFault(.badValue(setting.text, field: "mark"))
      }
      guard mark != 0, let test = element.first("conditionvar") else { continue }
      var condition = Condition(mark: mark)
      condition.isAdded = setting["action"]?.lowercased() == "add"
      try Self.gather(test, into: &condition)
      if mark > 0 {
        all.append(condition)
      } else {
        note(condition, at: element.line)
      }
      let counting = test.descendants { $0 == "varequal" }.first {
        $0["case"]?.lowercased() == "yes"
      }
      if let counting {
        notes.append(
          ItemFault(.without(counting.text, field: "case that counts"), line: counting.line))
      }
    }
    return all
  }

  private mutating func note(_ condition: Condition, at line: Int) {
    let what = condition.equal.map(\.value).joined(separator: ", ")
    let mark = Figures.plain(condition.mark)
    notes.append(
      ItemFault(.without(what.isEmpty ? mark : "\(mark) for \(what)", field: "mark"), line: line))
  }

  private static func gather(
    _ element: XMLElement, into condition: inout Condition
  ) throws(ItemFault) {
    for test in element.elements {
      switch test.name {
      case "varequal":
        condition.equal.append((test["respident"] ?? "", Spacing.trimmed(test.text)))
      case "vargte": condition.least.append(test.text)
      case "varlte": condition.greatest.append(test.text)
      case "vargt", "varlt": condition.isStrict = true
      case "not", "other", "unanswered": continue
      case "and", "or":
        let count = condition.equal.count
        try gather(test, into: &condition)
        if test.name == "or", condition.equal.count > count + 1 { condition.isAny = true }
      default: throw ItemFault(.marking(test.name), line: test.line)
      }
    }
  }

  /// Those that give the most; the others are told of as partial credit.
  private mutating func best() throws(ItemFault) -> [Condition] {
    let all = try conditions()
    guard let most = all.map(\.mark).max() else { throw ItemFault(.noKey) }
    for condition in all where condition.mark < most {
      note(condition, at: root.line)
    }
    return all.filter { $0.mark == most }
  }

  private mutating func choice(_ options: Options) throws(ItemFault) -> Form {
    let values = try best().flatMap { $0.equal.map(\.value) }.uniqued()
    guard let value = values.first else { throw ItemFault(.noKey) }
    guard values.count == 1 else { throw ItemFault(.wrongCount(.key, count: values.count, 1...1)) }
    return .choice(Choice(options: options.texts, key: try options.place(value)))
  }

  private mutating func selection(_ options: Options) throws(ItemFault) -> Form {
    var keys: [Int] = []
    let best = try best()
    for value in best.flatMap({ $0.equal.map(\.value) }).uniqued() {
      keys.append(try options.place(value))
    }
    if best.contains(where: \.isAny) || best.count > 1 && !best.allSatisfy(\.isAdded) {
      notes.append(ItemFault(GameColumns.anyCounts, line: root.line))
    }
    return .selection(Selection(options: options.texts, keys: keys.sorted()))
  }

  private mutating func ordering(_ options: Options) throws(ItemFault) -> Form {
    var items: [String] = []
    for value in try best().flatMap({ $0.equal.map(\.value) }) {
      items.append(options.texts[try options.place(value)])
    }
    guard items.count == options.texts.count else { throw ItemFault(.noKey) }
    return .ordering(Ordering(items: items))
  }

  private mutating func matching(_ responses: [XMLElement]) throws(ItemFault) -> Form {
    var values: [String: String] = [:]
    let conditions = try conditions()
    let most = conditions.map(\.mark).max() ?? 0
    for condition in conditions where condition.mark < most - 0.01 {
      note(condition, at: root.line)
    }
    for condition in conditions {
      for (response, value) in condition.equal {
        if let other = values.updateValue(value, forKey: response), other != value {
          throw ItemFault(.marking("two for one prompt"))
        }
      }
    }
    var prompts: [String] = []
    var options: [String] = []
    var places: [String: Int] = [:]
    var key: [Int] = []
    for response in responses {
      guard let value = values[response["ident"] ?? ""] else { throw ItemFault(.noKey) }
      var lines: [String] = []
      for material in QTI12Text.materials(of: response) {
        lines.append(try QTI12Text.text(of: material))
      }
      prompts.append(lines.joined(separator: "\n"))
      // Every prompt lists all options again.
      let listed = try self.options(of: response)
      for text in listed.texts where places[text] == nil {
        places[text] = options.count
        options.append(text)
      }
      key.append(places[listed.texts[try listed.place(value)]] ?? 0)
    }
    return .matching(Matching(prompts: prompts, options: options, key: key))
  }

  private mutating func text() throws(ItemFault) -> Form {
    let accepted = try best().flatMap { $0.equal.map(\.value) }.uniqued()
    guard !accepted.isEmpty else { throw ItemFault(.noKey) }
    return .text(TextKey(accepted: accepted))
  }

  private mutating func number() throws(ItemFault) -> Form {
    let conditions = try best()
    guard let condition = conditions.first else { throw ItemFault(.noKey) }
    let exact = condition.equal.first?.value
    guard conditions.count == 1, condition.equal.count <= 1, condition.least.count <= 1,
      condition.greatest.count <= 1, !condition.isStrict,
      condition.least.count == condition.greatest.count
    else { throw ItemFault(.marking("several ranges")) }
    let low = try condition.least.first.map(Self.decimal)
    let high = try condition.greatest.first.map(Self.decimal)
    guard
      let value = try exact.map(Self.decimal) ?? low.flatMap({ low in high.map { (low + $0) / 2 } })
    else { throw ItemFault(.noKey) }
    let bounds = NumberBounds(value: value, low: low ?? value, high: high ?? value)
    guard bounds.low <= value, value <= bounds.high else {
      throw ItemFault(.marking("\(bounds.low) to \(bounds.high) for \(value)"))
    }
    return .number(NumberKey(value: value, tolerance: bounds.tolerance, unit: ""))
  }

  private static func decimal(_ text: String) throws(ItemFault) -> Double {
    guard let value = Decimal.value(text) else {
      throw ItemFault(.badValue(text, field: "number"))
    }
    return value
  }
}
