import ModelProposer
import Testing

/// A draft in few words, the rule that is to refuse it beside it. Its quote is the harbour's
/// paragraph unless told, its key the first option.
struct Draft: Sendable, CustomTestStringConvertible {
  var draft: ModelDraft
  var refusedBy: String?

  var testDescription: String { "\(draft.kind): \(draft.wording) [\(draft.answer ?? "")]" }

  static func number(
    _ paragraph: Int, _ stem: String, _ key: String, _ unit: String, _ quote: String? = nil,
    refusedBy: String? = nil
  ) -> Draft {
    let value = Double(key.replacing(",", with: "")) ?? 0
    return Draft(
      .number(stem: stem, written: key, value: value, unit: unit), paragraph, quote, refusedBy)
  }

  static func choice(
    _ paragraph: Int, _ stem: String, _ options: [String], _ quote: String? = nil,
    refusedBy: String? = nil
  ) -> Draft {
    Draft(.choice(stem: stem, options: options, key: 0), paragraph, quote, refusedBy)
  }

  static func whoSaid(
    _ paragraph: Int, _ statement: String, _ options: [String], _ quote: String? = nil,
    refusedBy: String? = nil
  ) -> Draft {
    Draft(.whoSaid(statement: statement, options: options, key: 0), paragraph, quote, refusedBy)
  }

  static func text(
    _ paragraph: Int, _ stem: String, _ key: String, _ quote: String? = nil,
    refusedBy: String? = nil
  ) -> Draft {
    Draft(.text(stem: stem, key: key), paragraph, quote, refusedBy)
  }

  static func claim(
    _ paragraph: Int, _ claim: String, _ quote: String? = nil, refusedBy: String? = nil
  ) -> Draft {
    Draft(.claim(claim, .supported), paragraph, quote, refusedBy)
  }

  static func claim(
    _ paragraph: Int, _ claim: String, wrong: String, right: String, _ quote: String? = nil,
    refusedBy: String? = nil
  ) -> Draft {
    Draft(.claim(claim, .refuted(wrong: wrong, right: right)), paragraph, quote, refusedBy)
  }

  static func notStated(_ paragraph: Int, _ claim: String, refusedBy: String) -> Draft {
    Draft(.claim(claim, .notStated), paragraph, nil, refusedBy)
  }

  private init(
    _ content: ModelDraft.Content, _ paragraph: Int, _ quote: String?, _ refusedBy: String?
  ) {
    let line =
      Harbour.lines.indices.contains(paragraph - 1)
      ? Harbour.lines[paragraph - 1] : Harbour.lines[1]
    draft = ModelDraft(content: content, paragraph: paragraph, quote: quote ?? line)
    self.refusedBy = refusedBy
  }
}
