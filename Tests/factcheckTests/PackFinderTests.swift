import Testing

/// How a pack is found by path or by name.
@Suite struct PackFinderTests {
  /// A pack of a title, so that one can see which was found.
  private func pack(_ title: String) -> String {
    """
    factcheck: 1
    id: p
    title: \(title)
    questions:
      - {id: one, kind: text, ask: What?, answer: yes, cites: [], why: So., status: unsourced}
    """
  }

  private func show(
    _ arguments: String..., environment: [String: String] = [:], in folder: Folder
  ) throws -> Program.Outcome {
    try Program.run(["sources"] + arguments, environment: environment, in: folder.path)
  }

  @Test(arguments: [
    "./questions/bridge.yaml", "questions/bridge.yaml", "bridge", "bridge.yaml", "brid", "b",
  ])
  func `a pack is found by path, by name and by the beginning of its name`(name: String) throws {
    try Folder.temporary { folder in
      try folder.write(pack("Bridge"), to: "questions/bridge.yaml")
      try folder.write(pack("Roof"), to: "questions/roof.yaml")
      let outcome = try show(name, in: folder)
      #expect(outcome.status == 0)
      #expect(outcome.output.contains("Bridge, version 1"))
    }
  }

  @Test func `a name is looked up in FACTCHECK_PATH, then here, then in the data folder`() throws {
    try Folder.temporary { folder in
      let variables = [
        "FACTCHECK_PATH": "\(folder.path)/first:\(folder.path)/second",
        "XDG_DATA_HOME": "\(folder.path)/data",
      ]
      for place in [
        "data/factcheck/packs/a.yaml", "questions/a.yaml", "second/a.yml", "first/a.yaml",
      ] {
        try folder.write(pack("In \(place)"), to: place)
        let outcome = try show("a", environment: variables, in: folder)
        #expect(outcome.output.contains("In \(place), version 1"))
      }
    }
  }

  @Test func `without XDG_DATA_HOME the data folder is at home`() throws {
    try Folder.temporary { folder in
      try folder.write(pack("Home"), to: ".local/share/factcheck/packs/a.yaml")
      let outcome = try show("a", environment: ["HOME": folder.path], in: folder)
      #expect(outcome.output.contains("Home, version 1"))
    }
  }

  @Test func `without a name the only pack is taken, several are listed, none is advised on`()
    throws
  {
    try Folder.temporary { folder in
      let none = try show(in: folder)
      #expect(none.status == 1)
      #expect(none.output == "")
      #expect(none.errors.hasPrefix("factcheck: no pack found in ./questions"))
      #expect(none.errors.contains("factcheck new my-pack.yaml"))

      try folder.write(pack("Bridge"), to: "questions/bridge.yaml")
      try folder.write("no pack", to: "questions/README.md")
      #expect(try show(in: folder).output.contains("Bridge, version 1"))

      try folder.write(pack("Roof"), to: "questions/roof.yaml")
      let several = try show(in: folder)
      #expect(several.status == 1)
      #expect(several.errors.hasSuffix("there are several packs; name one:\n  bridge\n  roof\n"))
    }
  }

  @Test func `without any argument the only pack is played`() throws {
    try Folder.temporary { folder in
      try folder.starter("questions/harbour-bridge.yaml")
      let outcome = try Program.run([], input: ":skip\n", in: folder.path)
      #expect(outcome.status == 0)
      #expect(outcome.errors == "")
      #expect(outcome.output.hasPrefix("The harbour bridge closure    9 questions, seed "))
      #expect(outcome.output.contains("1 skipped"))

      let nowhere = try Program.run([])
      #expect(nowhere.status == 1)
      #expect(nowhere.errors.contains("no pack found"))
    }
  }

  @Test func `a name that is nowhere is told where it was sought and the nearest`() throws {
    try Folder.temporary { folder in
      try folder.write(pack("Bridge"), to: "questions/bridge.yaml")
      let outcome = try show("brigde", in: folder)
      #expect(outcome.status == 1)
      #expect(outcome.errors.contains("there is no pack 'brigde' in ./questions"))
      #expect(outcome.errors.contains("Did you mean 'bridge'?"))
    }
  }

  @Test func `a beginning that two share names none`() throws {
    try Folder.temporary { folder in
      try folder.write(pack("Bridge"), to: "questions/bridge.yaml")
      try folder.write(pack("Brick"), to: "questions/brick.yaml")
      let outcome = try show("bri", in: folder)
      #expect(outcome.status == 1)
      #expect(outcome.output == "")
    }
  }
}
