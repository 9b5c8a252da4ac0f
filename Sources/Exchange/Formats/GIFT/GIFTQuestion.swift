import Packs
import Quiz

/// One question of a GIFT file.
struct GIFTQuestion {
  private typealias Slice = ArraySlice<GIFTSign>
  private let line: Int
  private var title: String?
  private var stem: Slice
  private var answers: Slice
  private var feedback: String
  /// The name of the stem's text format.
  private let format: String
  private var remarks: [String] = []
  /// What packs have no place for, while the question is taken all the same.
  private(set) var notes: [Fault.Cause] = []

  init(_ text: String, at line: Int) throws(ItemFault) {
    self.line = line
    var rest = GIFTSign.read(text)[...].trimmed
    if rest.begins(with: "::"), let end = rest.dropFirst(2).first(of: "::") {
      title = rest[(rest.startIndex + 2)..<end].text
      rest = rest[(end + 2)...].trimmed
    }
    guard let open = rest.firstIndex(of: "{"), let close = rest.firstIndex(of: "}") else {
      let hasBrace = rest.firstIndex(of: "{") != nil || rest.firstIndex(of: "}") != nil
      throw ItemFault(hasBrace ? .malformed("braces") : .unknownType("description"))
    }
    guard open < close, rest[(close + 1)...].firstIndex(of: "{") == nil,
      rest[(close + 1)...].firstIndex(of: "}") == nil,
      rest[(open + 1)..<close].firstIndex(of: "{") == nil
    else { throw ItemFault(.malformed("braces")) }
    // Text behind the answers makes them a gap.
    let tail = rest[(close + 1)...]
    let gap = tail.isEmpty ? [] : GIFTSign.read(Gap.mark)
    format = Self.formats.first { rest.begins(with: "[\($0)]") } ?? "moodle"
    stem = (Array(rest[..<open]) + gap + Array(tail))[...]
    answers = rest[(open + 1)..<close].trimmed
    feedback = ""
    if let mark = answers.last(of: "####") {
      feedback = try plain(answers[(mark + 4)...])
      answers = answers[..<mark].trimmed
    }
  }

  mutating func imported() throws(ItemFault) -> Imported {
    let form = try self.form()
    var item = Imported(.line(line), id: title, stem: try plain(stem), form: form)
    item.name = title
    item.take(feedback: feedback)
    // What is said to single answers is kept behind the explanation, by the answer.
    let said = ([item.feedback.explanation] + remarks).filter { !$0.isEmpty }
    if !remarks.isEmpty { item.feedback.explanation = said.joined(separator: "\n") }
    return item
  }

  private mutating func form() throws(ItemFault) -> Form {
    guard let first = answers.first else { throw ItemFault(.unknownType("essay")) }
    if first == "#" { return try number() }
    if answers.firstIndex(of: "~") != nil { return try choice() }
    if answers.firstIndex(of: "=") != nil, answers.first(of: "->") != nil { return try matching() }
    let word = answers.parts(at: "#")[0].text
    if ["T", "TRUE", "F", "FALSE"].contains(word) { return try trueOrFalse(word.hasPrefix("T")) }
    return try text()
  }

  private mutating func choice() throws(ItemFault) -> Form {
    var options: [(text: String, weight: Double?)] = []
    var part = answers.startIndex
    var parts: [Slice] = []
    for index in answers.indices.dropFirst() where answers[index] == "~" || answers[index] == "=" {
      parts.append(answers[part..<index])
      part = index
    }
    parts.append(answers[part...])
    for part in parts {
      guard let sign = part.first, sign == "~" || sign == "=" else {
        throw ItemFault(.malformed("an answer without = or ~"))
      }
      let (weight, rest) = sign == "=" ? (100, part.dropFirst()) : Self.weight(part.dropFirst())
      options.append((try answer(rest), weight))
    }
    let texts = options.map(\.text)
    let isSingle = parts.contains { $0.first == "=" }
    if isSingle {
      let keys = options.indices.filter { options[$0].weight == 100 }
      guard keys.count == 1 else { throw ItemFault(.marking("several right answers")) }
      guard options.allSatisfy({ ($0.weight ?? 0) <= 0 || $0.weight == 100 }) else {
        throw ItemFault(.marking("partial credit"))
      }
      for option in options where option.weight.map({ $0 < 0 }) ?? false {
        let share = Figures.plain(option.weight ?? 0)
        notes.append(.without("\(share) % for \(option.text)", field: "mark"))
      }
      return .choice(Choice(options: texts, key: keys[0]))
    }
    let keys = options.indices.filter { (options[$0].weight ?? 0) > 0 }
    guard let share = keys.first.map({ options[$0].weight }) else { throw ItemFault(.noKey) }
    guard keys.allSatisfy({ options[$0].weight == share }) else {
      throw ItemFault(.marking("partial credit"))
    }
    let wrong = options.filter { ($0.weight ?? 0) <= 0 }.map {
      (text: $0.text, mark: $0.weight ?? 0)
    }
    if let cause = MoodleAnswers.wrongPicks(wrong, keys: keys.count) { notes.append(cause) }
    return .selection(Selection(options: texts, keys: keys))
  }

  private mutating func number() throws(ItemFault) -> Form {
    var body = answers.dropFirst()
    if let wrong = body.firstIndex(of: "~") {
      let said = body[wrong...].parts(at: "#", most: 1)
      if said.count > 1 { remarks.append(Remark.wrong.line(try plain(said[1]))) }
      body = body[..<wrong]
    }
    let parts = body.trimmed.parts(at: "=")
      .map(\.trimmed).filter { !$0.isEmpty }
    guard parts.count == 1 else {
      throw ItemFault(parts.isEmpty ? .noKey : .marking("several right numbers"))
    }
    let (weight, rest) = Self.weight(parts[0])
    guard weight == nil || weight == 100 else { throw ItemFault(.marking("partial credit")) }
    let said = try answer(rest)
    func value(_ text: some StringProtocol) throws(ItemFault) -> Double {
      let text = text.trimmedASCII
      guard !text.utf8.contains(UInt8(ascii: ",")),
        let value = Spelling.number(text.hasPrefix("+") ? String(text.dropFirst()) : text)
      else { throw ItemFault(.badValue(text, field: "number")) }
      return value
    }
    if let mark = Array(said.utf8).firstRange(of: Array("..".utf8)) {
      let least = try value(String(decoding: said.utf8.prefix(mark.lowerBound), as: UTF8.self))
      let most = try value(String(decoding: said.utf8.dropFirst(mark.upperBound), as: UTF8.self))
      guard least <= most else { throw ItemFault(.badValue(said, field: "number")) }
      let bounds = NumberBounds(value: (least + most) / 2, low: least, high: most)
      return .number(NumberKey(value: bounds.value, tolerance: bounds.tolerance, unit: ""))
    }
    let halves = said.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
    return .number(
      NumberKey(
        value: try value(halves[0]), tolerance: halves.count > 1 ? try value(halves[1]) : 0,
        unit: ""))
  }

  private mutating func text() throws(ItemFault) -> Form {
    var accepted: [String] = []
    for part in answers.parts(at: "=").map(\.trimmed) where !part.isEmpty {
      let (weight, rest) = Self.weight(part)
      let text = try answer(rest)
      guard weight == nil || weight == 100 else { throw ItemFault(.marking("partial credit")) }
      accepted.append(try Self.literal(text))
    }
    return .text(TextKey(accepted: accepted))
  }

  /// An accepted text with the backslashes before its asterisks gone.
  private static func literal(_ text: String) throws(ItemFault) -> String {
    guard text.utf8.contains(UInt8(ascii: "*")) else { return text }
    var out: [UInt8] = []
    for byte in text.utf8 {
      if byte == UInt8(ascii: "*") {
        guard out.last == 0x5C else { throw ItemFault(.marking("an asterisk for any text")) }
        out.removeLast()
      }
      out.append(byte)
    }
    return String(decoding: out, as: UTF8.self)
  }

  private mutating func matching() throws(ItemFault) -> Form {
    var prompts: [String] = []
    var options: [String] = []
    var places: [String: Int] = [:]
    var key: [Int] = []
    for part in answers.parts(at: "=").map(\.trimmed) where !part.isEmpty {
      guard let mark = part.first(of: "->") else {
        throw ItemFault(.malformed("a pair without ->"))
      }
      let prompt = try plain(part[..<mark])
      let option = part[(mark + 2)...].text
      let place = places[option] ?? options.count
      if place == options.count {
        options.append(option)
        places[option] = place
      }
      guard !prompt.isEmpty else { continue }
      prompts.append(prompt)
      key.append(place)
    }
    return .matching(Matching(prompts: prompts, options: options, key: key))
  }

  private mutating func trueOrFalse(_ isTrue: Bool) throws(ItemFault) -> Form {
    // What is said to the wrong answer comes first.
    for (part, remark) in zip(answers.parts(at: "#", most: 2).dropFirst(), [Remark.wrong, .right]) {
      let said = try plain(part)
      if !said.isEmpty { remarks.append(remark.line(said)) }
    }
    return .choice(Choice(options: ["True", "False"], key: isTrue ? 0 : 1))
  }

  /// An answer's text; what is said to it goes to the remarks.
  private mutating func answer(_ slice: ArraySlice<GIFTSign>) throws(ItemFault) -> String {
    let parts = slice.parts(at: "#", most: 1)
    let text = try plain(parts[0].trimmed)
    if parts.count > 1 {
      let said = try plain(parts[1].trimmed)
      if !said.isEmpty { remarks.append("\(text): \(said)") }
    }
    return text
  }

  /// A text without the name of its format; without one it has the stem's. Moodle's usual format
  /// shows HTML.
  private func plain(_ slice: ArraySlice<GIFTSign>) throws(ItemFault) -> String {
    let name = Self.formats.first { slice.begins(with: "[\($0)]") }
    let text = (name.map { slice.dropFirst($0.utf8.count + 2) } ?? slice).text
    guard Self.isHTML(name ?? format), text.utf8.contains(where: { $0 == 0x3C || $0 == 0x26 })
    else { return text }
    let (plain, media) = HTMLText.read(text.replacing("\n", with: "<br>"))
    if let media { throw ItemFault(.media(media)) }
    return plain
  }

  private static let formats = ["plain", "markdown", "html", "moodle"]

  private static func isHTML(_ format: String) -> Bool { format == "html" || format == "moodle" }

  /// `%50%` before an answer, in percent.
  private static func weight(_ slice: ArraySlice<GIFTSign>) -> (Double?, ArraySlice<GIFTSign>) {
    let body = slice.trimmed
    guard body.first == "%", let end = body.dropFirst().firstIndex(of: "%"),
      end - body.startIndex < 20
    else { return (nil, body) }
    let text = body[(body.startIndex + 1)..<end].text
    guard let weight = Spelling.number(text) else { return (nil, body) }
    return (weight, body[(end + 1)...])
  }
}
