import Articles
import Packs
import Quiz
import Text

/// The one place where the report on how a pack came about becomes sentences.
package enum ExplainPrinter {
  /// What was dropped from an article and why, and what its metadata is.
  package static func lines(_ made: Made, article index: Int, name: String) -> [String] {
    let cleaned = made.cleaned[index]
    let metadata = cleaned.article.metadata
    var lines = [
      "\(name): \(cleaned.kept.count) of \(cleaned.article.paragraphs.count) paragraphs are the article's own text"
    ]
    lines.append("  headline: \(metadata.headline?.value ?? "not stated")")
    lines.append("  outlet: \(metadata.outlet?.value ?? "not stated")")
    lines.append("  published: \(metadata.published?.value.words ?? "not stated")")
    lines.append("  case card: \(made.material.cards[index]?.text ?? "none")")
    lines += CleaningPrinter.lines(cleaned).map { "  " + $0 }
    return (lines + unsound(made.material.articles[index])).map { Gate.line($0) }
  }

  /// The sentences that nothing is built on, each with what is wrong with it.
  private static func unsound(_ article: AnnotatedArticle) -> [String] {
    article.paragraphs.flatMap { paragraph in
      paragraph.sentences.filter { !$0.faults.isEmpty }.map { sentence in
        let faults = sentence.faults.map(\.rawValue).sorted().joined(separator: ", ")
        let text = Gate.line(paragraph.text(sentence.tokens), limit: 72)
        return "  paragraph \(paragraph.number): sentence not used (\(faults)): \(text)"
      }
    }
  }

  /// What was proposed, refused and chosen.
  package static func lines(_ made: Made) -> [String] {
    var lines = ["proposed: \(made.candidates.count)"]
    lines += counts(made.candidates.map(\.proposer))
    if !made.unplaced.isEmpty {
      lines.append("suggested, but not to be asked in words of ours: \(made.unplaced.count)")
      lines += counts(made.unplaced.map(\.reason.rawValue))
    }
    lines.append("refused by the gate: \(made.refused.count)")
    lines += counts(made.refused.map(\.rule))
    if !made.linted.isEmpty {
      lines.append("taken out by lint rules:")
      lines += made.linted.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
        .map { "  \($0.value)  \($0.key)" }
    }
    lines += made.refused.map { refused in
      let words = refused.words.map { " (“\($0)”)" } ?? ""
      return
        "  refused by \(refused.rule)\(words): \(refused.candidate.proposer): \(asked(refused.candidate))"
    }
    lines.append("offered: \(made.pack.questions.count)")
    lines += counts(made.pack.questions.map(\.kind))
    return lines.map { Gate.line($0) }
  }

  /// What a candidate asks, cut to a line.
  private static func asked(_ candidate: Candidate) -> String {
    let text =
      switch candidate.body {
      case .claim(let claim, _): claim
      case .number(let ask, _, _), .choice(let ask, _, _), .text(let ask, _),
        .match(let ask, _, _), .order(let ask, _), .sourcesDiffer(let ask, _, _):
        KeyUnique.quoted(ask)
      case .whoSaid(let statement, _, _): statement
      }
    return Gate.line(text, limit: 120)
  }

  /// How often each name occurs, the most frequent first.
  private static func counts(_ names: [String]) -> [String] {
    Dictionary(grouping: names) { $0 }.map { (name: $0.key, count: $0.value.count) }
      .sorted { ($1.count, $0.name) < ($0.count, $1.name) }
      .map { "  \($0.count)  \($0.name)" }
  }
}
