import Quiz
import Text

/// Writes one item of QTI 2.1 or 3.0. Names are those of version 2.1 throughout.
struct QTIItemWriter {
  private let dialect: QTIDialect
  private var xml = XMLWriter()

  static func write(
    _ question: Question, of pack: Pack, _ sources: SourceTable, _ dialect: QTIDialect
  ) -> XMLWriter {
    var writer = QTIItemWriter(dialect: dialect)
    writer.write(question, sources, pack.language)
    return writer.xml
  }

  private init(dialect: QTIDialect) { self.dialect = dialect }

  private mutating func write(_ question: Question, _ sources: SourceTable, _ language: String) {
    let feedback = sources.feedback(of: question, marks: false).text
    let form = question.form.listed(for: question.id)
    var attributes: XMLWriter.Attributes = [
      ("xmlns", dialect.namespace), ("xmlns:xsi", QTIDialect.instance),
      ("xsi:schemaLocation", dialect.schemaLocation),
      ("identifier", QTINames.identifier(question.id)),
      ("title", Gate.line(question.stem, limit: 80)), ("adaptive", "false"),
      (dialect.attribute("timeDependent"), "false"),
    ]
    if Self.isLanguage(language) { attributes.append(("xml:lang", language)) }
    xml.open(dialect.element("assessmentItem"), attributes)
    declarations(of: form)
    outcomes()
    element("itemBody") { writer in
      writer.xml.block("p", text: question.stem)
      writer.interaction(of: form)
    }
    processing(of: form)
    if !feedback.isEmpty { explain(feedback) }
    xml.close(dialect.element("assessmentItem"))
  }

  /// Whether XML can state it (BCP 47).
  private static func isLanguage(_ text: String) -> Bool {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    let isWhole = parts.allSatisfy { part in
      (1...8).contains(part.utf8.count)
        && part.utf8.allSatisfy { isLetter($0) || (0x30...0x39).contains($0) }
    }
    return isWhole && parts.first?.utf8.allSatisfy(isLetter) == true
  }

  private static func isLetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte | 0x20) }
}

extension QTIItemWriter {
  private func named(_ attributes: KeyValuePairs<String, String>) -> XMLWriter.Attributes {
    attributes.map { (dialect.attribute($0), $1) }
  }

  private mutating func element(
    _ name: String, _ attributes: KeyValuePairs<String, String> = [:],
    _ content: (inout Self) -> Void
  ) {
    xml.open(dialect.element(name), named(attributes))
    content(&self)
    xml.close(dialect.element(name))
  }

  private mutating func leaf(
    _ name: String, _ attributes: KeyValuePairs<String, String> = [:], text: String? = nil
  ) {
    xml.leaf(dialect.element(name), named(attributes), text: text)
  }

  private mutating func declare(
    _ cardinality: String, _ type: String, correct values: [String],
    _ more: (inout Self) -> Void = { _ in }
  ) {
    element(
      "responseDeclaration",
      ["identifier": QTINames.response, "cardinality": cardinality, "baseType": type]
    ) { writer in
      writer.element("correctResponse") { writer in
        for value in values { writer.leaf("value", text: value) }
      }
      more(&writer)
    }
  }

  private mutating func outcomes() {
    element(
      "outcomeDeclaration",
      ["identifier": QTINames.score, "cardinality": "single", "baseType": "float"]
    ) { $0.element("defaultValue") { $0.leaf("value", text: "0") } }
    leaf(
      "outcomeDeclaration",
      ["identifier": QTINames.feedback, "cardinality": "single", "baseType": "identifier"])
  }

  private mutating func explain(_ feedback: String) {
    element(
      "modalFeedback",
      [
        "outcomeIdentifier": QTINames.feedback, "identifier": QTINames.explanation,
        "showHide": "show",
      ]
    ) { writer in
      switch writer.dialect {
      case .version21: writer.xml.block("p", text: feedback)
      case .version30: writer.element("contentBody") { $0.xml.block("p", text: feedback) }
      }
    }
  }

  private mutating func score(_ test: (inout Self) -> Void) {
    element("responseCondition") { writer in
      writer.element("responseIf") { writer in
        test(&writer)
        writer.element("setOutcomeValue", ["identifier": QTINames.score]) {
          $0.leaf("baseValue", ["baseType": "float"], text: "1")
        }
      }
    }
  }

  private mutating func responseAndCorrect() {
    leaf("variable", ["identifier": QTINames.response])
    leaf("correct", ["identifier": QTINames.response])
  }
}

// By form, its options as they are listed.
extension QTIItemWriter {
  private static func option(_ index: Int) -> String { "option-\(index + 1)" }

  private static func prompt(_ index: Int) -> String { "prompt-\(index + 1)" }

  private mutating func declarations(of form: Listed) {
    switch form {
    case .choice(_, let key, _): declare("single", "identifier", correct: [Self.option(key)])
    case .selection(_, let keys, _):
      declare("multiple", "identifier", correct: keys.map(Self.option))
    case .number(let key): declare("single", "float", correct: [Figures.plain(key.value)])
    case .text(let key):
      declare("single", "string", correct: Array(key.accepted.prefix(1))) { writer in
        writer.element("mapping", ["defaultValue": "0"]) { writer in
          for accepted in key.accepted {
            writer.leaf(
              "mapEntry", ["mapKey": accepted, "mappedValue": "1", "caseSensitive": "false"])
          }
        }
      }
    case .ordering(_, let order): declare("ordered", "identifier", correct: order.map(Self.option))
    case .matching(_, _, let key):
      let pairs = key.enumerated().map { "\(Self.prompt($0)) \(Self.option($1))" }
      declare("multiple", "directedPair", correct: pairs)
    }
  }

  private mutating func interaction(of form: Listed) {
    let response = QTINames.response
    switch form {
    case .choice(let options, _, let isShuffled):
      choices(
        "choiceInteraction", options,
        ["responseIdentifier": response, "shuffle": "\(isShuffled)", "maxChoices": "1"])
    case .selection(let options, _, let isShuffled):
      choices(
        "choiceInteraction", options,
        ["responseIdentifier": response, "shuffle": "\(isShuffled)", "maxChoices": "0"])
    case .ordering(let items, _):
      choices("orderInteraction", items, ["responseIdentifier": response, "shuffle": "true"])
    case .number(let key): entry(unit: key.unit)
    case .text: entry(unit: "")
    case .matching(let prompts, let options, _):
      element(
        "matchInteraction",
        [
          "responseIdentifier": response, "shuffle": "true", "maxAssociations": "\(prompts.count)",
        ]
      ) { writer in
        writer.set(prompts, matchMax: "1", Self.prompt)
        writer.set(options, matchMax: "0", Self.option)
      }
    }
  }

  private mutating func choices(
    _ name: String, _ options: [String], _ attributes: KeyValuePairs<String, String>
  ) {
    element(name, attributes) { writer in
      for (index, option) in options.enumerated() {
        writer.xml.block(
          writer.dialect.element("simpleChoice"), [("identifier", Self.option(index))],
          text: option)
      }
    }
  }

  private mutating func set(
    _ texts: [String], matchMax: String, _ identifier: (Int) -> String
  ) {
    element("simpleMatchSet") { writer in
      for (index, text) in texts.enumerated() {
        writer.xml.block(
          writer.dialect.element("simpleAssociableChoice"),
          [
            ("identifier", identifier(index)), (writer.dialect.attribute("matchMax"), matchMax),
          ], text: text)
      }
    }
  }

  private mutating func entry(unit: String) {
    xml.open("p")
    leaf("textEntryInteraction", ["responseIdentifier": QTINames.response])
    if !unit.isEmpty { xml.element("span", ["class": QTINames.unit], text: Gate.line(unit)) }
    xml.close("p")
  }

  private mutating func processing(of form: Listed) {
    element("responseProcessing") { writer in
      switch form {
      case .choice, .selection, .ordering, .matching:
        writer.score { $0.element("match") { $0.responseAndCorrect() } }
      case .number(let key):
        let tolerance = Figures.plain(key.tolerance)
        let mode: KeyValuePairs<String, String> =
          key.tolerance == 0
          ? ["toleranceMode": "exact"]
          : ["toleranceMode": "absolute", "tolerance": "\(tolerance) \(tolerance)"]
        writer.score { $0.element("equal", mode) { $0.responseAndCorrect() } }
      case .text:
        writer.element("setOutcomeValue", ["identifier": QTINames.score]) {
          $0.leaf("mapResponse", ["identifier": QTINames.response])
        }
      }
      writer.element("setOutcomeValue", ["identifier": QTINames.feedback]) {
        $0.leaf("baseValue", ["baseType": "identifier"], text: QTINames.explanation)
      }
    }
  }
}
