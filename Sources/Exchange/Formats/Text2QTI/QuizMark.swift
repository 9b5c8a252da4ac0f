/// What a line of text2qti's begins with.
struct QuizMark {
  enum Kind: Equatable {
    case question, title, points, text, quizTitle, quizDescription, feedback
    case remark(Remark)
    case choice(isKey: Bool)
    case several(isKey: Bool)
    case accepted, number
    /// A setting of the quiz, or of a group of questions of which some are asked.
    case setting
    /// What has no form here.
    case unknown(String)
  }

  let kind: Kind
  /// Bytes of the mark and the space behind it.
  let width: Int
  /// How far lines that go on are indented; 0 where the first of them tells.
  let columns: Int
  /// Whether indented lines go on.
  let isContinued: Bool

  init?(_ line: Substring) {
    guard let found = Self.find(line) else { return nil }
    kind = found.kind
    let rest = line.utf8.dropFirst(found.length)
    let space = rest.prefix { $0 == 0x20 || $0 == 0x09 }
    let isAlone: Bool
    switch found.kind {
    case .unknown, .setting: isAlone = true
    default: isAlone = false
    }
    // A mark is parted from its text; `1.5` and `*bold*` are none.
    guard isAlone || !space.isEmpty && rest.count > space.count else { return nil }
    width = found.length + space.count
    let isWord = line.utf8.prefix(found.length).last == UInt8(ascii: ":")
    columns =
      isWord
      ? 0
      : line.utf8.prefix(width).reduce(0) { $1 == 0x09 ? ($0 / 4 + 1) * 4 : $0 + 1 }
    switch found.kind {
    case .accepted, .number, .points, .setting, .unknown: isContinued = false
    default: isContinued = true
    }
  }

  private static let words: [(String, Kind)] = [
    ("title:", .title), ("points:", .points), ("text title:", .text), ("text:", .text),
    ("quiz title:", .quizTitle), ("quiz description:", .quizDescription), ("pick:", .setting),
    ("solutions pick:", .setting), ("points per question:", .setting),
    ("shuffle answers:", .setting), ("show correct answers:", .setting),
    ("one question at a time:", .setting), ("can't go back:", .setting),
    ("feedback is solution:", .setting), ("solutions sample groups:", .setting),
    ("solutions randomize groups:", .setting),
  ]

  /// Whether a setting says what is asked, or what it counts.
  static func counts(_ setting: String) -> Bool {
    let lowered = setting.lowercased()
    guard lowered.hasPrefix("points per question:") else {
      return lowered.hasPrefix("pick:") || lowered.hasPrefix("solutions pick:")
    }
    return Decimal.value(String(lowered.utf8.dropFirst(20)) ?? "") != 1
  }

  private static func find(_ line: Substring) -> (kind: Kind, length: Int)? {
    let bytes = Array(line.utf8.prefix(40))
    guard let first = bytes.first else { return nil }
    func begins(_ mark: String) -> Bool { bytes.starts(with: mark.utf8) }
    func isLetter(_ index: Int) -> Bool {
      index < bytes.count && (0x61...0x7A).contains(bytes[index] | 0x20)
    }
    func isBracket(_ index: Int) -> Bool {
      index < bytes.count && bytes[index] == UInt8(ascii: ")")
    }
    switch first {
    case 0x30...0x39:
      let digits = line.utf8.prefix { (0x30...0x39).contains($0) }.count
      return line.utf8.dropFirst(digits).first == UInt8(ascii: ".") ? (.question, digits + 1) : nil
    case UInt8(ascii: "*"):
      return isLetter(1) && isBracket(2) ? (.choice(isKey: true), 3) : (.accepted, 1)
    case UInt8(ascii: "["):
      if begins("[*]") { return (.several(isKey: true), 3) }
      return begins("[ ]")
        ? (.several(isKey: false), 3) : begins("[]") ? (.several(isKey: false), 2) : nil
    case UInt8(ascii: "."): return begins("...") ? (.feedback, 3) : nil
    case UInt8(ascii: "+"): return (.remark(.right), 1)
    case UInt8(ascii: "-"): return (.remark(.wrong), 1)
    case UInt8(ascii: "!"): return (.remark(.solution), 1)
    case UInt8(ascii: "="): return (.number, 1)
    case UInt8(ascii: "_"): return begins("___") ? (.unknown("essay"), line.utf8.count) : nil
    case UInt8(ascii: "^"): return begins("^^^") ? (.unknown("upload"), line.utf8.count) : nil
    default: break
    }
    if isLetter(0), isBracket(1) { return (.choice(isKey: false), 2) }
    if begins("GROUP") || begins("END_GROUP") { return (.setting, line.utf8.count) }
    let lowered = bytes.map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }
    return words.first { lowered.starts(with: $0.0.utf8) }.map { ($0.1, $0.0.utf8.count) }
  }
}
