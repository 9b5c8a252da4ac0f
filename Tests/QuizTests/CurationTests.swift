import Quiz
import Testing
import Text

/// Going through drafts, without files or screens.
struct CurationTests {
  /// Questions of two kinds and sources; every seventh cannot be accepted.
  static func pack(_ count: Int = 12) -> Pack {
    let source = Source(id: "a", label: "A", passages: [Passage(id: "p1", paragraph: 1, note: "N")])
    var other = source
    (other.id, other.label) = ("b", "B")
    return Pack(
      id: "x", title: "X", sources: [source, other],
      questions: (0..<count).map { index in
        let id = index % 3 == 0 ? "a" : "b"
        return Question(
          id: "q\(index)", kind: index % 2 == 0 ? "number" : "text", stem: "Which?",
          form: .number(NumberKey(value: Double(index), unit: "x")), about: [id],
          citations: [Citation(source: id, passage: "p1")],
          explanation: index % 7 == 6 ? "" : "So it says.",
          status: index % 5 == 4 ? .accepted : .draft)
      })
  }

  private enum Done {
    case refused, undone, other
  }

  /// One random action.
  private static func act(_ curation: inout Curation, _ random: inout SeededGenerator) -> Done {
    do {
      switch random.next(below: 12) {
      case 0, 1: _ = try curation.accept()
      case 2: _ = try curation.reject(because: random.next(below: 2) == 0 ? nil : "too easy")
      case 3, 4:
        var edited = curation.current ?? pack().questions[0]
        edited.explanation += "!"
        if random.next(below: 3) == 0 { edited.id = "q\(random.next(below: 20))" }
        _ = try curation.edit(edited)
      case 5: _ = try curation.acceptAll(kind: "text")
      case 6: _ = try curation.acceptAll(kind: nil)
      case 7: _ = try curation.next()
      case 8: _ = try curation.previous()
      case 9: _ = try curation.go(to: "q\(random.next(below: 14))")
      case 10:
        _ = try curation.choose(
          CurationFilter(
            kinds: random.next(below: 2) == 0 ? [] : ["text"],
            statuses: random.next(below: 2) == 0 ? [] : [.draft]))
      default:
        _ = try curation.undo()
        return .undone
      }
      return .other
    } catch {
      return .refused
    }
  }

  @Test(arguments: 0..<50)
  func `undo restores exactly, and all of it leads back to the beginning`(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    var curation = Curation(pack: Self.pack())
    var decided: [Curation] = []
    for _ in 0..<60 {
      let before = curation
      switch Self.act(&curation, &random) {
      case .refused: #expect(curation == before, "a refused action changed something")
      case .undone:
        let last = decided.popLast()
        #expect(curation.pack == last?.pack && curation.position == last?.position)
      case .other: if curation.pack != before.pack { decided.append(before) }
      }
    }
    while curation.canUndo {
      _ = try curation.undo()
      let latest = decided.popLast()
      let before = try #require(latest)
      #expect(curation.pack == before.pack)
      #expect(curation.position == before.position)
    }
    #expect(curation.pack == Self.pack())
    #expect(curation.tally == Curation(pack: Self.pack()).tally)
  }

  @Test(arguments: 0..<20)
  func `what is to be saved, put into the pack before, gives the pack after`(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    var curation = Curation(pack: Self.pack())
    for _ in 0..<40 {
      var saved = curation.pack
      let actions =
        random.next(below: 3) == 0
        ? try? curation.undo() : try? curation.reject(because: "\(random.next(below: 5))")
      for case .save(let questions) in actions ?? [] {
        for (index, question) in questions { saved.questions[index] = question }
      }
      #expect(saved == curation.pack)
    }
  }

  @Test func `undecided questions come first, and what is decided leads to the next of them`()
    throws
  {
    var curation = Curation(pack: Self.pack(), filter: CurationFilter(statuses: []))
    #expect(curation.scope == [0, 1, 2, 3, 5, 6, 7, 8, 10, 11, 4, 9])
    let actions1 = try curation.accept()
    #expect(actions1 == [.save([0: curation.pack.questions[0]]), .show(1)])
    #expect(curation.pack.questions[0].status == .accepted)
    _ = try curation.previous()
    #expect(curation.position == 0)
  }

  @Test func `what has no explanation or citation cannot be accepted`() throws {
    var pack = Self.pack(1)
    pack.questions[0].explanation = ""
    var curation = Curation(pack: pack)
    #expect(throws: Curation.Refusal.withoutExplanation(id: "q0")) { try curation.accept() }
    pack.questions[0].citations = []
    curation = Curation(pack: pack)
    #expect(throws: Curation.Refusal.withoutCitation(id: "q0")) { try curation.accept() }
  }

  @Test func `accepting all of a kind is one step, and leaves what cannot be accepted`() throws {
    var curation = Curation(pack: Self.pack())
    let (indices, left) = curation.acceptable(kind: "number")
    #expect(indices == [0, 2, 8, 10])
    #expect(left == 1)
    let actions = try curation.acceptAll(kind: "number")
    #expect(actions.last == .show(1))
    #expect(curation.tally.accepted == 4)
    _ = try curation.undo()
    #expect(curation.pack == Self.pack())
    #expect(throws: Curation.Refusal.noneOfKind("claim")) { try curation.acceptAll(kind: "claim") }
  }

  @Test func `an edited draft remembers the id that it was proposed under`() throws {
    var curation = Curation(pack: Self.pack())
    var edited = try #require(curation.current)
    edited.explanation = "Otherwise."
    _ = try curation.edit(edited)
    #expect(curation.current?.from == "q0")
    #expect(curation.current?.status == .draft)
    edited.id = "mine"
    _ = try curation.edit(edited)
    #expect(curation.current?.from == "q0")
    #expect(curation.current?.fact == "mine")
    let actions2 = try curation.go(to: "q0")
    #expect(actions2 == [.show(0)])
    edited.id = "q1"
    #expect(throws: Curation.Refusal.idTaken("q1")) { try curation.edit(edited) }
    #expect(throws: Curation.Refusal.nothingChanged) {
      try curation.edit(curation.pack.questions[0])
    }
  }

  @Test func `a rejected question can be accepted after all, and its reason goes`() throws {
    var curation = Curation(pack: Self.pack())
    _ = try curation.reject(because: "wrong")
    #expect(curation.reasons == ["wrong"])
    _ = try curation.go(to: "q0")
    _ = try curation.accept()
    #expect(curation.pack.questions[0].rejection == nil)
    #expect(curation.tally.rejected == 0)
  }

  @Test func `filters narrow what is gone through, and one that admits nothing is refused`() throws
  {
    var curation = Curation(pack: Self.pack())
    _ = try curation.choose(CurationFilter(kinds: ["text"], sources: ["a"]))
    #expect(curation.scope == [3])
    let actions3 = try curation.accept()
    #expect(actions3.last == .finished)
    #expect(throws: Curation.Refusal.nothingAdmitted) {
      try curation.choose(CurationFilter(kinds: ["match"]))
    }
    #expect(throws: Curation.Refusal.nothingLeft) { try curation.next() }
    _ = try curation.choose(CurationFilter(statuses: [.accepted]))
    #expect(curation.scope == [3, 4, 9])
  }

  @Test func `an id may be begun where one question has it`() throws {
    var curation = Curation(pack: Self.pack())
    let actions4 = try curation.go(to: "q7")
    #expect(actions4 == [.show(7)])
    #expect(throws: Curation.Refusal.noSuchQuestion("z")) { try curation.go(to: "z") }
    #expect(throws: Curation.Refusal.self) { try curation.go(to: "q") }
  }

  @Test func `a passage is parted at the range, and a range beyond the end is no harm`() {
    var context = PassageContext(paragraph: .init(number: 1, text: "Élan né à midi"), range: 5..<7)
    #expect(context.parts == ("Élan ", "né", " à midi"))
    context.range = 5..<500
    #expect(context.parts == ("Élan ", "né à midi", ""))
    context.range = 400..<500
    #expect(context.parts == ("Élan né à midi", "", ""))
  }
}
