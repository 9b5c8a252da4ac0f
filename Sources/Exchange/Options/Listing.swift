package import Quiz

/// Options as files list them. A pack has the key first; a file that is used as it stands must not,
/// so the key's place is drawn by the question's id. Whatever is drawn, ``Form/canonical`` of what
/// is read gives the pack's order back.
extension Choice {
  /// Fixed options as they are, numbers and dates ascending, others in the pack's order with the
  /// key at a place of its own.
  package func listed(for id: String) -> (options: [String], key: Int) {
    switch arrangement {
    case .fixed: return (options, key)
    case .ascending:
      let order = options.indices.ascending(options)
      return (order.map { options[$0] }, order.firstIndex(of: key) ?? key)
    case .shuffled:
      var random = SeededGenerator(seed: id.seed)
      var others = options
      let answer = others.remove(at: key)
      let place = random.next(below: options.count)
      others.insert(answer, at: place)
      return (others, place)
    }
  }
}

extension Selection {
  /// As of a choice; keys and other options each keep their order.
  package func listed(for id: String) -> (options: [String], keys: [Int]) {
    let isKey = Set(keys)
    let order: [Int] =
      switch arrangement {
      case .fixed: Array(options.indices)
      case .ascending: options.indices.ascending(options)
      case .shuffled: keys.merged(options.indices.filter { !isKey.contains($0) }, id.seed)
      }
    return (order.map { options[$0] }, order.indices.filter { isKey.contains(order[$0]) })
  }
}

extension Matching {
  /// As of a choice; the options that belong to no prompt keep their order.
  package func listed(for id: String) -> (options: [String], key: [Int]) {
    let used = Set(key)
    let order: [Int]
    switch arrangement {
    case .fixed: order = Array(options.indices)
    case .ascending: order = options.indices.ascending(options)
    case .shuffled:
      var random = SeededGenerator(seed: id.seed)
      let drawn = random.shuffled(options.indices.filter(used.contains))
      order = drawn.merged(options.indices.filter { !used.contains($0) }, id.seed &+ 1)
    }
    var places = [Int](repeating: 0, count: options.count)
    for (place, index) in order.enumerated() { places[index] = place }
    return (order.map { options[$0] }, key.map { places[$0] })
  }
}

extension Ordering {
  /// Indices of the items in an order that is drawn by the question's id and is not the right one.
  package func scrambled(for id: String) -> [Int] {
    var random = SeededGenerator(seed: id.seed)
    let order = random.shuffled(Array(items.indices))
    return order == Array(items.indices) ? order.reversed() : order
  }
}

extension Form {
  /// As a pack has it: the key first, then the others in their order, ascending where all are
  /// numbers or dates; of a matching the options in the order of their prompts. Not for claims.
  package var canonical: Form {
    switch self {
    case .choice(let choice):
      let (keys, others) = choice.options.parted([choice.key])
      return .choice(Choice(options: keys + others, key: 0))
    case .selection(let selection):
      let (keys, others) = selection.options.parted(selection.keys)
      return .selection(Selection(options: keys + others, keys: Array(keys.indices)))
    case .matching(let matching):
      var used: [Int] = []
      var places = [Int](repeating: -1, count: matching.options.count)
      for index in matching.key where places[index] < 0 {
        places[index] = used.count
        used.append(index)
      }
      let others = matching.options.parted(used).others
      return .matching(
        Matching(
          prompts: matching.prompts, options: used.map { matching.options[$0] } + others,
          key: matching.key.map { places[$0] }))
    case .number, .text, .ordering: return self
    }
  }
}

extension [String] {
  /// Whether all are numbers or dates, each greater than the one before.
  var isAscending: Bool {
    guard Arrangement.natural(for: self) == .ascending else { return false }
    let ranks = map { Arrangement.rank(of: $0) ?? 0 }
    return zip(ranks, ranks.dropFirst()).allSatisfy { $0 < $1 }
  }

  /// The texts at some indices and the rest, each in their order, or ascending where all the texts
  /// are numbers or dates.
  fileprivate func parted(_ keys: [Int]) -> (keys: [String], others: [String]) {
    let isKey = Set(keys)
    let order =
      Arrangement.natural(for: self) == .ascending ? indices.ascending(self) : Array<Int>(indices)
    return (
      order.filter(isKey.contains).map { self[$0] },
      order.filter { !isKey.contains($0) }.map { self[$0] }
    )
  }
}

extension Range<Int> {
  fileprivate func ascending(_ options: [String]) -> [Int] {
    let ranks = options.map { Arrangement.rank(of: $0) ?? 0 }
    return sorted { (ranks[$0], $0) < (ranks[$1], $1) }
  }
}

extension [Int] {
  /// Both lists in one, each in its own order, mixed by a seed.
  fileprivate func merged(_ others: [Int], _ seed: UInt64) -> [Int] {
    var random = SeededGenerator(seed: seed)
    var (left, right) = (self[...], others[...])
    var out: [Int] = []
    while !left.isEmpty || !right.isEmpty {
      if random.next(below: left.count + right.count) < left.count {
        out.append(left.removeFirst())
      } else {
        out.append(right.removeFirst())
      }
    }
    return out
  }
}

extension String {
  /// The same on every machine (FNV-1a), so that a file comes out the same again.
  fileprivate var seed: UInt64 {
    utf8.reduce(0xCBF2_9CE4_8422_2325) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 }
  }
}
