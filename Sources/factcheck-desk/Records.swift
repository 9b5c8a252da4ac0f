import ArgumentParser

/// What is kept of a player's games: the commands that look after it.
struct RecordsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "records",
    abstract: "List, replay, hand on or remove what is kept of your games.",
    discussion: """
      Answers are kept in $XDG_DATA_HOME/factcheck/records.sqlite (~/.local/share without it), and \
      nowhere else. FACTCHECK_RECORDS=off keeps nothing.

      Examples:
        factcheck records games bridge
        factcheck records replay                              the latest game once more
        factcheck records replay 3f09… --rescore bridge.yaml  what a mended key changes
        factcheck records disputes bridge
        factcheck records export > answers.jsonl
        factcheck records import answers.jsonl
        factcheck records forget bridge
      """,
    subcommands: [
      RecordsGames.self, RecordsReplay.self, RecordsDisputes.self, RecordsExport.self,
      RecordsImport.self, RecordsForget.self,
    ])
}
