import Quiz
import Text

/// Writes one item of QTI 1.2, its texts as HTML.
struct QTI12ItemWriter {
  private var xml: XMLWriter
  private var losses: [Loss] = []

  static func write(
    _ question: Question, _ sources: SourceTable, in xml: inout XMLWriter,
    to losses: inout [Loss]
  ) {
    var writer = QTI12ItemWriter(xml: xml)
    // One owner of the bytes at a time, so that they are not copied for every item.
    xml = XMLWriter()
    writer.write(question, sources)
    xml = writer.xml
    losses += writer.losses
  }

  private init(xml: XMLWriter) { self.xml = xml }

  private mutating func write(_ question: Question, _ sources: SourceTable) {
    let feedback = sources.feedback(of: question, marks: false).text
    let form = form(of: question)
    let title = Gate.line(question.stem, limit: 80)
    xml.open("item", [("ident", QTINames.identifier(question.id)), ("title", title)])
    xml.element("itemmetadata") { xml in
      xml.element("qtimetadata") { xml in
        Self.field(QTI12Names.type, Self.type(of: form), &xml)
        Self.field("points_possible", "1", &xml)
        let marks =
          question.form.name == "ordering" ? Marks.recast(question) : Marks.written(question)
        Self.field(QTI12Names.keywords, marks.joined(separator: ", "), &xml)
      }
    }
    element("presentation") { writer in
      writer.material(question.stem)
      writer.response(form)
    }
    element("resprocessing") { writer in
      writer.xml.element("outcomes") { xml in
        xml.element(
          "decvar",
          [
            "maxvalue": "100", "minvalue": "0", "varname": QTI12Names.score, "vartype": "Decimal",
          ])
      }
      if !feedback.isEmpty { writer.showFeedback() }
      writer.conditions(form, of: question)
    }
    if !feedback.isEmpty {
      element("itemfeedback", ["ident": QTI12Names.feedback]) { writer in
        writer.element("flow_mat") { $0.material(feedback) }
      }
    }
    xml.close("item")
  }

  /// Canvas has no ordering; the places to be found are what it can ask for.
  private mutating func form(of question: Question) -> Listed {
    if case .ordering(let ordering) = question.form {
      losses.append(
        Loss(
          question: question.id, .form(question.form.name), .recast(as: "the place of each item")))
      let places = ordering.items.indices.map { "\($0 + 1)" }
      let scrambled = ordering.scrambled(for: question.id)
      return .matching(
        prompts: scrambled.map { ordering.items[$0] }, options: places, key: scrambled)
    }
    if case .text(let key) = question.form, key.accepted.contains(where: Spacing.isOpen) {
      losses.append(Loss(question: question.id, .spacing(.key), .without))
    }
    return question.form.listed(for: question.id)
  }

  private static func field(_ label: String, _ entry: String, _ xml: inout XMLWriter) {
    xml.element("qtimetadatafield") { xml in
      xml.element("fieldlabel", text: label)
      xml.element("fieldentry", text: entry)
    }
  }

  private static func type(of form: Listed) -> String {
    switch form {
    case .choice: "multiple_choice_question"
    case .selection: "multiple_answers_question"
    case .number: "numerical_question"
    case .text: "short_answer_question"
    case .ordering, .matching: "matching_question"
    }
  }

  private mutating func element(
    _ name: String, _ attributes: KeyValuePairs<String, String> = [:],
    _ content: (inout Self) -> Void
  ) {
    xml.open(name, attributes.map { ($0, $1) })
    content(&self)
    xml.close(name)
  }

  private mutating func material(_ text: String) {
    xml.element("material") { xml in
      xml.element("mattext", ["texttype": "text/html"], text: HTMLText.written(text))
    }
  }
}

// By form.
extension QTI12ItemWriter {
  private static func option(_ index: Int) -> String { "option-\(index + 1)" }

  private static func prompt(_ index: Int) -> String { "prompt-\(index + 1)" }

  private mutating func response(_ form: Listed) {
    let response = QTI12Names.response
    switch form {
    case .choice(let options, _, _):
      element("response_lid", ["ident": response, "rcardinality": "Single"]) { $0.choices(options) }
    case .selection(let options, _, _):
      element("response_lid", ["ident": response, "rcardinality": "Multiple"]) {
        $0.choices(options)
      }
    case .number: field(["fibtype": "Decimal"])
    case .text: field([:])
    case .ordering(let items, _):
      element("response_lid", ["ident": response, "rcardinality": "Ordered"]) { $0.choices(items) }
    case .matching(let prompts, let options, _):
      for (index, prompt) in prompts.enumerated() {
        element("response_lid", ["ident": Self.prompt(index)]) { writer in
          writer.material(prompt)
          writer.choices(options)
        }
      }
    }
  }

  private mutating func field(_ attributes: KeyValuePairs<String, String>) {
    element("response_str", ["ident": QTI12Names.response, "rcardinality": "Single"]) { writer in
      writer.element("render_fib", attributes) {
        $0.xml.element("response_label", ["ident": "answer1"])
      }
    }
  }

  private mutating func choices(_ options: [String]) {
    element("render_choice") { writer in
      for (index, option) in options.enumerated() {
        writer.element("response_label", ["ident": Self.option(index)]) { $0.material(option) }
      }
    }
  }

  private mutating func showFeedback() {
    element("respcondition", ["continue": "Yes"]) { writer in
      writer.element("conditionvar") { $0.xml.element("other") }
      writer.xml.element(
        "displayfeedback", ["feedbacktype": "Response", "linkrefid": QTI12Names.feedback])
    }
  }

  private mutating func condition(
    _ mark: String, _ action: String = "Set", _ test: (inout XMLWriter) -> Void
  ) {
    xml.element("respcondition", ["continue": action == "Set" ? "No" : "Yes"]) { xml in
      xml.element("conditionvar", [:], test)
      xml.element("setvar", ["action": action, "varname": QTI12Names.score], text: mark)
    }
  }

  private mutating func conditions(_ form: Listed, of question: Question) {
    let response: KeyValuePairs<String, String> = ["respident": QTI12Names.response]
    switch form {
    case .choice(_, let key, _):
      condition("100") { $0.element("varequal", response, text: Self.option(key)) }
    case .selection(let options, let keys, _):
      let isKey = Set(keys)
      condition("100") { xml in
        xml.element("and") { xml in
          for index in options.indices {
            if isKey.contains(index) {
              xml.element("varequal", response, text: Self.option(index))
            } else {
              xml.element("not") { $0.element("varequal", response, text: Self.option(index)) }
            }
          }
        }
      }
    case .number(let key): number(key, response, question.id)
    case .text(let key):
      condition("100") { xml in
        for accepted in key.accepted { xml.element("varequal", response, text: accepted) }
      }
    case .ordering(_, let order):
      condition("100") { xml in
        for index in order { xml.element("varequal", response, text: Self.option(index)) }
      }
    case .matching(_, _, let key):
      let share = Figures.rounded(100 / Double(max(key.count, 1)), decimals: 2)
      for (index, option) in key.enumerated() {
        condition(share, "Add") {
          $0.element("varequal", ["respident": Self.prompt(index)], text: Self.option(option))
        }
      }
    }
  }

  private mutating func number(
    _ key: NumberKey, _ response: KeyValuePairs<String, String>, _ id: String
  ) {
    let bounds = NumberBounds(key)
    if bounds.tolerance != key.tolerance {
      losses.append(
        Loss(
          question: id, .misread(.key, as: Figures.plain(bounds.tolerance)),
          .replaced(by: Figures.plain(bounds.tolerance))))
    }
    condition("100") { xml in
      xml.element("or") { xml in
        xml.element("varequal", response, text: Figures.plain(key.value))
        xml.element("and") { xml in
          xml.element("vargte", response, text: Figures.plain(bounds.low))
          xml.element("varlte", response, text: Figures.plain(bounds.high))
        }
      }
    }
  }
}
