/// Whether two articles give one number, two, or numbers of two different things.
enum Agreement: Hashable {
  /// The same number of the same thing.
  case same
  /// Numbers of the same thing that cannot both be right.
  case different
  /// Nothing can be said: bounds, rounding, other spans or scopes, or another subject.
  case none

  /// - Parameter isSameDay: whether both articles were published on one day, so that counts that
  ///   grow can be compared.
  init(_ a: QuantityFact, _ b: QuantityFact, isSameDay: Bool) {
    self = .none
    guard a.common.unit == b.common.unit else { return }
    if Self.isEqual(a.common, b.common) {
      if Self.boundsFit(a, b), Self.isLikelySame(a, b) { self = .same }
    } else if Self.isDifferent(a, b, isSameDay: isSameDay) {
      self = .different
    }
  }

  /// Whether two values are equal, or one is the other converted and rounded.
  static func isEqual(_ a: UnitConversion.Common, _ b: UnitConversion.Common) -> Bool {
    let slack = a.printed == b.printed ? max(a.value, b.value) * 1e-9 : max(a.step, b.step) / 2
    guard abs(a.value - b.value) <= slack + 1e-9 else { return false }
    switch (a.upper, b.upper) {
    case (nil, nil): return true
    case (let one?, let two?): return abs(one - two) <= slack + 1e-9
    default: return false
    }
  }

  /// Whether neither number is the other one rounded or cut short.
  static func isBeyondRounding(_ a: UnitConversion.Common, _ b: UnitConversion.Common) -> Bool {
    let gap = abs(a.value - b.value)
    return gap > max(a.value, b.value) * 0.02 && gap >= max(a.step, b.step) * 0.999
      && (a.printed == b.printed || gap > max(a.value, b.value) * 0.1)
  }

  private static func boundsFit(_ a: QuantityFact, _ b: QuantityFact) -> Bool {
    if a.quantity.modifier == b.quantity.modifier { return true }
    let loose: Set<Quantity.Modifier?> = [nil, .exactly, .about]
    return loose.contains(a.quantity.modifier) && loose.contains(b.quantity.modifier)
  }

  /// The less common a number is, the less else needs to be common.
  private static func isLikelySame(_ a: QuantityFact, _ b: QuantityFact) -> Bool {
    if case .unsure = a.mention.vouching, case .unsure = b.mention.vouching { return false }
    let sameHead = a.head == b.head && a.head != nil
    let sameEvent = a.event == b.event && a.event != nil
    // The noun itself is no second witness.
    let shared = a.setting.common(b.setting, besides: Set([a.head].compactMap(\.self)))
    let isRare = a.quantity.value > 12 && a.quantity.value != 100 && a.quantity.value != 1000
    let subject = a.common.unit != "count" || sameHead
    if subject && sameEvent { return shared >= 1 }
    if subject { return shared >= (isRare ? 1 : 2) }
    // Heads that are known and are not the same are mostly two things.
    return isRare && shared >= (a.head == nil || b.head == nil ? 2 : 3)
  }

  private static func isDifferent(
    _ a: QuantityFact, _ b: QuantityFact, isSameDay: Bool
  ) -> Bool {
    guard a.isExact, b.isExact, isBeyondRounding(a.common, b.common),
      a.scope.periods == b.scope.periods
    else { return false }
    let fillsSlot = isOneMeasure(a, b)
    if !fillsSlot {
      guard !isOtherMeasure(a.slot, b.slot), !isOtherMeasure(b.slot, a.slot),
        a.isMargin == b.isMargin
      else { return false }
    }
    // Two hours and nine days are mostly of two delays.
    if a.common.unit == "duration", a.common.printed != b.common.printed { return false }
    // What each names besides is looked at last, since it takes longest.
    guard fillsSlot || isOneSlot(a, b), !a.isParted(from: b) else { return false }
    for fact in [a, b] where fact.scope.isOpen || fact.scope.isPart { return false }
    guard a.scope.areas == b.scope.areas, a.scope.aspects == b.scope.aspects,
      isSameDay || !(a.grows || b.grows)
    else { return false }
    switch (a.mention.vouching, b.mention.vouching) {
    case (.unsure, _), (_, .unsure): return false
    case (.speaker, .speaker):
      guard a.mention.vouching.isAlike(b.mention.vouching) else {
        return false
      }
    default: break
    }
    if fillsSlot { return a.setting.isOneMatter(b.setting) }
    return a.setting.isOneEvent(
      b.setting, besides: Set([a.head, b.head, a.event, b.event].compactMap(\.self)))
  }

  /// Whether a number of some slot is not to be compared with that of another or of none; a toll is
  /// told by verbs too.
  private static func isOtherMeasure(_ slot: Slot?, _ other: Slot?) -> Bool {
    guard let slot else { return false }
    guard let other else { return slot.name != "toll" }
    return slot.name != other.name || slot.kinds != other.kinds
  }

  /// Whether words of measure tell one slot of one thing for both.
  private static func isOneMeasure(_ a: QuantityFact, _ b: QuantityFact) -> Bool {
    guard let one = a.slot, let two = b.slot, one.name == two.name, one.kinds == two.kinds else {
      return false
    }
    if let owner = one.owner, let other = two.owner, owner != other { return false }
    if let owner = one.owner, two.owner == nil, !b.nouns.contains(owner) { return false }
    if let owner = two.owner, one.owner == nil, !a.nouns.contains(owner) { return false }
    return true
  }

  /// Whether both numbers answer one question: how many of what did or underwent what?
  private static func isOneSlot(_ a: QuantityFact, _ b: QuantityFact) -> Bool {
    guard let event = a.event, let other = b.event else { return isOneSum(a, b) }
    guard event == other, !weak.contains(event), a.deed.fits(b.deed) else {
      return isOneSum(a, b)
    }
    switch a.common.unit {
    case "count":
      guard let one = a.head, let two = b.head, a.qualifiers == b.qualifiers else { return false }
      if one == two { return true }
      // Of 17 workers and 14 people hurt, one is wrong; 14 workers may be among 17 people.
      let (wide, narrow) = one == "people" ? (a, b) : (b, a)
      return wide.head == "people" && narrow.head.map(Meaning.isPersons) ?? false
        && narrow.common.value > wide.common.value
    case "clock": return Meaning.once.contains(event)
    case "duration": return a.qualifiers == b.qualifiers
    // The books for a library cost less than the library.
    default: return a.qualifiers == b.qualifiers && a.deed.isOneSubject(b.deed)
    }
  }

  /// One sum of money in each sentence, and one deed in both: `a contract worth`, `the deal … for`.
  private static func isOneSum(_ a: QuantityFact, _ b: QuantityFact) -> Bool {
    guard a.common.unit.hasPrefix("money"), a.isOnlySum, b.isOnlySum else { return false }
    let shared = a.setting.matter.intersection(b.setting.matter)
    return shared.contains { Meaning.once.contains($0) || ["buy", "build", "cost"].contains($0) }
      && !a.setting.names.intersection(b.setting.names).isEmpty && a.setting.common(b.setting) >= 4
  }

  /// Verbs that say too little of what happens.
  private static let weak: Set<String> = [
    "be", "is", "are", "was", "were", "had", "has", "have", "been", "made", "make", "got", "get",
    "took", "take", "did", "do", "put", "set", "went", "go", "came", "come", "said", "say",
  ]
}
