internal import Quiz

/// What is done where a decision could not be kept or a line not be carried out.
extension CurationSession {
  mutating func recover(from failure: CurationFailure) {
    switch failure {
    case .other(let sentence):
      say("\(sentence). Nothing was changed.")
      stopIfPiped()
    case .changedMeanwhile:
      say("Somebody else changed the pack on disk meanwhile, so this decision was not kept.")
      guard reader.isInteractive else { return stopIfPiped() }
      while true {
        switch reader.read(prompt: "r read it again, s stop [Enter = read]> ", completing: .none) {
        case .interrupted: continue
        case .end: return stop()
        case .text(let line):
          switch line.first {
          case nil, "r": return reload()
          case "s", "q": return stop()
          default: say("Type r or s.")
          }
        }
      }
    }
  }

  private mutating func reload() {
    guard let pack = desk.reload() else { return stop() }
    let id = curation.current?.id
    earlier = tally
    edited = nil
    curation = Curation(pack: pack, filter: curation.filter)
    say("The pack was read again; what was decided before cannot be taken back by u any more.")
    if let id, pack.questions.contains(where: { $0.id == id }) {
      decide { curation throws(Curation.Refusal) in try curation.go(to: id) }
    } else if let position = curation.position {
      show(position)
    } else {
      say("It has nothing undecided.")
    }
  }

  private mutating func stop() {
    hasFailed = true
    isOver = true
  }

  mutating func end() { isOver = true }

  /// Lines from a pipe were written for another state of things, so those that follow are not
  /// carried out; unless everything is decided, when nothing can go wrong any more.
  mutating func stopIfPiped() {
    guard !reader.isInteractive else { return }
    isOver = true
    if !curation.undecided.isEmpty { hasFailed = true }
  }
}
