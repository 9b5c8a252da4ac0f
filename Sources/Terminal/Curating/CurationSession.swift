package import Quiz

/// Going through drafts at a prompt: reads commands, applies them, has each decision on disk before
/// it says so, shows what comes next.
package struct CurationSession {
  package internal(set) var curation: Curation
  /// Whether something stopped the session before its end.
  package internal(set) var hasFailed = false

  var reader: any LineReader
  var desk: any CurationDesk
  let output: Output
  let makeScreen: () -> CurationScreen
  private let next: (CurationTally) -> String?
  /// What was done before the pack was last read anew.
  var earlier = CurationTally()
  var isOver = false
  /// The question that was edited last and is still at hand.
  var edited: Int?
  private var told: Set<String> = []

  /// - Parameters:
  ///   - screen: asked anew before each showing, since a window may change its size.
  ///   - next: a command to go on with, once it is over.
  package init(
    curation: Curation, desk: any CurationDesk, reader: any LineReader, output: Output,
    screen: @escaping () -> CurationScreen,
    next: @escaping (CurationTally) -> String? = { _ in nil }
  ) {
    self.curation = curation
    self.desk = desk
    self.reader = reader
    self.output = output
    makeScreen = screen
    self.next = next
  }

  /// Goes on until somebody leaves, which the end of the input means too.
  package mutating func run() {
    output.lines(makeScreen().opening(of: curation))
    if let position = curation.position { show(position) }
    while !isOver {
      let prompt = CurationWording.prompt(for: curation, enter: enter, width: makeScreen().width)
      switch reader.read(prompt: prompt, completing: completions) {
      case .text(let line): take(line)
      case .interrupted: break
      case .end: isOver = true
      }
    }
    let tally = tally
    output.lines(makeScreen().summary(tally, next: next(tally)))
  }

  /// What was done, whether or not the pack was read anew meanwhile.
  package var tally: CurationTally { earlier.followed(by: curation.tally) }

  private var enter: CurationWording.Enter {
    if let edited, edited == curation.position, curation.current?.status == .draft {
      return .accept
    }
    return curation.hasNext ? .next : .quit
  }

  private mutating func take(_ line: String) {
    guard line.contains(where: { !$0.isWhitespace }) else {
      guard reader.isInteractive else { return }
      switch enter {
      case .accept: return obey(.accept)
      case .next: return obey(.next)
      case .quit: return isOver = true
      }
    }
    do {
      obey(try CurationCommand.read(line))
    } catch {
      say(CurationWording.sentence(for: error))
      stopIfPiped()
    }
  }

  private mutating func obey(_ command: CurationCommand) {
    switch command {
    case .accept: decide { curation throws(Curation.Refusal) in try curation.accept() }
    case .acceptAll(let kind): acceptAll(kind)
    case .reject(let reason): reject(reason)
    case .edit(let field): editFields(field)
    case .editInEditor: editInEditor()
    case .undo: undo()
    case .next: decide { curation throws(Curation.Refusal) in try curation.next() }
    case .previous: decide { curation throws(Curation.Refusal) in try curation.previous() }
    case .go(let id): decide { curation throws(Curation.Refusal) in try curation.go(to: id) }
    case .list: output.lines(makeScreen().list(curation))
    case .filter(let words): filter(words)
    case .help: output.lines(makeScreen().help())
    case .quit: isOver = true
    }
  }

  // MARK: Deciding

  enum Outcome {
    case done, refused, failed
  }

  /// Lets the state decide, has it saved, and only then believes it.
  @discardableResult
  mutating func decide(
    _ body: (inout Curation) throws(Curation.Refusal) -> [Curation.Action]
  ) -> Outcome {
    var later = curation
    let actions: [Curation.Action]
    do {
      actions = try body(&later)
    } catch {
      say(CurationWording.sentence(for: error))
      switch error {
      case .nothingBefore, .nothingChanged: break
      default: stopIfPiped()
      }
      return .refused
    }
    for case .save(let questions) in actions {
      do {
        let warning = try desk.save(questions)
        say(acknowledgement(of: questions))
        if let warning, told.insert(warning).inserted { say(warning) }
      } catch {
        recover(from: error)
        return .failed
      }
    }
    curation = later
    perform(actions)
    return .done
  }

  private mutating func perform(_ actions: [Curation.Action]) {
    for action in actions {
      switch action {
      case .save: break
      case .show(let index): show(index)
      case .finished:
        let elsewhere = curation.tally.left
        say(
          elsewhere == 0
            ? "Nothing is left undecided."
            : "Nothing is left undecided here, and \(elsewhere) elsewhere: f shows all.")
      }
    }
  }

  /// What is on disk now.
  private func acknowledgement(of questions: [Int: Question]) -> String {
    if questions.count > 1 {
      let isAccepted = questions.values.allSatisfy { $0.status == .accepted }
      return "\(isAccepted ? "Accepted" : "Taken back:") \(questions.count) questions."
    }
    guard let (index, now) = questions.first else { return "" }
    let before = curation.pack.questions[index]
    var same = now
    (same.status, same.rejection) = (before.status, before.rejection)
    if same != before { return now.from == nil ? "Taken back: \(now.id)." : "Edited \(now.id)." }
    switch now.status {
    case .accepted: return "Accepted \(now.id)."
    case .rejected: return "Rejected \(now.id)."
    case .draft, .unsourced: return "Taken back: \(now.id)."
    }
  }

  private mutating func undo() {
    decide { curation throws(Curation.Refusal) in try curation.undo() }
  }

  private mutating func reject(_ reason: String?) {
    var reason = reason
    // From a pipe the next line would be the next command.
    if reason == nil, reader.isInteractive {
      let reasons = Completions(options: curation.reasons)
      switch reader.read(prompt: "why? [Enter = no reason]> ", completing: reasons) {
      case .text(let line): reason = line
      case .interrupted: return
      case .end: return isOver = true
      }
    }
    let told = reason.map(CurationInput.line) ?? ""
    decide { curation throws(Curation.Refusal) in
      try curation.reject(because: told.isEmpty ? nil : told)
    }
  }

  private mutating func acceptAll(_ kind: String?) {
    let (indices, left) = curation.acceptable(kind: kind)
    if !indices.isEmpty, reader.isInteractive {
      let what =
        Wording.count(indices.count, "question") + (kind.map { " of the kind \($0)" } ?? "")
      if left > 0 { say("\(left) without a citation or an explanation stay undecided.") }
      switch reader.read(prompt: "Accept \(what)? (y n)> ", completing: .none) {
      case .text(let line) where line.lowercased().hasPrefix("y"): break
      case .end: return isOver = true
      default: return say("Nothing was changed.")
      }
    }
    decide { curation throws(Curation.Refusal) in try curation.acceptAll(kind: kind) }
  }

  mutating func keep(_ question: Question) -> Outcome {
    let outcome = decide { curation throws(Curation.Refusal) in try curation.edit(question) }
    if outcome == .done { edited = curation.position }
    return outcome
  }

  private mutating func filter(_ words: [String]) {
    do {
      let filter = try CurationInput.filter(words, from: curation)
      decide { curation throws(Curation.Refusal) in try curation.choose(filter) }
    } catch {
      say(error.sentence)
      stopIfPiped()
    }
  }

  // MARK: Showing

  mutating func show(_ index: Int) {
    if edited != index { edited = nil }
    let findings = desk.findings(on: index, in: curation.pack)
    let pack = curation.pack
    output.lines(
      makeScreen().question(index, in: curation, findings: findings) { [desk] in
        desk.context(of: $0, in: pack)
      })
  }

  func say(_ sentence: String) {
    output.lines(makeScreen().wrapped(sentence, indent: "   "))
  }

  private var completions: Completions {
    let pack = curation.pack
    let kinds = CurationInput.kinds(of: pack)
    let filters =
      kinds + pack.sources.map { "@" + $0.id } + Question.Status.allCases.map(\.rawValue) + ["all"]
    let fields = curation.current.map { desk.fields(of: $0, in: pack).map(\.name) } ?? []
    var arguments: [String: [String]] = [:]
    for (words, names) in [
      (pack.questions.map(\.id), ["g", "go"]), (kinds + ["all"], ["A", "accept-all"]),
      (filters, ["f", "filter"]), (fields, ["e", "edit"]),
    ] {
      for name in names { arguments[name] = words }
    }
    return Completions(options: CurationCommand.all.map(\.word), arguments: arguments)
  }
}
