/// Something that two articles tell alike, or differently.
package struct Finding: Hashable, Sendable {
  package let kind: Kind
  package let verdict: Verdict
  /// In the first article of the two.
  package let first: Mentioned
  /// In the second.
  package let second: Mentioned

  package enum Kind: String, Hashable, Sendable {
    case number, date
  }

  package enum Verdict: Hashable, Sendable {
    /// Both give it, by value: twelve hundred is 1,200, and 39 ft is 12 metres.
    case same
    /// Both cannot be right.
    case different
  }

  /// Whether both sources say it themselves, or both give it to one speaker.
  package var isVouchedAlike: Bool { first.vouching.isAlike(second.vouching) }
}

/// Finds what two articles tell alike or differently. Whether something can be asked about it is
/// the proposers' matter.
package enum Differences {
  /// Nothing where the two articles do not tell one story.
  package static func between(_ a: Int, _ b: Int, in material: Material) -> [Finding] {
    let story = Story(material)
    guard story.isShared(a, b) else { return [] }
    return between(
      ArticleFacts(a, in: material), ArticleFacts(b, in: material),
      isSameDay: story.isSameDay(a, b))
  }

  static func between(
    _ a: ArticleFacts, _ b: ArticleFacts, isSameDay: Bool
  ) -> [Finding] {
    numbers(a.numbers, b.numbers, isSameDay: isSameDay) + dates(a.dates, b.dates)
  }

  private static func numbers(
    _ first: [QuantityFact], _ second: [QuantityFact], isSameDay: Bool
  ) -> [Finding] {
    let byUnit = Dictionary(grouping: second.indices) { second[$0].common.unit }
    let pairs = first.indices.flatMap { one in
      (byUnit[first[one].common.unit] ?? []).map { two in
        Pair(
          first: one, second: two,
          agreement: Agreement(first[one], second[two], isSameDay: isSameDay),
          likeness: first[one].setting.common(second[two].setting))
      }
    }
    return Pair.chosen(pairs) { pair in
      // A number that the other article gives too, or of which it gives several, is told.
      first.contains { first[pair.first].isRival($0) }
        || second.contains { second[pair.second].isRival($0) }
        || second.contains { $0.isValue(of: first[pair.first]) }
        || first.contains { $0.isValue(of: second[pair.second]) }
    }.map { pair in
      Finding(
        kind: .number, verdict: pair.agreement == .same ? .same : .different,
        first: first[pair.first].mention, second: second[pair.second].mention)
    }
  }

  private static func dates(_ first: [DateFact], _ second: [DateFact]) -> [Finding] {
    let pairs = first.indices.flatMap { one in
      second.indices.map { two in
        Pair(
          first: one, second: two, agreement: first[one].agreement(with: second[two]),
          likeness: first[one].setting.common(second[two].setting))
      }
    }
    return Pair.chosen(pairs) { pair in
      let (one, two) = (first[pair.first], second[pair.second])
      return first.contains { $0.isRival(of: one) || $0.date == two.date }
        || second.contains { $0.isRival(of: two) || $0.date == one.date }
    }.map { pair in
      Finding(
        kind: .date, verdict: pair.agreement == .same ? .same : .different,
        first: first[pair.first].mention, second: second[pair.second].mention)
    }
  }
}

/// The numbers and dates of an article that can be compared.
struct ArticleFacts {
  let numbers: [QuantityFact]
  let dates: [DateFact]

  init(_ article: Int, in material: Material) {
    numbers = QuantityFact.all(of: article, in: material)
    dates = DateFact.all(of: article, in: material)
  }
}

/// Two facts that were compared, by their places.
private struct Pair {
  let first: Int
  let second: Int
  let agreement: Agreement
  let likeness: Int

  /// The pairs that stand: agreements from the likeliest on, each fact in one of them; then
  /// differences between facts that agree with nothing, where nothing makes them doubtful.
  static func chosen(_ pairs: [Pair], isDoubtful: (Pair) -> Bool) -> [Pair] {
    var usedFirst: Set<Int> = []
    var usedSecond: Set<Int> = []
    var chosen: [Pair] = []
    let same = pairs.filter { $0.agreement == .same }.sorted {
      ($1.likeness, $0.first, $0.second) < ($0.likeness, $1.first, $1.second)
    }
    for pair in same where !usedFirst.contains(pair.first) && !usedSecond.contains(pair.second) {
      usedFirst.insert(pair.first)
      usedSecond.insert(pair.second)
      chosen.append(pair)
    }
    let different = pairs.filter {
      $0.agreement == .different && !usedFirst.contains($0.first)
        && !usedSecond.contains($0.second)
    }
    for pair in different {
      let isAlone =
        different.count { $0.first == pair.first } == 1
        && different.count { $0.second == pair.second } == 1
      if isAlone, !isDoubtful(pair) { chosen.append(pair) }
    }
    return chosen
  }
}

extension QuantityFact {
  /// Whether another number of the same article could be meant in its place: the same thing, the
  /// same verb, another value or another bound.
  fileprivate func isRival(_ other: QuantityFact) -> Bool {
    // A part of it is no rival of the whole.
    guard other.mention != mention, other.common.unit == common.unit, !other.scope.isPart,
      other.quantity.modifier != .part
    else { return false }
    if let slot = other.slot, slot == self.slot {
      return !(Agreement.isEqual(common, other.common) && other.isExact)
    }
    let isSameValue = Agreement.isEqual(common, other.common) && other.isExact
    if isSameValue { return false }
    if common.unit == "count" {
      let alike =
        other.head == head || other.head == "people" || head == "people"
        || other.head == nil
      return alike && other.event == event
    }
    if common.unit.hasPrefix("money"), event != other.event {
      return setting.common(other.setting) >= 3
    }
    return other.event == event && (other.qualifiers == qualifiers || other.qualifiers.isEmpty)
  }

  /// Whether it has the value of a number of the other article, and may be the same.
  fileprivate func isValue(of other: QuantityFact) -> Bool {
    guard common.unit == other.common.unit, Agreement.isEqual(common, other.common) else {
      return false
    }
    return common.unit != "count" || head == nil || head == other.head
      || head.map(Meaning.isPersons) ?? false
  }
}

extension DateFact {
  /// Whether another date of the same article stands with the same verb.
  fileprivate func isRival(of other: DateFact) -> Bool {
    mention != other.mention && date != other.date && event == other.event
      && setting.common(other.setting) >= 1
  }
}
