import Exchange
import Packs
import Quiz
import Testing

/// The built program converts packs.
struct ConvertTests {
  private static let gift = """
    // [id:tom]
    What floats?{=cork ~lead ~iron}

    How many?{#1,200}

    """

  @Test func `a pack goes out and comes back, its sources with it`() throws {
    try Folder.temporary { folder in
      let pack = try folder.starter("bridge.yaml")
      let out = try Program.run("convert", pack, "\(folder.path)/bridge.gift", "--lossy")
      #expect(out.status == 0, "\(out.errors)")
      #expect(out.output == "")
      #expect(out.errors.contains("steps-taken: the format has no ordering questions"))
      #expect(out.errors.contains("bridge.gift: 9 questions as gift."))
      #expect(out.errors.contains("The format has no place for: "))
      let back = try Program.run("convert", "bridge.gift", "back.yaml", in: folder.path)
      #expect(back.status == 0, "\(back.errors)")
      let reading = PackReader.read(Array(try folder.text(of: "back.yaml").utf8), path: "back")
      let again = try #require(reading.pack)
      let old = try #require(PackReader.read(Array(StarterPack.text.utf8), path: "old").pack)
      #expect(again.questions.map(\.citations) == old.questions.map(\.citations))
      #expect(again.source("gazette")?.headline == "Bridge shut after crack found")
    }
  }

  @Test func `without --lossy nothing is written, and what would be lost is named`() throws {
    try Folder.temporary { folder in
      let pack = try folder.starter("bridge.yaml")
      let out = try Program.run("convert", pack, "b.txt", "--to", "aiken", in: folder.path)
      #expect(out.status == 1)
      #expect(out.errors.contains("diverted-lorries: the format has no number questions"))
      #expect(out.errors.contains("nothing was written"))
      #expect(try folder.names() == ["bridge.yaml"])
    }
  }

  @Test func `faults are named with file and line, and refuse the import`() throws {
    try Folder.temporary { folder in
      try folder.write(Self.gift, to: "a.gift")
      let refused = try Program.run("convert", "a.gift", "a.yaml", in: folder.path)
      #expect(refused.status == 1)
      #expect(refused.errors.contains("a.gift:4: '1,200' is no number"))
      #expect(try folder.names() == ["a.gift"])
      let taken = try Program.run("convert", "a.gift", "a.yaml", "--lossy", in: folder.path)
      #expect(taken.status == 0)
      #expect(taken.errors.contains("1 question without a citation"))
      let text = try folder.text(of: "a.yaml")
      #expect(text.contains("cites: []") && text.contains("status: unsourced"))
      let check = try Program.run("check", "a.yaml", in: folder.path)
      #expect(check.output.contains("1 unsourced"))
      let play = try Program.run(
        "play", "./a.yaml", "--drafts", "--seed", "1", input: "a\n", in: folder.path)
      #expect(play.output.contains("unsourced"))
      // What was curated since is not overwritten.
      let again = try Program.run("convert", "a.gift", "a.yaml", "--lossy", in: folder.path)
      #expect(again.status == 1)
      #expect(again.errors.contains("is there already"))
    }
  }

  @Test func `what nobody has accepted needs --drafts`() throws {
    try Folder.temporary { folder in
      let text = StarterPack.text.replacing(
        "kind: choice\n", with: "kind: choice\n    status: draft\n")
      let pack = try folder.write(text, to: "bridge.yaml")
      let refused = try Program.run("convert", pack, "b.csv", "--to", "csv", in: folder.path)
      #expect(refused.status == 1)
      #expect(refused.errors.contains("closed-by: draft"))
      #expect(refused.errors.contains("--drafts"))
      let taken = try Program.run(
        "convert", pack, "b.csv", "--to", "csv", "--drafts", in: folder.path)
      #expect(taken.status == 0, "\(taken.errors)")
    }
  }

  @Test func `since an older edition only what changed goes out`() throws {
    try Folder.temporary { folder in
      try folder.starter("old.yaml")
      try folder.write(
        StarterPack.text.replacing("answer: a bearing", with: "answer: a main bearing"),
        to: "new.yaml")
      let out = try Program.run(
        "convert", "new.yaml", "-", "--to", "gift", "--since", "./old.yaml", in: folder.path)
      #expect(out.status == 0, "\(out.errors)")
      #expect(out.output.contains("::cracked-part::"))
      #expect(out.output.split(separator: "\n").count { $0.hasPrefix("::") } == 1)
      let none = try Program.run(
        "convert", "old.yaml", "-", "--to", "gift", "--since", "./old.yaml", in: folder.path)
      #expect(none.status == 0)
      #expect(none.output == "")
      #expect(none.errors.contains("Nothing to convert changed"))
    }
  }

  @Test func `standard input and output take formats by name`() throws {
    let out = try Program.run(
      "convert", "-", "-", "--from", "aiken", "--to", "factcheck",
      input: "What floats?\nA. cork\nB. lead\nANSWER: A\n")
    #expect(out.status == 0, "\(out.errors)")
    #expect(out.output.contains("answer: cork"))
  }

  @Test(arguments: [
    (["a", "b.gift", "--to", "gitf"], "Did you mean 'gift'?"), (["a", "b.txt"], "name a --to"),
    (["a", "-"], "name a --to"), (["-", "b.gift"], "name a --from"), (["a"], "Name what to read"),
    (["a.apkg", "b.yaml", "--from", "apkg"], "only written"),
  ])
  func `usage errors say what to do`(arguments: [String], words: String) throws {
    let out = try Program.run(["convert"] + arguments)
    #expect(out.status == 64)
    #expect(out.errors.contains(words), "\(out.errors)")
  }

  @Test func `the table of formats names them all`() throws {
    let out = try Program.run("convert", "--formats")
    #expect(out.status == 0)
    for format in Formats.all {
      #expect(out.output.contains("\n\(format.name) ") || out.output.hasPrefix(format.name))
    }
  }
}
