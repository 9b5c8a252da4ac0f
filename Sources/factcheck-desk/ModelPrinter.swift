import ModelProposer
import Text

/// The sentences about a language model.
enum ModelPrinter {
  /// What is told of a model that failed, now or altogether.
  static func warning(_ report: ModelAsking.Report) -> String? {
    guard let failure = report.proposals.failures.first else { return nil }
    return report.proposals.requests == 0
      ? "the model gave nothing: \(sentence(failure)); the drafts are made without it."
      : "the model was heard in part: \(sentence(failure))."
  }

  /// What happens while it is asked.
  static func line(_ event: ModelProgress) -> String {
    switch event {
    case .asking(let part, let parts, let paragraphs):
      let first = paragraphs.first ?? 0
      let last = paragraphs.last ?? 0
      let which = first == last ? "paragraph \(first)" : "paragraphs \(first) to \(last)"
      return "asking about \(which) (\(part) of \(parts))"
    case .waiting(let time, let attempt, let error):
      return "\(sentence(error)); attempt \(attempt + 1) in \(seconds(time))"
    case .fellBack(let mode): return "not answered in the shape asked for; now by \(name(mode))"
    case .leftOut(let parameter): return "the server does not take '\(part(parameter))'; left out"
    case .answered(let drafts, let malformed):
      return "\(drafts) suggested" + (malformed == 0 ? "" : ", \(malformed) malformed")
    case .gaveUp(_, let error): return "passed over: \(sentence(error))"
    }
  }

  /// The report for who asks why.
  static func lines(_ report: ModelAsking.Report) -> [String] {
    let proposals = report.proposals
    var lines = ["suggested by the model: \(proposals.drafts.count)"]
    lines.append("  requests answered: \(proposals.requests)")
    for (reason, count) in proposals.malformed.sorted(by: { $0.key.rawValue < $1.key.rawValue }) {
      lines.append("  \(count)  malformed: \(reason.rawValue)")
    }
    if !proposals.skipped.isEmpty {
      lines.append(
        "  paragraphs too long for its context: "
          + proposals.skipped.map(String.init).joined(separator: ", "))
    }
    let rules = Dictionary(grouping: report.refusals, by: \.rule).mapValues(\.count)
    lines.append("refused by the model's gate: \(report.refusals.count)")
    lines += rules.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.map { "  \($1)  \($0)" }
    lines += report.refusals.map { refusal in
      "  refused by \(refusal.rule): \(refusal.draft.kind): \(part(refusal.draft.wording))"
    }
    return lines.map { Gate.line($0) }
  }

  /// Why a model could not be asked, without a capital and without a stop.
  static func sentence(_ error: ModelError) -> String {
    switch error {
    case .unreachable(let host, let reason): "no connection to \(part(host)): \(part(reason))"
    case .refused(let host): "nothing listens at \(part(host)) (is the server running?)"
    case .connectTimedOut(let time): "no connection within \(seconds(time))"
    case .timedOut(let time):
      "no whole answer within \(seconds(time)); --model-timeout gives it more"
    case .http(let status, let body): "the server answers \(status)\(quoted(body))"
    case .unknownModel(let name, let body):
      "the server does not know the model '\(part(name))', or the address (404)\(quoted(body))"
    case .redirected(let status, let to):
      "the server sends elsewhere (\(status)\(to.map { ", " + part($0) } ?? "")), "
        + "which is not followed"
    case .tooLarge(let limit): "an answer of more than \(limit >> 10) KiB"
    case .notAChat(let body):
      "an answer that is no chat completion\(quoted(body)); does --model-url end as in /v1?"
    case .noChoice: "an answer without any text"
    case .declined(let words): "the model declined\(quoted(words))"
    case .cutOff: "an answer that was cut off at its length"
    case .noJSON(let answer): "an answer that is not in the shape asked for\(quoted(answer))"
    case .contextTooSmall(let context):
      "a context of \(context) tokens holds no paragraph; --model-context tells a larger one"
    case .cancelled: "asking was stopped"
    }
  }

  private static func name(_ mode: OutputMode) -> String {
    switch mode {
    case .jsonSchema: "a JSON Schema"
    case .jsonObjectWithSchema: "JSON with a schema beside it"
    case .jsonObject: "JSON of any shape"
    case .plain: "the prompt alone"
    }
  }

  private static func seconds(_ time: Duration) -> String {
    let tenths = Int((time / .milliseconds(100)).rounded())
    let text = tenths % 10 == 0 ? "\(tenths / 10)" : "\(tenths / 10).\(tenths % 10)"
    return text + (tenths == 10 ? " second" : " seconds")
  }

  private static func quoted(_ text: String) -> String {
    let shown = part(text)
    return shown.isEmpty ? "" : ": “\(shown)”"
  }

  /// What came from outside, on one line and not long.
  private static func part(_ text: String) -> String { Gate.line(text, limit: 200) }
}
