import Quiz

/// The lines that a student's terminal prints of what it is sent.
enum StudentWording {
  /// Ids of a card's sources.
  static func sources(of card: JSON) -> [String] {
    card["sources"]?.array?.compactMap { $0["id"]?.string } ?? []
  }

  static func card(_ card: JSON) -> [String] {
    ["", "The case"]
      + (card["sources"]?.array ?? []).flatMap { source in
        [
          "@\(text(source, "id"))  \(text(source, "label")), \(text(source, "published"))",
          "  \(text(source, "brief"))",
        ]
      }
  }

  static func question(_ question: PromptedQuestion) -> [String] {
    var lines = ["", "\(question.number)/\(question.of)  \(question.stem)"]
    if let status = question.status { lines.append("  (\(status))") }
    if question.vote > 1 { lines.append("  Second vote, after the discussion.") }
    if case .matching(let prompts, _) = question.sheet {
      lines += prompts.enumerated().map { "  \($0 + 1)  \($1)" }
    }
    lines += question.sheet.options.enumerated().map { "  \(AnswerSheet.letter($0))  \($1)" }
    if case .number(let unit) = question.sheet, !unit.isEmpty { lines.append("  in \(unit)") }
    if question.remaining != nil { lines.append("  \(time(question))") }
    if let more = asking(question) { lines.append("  \(more)") }
    return lines
  }

  /// Behind the last page of who turns their own.
  static let finished = [
    "", "You have finished. What is corrected before the session ends is told here.",
  ]

  /// How long there is.
  static func time(_ question: PromptedQuestion) -> String {
    question.remaining.map { "\(Int($0.rounded(.up))) seconds are left." }
      ?? "The time has changed."
  }

  /// What may stand behind the answer.
  private static func asking(_ question: PromptedQuestion) -> String? {
    let certainty = question.asksCertainty ? "how sure you are, as in 80%" : nil
    let source =
      question.asksSource
      ? "which source says so: " + question.sources.map { "@\($0)" }.joined(separator: " ") : nil
    let parts = [certainty, source].compactMap(\.self)
    return parts.isEmpty ? nil : "Behind it, if you like: " + parts.joined(separator: ", and ")
  }

  /// - Parameter absence: why there is no answer, where there is none.
  static func reveal(_ json: JSON, absence: String) -> [String] {
    var lines: [String] = []
    if case .number(let mark)? = json["mark"] {
      let word = mark == 1 ? "Right" : mark > 0 ? "Partly right" : "Not right"
      let points: String =
        if case .number(let points)? = json["points"] {
          "  \(points > 0 ? "+" : "")\(Figures.plain(points))"
        } else {
          ""
        }
      lines.append(word + points)
    } else {
      lines.append(absence)
    }
    lines.append("Key: \(json["verdict"]?.string ?? text(json, "key"))")
    if json["void"] == true { lines.append("This question is out of the scoring.") }
    if let decides = json["citesDecide"], decides != .null {
      lines.append("The source you named \(decides == true ? "decides" : "does not decide") it.")
    }
    lines.append(text(json, "explanation"))
    lines += (json["corrections"]?.array ?? []).map {
      "Corrected \(text($0, "date")): was \(text($0, "was")). \(text($0, "why"))"
    }
    for citation in json["citations"]?.array ?? [] {
      lines.append(
        "  \(text(citation, "label")), \(text(citation, "published")), paragraph "
          + "\(citation["paragraph"]?.int ?? 0): \(text(citation, "text"))")
      if let url = citation["url"]?.string { lines.append("  \(url)") }
    }
    return lines
  }

  static func correction(_ json: JSON) -> String {
    let key = text(json, "key")
    let what =
      switch json["change"]?.string {
      case "void": "no longer counts"
      case "rekey" where !key.isEmpty: "has another key now: \(key)"
      case "accept" where !key.isEmpty: "has one more answer that counts: \(key)"
      default: "counts as before"
      }
    return "Corrected: question \(json["number"]?.int ?? 0) \(what)."
  }

  static func standing(_ json: JSON) -> String {
    guard case .number(let total)? = json["total"] else { return "" }
    let of = json["players"]?.int.map { " of \($0)" } ?? ""
    let rank = json["rank"]?.int.map { ", rank \($0)\(of)" } ?? ""
    return "You have \(Figures.plain(total)) points\(rank)."
  }

  private static func text(_ json: JSON?, _ name: String) -> String { json?[name]?.string ?? "" }
}
