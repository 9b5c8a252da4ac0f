import PackMaker
import Terminal

/// The registries of the generator, for who wonders what a name in `--explain` means.
enum GenerateRules {
  static func print() throws(Failure) {
    let output = Output()
    output.line("Cleaning drops:")
    output.lines(lines(Cleaning.rules.map { ($0.name, $0.summary) }))
    output.line()
    output.line("Proposers propose:")
    output.lines(lines(Proposing.all.map { ($0.name, $0.summary) }))
    output.line()
    output.line("The gate refuses:")
    output.lines(lines(Gating.rules.map { ($0.name, $0.summary) }))
    try FrontEnd.finish(output)
  }

  private static func lines(_ rules: [(name: String, summary: String)]) -> [String] {
    rules.map { "  \($0.name): \($0.summary)" }
  }
}
