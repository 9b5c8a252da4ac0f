import Packs
import Quiz

/// Reads text2qti's Markdown: each part begins with a mark, and what is indented below goes on.
struct Text2QTIReader {
  var assembly: Assembly
  private var header = ""
  private var hasHeader = false
  private var hasQuestions = false
  private var title: String?
  private var points: String?
  /// Whether the quiz says that its options are not mixed.
  private var isFixed = false
  /// The line of a group that does not say yet how many of its questions are drawn.
  private var group: Int?
  private var open: Draft?

  /// A question whose answers are being read.
  private struct Draft {
    var line: Int
    var title: String?
    var stem: String
    var feedback = ""
    var remarks: [String] = []
    var choices: [(text: String, isKey: Bool)] = []
    /// How many choices there were when feedback was last said to one.
    var said = 0
    var several = false
    var accepted: [String] = []
    var number: NumberKey?
    var fault: Fault.Cause?
  }

  init(_ options: ImportOptions) { assembly = Assembly(options) }

  mutating func read(_ lines: [Substring]) throws(ExchangeError) {
    var at = 0
    while at < lines.count {
      let start = at
      let line = lines[at]
      at += 1
      if line.utf8.first == UInt8(ascii: "%") {
        header += Substring(line.utf8.dropFirst()).trimmedASCII + "\n"
      } else if line.trimmedASCII == "COMMENT" {
        while at < lines.count, lines[at].trimmedASCII != "END_COMMENT" { at += 1 }
        at += 1
      } else if line.utf8.starts(with: "```".utf8) {
        // Code that would be run, and what it writes would be questions.
        finish()
        assembly.add(Fault(.line(start + 1), .unknownType("code")))
        while at < lines.count, lines[at].trimmedASCII != "```" { at += 1 }
        at += 1
      } else if let mark = QuizMark(line) {
        // Two spaces at a line's end break it.
        var text = String(Substring(line.utf8.dropFirst(mark.width)))
        if mark.kind == .setting { text = line.trimmedASCII }
        if mark.isContinued { at = Self.append(lines, from: at, margin: mark.columns, to: &text) }
        take(mark.kind, text.trimmedASCII, at: start + 1)
      } else if !line.trimmedASCII.isEmpty {
        // Whatever it is, it belongs to the question before it.
        let cause = Fault.Cause.malformed(String(line.prefix(60)))
        if open != nil { open?.fault = cause } else { assembly.add(Fault(.line(start + 1), cause)) }
      }
    }
    finish()
    guard hasQuestions || hasHeader || lines.isEmpty else {
      throw .notThisFormat(expected: "a question that begins with a number, as in '1. '")
    }
  }

  /// Adds the lines that are indented as far as a mark is wide, and gives the next line's index.
  private static func append(
    _ lines: [Substring], from start: Int, margin: Int, to text: inout String
  ) -> Int {
    var at = start
    var end = start
    var blanks = 0
    var margin = margin
    while at < lines.count {
      let line = lines[at]
      at += 1
      if line.trimmedASCII.isEmpty {
        blanks += 1
        continue
      }
      let indent = line.utf8.prefix { $0 == 0x20 || $0 == 0x09 }
      let width = indent.reduce(0) { $1 == 0x09 ? ($0 / 4 + 1) * 4 : $0 + 1 }
      // Behind a word and a colon the first line tells how far.
      if margin == 0 { margin = max(width, 2) }
      guard width >= margin else { break }
      text += String(repeating: "\n", count: blanks > 0 ? blanks + 1 : 1)
      // What is indented further is code, or a list within a list.
      text += String(repeating: " ", count: width - margin)
      text += Substring(line.utf8.dropFirst(indent.count))
      (blanks, end) = (0, at)
    }
    return end
  }

  private mutating func take(_ kind: QuizMark.Kind, _ text: String, at line: Int) {
    switch kind {
    case .question:
      finish()
      if !hasQuestions { hasHeader = PackHeader.take(header, into: &assembly.pack) }
      hasQuestions = true
      open = Draft(line: line, title: title, stem: "")
      let stem = markdown(text)
      open?.stem = stem
      if let points, Spelling.number(points) != 1 {
        assembly.add(Fault(.line(line), .without(points, field: "number of points")))
      }
      (title, points) = (nil, nil)
    case .title:
      finish()
      title = text
    case .points: points = text
    case .quizTitle: if !text.isEmpty { assembly.pack.title = text }
    case .quizDescription: assembly.pack.description = QuizMarkdown.read(text).text
    case .setting:
      let setting = text.lowercased()
      if setting.hasPrefix("shuffle answers:") {
        isFixed = setting.hasSuffix("false")
      }
      if text == "GROUP" { group = line }
      if setting.hasPrefix("pick:") { group = nil }
      if text == "END_GROUP", let start = group {
        // One is drawn unless it is said how many.
        assembly.add(Fault(.line(start), .without("pick: 1", field: "setting")))
        group = nil
      }
      // Which questions of a group are asked, and for how much, is more than how they are shown.
      if QuizMark.counts(text) {
        assembly.add(Fault(.line(line), .without(text, field: "setting")))
      }
    case .text:
      finish()
      assembly.add(Fault(.line(line), .unknownType("text")))
    case .unknown(let type):
      if open != nil {
        open?.fault = .unknownType(type)
      } else {
        assembly.add(Fault(.line(line), .unknownType(type)))
      }
    case .feedback:
      let text = markdown(text)
      if let last = open?.choices.last {
        // Said once to each, or a long option could be repeated without end.
        let count = open?.choices.count ?? 0
        let isFirst = open?.said != count
        open?.said = count
        if isFirst {
          open?.remarks.append("\(last.text): \(text)")
        } else {
          open?.fault = .malformed("feedback to one option twice")
        }
      } else {
        if open?.feedback.isEmpty == false {
          open?.fault = .malformed("feedback to a question twice")
        }
        open?.feedback = text
      }
    case .remark(let remark):
      let plain = markdown(text)
      open?.remarks.append(remark.line(plain))
    case .choice(let isKey):
      let plain = markdown(text)
      if open?.several == true { open?.fault = Self.mixture }
      open?.choices.append((plain, isKey))
    case .several(let isKey):
      let plain = markdown(text)
      if open?.several == false, open?.choices.isEmpty == false { open?.fault = Self.mixture }
      open?.several = true
      open?.choices.append((plain, isKey))
    case .accepted: open?.accepted.append(text)
    case .number:
      if open?.number != nil {
        open?.fault = .malformed("two right numbers")
      } else if let key = Self.number(text) {
        open?.number = key
      } else {
        open?.fault = .badValue(text, field: "number")
      }
    }
  }

  private mutating func markdown(_ text: String) -> String {
    let (plain, media) = QuizMarkdown.read(text)
    if let media { open?.fault = .media(media) }
    return plain
  }

  /// `1200`, `1200 +- 5`, `1200 +- 1%` or `[1195, 1205]`.
  private static func number(_ text: String) -> NumberKey? {
    func value(_ text: some StringProtocol) -> Double? { Decimal.value(text.trimmedASCII) }
    if text.hasPrefix("["), text.hasSuffix("]") {
      let bounds = text.dropFirst().dropLast().split(separator: ",").map { value($0) }
      guard bounds.count == 2, let least = bounds[0], let most = bounds[1], least <= most else {
        return nil
      }
      let range = NumberBounds(value: (least + most) / 2, low: least, high: most)
      return NumberKey(value: range.value, tolerance: range.tolerance, unit: "")
    }
    let parts = text.split(separator: "+-", maxSplits: 1, omittingEmptySubsequences: false)
    guard let exact = value(parts[0]) else { return nil }
    guard parts.count > 1 else { return NumberKey(value: exact, unit: "") }
    let isShare = parts[1].hasSuffix("%")
    guard let margin = value(isShare ? parts[1].dropLast() : parts[1]), margin >= 0 else {
      return nil
    }
    return NumberKey(
      value: exact, tolerance: isShare ? abs(exact) * margin / 100 : margin, unit: "")
  }

  /// A question has answers of one type.
  private static let mixture = Fault.Cause.malformed("answers of several types")

  private mutating func finish() {
    guard let draft = open else { return }
    open = nil
    if let fault = draft.fault { return assembly.add(Fault(.line(draft.line), fault)) }
    let texts = draft.choices.map(\.text)
    let keys = draft.choices.indices.filter { draft.choices[$0].isKey }
    let types = [!texts.isEmpty, !draft.accepted.isEmpty, draft.number != nil]
    guard types.count(where: { $0 }) <= 1 else {
      return assembly.add(Fault(.line(draft.line), Self.mixture))
    }
    let form: Form
    if let number = draft.number {
      form = .number(number)
    } else if !draft.accepted.isEmpty {
      form = .text(TextKey(accepted: draft.accepted))
    } else if draft.several {
      form = .selection(Selection(options: texts, keys: keys))
    } else if keys.count == 1 {
      form = .choice(Choice(options: texts, key: keys[0]))
    } else {
      let cause: Fault.Cause = keys.isEmpty ? .noKey : .marking("several right answers")
      return assembly.add(Fault(.line(draft.line), cause))
    }
    // Our own were mixed when they were written.
    if isFixed, !hasHeader, !form.isAskedAsListed {
      assembly.add(Fault(.line(draft.line), .reordered))
    }
    var item = Imported(.line(draft.line), id: draft.title, stem: draft.stem, form: form)
    item.name = draft.title
    item.take(feedback: draft.feedback)
    let said = ([item.feedback.explanation] + draft.remarks).filter { !$0.isEmpty }
    if !draft.remarks.isEmpty { item.feedback.explanation = said.joined(separator: "\n") }
    assembly.add(item)
  }
}
