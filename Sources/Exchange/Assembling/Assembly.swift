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
  private var pending: [(place: Fault.Place, question: Question, kind: String?, fact: String?)] = []
  /// Tags that were told to be spelt otherwise; once will do.
  private var respelt: Set<String> = []
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
    var item = item
    item.stem = item.stem.withLineFeeds
    item.feedback.explanation = item.feedback.explanation.withLineFeeds
    if let cause = cause(against: item) { return faults.append(Fault(item.place, cause)) }
    if let id = item.id, ids.isTaken(id) { faults.append(Fault(item.place, .duplicateID(id))) }
    if let name = item.name, !QuestionName.isKept(name, of: item) {
      faults.append(Fault(item.place, .without(name, field: "name")))
    }
    let fact = identifier(item.fact, "fact", item.place)
    pending.append((item.place, question(item), item.kind, fact))
  }

  /// The pack of all that was added, with the faults told.
  package func finished(telling told: inout [Fault]) -> Pack {
    let (pack, faults) = finished()
    told += faults
    return pack
  }

  /// The pack of all that was added, and the faults.
  package func finished() -> (pack: Pack, faults: [Fault]) {
    var (pack, sources, ids, faults) = (pack, sources, ids, faults)
    pack.questions = pending.map { item in
      var question = item.question
      sources.give(kind: item.kind, to: &question)
      if let kind = item.kind, kind != question.kind {
        faults.append(Fault(item.place, .changed(kind, to: question.kind, field: "kind")))
      }
      if question.id.isEmpty { question.id = ids.made(for: question) }
      question.fact = item.fact ?? question.id
      return question
    }
    pack.sources = sources.list
    pack.title = Gate.line(pack.title)
    return (pack, faults)
  }

  /// Why an item is no question that a pack can have.
  private func cause(against item: Imported) -> Fault.Cause? {
    if let cause = FormChecking.cause(against: item, limits) { return cause }
    return sources.conflict(of: item.feedback.references).map { .conflict($0) }
  }

  private mutating func question(_ item: Imported) -> Question {
    let feedback = item.feedback
    sources.add(feedback.references)
    let citations = feedback.references.compactMap { reference in
      reference.passage.map { Citation(source: reference.source.id, passage: $0.id) }
    }.uniqued()
    for text in [item.stem, feedback.explanation] {
      if let mark = Gate.firstHarmful(in: text) {
        let name = "U+" + String(mark.value, radix: 16, uppercase: true)
        faults.append(Fault(item.place, .without(name, field: "hidden character")))
      }
    }
    tellLeft(of: item)
    var question = Question(
      id: item.id.map { ids.taken($0) } ?? "", kind: "", stem: Gate.clean(item.stem),
      form: item.form, about: [], citations: citations,
      explanation: Gate.clean(feedback.explanation))
    question.about = feedback.about.map { sources.known($0.uniqued()) } ?? question.citedSources
    question.hint = feedback.hint.map { Gate.clean($0) }.flatMap { $0.isBlank ? nil : $0 }
    question.corrections = feedback.corrections.filter { !$0.was.isBlank && !$0.why.isBlank }
    question.from = identifier(item.from, "from", item.place)
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
    // That imported questions cite nothing is said of them all.
    if let status = item.status, status != question.status,
      status != .accepted || question.status != .unsourced
    {
      let now = question.status.rawValue
      faults.append(Fault(item.place, .changed(status.rawValue, to: now, field: "status")))
    }
    if question.status == .rejected {
      question.rejection = feedback.rejection
    } else if let rejection = feedback.rejection {
      faults.append(Fault(item.place, .without(rejection, field: "reason for rejection")))
    }
    return question
  }

  /// Tells what lines of feedback say that means nothing to the question: somebody else's may look
  /// like ours.
  private mutating func tellLeft(of item: Imported) {
    func tell(_ text: String, _ field: String) {
      faults.append(Fault(item.place, .without(String(text.prefix(100)), field: field)))
    }
    let feedback = item.feedback
    if let about = feedback.about {
      for id in Set(about).subtracting(sources.known(about)).sorted() { tell(id, "source") }
    }
    if let unit = feedback.unit { tell(unit, "unit") }
    for correction in feedback.corrections where correction.was.isBlank || correction.why.isBlank {
      tell(correction.was.isBlank ? correction.why : correction.was, "correction")
    }
  }

  /// The word, where it is an id that packs can have; else it is told.
  private mutating func identifier(
    _ word: String?, _ field: String, _ place: Fault.Place
  ) -> String? {
    guard let word, !Spelling.isIdentifier(word) else { return word }
    faults.append(Fault(place, .without(word, field: field)))
    return nil
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
        if spelt != tag, respelt.insert(tag).inserted {
          faults.append(Fault(item.place, .changed(tag, to: spelt, field: "tag")))
        }
      } else {
        faults.append(Fault(item.place, .without(String(tag.prefix(100)), field: "tag")))
      }
    }
  }
}

extension String {
  /// With the line ends of other systems made newlines.
  fileprivate var withLineFeeds: String {
    guard utf8.contains(0x0D) else { return self }
    var out: [UInt8] = []
    var before: UInt8 = 0
    for byte in utf8 {
      if byte != 0x0A || before != 0x0D { out.append(byte == 0x0D ? 0x0A : byte) }
      before = byte
    }
    return String(decoding: out, as: UTF8.self)
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
