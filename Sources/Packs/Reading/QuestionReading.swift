import Quiz

/// Questions: the keys that all have, and their kinds.
extension PackReading {
  mutating func questions(at node: Tree.Index) -> [Question] {
    guard fields.isShaped(node, CommonKeys.questions) else { return [] }
    var all: [Question] = []
    all.reserveCapacity(min(tree.count(node), limits.questions))
    let children = tree.children(node)
    var at = children.lowerBound
    var count = 0
    while at < children.upperBound {
      count += 1
      guard count <= limits.questions else {
        fields.log.error(tree.place(at), .tooManyQuestions(limit: limits.questions))
        break
      }
      if let question = question(at: at) {
        all.append(question)
        locations.questions.append(Int32(truncatingIfNeeded: at))
      }
      at = tree.after(at)
    }
    return all
  }

  private mutating func question(at node: Tree.Index) -> Question? {
    guard fields.isRecord(node, .question(kind: nil)) else { return nil }
    strays.removeAll(keepingCapacity: true)
    fields.node = node
    fields.slots = fields.open(node, layout.table, strays: &strays)
    fields.kind = kind(of: node)
    checkKeys(of: node)

    let cites = value(.cites).flatMap { citations(at: $0) }
    let about = value(.about).flatMap { fields.about(at: $0, CommonKeys.about) }
    let status =
      value(.status).flatMap { fields.word(at: $0, CommonKeys.status) }
      .flatMap(Question.Status.init) ?? .accepted
    let aboutIDs = about.map { $0.map { fields.sources.ids[$0] } } ?? Self.sources(of: cites ?? [])
    fields.aboutLabels = aboutIDs.compactMap { id in
      fields.sources.position(of: id).map { fields.sources.labels[$0] }
    }
    checkSupport(of: node, status, cites)

    let lowered = fields.kind.flatMap { $0.kind.lower(&fields) }
    let id = value(.id).flatMap { self.id(at: $0) }
    let explanation = value(.why).flatMap { fields.text(at: $0, CommonKeys.why) }
    let hint = value(.hint).flatMap { fields.text(at: $0, CommonKeys.hint) }
    let fact = value(.fact).flatMap { fields.identifier(at: $0, CommonKeys.fact) }
    let difficulty = value(.difficulty).flatMap { fields.integer(at: $0, CommonKeys.difficulty) }
    let tags = value(.tags).flatMap { fields.tags(at: $0, CommonKeys.tags) }
    let seconds = value(.seconds).flatMap { fields.integer(at: $0, CommonKeys.seconds) }
    let rejection = value(.rejected).flatMap { fields.text(at: $0, CommonKeys.rejected) }
    let corrections = value(.corrected).map { self.corrections(at: $0) }
    let from = value(.from).flatMap { fields.identifier(at: $0, CommonKeys.from) }
    guard let lowered, let id, let kind = fields.kind else { return nil }
    return Question(
      id: id, kind: kind.name, stem: lowered.stem, statement: lowered.statement,
      form: lowered.form, verdict: lowered.verdict, about: aboutIDs, citations: cites ?? [],
      explanation: explanation ?? "", hint: hint, fact: fact, difficulty: difficulty ?? 2,
      tags: tags ?? [], seconds: seconds, status: status, corrections: corrections ?? [],
      from: from, rejection: rejection)
  }

  /// Slots of the common keys, in the order of ``CommonKeys/question``.
  private enum Slot: Int {
    case id, kind, about, cites, why, hint, fact, difficulty, tags, seconds, status
    case rejected, corrected, from
  }

  private func value(_ slot: Slot) -> Tree.Index? { fields.slots[slot.rawValue] }

  private mutating func kind(of node: Tree.Index) -> KindLayout? {
    guard let value = value(.kind), fields.isShaped(value, CommonKeys.kind) else { return nil }
    let name = tree.string(value)
    if let kind = layout.kind(named: name) { return kind }
    let names = Kinds.all.map(\.name)
    fields.log.error(
      tree.place(value), .unknownKind(name, suggestion: Spelling.closest(to: name, names)))
    return nil
  }

  /// Reports keys that do not belong to the kind, and those that it misses.
  private mutating func checkKeys(of node: Tree.Index) {
    guard let kind = fields.kind else {
      // Of a kind that is not known any kind's key may be right.
      let keys = CommonKeys.question + Kinds.all.flatMap(\.keys)
      fields.reportStrays(strays, keys, .question(kind: nil))
      fields.reportMissing(
        layout.required, fields.slots, layout.table, .question(kind: nil), at: node)
      return
    }
    var foreign = fields.slots.seen & ~(layout.common | kind.bits)
    while foreign != 0 {
      if let value = fields.slots[foreign.trailingZeroBitCount] { strays.append(value - 1) }
      foreign &= foreign - 1
    }
    if !strays.isEmpty {
      fields.reportStrays(
        strays, kind.keys + CommonKeys.question, .question(kind: kind.name))
    }
    fields.reportMissing(
      layout.required | kind.required, fields.slots, layout.table, .question(kind: kind.name),
      at: node)
  }

  /// Citations may be missing only where the status says so, explanations only before somebody
  /// has accepted the question.
  private mutating func checkSupport(
    of node: Tree.Index, _ status: Question.Status, _ cites: [Citation]?
  ) {
    let holder = Holder.question(kind: fields.kind?.name)
    if status != .unsourced {
      if let value = value(.cites) {
        if let cites, cites.isEmpty { fields.log.error(tree.place(value), .noCitation) }
      } else {
        fields.log.error(tree.place(node), .missingKey(CommonKeys.cites.name, in: holder))
      }
    }
    if status != .rejected, let value = value(.rejected) {
      fields.log.error(tree.place(value), .rejectionElsewhere(status: status.rawValue))
    }
    if status == .accepted, value(.why) == nil {
      fields.log.error(tree.place(node), .missingKey(CommonKeys.why.name, in: holder))
    }
  }

  private mutating func id(at node: Tree.Index) -> String? {
    guard let id = fields.identifier(at: node, CommonKeys.id) else { return nil }
    let line = tree.place(node).line
    if let first = questionIDs.insert(node, line, in: tree) {
      fields.log.error(tree.place(node), .duplicateID(id, firstLine: first))
      return nil
    }
    return id
  }

  private mutating func citations(at node: Tree.Index) -> [Citation]? {
    fields.list(at: node, CommonKeys.cites) { fields, entry in
      fields.citation(at: entry, CommonKeys.cites)
    }
  }

  private mutating func corrections(at node: Tree.Index) -> [Question.Correction] {
    guard fields.isShaped(node, CommonKeys.corrected) else { return [] }
    var all: [Question.Correction] = []
    let children = tree.children(node)
    var at = children.lowerBound
    while at < children.upperBound {
      if let slots = fields.values(of: at, .correction, .correction) {
        let date = slots[0].flatMap { fields.date(at: $0, CommonKeys.date) }
        let was = slots[1].flatMap { fields.text(at: $0, CommonKeys.was) }
        let why = slots[2].flatMap { fields.text(at: $0, CommonKeys.why) }
        if let date, let was, let why {
          all.append(Question.Correction(date: date, was: was, why: why))
        }
      }
      at = tree.after(at)
    }
    return all
  }

  private static func sources(of citations: [Citation]) -> [String] {
    if citations.count == 1 { return [citations[0].source] }
    var ids: [String] = []
    for citation in citations where !ids.contains(citation.source) { ids.append(citation.source) }
    return ids
  }
}
