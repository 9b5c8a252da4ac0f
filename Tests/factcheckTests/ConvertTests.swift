import Exchange
import Glibc
import Packs
import Quiz
import TerminalTesting
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

  @Test func `questions of another tool's go on to a third with --drafts, and the error says so`()
    throws
  {
    try Folder.temporary { folder in
      try folder.write("What floats?\nA. cork\nB. lead\nANSWER: A\n", to: "a.txt")
      for options in [[], ["--lossy"]] {
        let refused = try Program.run(
          ["convert", "a.txt", "a.xlsx", "--from", "aiken"] + options, in: folder.path)
        #expect(refused.status == 1)
        #expect(refused.errors.contains("none of 1 question is accepted"))
        #expect(refused.errors.contains("Add --drafts"))
      }
      let taken = try Program.run(
        "convert", "a.txt", "a.xlsx", "--from", "aiken", "--drafts", in: folder.path)
      #expect(taken.status == 0, "\(taken.errors)")
      let nowhere = try Program.run(
        "convert", "a.txt", "no/a.yaml", "--from", "aiken", in: folder.path)
      #expect(nowhere.status == 1)
      #expect(nowhere.errors == "factcheck: no/a.yaml: its folder is not there.\n")
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

  @Test func `what was imported before is told, question by question, with what to do`() throws {
    try Folder.temporary { folder in
      try folder.starter("old.yaml")
      var text = StarterPack.text.replacing("answer: a bearing", with: "answer: a main bearing")
      text = text.replacing(
        "  - id: ferry-names\n", with: "  - id: ferry-names\n    status: rejected\n")
      text = text.replacing("  - id: closed-by\n", with: "  - id: closed-first\n")
      try folder.write(text, to: "new.yaml")
      func errors(_ file: String) throws -> String {
        let out = try Program.run(
          "convert", "new.yaml", file, "--since", "./old.yaml", "--lossy", in: folder.path)
        #expect(out.status == 0, "\(out.errors)")
        return out.errors
      }
      let moodle = try errors("new.moodle.xml")
      #expect(moodle.contains("cracked-part: changed; delete the older one where it was imported"))
      for id in ["ferry-names", "closed-by"] {
        #expect(moodle.contains("\(id): in the older edition alone; delete it"))
      }
      #expect(moodle.contains("closed-first: new\n"))
      #expect(moodle.contains("version is still 1, as in the older edition: raise it"))
      // A second import of these takes the older one's place.
      #expect(
        try errors("new.apkg").contains("cracked-part: changed; it takes the older one's place"))
      let raised = text.replacing("version: 1", with: "version: 2")
      try folder.write(
        raised.contains("version: 2") ? raised : text + "version: 2\n", to: "new.yaml")
      let again = try errors("again.moodle.xml")
      #expect(!again.contains("version is still"))
      #expect(!again.contains("that nothing cites"))
      let xml = try folder.text(of: "again.moodle.xml")
      #expect(xml.contains("<text>$course$/top/The harbour bridge closure v2</text>"))
      let types = xml.matches(of: /<question type="(\w+)">/).map { String($0.output.1) }
      #expect(
        types == ["category", "description", "shortanswer", "multichoice"]
          || types == ["category", "description", "multichoice", "shortanswer"])
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
    (["a", "b.gift", "--to", "gitf"], "Did you mean 'gift'?"),
    (["a", "b.txt"], "aiken, anki-tsv, gift or text2qti: name which with --to"),
    (["a", "b.tsv"], "add --to anki-tsv"),
    (["b.txt", "a.yaml"], "aiken, gift or text2qti: name which with --from"),
    (["a", "b.xyz"], "name a --to"), (["a", "b.gitf"], "Did you mean '.gift'?"),
    (["b.gitf", "a.yaml"], "Did you mean '.gift'?"), (["a", "x"], "name a --to"),
    (["a", "-"], "name a --to"), (["-", "b.gift"], "name a --from"), (["a"], "Name what to read"),
    (["a", "-o", "x"], "name a --to"), (["a", "b.gift", "-o", "c.gift"], "Name one file"),
    (["a.apkg", "b.yaml", "--from", "apkg"], "only written"),
    (["a", "b.gift", "--to", "kahoot"], "as in b.xlsx"),
    (["a", "b.yaml", "--to", "csv"], "files of factcheck do"),
    (["a", "b.gift", "--variant", "base64"], "gift has no variants"),
    (["a", "b.json", "--to", "opentdb", "--variant", "base46"], "Did you mean 'base64'?"),
  ])
  func `usage errors say what to do`(arguments: [String], words: String) throws {
    let out = try Program.run(["convert"] + arguments)
    #expect(out.status == 64)
    #expect(unwrapped(out.errors).contains(unwrapped(words)), "\(out.errors)")
  }

  @Test func `variants are written, and -o names the file too`() throws {
    try Folder.temporary { folder in
      let pack = try folder.starter()
      let out = try Program.run(
        "convert", pack, "-o", "-", "--to", "opentdb", "--variant", "base64", "--lossy")
      #expect(out.status == 0, "\(out.errors)")
      #expect(out.output.contains("\"bXVsdGlwbGU=\""))
    }
  }

  @Test func `what is read is not overwritten, by whatever name`() throws {
    try Folder.temporary { folder in
      try folder.write(Self.gift, to: "a.txt")
      let out = try Program.run(
        "convert", "a.txt", "./a.txt", "--from", "gift", "--to", "gift", "--lossy", "--drafts",
        in: folder.path)
      #expect(out.status == 1)
      #expect(out.errors.contains("is there already"))
      #expect(try folder.text(of: "a.txt") == Self.gift)
    }
  }

  @Test func `somebody at a terminal is told what takes long, and a pipe is not`() throws {
    try Folder.temporary { folder in
      let comment = "// " + String(repeating: "x", count: 3 << 20) + "\n"
      try folder.write(comment + "What floats?{=cork ~lead}\n", to: "a.gift")
      let arguments = ["convert", folder.path + "/a.gift", "-", "--to", "gift", "--drafts"]
      let terminal = try PseudoTerminal(path: BuiltProgram.path("factcheck"), arguments: arguments)
      #expect(try terminal.waitForExit() == .exited(0))
      #expect(unwrapped(terminal.screenText).contains("a.gift,3MiB…"))
      #expect(try !Program.run(arguments).errors.contains("Reading"))
    }
  }

  @Test func `Ctrl-C while the file is written leaves the whole file or none, and no other`() throws
  {
    try Folder.temporary { folder in
      try folder.write(Self.large, to: "large.yaml")
      let whole = try Program.run("convert", "large.yaml", "whole.jsonld", in: folder.path)
      #expect(whole.status == 0, "\(whole.errors)")
      try folder.write("", to: "out/.keep")
      let program = try Program(["convert", "large.yaml", "out/a.jsonld"], in: folder.path)
      let watched = open(folder.path + "/out", O_RDONLY)
      defer { close(watched) }
      try #require(program.interrupt(atFirstFileIn: watched))
      let status = try program.finish().status
      #expect(status == 128 + SIGINT)
      #expect(try folder.names(in: "out") == [".keep", "a.jsonld"])
      #expect(try folder.text(of: "out/a.jsonld") == folder.text(of: "whole.jsonld"))
    }
  }

  /// A pack that takes a while to write.
  private static var large: String {
    let why = String(repeating: "and so it goes on ", count: 50)
    return """
      factcheck: 1
      id: large
      title: Large
      sources:
        a: {label: the Paper, published: 2025-02-03, passages: {p1: {note: So it is.}}}
      questions:

      """
        + (0..<300).map {
          "  - {id: q\($0), kind: claim, about: [a], claim: Thing \($0) is., verdict: supported,"
            + " cites: [a#p1], why: \(why)}"
        }.joined(separator: "\n")
  }

  @Test func `the table of formats names them all`() throws {
    let out = try Program.run("convert", "--formats")
    #expect(out.status == 0)
    for format in Formats.all {
      #expect(out.output.contains("\n\(format.name) ") || out.output.hasPrefix(format.name))
    }
  }
}
