internal import Terminal

// Reads lines and prints what it read and how wide the terminal is then. `--colour` colours the
// prompt; `--many` offers more options than fit, `--several` options of which a line takes several,
// `--commands` no options at all.

let output = Output()
var reader = Environment.lineReader(output: output)
let arguments = Set(CommandLine.arguments.dropFirst())
let isColoured = arguments.contains("--colour")
let prompt = isColoured ? "\u{1B}[1;32m橋 claim\u{1B}[0m> " : "claim> "
var options = ["supported", "refuted", "not stated", "not sure", "Émile"]
if arguments.contains("--many") { options += (1...150).map { "word \($0)" } }
if arguments.contains("--several") {
  options = [
    "red apples", "green pears", "green plums", "figs, dried", "figs, fresh", "grüne Äpfel",
  ]
}
if arguments.contains("--commands") { options = [] }
let completions = Completions(
  options: options, sources: ["gazette", "courier"], commands: ["hint", "help", "skip"],
  takesSeveral: arguments.contains("--several"))

reading: while true {
  let line = reader.read(prompt: prompt, completing: completions)
  let columns = TerminalSize.current().columns
  switch line {
  case .text(let text): output.line("read [\(text)] at \(columns)")
  case .interrupted: output.line("interrupted")
  case .end: break reading
  }
}
output.line("end")
output.flush()
