/// Lines known beforehand, for tests and rehearsals. After the last one the input ends.
package struct ScriptedReader: LineReader {
  /// What has been asked so far.
  package private(set) var prompts: [String] = []
  package private(set) var completions: [Completions] = []
  /// The texts that lines began as, where they did.
  package private(set) var edited: [String] = []
  package let isInteractive: Bool
  private var lines: ArraySlice<Line>

  /// - Parameter isInteractive: whether the lines stand for somebody's typing them.
  package init(_ lines: [Line], isInteractive: Bool = false) {
    self.lines = lines[...]
    self.isInteractive = isInteractive
  }

  package init(_ lines: String..., isInteractive: Bool = false) {
    self.init(lines.map(Line.text), isInteractive: isInteractive)
  }

  package mutating func read(prompt: String, completing: Completions) -> Line {
    prompts.append(prompt)
    completions.append(completing)
    return lines.popFirst() ?? .end
  }

  package mutating func read(
    prompt: String, completing: Completions, editing text: String
  ) -> Line {
    edited.append(text)
    return read(prompt: prompt, completing: completing)
  }
}
