import Quiz
import Testing

/// No game tells beforehand what it asks afterwards. Judged by a plain search of our own through
/// what a player has read, not by what the dealer goes by.
@Suite struct GivingAwayTests {
  private static let seeds: UInt64 = 10_000
  private static let parts: UInt64 = 8

  @Test(arguments: 0..<parts)
  func `no game of ten asks one fact twice or what its earlier reveals told`(part: UInt64) throws {
    let pack = try Bank.pack()
    let tells = Telling(pack)
    var told: Set<String> = []
    for seed in (Self.seeds / Self.parts * part)..<(Self.seeds / Self.parts * (part + 1)) {
      // A first game draws on the core, whose questions keep apart anyway; half the games leave
      // it out.
      let filter = QuestionFilter(without: part % 2 == 0 ? [] : ["core"])
      let asked = Dealer.deal(pack, filter: filter, count: 10, seed: seed).slots.map(\.question)
      #expect(Set(asked).count == 10, "seed \(seed)")
      let facts = asked.map { pack.questions[$0].fact }
      #expect(Set(facts).count == facts.count, "seed \(seed)")
      for (place, later) in asked.enumerated() {
        for earlier in asked[..<place] where tells.matrix[earlier][later] {
          told.insert("\(pack.questions[earlier].id) tells \(pack.questions[later].id)")
        }
      }
    }
    #expect(told.sorted() == [])
  }

  @Test func `the search does find what gives away, so that the test above can fail`() throws {
    let pack = try Bank.pack()
    let tells = Telling(pack)
    let pairs = pack.questions.indices.flatMap { earlier in
      pack.questions.indices.filter { $0 != earlier && tells.matrix[earlier][$0] }
    }
    #expect(!pairs.isEmpty)
  }
}

/// Which reveal tells which key: the key's words stand in the explanation, and either both
/// questions rest on one passage or the explanation holds two thirds of the longer words of what is
/// asked.
struct Telling {
  /// `matrix[earlier][later]`.
  private(set) var matrix: [[Bool]] = []

  init(_ pack: Pack) {
    let texts = pack.questions.map { " " + Self.words($0.explanation).joined(separator: " ") + " " }
    let keys = pack.questions.map(Self.keys)
    let asked = pack.questions.map { Set(Self.words($0.stem).filter { $0.count > 4 }) }
    matrix = pack.questions.indices.map { earlier in
      pack.questions.indices.map { later in
        guard earlier != later, let keys = keys[later],
          keys.allSatisfy({ texts[earlier].contains(" \($0) ") })
        else { return false }
        let shares = pack.questions[earlier].citations.contains {
          pack.questions[later].citations.contains($0)
        }
        let held = asked[later].count { texts[earlier].contains(" \($0) ") }
        return shares || (asked[later].count > 2 && held * 3 >= asked[later].count * 2)
      }
    }
  }

  /// What must all be told; nil where no word can tell the key.
  private static func keys(_ question: Question) -> [String]? {
    let keys: [String]
    switch question.form {
    case .choice(let choice) where question.verdict == nil: keys = [choice.options[choice.key]]
    case .selection(let selection): keys = selection.keys.map { selection.options[$0] }
    case .number(let key): keys = [Figures.plain(key.value)]
    case .text(let key): keys = [key.accepted.first ?? ""]
    case .matching(let matching): keys = Set(matching.key).map { matching.options[$0] }
    case .choice, .ordering: return nil
    }
    return keys.map { words($0).joined(separator: " ") }
  }

  private static func words(_ text: String) -> [String] {
    // A comma inside a number parts no words.
    var plain = ""
    for character in text.lowercased() where character != "," {
      plain.append(character.isLetter || character.isNumber ? character : " ")
    }
    return plain.split(separator: " ").map(String.init)
  }
}
