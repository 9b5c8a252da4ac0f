import Packs
import Quiz
import Testing

struct LintRegistryTests {
  @Test func `every rule has examples that fire and near misses`() {
    #expect(Lint.rules.map(\.name).sorted() == RuleExamples.all.map(\.rule).sorted())
    for examples in RuleExamples.all {
      #expect(!examples.fires.isEmpty, "\(examples.rule)")
      #expect(!examples.silent.isEmpty, "\(examples.rule)")
    }
  }

  @Test(arguments: RuleExamples.all)
  func `a rule fires on each of its examples and nowhere near`(_ examples: RuleExamples) throws {
    let rule = try #require(Lint.rules.first { $0.name == examples.rule })
    for (number, pack) in examples.fires.enumerated() {
      let findings = Lint.findings(in: pack, rules: [rule])
      #expect(!findings.isEmpty, "firing example \(number)")
      #expect(findings.allSatisfy { $0.rule == rule.name })
    }
    for (number, pack) in examples.silent.enumerated() {
      #expect(Lint.findings(in: pack, rules: [rule]) == [], "silent example \(number)")
    }
  }

  @Test(arguments: RuleExamples.all)
  func `a rule can be silenced for a pack`(_ examples: RuleExamples) {
    for pack in examples.fires {
      let found = Lint.findings(in: pack, except: [examples.rule]).map(\.rule)
      #expect(!found.contains(examples.rule))
    }
  }

  @Test(arguments: RuleExamples.all)
  func `a tag silences a rule at its question and at no other`(_ examples: RuleExamples) {
    for var pack in examples.fires {
      let before = Lint.findings(in: pack).filter { $0.rule == examples.rule }
      for index in pack.questions.indices {
        pack.questions[index].tags.append("allow:\(examples.rule)")
      }
      let after = Lint.findings(in: pack).filter { $0.rule == examples.rule }
      #expect(!after.contains { if case .question = $0.place { true } else { false } })
      #expect(after.count <= before.count)
    }
  }

  @Test(arguments: RuleExamples.all)
  func `a finding's sentence names its place and its rule`(_ examples: RuleExamples) {
    for finding in examples.fires.flatMap({ Lint.findings(in: $0) }) {
      let line = FindingPrinter.line(finding)
      #expect(line.hasSuffix("[\(finding.rule)]"))
      #expect(line.hasPrefix(FindingPrinter.place(finding.place) + ": "))
      #expect(!line.contains("\u{1B}"))
    }
  }

  @Test func `names are kebab-case, unique and in order, and summaries are one line`() {
    let names = Lint.rules.map(\.name)
    #expect(names == names.sorted())
    #expect(Set(names).count == names.count)
    for rule in Lint.rules {
      #expect(rule.name.allSatisfy { $0 == "-" || $0.isLowercase })
      #expect(!rule.summary.isEmpty && rule.summary.count < 100 && !rule.summary.contains("\n"))
    }
  }

  @Test func `a rejected question is passed over`() {
    var question = Harbour.choice("Which of these was not closed?", why: "")
    #expect(!Lint.findings(in: Harbour.one(question)).isEmpty)
    question.status = .rejected
    let places = Lint.findings(in: Harbour.one(question)).map(\.place)
    #expect(!places.contains { if case .question = $0 { true } else { false } })
  }

  @Test func `an empty pack is linted without findings`() {
    #expect(Lint.findings(in: Pack(id: "empty", title: "Empty")) == [])
  }

  @Test func `a sentence says what to do`() {
    let pack = Harbour.pack([
      Harbour.choice(id: "closer"), Harbour.number(why: "The harbour office counted them there."),
    ])
    let lines = Lint.findings(in: pack).filter { $0.rule == "gives-away" }
      .map(FindingPrinter.line)
    #expect(
      lines == [
        "question n, why: \"harbour office\" is the key of closer; reword one of them,"
          + " or give both the same fact [gives-away]"
      ])
  }
}
