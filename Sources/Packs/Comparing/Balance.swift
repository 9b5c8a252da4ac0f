package import Quiz

/// How a pack's questions fall on speakers and sources: no side's statements are mostly supported
/// while the other's are mostly refuted.
package struct Balance: Hashable, Sendable {
  /// By tag `speaker:NAME`, by name; a question with two speakers counts for both.
  package var speakers: [Row]
  /// By the sources questions are about, in the pack's order.
  package var sources: [Row]

  /// Counts of one speaker or source.
  package struct Row: Hashable, Sendable {
    package var name: String
    package var supported = 0
    package var refuted = 0
    package var notStated = 0
    /// Questions of each kind, claims included.
    package var kinds: [String: Int] = [:]
    /// The way that over three quarters of the decided claims go, where another row leans the other
    /// way; nil where the row is in balance, has too few claims, or leans alone.
    package var lean: Verdict?

    package init(name: String) { self.name = name }

    package var claims: Int { supported + refuted + notStated }
    package var questions: Int { kinds.values.reduce(0, +) }

    /// Where over 75 % of the decided claims of at least five go.
    fileprivate var drift: Verdict? {
      let decided = supported + refuted
      guard claims >= 5, decided > 0 else { return nil }
      if supported * 4 > decided * 3 { return .supported }
      return refuted * 4 > decided * 3 ? .refuted : nil
    }
  }

  /// Counts a pack's questions; rejected ones are left out.
  package init(of pack: Pack) {
    var speakers: [String: Row] = [:]
    var sources: [String: Row] = [:]
    for question in pack.questions where question.status != .rejected {
      for tag in Set(question.tags) where tag.hasPrefix(Self.prefix) {
        let name = String(tag.dropFirst(Self.prefix.count))
        speakers[name, default: Row(name: name)].count(question)
      }
      for source in Set(question.about) {
        sources[source, default: Row(name: source)].count(question)
      }
    }
    self.speakers = Self.judged(speakers.values.sorted { $0.name < $1.name })
    self.sources = Self.judged(pack.sources.compactMap { sources[$0.id] })
  }

  private static let prefix = "speaker:"

  /// A lean is one only where somebody leans the other way.
  private static func judged(_ rows: [Row]) -> [Row] {
    let drifts = Set(rows.compactMap(\.drift))
    guard drifts.count == 2 else { return rows }
    return rows.map { row in
      var row = row
      row.lean = row.drift
      return row
    }
  }
}

extension Balance.Row {
  fileprivate mutating func count(_ question: Question) {
    kinds[question.kind, default: 0] += 1
    switch question.verdict {
    case .supported: supported += 1
    case .refuted: refuted += 1
    case .notStated: notStated += 1
    case nil: break
    }
  }
}
