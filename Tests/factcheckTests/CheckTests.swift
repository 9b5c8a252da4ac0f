import BankFiles
import Packs
import Quiz
import Testing

/// `check` without articles.
@Suite struct CheckTests {
  @Test func `the bank is clean, strictly`() throws {
    let outcome = try Program.run("check", "--strict", try #require(BankFiles.packs.first))
    #expect(outcome.status == 0)
    #expect(outcome.errors == "")
    #expect(outcome.output.contains("no errors, 0 warnings"))
  }

  @Test func `warnings have place and rule, and fail only when strict`() throws {
    try Folder.temporary { folder in
      try folder.write(Roof.pack, to: "roof.yaml")
      let outcome = try Program.run("check", "roof.yaml", in: folder.path)
      #expect(outcome.status == 0)
      let lines = outcome.headlines
      #expect(!lines.isEmpty)
      for line in lines {
        #expect(line.contains(/^roof\.yaml:\d+:\d+: warning: .* \[[a-z-]+\]$/), "\(line)")
      }
      // Below each stands the line itself, and a caret.
      #expect(outcome.errors.split(separator: "\n").count == 3 * lines.count)
      #expect(outcome.output.contains("3 questions from 2 sources, no errors, \(lines.count) warn"))
      #expect(try Program.run("check", "roof.yaml", "--strict", in: folder.path).status == 1)
    }
  }

  @Test func `every error of every pack is told, each with its place`() throws {
    try Folder.temporary { folder in
      let broken = Roof.pack.replacing("answer: Monday", with: "anwser: Monday")
        .replacing("post#p4", with: "post#p9")
      try folder.write(broken, to: "broken.yaml")
      try folder.write(Roof.pack, to: "roof.yaml")
      let outcome = try Program.run("check", "broken.yaml", "roof.yaml", in: folder.path)
      #expect(outcome.status == 1)
      let errors = outcome.errors.split(separator: "\n").filter { $0.contains(": error: ") }
      #expect(errors.contains { $0.contains("did you mean 'answer'") })
      #expect(errors.contains { $0.contains("p9") })
      #expect(errors.allSatisfy { $0.hasPrefix("broken.yaml:") })
      #expect(outcome.output.contains("roof.yaml: 3 questions from 2 sources, no errors"))
    }
  }

  @Test func `the schema is JSON and names every kind`() throws {
    let outcome = try Program.run("check", "--schema")
    #expect(outcome.status == 0)
    let schema = try JSON(outcome.output)
    #expect(schema["$schema"]?.text?.contains("json-schema.org") == true)
    let texts = Set(schema.texts)
    for kind in Kinds.all { #expect(texts.contains(kind.name)) }
  }

  @Test func `every lint rule is listed with what it looks for`() throws {
    let outcome = try Program.run("check", "--rules")
    #expect(outcome.status == 0)
    let lines = outcome.output.split(separator: "\n").map(String.init)
    #expect(lines == Lint.rules.map { "\($0.name): \($0.summary)" })
  }

  @Test func `what changed since an older edition is told`() throws {
    try Folder.temporary { folder in
      try folder.write(Roof.pack, to: "old.yaml")
      let new = Roof.pack.replacing("answer: 90000", with: "answer: 80000")
      try folder.write(new, to: "new.yaml")
      let outcome = try Program.run("check", "new.yaml", "--since", "old.yaml", in: folder.path)
      #expect(outcome.status == 0)
      #expect(outcome.output.contains("repair-cost: the key was"))
      #expect(outcome.output.contains("the version is still 1; raise it"))
      let same = try Program.run("check", "old.yaml", "--since", "old.yaml", in: folder.path)
      #expect(same.output.contains("Nothing changed since old.yaml."))
    }
  }

  @Test func `the balance counts every source and speaker`() throws {
    let bank = try #require(BankFiles.packs.first)
    let outcome = try Program.run("check", bank, "--balance")
    #expect(outcome.status == 0)
    for source in try Played.bank.pack().sources {
      #expect(outcome.output.contains("\n\(source.id)  "))
    }
    #expect(outcome.output.contains("\nmaduro  "))
  }
}
