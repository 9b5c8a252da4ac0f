/// The question that a number answers, where words of measure tell it: the profit, the turnout, the
/// depth of something. Two articles fill one slot in different sentences: `a profit of £3 million`,
/// `profit was £3 million`.
struct Slot: Hashable {
  /// `profit`; a trend names its direction and what goes that way: `down shares`.
  let name: String
  /// What narrows it: `net` of `net profit`.
  let kinds: Set<String>
  /// Whose length or depth it is, where its name does not tell: `skull`.
  let owner: String?
}

/// Finds the slot of one number.
struct SlotReader {
  let quantity: Quantity
  let unit: String
  let clause: Range<Int>
  let paragraph: AnnotatedParagraph
  let sentence: Sentence
  let material: Material

  var tokens: [Token] { paragraph.tokens }

  /// Nil where no word of measure tells.
  var slot: Slot? {
    if unit == "clock" { return nil }
    if unit == "count" { return watched ?? aboard ?? majority ?? behind ?? before ?? joined }
    if unit == "percent", let share { return share }
    if let fixed = verb { return fixed }
    if let slot = dimension ?? behind ?? before { return slot }
    if let trend { return trend }
    return substance ?? joined ?? deal ?? speed
  }

  // MARK: Patterns

  /// `12 metres long`, `152 million years old`.
  private var dimension: Slot? {
    let next = quantity.whole.upperBound
    for place in [next - 1, next, next + 1] where clause.contains(place) && place > start {
      if let name = SlotWords.adjectives[tokens[place].lower] {
        return Slot(name: name, kinds: [], owner: subject)
      }
    }
    return nil
  }

  /// `a £14 million budget`, `98 mph gusts`, `5.8-magnitude`.
  private var behind: Slot? {
    if let noun = quantity.noun, let last = noun.last,
      let name = SlotWords.nouns[tokens[last].lower]
    {
      return Slot(name: name, kinds: kinds(noun.lowerBound..<last), owner: nil)
    }
    guard quantity.noun == nil, quantity.figure.count == 1,
      let last = tokens[start].lower.split(separator: "-").last,
      let name = SlotWords.nouns[String(last)], tokens[start].lower != last
    else { return nil }
    let next = quantity.whole.upperBound
    let owner =
      clause.contains(next) && tokens[next].tag == .noun ? meaning(next) : nil
    return Slot(name: name, kinds: [], owner: owner)
  }

  /// `a profit of £3 million`, `magnitude 6.2`.
  private var before: Slot? {
    var place = quantity.whole.lowerBound - 1
    guard clause.contains(place) else { return nil }
    let isOf = tokens[place].lower == "of"
    if isOf { place -= 1 }
    guard clause.contains(place), let name = SlotWords.nouns[tokens[place].lower],
      isOf || name == "magnitude"
    else { return nil }
    return Slot(name: name, kinds: kinds(premodifiers(of: place)), owner: holder(of: place))
  }

  /// `turnout in the city was 61 percent`, `the toll stood at 24`.
  private var joined: Slot? {
    guard let verb = verbBefore, SlotWords.joining.contains(tokens[verb].lower),
      let head = subjectHead(endingBefore: verb)
    else { return nil }
    guard let name = SlotWords.nouns[tokens[head].lower] else { return nil }
    if SlotWords.trends[meaning(verb)] != nil, !isLevel(from: verb) {
      return Slot(
        name: trendName(verb) + " " + name, kinds: kinds(premodifiers(of: head)), owner: nil)
    }
    return Slot(name: name, kinds: kinds(premodifiers(of: head)), owner: nil)
  }

  /// `fell 3.2%`, `raised its tax by 4.9%`.
  private var trend: Slot? {
    guard let verb = verbBefore, SlotWords.trends[meaning(verb)] != nil else { return nil }
    let isLevel = isLevel(from: verb)
    guard isLevel || unit == "percent" || unit == "percentage points",
      let head = nounBefore(quantity.whole.lowerBound, after: verb)
        ?? subjectHead(endingBefore: verb),
      tokens[head].tag == .noun || tokens[head].tag == .pluralNoun
    else { return nil }
    let thing = SlotWords.nouns[tokens[head].lower] ?? meaning(head)
    return Slot(
      name: isLevel ? thing : trendName(verb) + " " + thing,
      kinds: kinds(premodifiers(of: head)), owner: nil)
  }

  /// `42% of the vote`.
  private var share: Slot? {
    guard let noun = quantity.noun, let last = noun.last else { return nil }
    guard
      tokens[max(0, noun.lowerBound - 2)..<noun.lowerBound].contains(where: { $0.lower == "of" })
    else { return nil }
    return Slot(
      name: "share of " + meaning(last), kinds: kinds(noun.lowerBound..<last), owner: nil)
  }

  /// `72 millimetres of rain`.
  private var substance: Slot? {
    let next = quantity.whole.upperBound
    if let noun = quantity.noun, let last = noun.last,
      noun.lowerBound > start, tokens[noun.lowerBound - 1].lower == "of"
    {
      return Slot(
        name: SlotWords.nouns[tokens[last].lower] ?? "of " + meaning(last), kinds: [], owner: nil)
    }
    guard clause.contains(next + 1), tokens[next].lower == "of",
      tokens[next + 1].tag == .noun || tokens[next + 1].tag == .pluralNoun
    else { return nil }
    return Slot(
      name: SlotWords.nouns[tokens[next + 1].lower] ?? "of " + meaning(next + 1), kinds: [],
      owner: nil)
  }

  /// `fined £20,000`, `jailed for six years`, `paid £12 million`.
  private var verb: Slot? {
    guard let verb = stateBefore ?? verbBefore,
      let known = SlotWords.verbs[tokens[verb].lower],
      unit.hasPrefix(known.unit)
    else { return nil }
    // `paid a fine of £20,000`: the noun tells more.
    if let before { return before }
    return Slot(name: known.name, kinds: [], owner: nil)
  }

  /// `travelling at 110 km/h`.
  private var speed: Slot? {
    let place = quantity.whole.lowerBound - 1
    guard unit == "kilometres per hour", clause.contains(place), tokens[place].lower == "at" else {
      return nil
    }
    return Slot(name: "speed", kinds: [], owner: nil)
  }

  /// `gives the group the job for $408 million`, of a contract.
  private var deal: Slot? {
    let place = quantity.whole.lowerBound - 1
    guard unit.hasPrefix("money"), clause.contains(place), tokens[place].lower == "for",
      clause.contains(where: { $0 < place && SlotWords.deals.contains(meaning($0)) })
    else { return nil }
    return Slot(name: "price", kinds: [], owner: nil)
  }

  /// `a crowd of 41,200`, `in front of 38,700 fans`, `watched by 44,800 people`.
  private var watched: Slot? {
    let first = quantity.whole.lowerBound
    func lower(_ back: Int) -> String {
      clause.contains(first - back) ? tokens[first - back].lower : ""
    }
    let isAudience =
      lower(1) == "of"
      && (lower(2) == "crowd" || lower(2) == "audience" || lower(2) == "attendance")
      || lower(1) == "by" && (lower(2) == "watched" || lower(2) == "attended" || lower(2) == "seen")
      || lower(1) == "of" && lower(2) == "front" && lower(3) == "in" && countsWatchers
    return isAudience ? Slot(name: "attendance", kinds: [], owner: nil) : nil
  }

  /// `312 people on board`, `carrying 312 people`.
  private var aboard: Slot? {
    guard let noun = quantity.noun, let last = noun.last, tokens[last].lower == "people" else {
      return nil
    }
    let next = noun.upperBound
    let isAboard =
      clause.contains(next)
      && (tokens[next].lower == "aboard"
        || tokens[next].lower == "on" && clause.contains(next + 1)
          && tokens[next + 1].lower == "board")
    let isCarried = verbBefore.map { ["carrying", "carried"].contains(tokens[$0].lower) } ?? false
    return isAboard || isCarried ? Slot(name: "aboard", kinds: [], owner: nil) : nil
  }

  /// `won by 1,402 votes`, `a majority of 1,204 votes`.
  private var majority: Slot? {
    guard let noun = quantity.noun, noun.count == 1, tokens[noun.lowerBound].lower == "votes",
      clause.contains(quantity.whole.lowerBound - 1)
    else { return nil }
    let place = quantity.whole.lowerBound - 1
    if tokens[place].lower == "by", clause.contains(where: { meaning($0) == "win" }) {
      return Slot(name: "majority", kinds: [], owner: nil)
    }
    return before ?? Slot(name: "votes", kinds: [], owner: nil)
  }
}
