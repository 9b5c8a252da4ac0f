import BankFiles
import Testing

/// `check --articles`: every passage against copies in a folder.
@Suite struct CheckArticlesTests {
  private func check(_ folder: Folder, _ arguments: String...) throws -> Program.Outcome {
    try Program.run(
      ["check", "roof.yaml", "--articles", "articles"] + arguments, in: folder.path)
  }

  /// The lines of standard error about passages and files, without lint's.
  private func findings(_ outcome: Program.Outcome) -> [String] {
    outcome.headlines.filter { !$0.hasSuffix("]") }
  }

  @Test func `true copies prove every passage`() throws {
    try Folder.temporary { folder in
      try Roof.write(to: folder)
      let outcome = try check(folder)
      #expect(outcome.status == 0)
      #expect(findings(outcome) == [])
      #expect(outcome.output.contains("roof.yaml: 4 of 4 passages proved in articles\n"))
    }
  }

  @Test func `one letter that changed is told with paragraph, file and what rests on it`() throws {
    try Folder.temporary { folder in
      var post = Roof.post
      post[3] = post[3].replacing("90,000", with: "80,000")
      try Roof.write(to: folder, post: post)
      let outcome = try check(folder)
      #expect(outcome.status == 1)
      #expect(outcome.output.contains("3 of 4 passages proved"))
      let line = try #require(findings(outcome).first)
      #expect(line.contains("post: paragraph 4 changed in post.txt"))
      #expect(line.contains("1 question rests on it: repair-cost"))
    }
  }

  @Test func `white space and encoding of accents change nothing`() throws {
    try Folder.temporary { folder in
      var post = Roof.post
      post[1] = "  " + post[1].replacing(" ", with: " \u{A0}\t") + "\r"
      try Roof.write(to: folder, post: post)
      #expect(try check(folder).status == 0)
    }
  }

  @Test func `what a paragraph above has moved is told as moved, and --fix renumbers it`() throws {
    try Folder.temporary { folder in
      try Roof.write(to: folder, post: ["By our own reporter"] + Roof.post)
      let moved = try check(folder)
      #expect(moved.status == 1)
      let lines = findings(moved)
      #expect(lines.contains { $0.contains("post: paragraph 2 moved to 3 in post.txt") })
      #expect(lines.contains { $0.contains("post: paragraph 4 moved to 5 in post.txt") })
      #expect(!lines.contains { $0.contains("changed") || $0.contains("missing") })
      #expect(lines.last == "What moved is renumbered by --fix.")
      #expect(try folder.text(of: "roof.yaml") == Roof.pack)

      let fixed = try check(folder, "--fix")
      #expect(fixed.status == 0)
      #expect(fixed.output.contains("post: p2 is now p3"))
      let text = try folder.text(of: "roof.yaml")
      #expect(text.contains("cites: [post#p5]   # not the council's figure"))
      #expect(text.contains("cites: [post#p3]\n"))
      #expect(text.contains("cites: [mail#p2, mail#p3]\n"))
      let comments = Roof.pack.matches(of: /#\ .*/).map { String($0.output) }
      #expect(comments.count == 5)
      for comment in comments { #expect(text.contains(comment)) }
      // Only the lines that name what moved are others.
      let changed = zip(text.split(separator: "\n"), Roof.pack.split(separator: "\n")).count {
        $0 != $1
      }
      #expect(changed == 5)

      let again = try check(folder)
      #expect(again.status == 0)
      #expect(findings(again) == [])
      #expect(try folder.names() == ["articles", "roof.yaml"])
    }
  }

  @Test func `two paragraphs that changed places are renumbered each to the other's`() throws {
    try Folder.temporary { folder in
      var post = Roof.post
      post.swapAt(1, 3)
      try Roof.write(to: folder, post: post)
      let swapped = try check(folder)
      #expect(swapped.status == 1)
      #expect(swapped.errors.contains("paragraph 2 moved to 4"))
      #expect(swapped.errors.contains("paragraph 4 moved to 2"))

      #expect(try check(folder, "--fix").status == 0)
      let text = try folder.text(of: "roof.yaml")
      #expect(text.contains("cites: [post#p2]   # not the council's figure"))
      #expect(text.contains("p4: {note: The council dates the fall of the roof."))
      #expect(try check(folder).status == 0)
    }
  }

  @Test func `what changed is left alone by --fix, beside what moved`() throws {
    try Folder.temporary { folder in
      var post = ["By our own reporter"] + Roof.post
      post[4] = post[4].replacing("Holm", with: "Helm")
      try Roof.write(to: folder, post: post)
      let outcome = try check(folder, "--fix")
      #expect(outcome.status == 1)
      #expect(outcome.output.contains("3 of 4 passages proved"))
      #expect(outcome.errors.contains("post: paragraph 4 changed in post.txt, where it is now 5"))
      let text = try folder.text(of: "roof.yaml")
      #expect(text.contains("cites: [post#p3]"))
      #expect(text.contains("cites: [post#p4]"))
    }
  }

  @Test func `a copy under another name is found by its digest`() throws {
    try Folder.temporary { folder in
      try Roof.write(to: folder, names: ("saved page (1).txt", "mail.txt"))
      let outcome = try check(folder)
      #expect(outcome.status == 0)
      #expect(outcome.output.contains("4 of 4"))
    }
  }

  @Test func `a source without a copy is told with all that rests on it`() throws {
    try Folder.temporary { folder in
      try Roof.write(
        to: folder, post: ["Something else", "altogether"], names: ("x.txt", "mail.txt"))
      let outcome = try check(folder)
      #expect(outcome.status == 1)
      #expect(outcome.output.contains("2 of 4"))
      #expect(
        findings(outcome).contains(
          "post: no copy found; 2 questions rest on it: roof-day, repair-cost"))
    }
  }

  @Test(
    arguments: [
      ([0x52, 0xC3, 0xB6, 0x66, 0xFF, 0x0A], "byte 4 is no UTF-8"),
      ([0x52, 0x6F, 0x81, 0x66], "byte 2, 0x81, is no character of Windows-1252"),
      ([0x52, 0x00, 0x66, 0x67], "this is no text: byte 1"),
      (Array("%PDF-1.4".utf8), "this is a PDF file; save the article as text"),
    ] as [([UInt8], String)])
  func `a file that is no text is told and stops no other`(
    _ bytes: [UInt8], _ reason: String
  ) throws {
    try Folder.temporary { folder in
      try Roof.write(to: folder)
      try folder.write(bytes, to: "articles/aaa.txt")
      let outcome = try check(folder)
      #expect(outcome.status == 0)
      #expect(findings(outcome).count == 1)
      #expect(findings(outcome).first?.contains("aaa.txt: not read: \(reason)") == true)
      #expect(outcome.output.contains("4 of 4"))
    }
  }

  /// The same paragraphs, as three kinds of file hold them.
  static let copies: [(String, [UInt8])] = [
    (
      "post.html",
      Array(
        ("<!DOCTYPE html><html><head><title>The roof</title></head><body><article>"
          + Roof.post.map { "<p>\($0.replacing("a", with: "&#97;"))</p>" }.joined()).utf8)
    ),
    ("post.md", Array(("---\ntitle: The roof\n---\n" + Roof.text(Roof.post)).utf8)),
    (
      "post.txt",
      [0xFF, 0xFE]
        + Roof.text(Roof.post).utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    ),
  ]

  @Test(arguments: copies)
  func `copies in HTML, Markdown and UTF-16 prove a pack`(
    _ name: String, _ bytes: [UInt8]
  ) throws {
    try Folder.temporary { folder in
      try Roof.write(to: folder)
      try folder.remove("articles/post.txt")
      try folder.write(bytes, to: "articles/" + name)
      // What tells of an article is no copy of one.
      try folder.write("title: The roof\n", to: "articles/\(name).meta.yaml")
      let outcome = try check(folder)
      #expect(outcome.status == 0)
      #expect(findings(outcome) == [])
      #expect(outcome.output.contains("4 of 4"))
    }
  }

  @Test(arguments: ["nowhere", "empty"])
  func `a folder without articles is status 1`(name: String) throws {
    try Folder.temporary { folder in
      try folder.write(Roof.pack, to: "roof.yaml")
      try folder.write("", to: "empty/.hidden")
      let outcome = try Program.run("check", "roof.yaml", "--articles", name, in: folder.path)
      #expect(outcome.status == 1)
      #expect(outcome.errors.contains(name))
      #expect(!outcome.output.contains("proved"))
    }
  }

  @Test(
    .enabled(if: BankFiles.articles != nil, "no shared/articles here: the bank was not proved"))
  func `the bank is proved by its articles, and one letter less is found`() throws {
    let bank = try #require(BankFiles.packs.first)
    let articles = try #require(BankFiles.articles)
    let outcome = try Program.run("check", bank, "--articles", articles, "--strict")
    #expect(outcome.status == 0)
    #expect(outcome.errors == "")
    let proved = try #require(outcome.output.firstMatch(of: /: (\d+) of (\d+) passages proved/))
    #expect(proved.output.1 == proved.output.2)

    try Folder.temporary { folder in
      for file in try BankFiles.articleFiles() { try folder.write(file.bytes, to: file.name) }
      let file = try #require(try BankFiles.articleFiles().first)
      let text = String(decoding: file.bytes, as: UTF8.self)
      let spoiled = try #require(text.firstIndex(of: "e"))
      try folder.write(text.replacingCharacter(at: spoiled), to: file.name)
      let outcome = try Program.run("check", bank, "--articles", folder.path)
      #expect(outcome.status == 1)
      #expect(outcome.errors.contains(file.name))
      #expect(outcome.errors.contains(/questions? rests? on it: [a-z]/))
    }
  }
}

extension String {
  /// The text with an `x` for one character.
  fileprivate func replacingCharacter(at index: Index) -> String {
    self[..<index] + "x" + self[self.index(after: index)...]
  }
}
