import Packs
package import Quiz
import Text

/// Makes a pack of questions as a file has them: finds their kinds again, gathers their sources,
/// gives ids where there are none, and refuses what packs cannot have.
package struct Assembly {
  /// What the file tells of the pack itself is put here; its sources and questions are added.
  package var pack: Pack
  package private(set) var faults: [Fault] = []
  private var sources = SourceGathering()
  private var ids = IDMaking()
  /// Questions, and what is decided when all sources are known.
  private var pending: [(question: Question, kind: String?, fact: String?)] = []
  private let limits = Limits()

  package init(_ options: ImportOptions) {
    pack = Pack(id: options.packID, title: options.title)
  }

  /// Takes sources that the file lists by themselves, in their order and with all passages.
  package mutating func know(_ list: [Source]) {
    for source in list { sources.know(source) }
  }

  /// Tells what was wrong where no question could be made.
  package mutating func add(_ fault: Fault) { faults.append(fault) }

  /// Adds a question, or the reason why it is none.
  package mutating func add(_ item: Imported) {
    guard pending.count < limits.questions else {
      if pending.count == limits.questions {
        faults.append(
          Fault(item.place, .wrongCount(.id, count: pending.count + 1, 0...limits.questions)))
      }
      return
    }
    if let cause = cause(against: item) { return faults.append(Fault(item.place, cause)) }
    pending.append((question(item), item.kind, item.fact))
  }

  /// The pack of all that was added.
  package func finished() -> Pack {
    var (pack, sources, ids) = (pack, sources, ids)
    pack.questions = pending.map { item in
      var question = item.question
      sources.give(kind: item.kind, to: &question)
      if question.id.isEmpty { question.id = ids.made(for: question) }
      question.fact = item.fact.flatMap { Spelling.isIdentifier($0) ? $0 : nil } ?? question.id
      return question
    }
    pack.sources = sources.list
    return pack
  }

  /// Why an item is no question that a pack can have.
  private func cause(against item: Imported) -> Fault.Cause? {
    if let cause = FormChecking.cause(against: item, limits) { return cause }
    if let conflict = sources.conflict(of: item.feedback.references) { return .conflict(conflict) }
    return item.id.flatMap { ids.isTaken($0) ? .duplicateID($0) : nil }
  }

  private mutating func question(_ item: Imported) -> Question {
    let feedback = item.feedback
    sources.add(feedback.references)
    let citations = feedback.references.compactMap { reference in
      reference.passage.map { Citation(source: reference.source.id, passage: $0.id) }
    }.uniqued()
    var question = Question(
      id: item.id.map { ids.taken($0) } ?? "", kind: "", stem: Gate.clean(item.stem),
      form: item.form, about: [], citations: citations,
      explanation: Gate.clean(feedback.explanation))
    question.about = feedback.about.map { sources.known($0.uniqued()) } ?? question.citedSources
    question.hint = feedback.hint.map { Gate.clean($0) }.flatMap { $0.isBlank ? nil : $0 }
    question.corrections = feedback.corrections.filter { !$0.was.isBlank && !$0.why.isBlank }
    question.from = item.from.flatMap { Spelling.isIdentifier($0) ? $0 : nil }
    take(numbers: item, into: &question)
    take(tags: item, into: &question)
    // Without a citation a question is unsourced, without an explanation it is a draft.
    if question.explanation.isBlank { question.explanation = "" }
    let wanted = item.status ?? .accepted
    question.status =
      if question.citations.isEmpty {
        .unsourced
      } else if wanted == .accepted, question.explanation.isEmpty {
        .draft
      } else { wanted }
    if question.status == .rejected { question.rejection = feedback.rejection }
    return question
  }

  private mutating func take(numbers item: Imported, into question: inout Question) {
    if let difficulty = item.difficulty {
      if (1...3).contains(difficulty) {
        question.difficulty = difficulty
      } else {
        faults.append(Fault(item.place, .without("\(difficulty)", field: "difficulty")))
      }
    }
    if let seconds = item.seconds {
      if (1...3600).contains(seconds) {
        question.seconds = seconds
      } else {
        faults.append(Fault(item.place, .without("\(seconds)", field: "seconds")))
      }
    }
  }

  private mutating func take(tags item: Imported, into question: inout Question) {
    for tag in item.tags.uniqued() {
      let spelt = Spelling.isTag(tag) ? tag : Spelling.identifier(from: tag)
      if let spelt, question.tags.count < 50 {
        if !question.tags.contains(spelt) { question.tags.append(spelt) }
      } else {
        faults.append(Fault(item.place, .without(String(tag.prefix(100)), field: "tag")))
      }
    }
  }
}

extension Array where Element: Hashable {
  /// Each element once, where it stands first.
  func uniqued() -> [Element] {
    guard count > 1 else { return self }
    var seen: Set<Element> = []
    return filter { seen.insert($0).inserted }
  }
}
