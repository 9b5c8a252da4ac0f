/// A sentence with its number left out: which number was it?
struct NumberGaps: Proposer {
  let name = "number-gap"
  let summary = "a sentence with its number left out"

  func propose(_ material: Material) -> [Candidate] {
    material.articles.indices.flatMap { article in
      material.statements[article].flatMap { statement in
        material.sentence(statement).quantities.compactMap { quantity in
          // Narrowing takes longest, and most quantities are not asked for.
          mayBeAsked(quantity)
            ? candidate(quantity, material.narrowed(statement, to: quantity.figure), material) : nil
        }
      }
    }
  }

  func candidate(
    _ quantity: Quantity, _ statement: Statement, _ material: Material
  ) -> Candidate? {
    let paragraph = material.paragraph(statement)
    guard mayBeAsked(quantity), quantity.figure.allSatisfy(statement.shows),
      !isAgeInPassing(quantity, paragraph), !isEndOfRange(quantity, paragraph),
      !isSpanToNow(quantity, statement, paragraph), !isStanding(quantity, statement, material),
      !isCallNumber(quantity, paragraph),
      !isOfKnownGroup(quantity, statement, material),
      !isContradicted(quantity, statement, material),
      // `Three-month aluminium`: without its unit the gap reads as a count.
      !paragraph.text(quantity.figure).utf8.contains(0x2D),
      !isOfList(quantity, statement, paragraph),
      !isCrowded(statement, material),
      !isOfUnnamed(quantity, statement, paragraph),
      !isByTheWay(quantity, statement, material),
      let unit = UnitWords.words(of: quantity, in: paragraph)
    else { return nil }
    let asked = quantity.asked(in: paragraph)
    let gap = Gap(
      statement: statement, tokens: asked.tokens, mark: quantity.gapMark(in: paragraph))
    let whole = quantity.words(in: paragraph)
    // What can change is asked of the day of writing.
    let isOld = paragraph.tokens[quantity.figure.upperBound...].prefix(3).contains {
      $0.lower == "old" || $0.lower.hasSuffix("-old")
    }
    let asksOfWriting = !isOld && FloatingTense.isOfWriting(statement, in: material)
    let ask =
      "In \(material.labels[statement.article]), "
      + (asksOfWriting ? "as things stood when it was written, " : "")
      + "which number fills the gap: \(gap.text(in: paragraph))?"
    let body: Candidate.Body
    if Self.isExact(asked.value) {
      // A long figure by itself is a matter of luck; one that is compared tells something.
      guard Self.isCompared(statement, paragraph) else { return nil }
      guard let others = Substitution.options(beside: quantity, in: paragraph, material.surveys)
      else { return nil }
      body = .choice(ask: ask, key: paragraph.text(asked.tokens), others: others)
    } else {
      body = .number(
        ask: ask, value: asked.value, unit: asked.scale.map { "\($0) \(unit)" } ?? unit)
    }
    var candidate = Candidate(
      proposer: name, body: body,
      about: [statement.article], evidence: [material.evidence(statement)],
      statements: [statement],
      explanation: "The words there are “\(whole)”.",
      difficulty: statement.isOfLead ? 1 : 2, tags: ["numbers"],
      fact: material.fact(statement), worth: 3)
    candidate.asksOfWriting = asksOfWriting
    return candidate
  }
}

extension NumberGaps {
  /// What tells of a quantity by itself that it is not asked for.
  private func mayBeAsked(_ quantity: Quantity) -> Bool {
    quantity.upper == nil && quantity.value >= 3 && quantity.modifier != .part
      && quantity.modifier != .further
  }

  private static func isCompared(_ statement: Statement, _ paragraph: AnnotatedParagraph) -> Bool {
    statement.tokens.contains { index in
      let token = paragraph.tokens[index]
      return comparing.contains(token.lower)
        || token.tag == .adjective && token.lower.hasSuffix("est") && token.lower.utf8.count > 5
    }
  }

  private static let comparing: WordSet = [
    "most", "least", "more", "fewer", "less", "record", "compared", "than", "against", "up",
    "down", "rise", "fall", "rose", "fell", "increase", "decrease", "above", "below", "total",
  ]

  /// Whether a number has more than three significant digits: nobody is asked to type it.
  private static func isExact(_ value: Double) -> Bool {
    var rest = abs(value)
    guard rest > 0, rest < 1e15 else { return true }
    while rest >= 1_000 { rest /= 10 }
    while rest < 100 { rest *= 10 }
    return abs(rest - rest.rounded()) > 1e-6
  }

  /// `three years ago`, `it has been nine years since`: true only on the day of writing.
  private func isSpanToNow(
    _ quantity: Quantity, _ statement: Statement, _ paragraph: AnnotatedParagraph
  ) -> Bool {
    guard case .duration = quantity.measure else { return false }
    let end = min(quantity.figure.upperBound + 4, statement.tokens.upperBound)
    return paragraph.tokens[min(quantity.figure.upperBound, end)..<end].contains {
      ["ago", "later", "earlier", "since", "ahead"].contains($0.lower)
    }
  }

  /// `each of the 139 refugees`: of which group, where neither card nor label names one?
  private func isOfKnownGroup(
    _ quantity: Quantity, _ statement: Statement, _ material: Material
  ) -> Bool {
    let paragraph = material.paragraph(statement)
    let before = quantity.figure.lowerBound - 1
    guard quantity.measure == .count, statement.tokens.contains(before),
      ["the", "these", "those"].contains(paragraph.tokens[before].lower), let noun = quantity.noun,
      let head = paragraph.tokens[noun].last
    else { return false }
    // `the nine boats of Porto`, `the nine boats that left`
    let next =
      noun.upperBound < statement.tokens.upperBound ? paragraph.tokens[noun.upperBound] : nil
    if let next, next.tag == .preposition || ["of", "who", "that", "in"].contains(next.lower) {
      return false
    }
    let stem = material.stemmer.stem(head.lower)
    return !material.labelStems[statement.article].contains(stem)
      && !material.cardNouns[statement.article].names(stem, isPlural: head.tag == .pluralNoun)
  }

  /// Whether one of the three sentences before or behind counts the same things otherwise.
  private func isContradicted(
    _ quantity: Quantity, _ statement: Statement, _ material: Material
  ) -> Bool {
    guard quantity.measure == .count, let head = quantity.head,
      !["peopl", "people", "person", "man", "men", "woman", "women"].contains(head)
    else { return false }
    let all = material.articles[statement.article].paragraphs[
      max(0, statement.paragraph - 3)...
    ].prefix(7).enumerated().flatMap { offset, paragraph in
      paragraph.sentences.indices.map { (max(0, statement.paragraph - 3) + offset, $0) }
    }
    guard
      let own = all.firstIndex(where: { $0 == (statement.paragraph, statement.sentence) })
    else { return false }
    return all[max(0, own - 3)..<min(all.count, own + 4)].contains { place in
      place != (statement.paragraph, statement.sentence)
        && material.articles[statement.article].paragraphs[place.0].sentences[place.1].quantities
          .contains {
            $0.head == head && $0.measure == .count && $0.modifier == .about
              && $0.value != quantity.value
              && abs($0.value - quantity.value) < 0.35 * max($0.value, quantity.value)
          }
    }
  }

  /// `received 911 calls`: whom was called, not how often.
  private func isCallNumber(_ quantity: Quantity, _ paragraph: AnnotatedParagraph) -> Bool {
    [911, 999, 112, 101, 211, 988].contains(quantity.value)
      && quantity.noun.map { noun in
        paragraph.tokens[noun].contains { Self.calling.contains($0.lower) }
      } ?? false
  }

  private static let calling: WordSet = [
    "call", "calls", "caller", "callers", "dispatcher", "dispatchers", "operator", "operators",
    "centre", "center", "emergency", "hotline", "line", "lines", "recording", "recordings",
  ]

  /// Whether four people and more stand in what is shown: whose move it was that the number goes
  /// with takes another reading.
  private func isCrowded(_ statement: Statement, _ material: Material) -> Bool {
    let entities = material.articles[statement.article].entities
    let people = material.sentence(statement).names
      .filter { statement.tokens.contains($0.tokens.lowerBound) }
      .map(\.entity).filter { [.person, .other].contains(entities[$0].kind) }
    return Set(people).count > 3
  }

  /// `397 rooms, suites and cabins`: no count of rooms.
  private func isOfList(
    _ quantity: Quantity, _ statement: Statement, _ paragraph: AnnotatedParagraph
  ) -> Bool {
    guard quantity.measure == .count, let noun = quantity.noun,
      noun.upperBound < statement.tokens.upperBound, paragraph.tokens[noun.upperBound].lower == ","
    else { return false }
    var rest = paragraph.tokens[(noun.upperBound + 1)..<statement.tokens.upperBound].prefix(8)
    rest = rest.prefix { [.noun, .pluralNoun, .adjective, .conjunction].contains($0.tag) }
    return rest.first?.tag == .pluralNoun && rest.contains { $0.lower == "and" }
      && rest.last?.tag == .pluralNoun
  }

  /// `Set on 700 acres in the park, the lodge …`: a phrase that leans on what is named behind it.
  private func isOfUnnamed(
    _ quantity: Quantity, _ statement: Statement, _ paragraph: AnnotatedParagraph
  ) -> Bool {
    guard let first = statement.tokens.first,
      [.pastParticiple, .verbPast, .presentParticiple].contains(paragraph.tokens[first].tag)
        || ["set", "built", "spread", "cut"].contains(paragraph.tokens[first].lower),
      let comma = statement.tokens.first(where: { paragraph.tokens[$0].lower == "," })
    else { return false }
    return quantity.figure.upperBound <= comma
  }

  /// What an article says of several things, such as the span of all its forecasts, tells nothing
  /// of one of them.
  private func isStanding(
    _ quantity: Quantity, _ statement: Statement, _ material: Material
  ) -> Bool {
    guard quantity.measure != .count else { return false }
    var count = 0
    for paragraph in material.articles[statement.article].paragraphs {
      for sentence in paragraph.sentences {
        count += sentence.quantities.count {
          $0.value == quantity.value && $0.measure == quantity.measure
        }
        if count >= 3 { return true }
      }
    }
    return false
  }

  /// `a 2% to 3% rise`: half of a range is nothing to ask for.
  private func isEndOfRange(_ quantity: Quantity, _ paragraph: AnnotatedParagraph) -> Bool {
    let tokens = paragraph.tokens
    func isJoined(_ joint: Int, _ beyond: Int) -> Bool {
      tokens.indices.contains(joint) && tokens.indices.contains(beyond)
        && ["to", "-", "–"].contains(tokens[joint].lower)
        && [.figure].contains(tokens[beyond].shape)
    }
    // `30 minutes to an hour`
    let behind = quantity.figure.upperBound
    if case .duration = quantity.measure, behind + 2 < tokens.count,
      ["to", "or"].contains(tokens[behind + 1].lower) || tokens[behind].lower == "to",
      tokens[(behind + 1)...].prefix(2).contains(where: {
        ["a", "an", "two", "three", "half"].contains($0.lower)
      })
    {
      return true
    }
    let (start, end) = (quantity.figure.lowerBound, quantity.figure.upperBound)
    let before = start >= 2 && ["%", "percent"].contains(tokens[start - 2].lower) ? 3 : 2
    let after = end < tokens.count && ["%", "percent"].contains(tokens[end].lower) ? 1 : 0
    return isJoined(start - 1, start - before) || isJoined(end + after, end + after + 1)
  }

  /// `Ana Horvat, 42, said`: nobody need know.
  private func isAgeInPassing(_ quantity: Quantity, _ paragraph: AnnotatedParagraph) -> Bool {
    let (start, end) = (quantity.figure.lowerBound, quantity.figure.upperBound)
    return quantity.measure == .age && start > 0 && paragraph.tokens[start - 1].lower == ","
      && (end >= paragraph.tokens.count || [",", "."].contains(paragraph.tokens[end].lower))
  }
}

/// What a quantity is counted or measured in, in words.
enum UnitWords {
  /// `lorries`, `percent`, `US dollars`; nil where it cannot be told.
  static func words(of quantity: Quantity, in paragraph: AnnotatedParagraph) -> String? {
    switch quantity.measure {
    case .count:
      guard let noun = quantity.noun else { return nil }
      return paragraph.text(noun)
    case .percent: return "percent"
    case .unit(let unit), .duration(let unit):
      // As the source spells it.
      let behind = paragraph.tokens[quantity.figure.lowerBound...].prefix(4)
      return behind.contains { $0.lower.hasSuffix("meters") || $0.lower.hasSuffix("liters") }
        ? unit.replacing("metre", with: "meter").replacing("litre", with: "liter") : unit
    case .money(let currency):
      // `7.3 US cents` are no dollars.
      let behind = paragraph.tokens[quantity.figure.lowerBound...].prefix(6)
      if behind.contains(where: { subunits.contains($0.lower) }) { return nil }
      return currencies[currency] ?? currency
    case .age:
      let next = quantity.figure.upperBound
      let isOther =
        next < paragraph.tokens.count
        && ["month", "week", "day", "hour"].contains { paragraph.tokens[next].lower.hasPrefix($0) }
      return isOther || paragraph.text(quantity.figure).contains("-") ? nil : "years"
    case .ordinal, .fraction, .clock, .label: return nil
    }
  }

  private static let subunits: WordSet = [
    "cent", "cents", "pence", "penny", "pennies", "paise", "kopecks", "centimes", "¢",
  ]
  private static let currencies = [
    "USD": "US dollars", "EUR": "euros", "GBP": "pounds", "JPY": "yen", "AUD": "Australian dollars",
    "CAD": "Canadian dollars", "NZD": "New Zealand dollars", "INR": "rupees", "CNY": "yuan",
    "CHF": "Swiss francs", "$": "dollars", "€": "euros", "£": "pounds", "¥": "yen",
  ]
}
