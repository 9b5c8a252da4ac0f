import PackTesting
import Quiz
import Testing

@testable import Packs

/// What we write, read by somebody else's YAML: PyYAML, which goes by version 1.1 and types what
/// it can.
struct PeerReadingTests {
  @Test func `PyYAML reads every text as that text`() throws {
    let packs = (UInt64(0)..<150).map { seed in
      var packs = RandomPacks(seed: seed)
      return packs.pack()
    }
    let input = Packs.JSON.array(
      packs.map { pack in
        [
          "yaml": .string(PackWriter.write(pack)), "title": .string(pack.title),
          "hints": .array(pack.questions.map { .string($0.hint ?? "") }),
          "labels": .array(pack.sources.map { .string($0.label) }),
          "tags": .array(pack.questions.map { .array($0.tags.map { .string($0) }) }),
        ]
      })
    let script = """
      import sys
      typed = {"factcheck", "version", "answer", "tolerance", "difficulty", "seconds", "published",
               "inferred", "date", "range"}
      def texts(value, path):
          if isinstance(value, dict):
              for key, inner in value.items():
                  assert isinstance(key, str), (path, key)
                  if key not in typed: texts(inner, path + [key])
          elif isinstance(value, list):
              for inner in value: texts(inner, path)
          else:
              assert isinstance(value, str), (path, value)
      for pack in json.load(sys.stdin):
          read = yaml.safe_load(pack["yaml"])
          texts(read, [])
          assert read["title"] == pack["title"], (read["title"], pack["title"])
          questions = read["questions"]
          assert [q.get("hint", "") for q in questions] == pack["hints"]
          assert [q.get("tags", []) for q in questions] == pack["tags"]
          assert [s["label"] for s in read.get("sources", {}).values()] == pack["labels"]
      print("agreed")
      """
    guard
      let output = try PeerPython.run(script, modules: ["json", "yaml"], input: input.pretty())
    else { return }
    #expect(output == "agreed\n")
  }
}
