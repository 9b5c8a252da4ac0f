/// Going through the drafts of a pack: a value without clock or files. What is decided changes
/// ``pack`` at once and comes back as actions for the world; where saving fails, the value from
/// before is put back.
package struct Curation: Hashable, Sendable {
  /// The pack with all decisions in it.
  package private(set) var pack: Pack
  package private(set) var filter: CurationFilter
  /// The question at hand, by its index in the pack; nil only where the filter admits none.
  package private(set) var position: Int?
  /// What is gone through, undecided questions first. What was decided meanwhile stays in it.
  package private(set) var scope: [Int] = []
  private var history: [Step] = []
  private let beginning: Pack

  /// Questions that change together, and where one was before.
  private struct Step: Hashable {
    var before: [Int: Question]
    var position: Int?
  }

  /// What the world has to do.
  package enum Action: Hashable, Sendable {
    /// Keep these questions, by their index in the pack.
    case save([Int: Question])
    /// This question is at hand now.
    case show(Int)
    /// The filter admits nothing that is still undecided.
    case finished
  }

  package init(pack: Pack, filter: CurationFilter = CurationFilter()) {
    self.pack = pack
    self.filter = filter
    beginning = pack
    narrow()
    position = scope.first
  }

  /// The question at hand.
  package var current: Question? { position.map { pack.questions[$0] } }

  package var canUndo: Bool { !history.isEmpty }

  /// Indices of what is undecided and gone through, in their order.
  package var undecided: [Int] { scope.filter { pack.questions[$0].status == .draft } }

  /// Whether ``next()`` leads anywhere.
  package var hasNext: Bool { following() != nil }

  /// Reasons that questions were rejected for, the most frequent first.
  package var reasons: [String] {
    var counts: [String: Int] = [:]
    for question in pack.questions where question.status == .rejected {
      if let reason = question.rejection { counts[reason, default: 0] += 1 }
    }
    return counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.map(\.key)
  }

  // MARK: Deciding

  package mutating func accept() throws(Refusal) -> [Action] {
    let (index, question) = try atHand()
    if question.status == .accepted { throw .alreadyAccepted(id: question.id) }
    if let refusal = Self.obstacle(to: question) { throw refusal }
    return decide([index: Self.accepted(question)])
  }

  /// - Parameter reason: kept with the question; nil where nobody said.
  package mutating func reject(because reason: String?) throws(Refusal) -> [Action] {
    let (index, question) = try atHand()
    var rejected = question
    rejected.status = .rejected
    rejected.rejection = reason
    if rejected == question { throw .alreadyRejected(id: question.id) }
    return decide([index: rejected])
  }

  /// Puts another question in the place of the one at hand, which stays at hand.
  ///
  /// A draft, or whatever gets another id, remembers the id that it was proposed under.
  package mutating func edit(_ edited: Question) throws(Refusal) -> [Action] {
    let (index, question) = try atHand()
    var edited = edited
    if edited.fact == question.id, question.fact == question.id { edited.fact = edited.id }
    let isProposed = question.status == .draft || question.status == .rejected
    edited.from =
      question.from ?? (isProposed || edited.id != question.id ? question.id : nil)
    if edited.status != .rejected { edited.rejection = nil }
    var unchanged = edited
    unchanged.from = question.from
    if unchanged == question { throw .nothingChanged }
    let other = pack.questions.indices.first { $0 != index && pack.questions[$0].id == edited.id }
    if other != nil { throw .idTaken(edited.id) }
    if edited.status == .accepted, let refusal = Self.obstacle(to: edited) { throw refusal }
    change([index: edited])
    return [.save([index: edited]), .show(index)]
  }

  /// The undecided questions of a kind that can be accepted, and how many cannot; those of every
  /// kind where none is named.
  package func acceptable(kind: String?) -> (indices: [Int], left: Int) {
    let meant = undecided.filter { kind == nil || pack.questions[$0].kind == kind }
    let able = meant.filter { Self.obstacle(to: pack.questions[$0]) == nil }
    return (able, meant.count - able.count)
  }

  /// Accepts all of ``acceptable(kind:)``, as one step.
  package mutating func acceptAll(kind: String?) throws(Refusal) -> [Action] {
    let indices = acceptable(kind: kind).indices
    guard !indices.isEmpty else { throw .noneOfKind(kind) }
    var after: [Int: Question] = [:]
    for index in indices { after[index] = Self.accepted(pack.questions[index]) }
    return decide(after)
  }

  /// Takes the latest step back that was not taken back yet.
  package mutating func undo() throws(Refusal) -> [Action] {
    guard let step = history.popLast() else { throw .nothingToUndo }
    for (index, question) in step.before { pack.questions[index] = question }
    position = step.position
    return [.save(step.before)] + (position.map { [.show($0)] } ?? [])
  }

  // MARK: Going about

  /// Goes to the next question that the filter still admits, round the end to the beginning.
  package mutating func next() throws(Refusal) -> [Action] {
    guard let next = following() else { throw .nothingLeft }
    position = next
    return [.show(next)]
  }

  /// Goes to the question before, decided or not.
  package mutating func previous() throws(Refusal) -> [Action] {
    guard let position, let place = scope.firstIndex(of: position), place > 0 else {
      throw .nothingBefore
    }
    self.position = scope[place - 1]
    return [.show(scope[place - 1])]
  }

  /// Goes to a question by its id, the id that it was proposed under, or the beginning of an id
  /// that no other question's begins with, whatever the filter.
  package mutating func go(to id: String) throws(Refusal) -> [Action] {
    let exact = pack.questions.firstIndex { $0.id == id }
    let proposed = exact ?? pack.questions.firstIndex { $0.from == id }
    let alike = pack.questions.indices.filter { pack.questions[$0].id.hasPrefix(id) }
    if proposed == nil, alike.count > 1 {
      throw .ambiguousID(id, matches: alike.prefix(5).map { pack.questions[$0].id })
    }
    guard let index = proposed ?? alike.first else { throw .noSuchQuestion(id) }
    if !scope.contains(index) { scope.append(index) }
    position = index
    return [.show(index)]
  }

  /// Goes through other questions from now on; the one at hand stays where it is among them.
  package mutating func choose(_ filter: CurationFilter) throws(Refusal) -> [Action] {
    guard pack.questions.contains(where: filter.admits) else { throw .nothingAdmitted }
    self.filter = filter
    narrow()
    if let position, scope.contains(position) { return [.show(position)] }
    position = scope.first
    return position.map { [.show($0)] } ?? [.finished]
  }

  // MARK: -

  /// What has become of the questions since the beginning.
  package var tally: CurationTally { CurationTally(from: beginning, to: pack) }

  private mutating func narrow() {
    let admitted = pack.questions.indices.filter { filter.admits(pack.questions[$0]) }
    scope =
      admitted.filter { pack.questions[$0].status == .draft }
      + admitted.filter { pack.questions[$0].status != .draft }
  }

  private func atHand() throws(Refusal) -> (Int, Question) {
    guard let position else { throw .nothingLeft }
    return (position, pack.questions[position])
  }

  /// The next in the scope that the filter still admits and is not at hand.
  private func following() -> Int? {
    let place = position.flatMap(scope.firstIndex(of:)) ?? -1
    let order = scope[(place + 1)...] + scope[..<max(place, 0)]
    return order.first { filter.admits(pack.questions[$0]) }
  }

  private mutating func change(_ after: [Int: Question]) {
    var before: [Int: Question] = [:]
    for (index, question) in after {
      before[index] = pack.questions[index]
      pack.questions[index] = question
    }
    history.append(Step(before: before, position: position))
  }

  /// Changes questions, and goes on to the next undecided one.
  private mutating func decide(_ after: [Int: Question]) -> [Action] {
    change(after)
    if undecided.isEmpty && filter.statuses == [.draft] { return [.save(after), .finished] }
    if let position, after[position] == nil { return [.save(after), .show(position)] }
    guard let next = following() else { return [.save(after), .finished] }
    position = next
    return [.save(after), .show(next)]
  }

  private static func accepted(_ question: Question) -> Question {
    var question = question
    question.status = .accepted
    question.rejection = nil
    return question
  }

  /// Why a question cannot be accepted as it is; what a pack asks of accepted ones.
  private static func obstacle(to question: Question) -> Refusal? {
    if question.citations.isEmpty { return .withoutCitation(id: question.id) }
    if question.explanation.isEmpty { return .withoutExplanation(id: question.id) }
    return nil
  }
}

extension Curation {
  /// Why something was not done; nothing has changed then.
  package enum Refusal: Error, Hashable, Sendable {
    case alreadyAccepted(id: String)
    case alreadyRejected(id: String)
    case withoutCitation(id: String)
    case withoutExplanation(id: String)
    case nothingChanged
    case idTaken(String)
    /// Nil where all kinds were meant.
    case noneOfKind(String?)
    case nothingToUndo
    case nothingLeft
    case nothingBefore
    case noSuchQuestion(String)
    case ambiguousID(String, matches: [String])
    case nothingAdmitted
  }
}
