import Text

/// The sentence for each problem: no capital at the front, no full stop at the end.
enum ProblemWords {
  static func sentence(for problem: Problem) -> String {
    switch problem {
    case .fileTooLarge, .outOfMemory, .utf16, .notUTF8, .controlCharacter, .tooManyDirectives,
      .emptyFile, .severalDocuments, .tooDeep, .unknownAlias, .aliasInItself, .aliasesTooLarge,
      .textTooLong, .ignoredTag:
      FileWords.sentence(for: problem)
    case .syntax(let error):
      SyntaxWords.sentence(for: error)
    case .newerFormat, .notRecord, .keyIsNoText, .unknownKey, .keyBehindComma, .missingKey,
      .duplicateKey,
      .wrongShape, .textForList, .empty, .wrongEntry, .emptyEntry, .wrongCount, .repeated:
      KeyWords.sentence(for: problem)
    default:
      ValueWords.sentence(for: problem)
    }
  }

  /// Text from the file in quotation marks, on one line and not too long.
  static func quoted(_ text: String) -> String { "'\(Gate.line(text, limit: 60))'" }

  /// `; did you mean 'answer'?`, or nothing.
  static func meant(_ suggestion: String?) -> String {
    suggestion.map { "; did you mean \(quoted($0))?" } ?? ""
  }

  /// With commas between thousands.
  static func figures(_ number: Int) -> String {
    let digits = Array("\(number.magnitude)")
    var out = number < 0 ? "-" : ""
    for (index, digit) in digits.enumerated() {
      if index > 0, (digits.count - index) % 3 == 0 { out.append(",") }
      out.append(digit)
    }
    return out
  }

  /// `a, b or c`.
  static func list(_ words: [String], _ conjunction: String = "or") -> String {
    guard let last = words.last, words.count > 1 else { return words.first ?? "" }
    return words.dropLast().joined(separator: ", ") + " \(conjunction) " + last
  }
}

/// Words for what is wrong with a file as a whole.
enum FileWords {
  static func sentence(for problem: Problem) -> String {
    switch problem {
    case .fileTooLarge(let limit):
      return "the file is larger than \(limit >> 20) MiB, the most that a pack may be"
    case .outOfMemory:
      return "there is not enough memory to read the file"
    case .utf16:
      return "the file is in UTF-16; save it as UTF-8"
    case .notUTF8(let byte):
      let hex = String(byte, radix: 16, uppercase: true)
      return "byte \(byte < 16 ? "0" : "")\(hex) is not UTF-8; save the file as UTF-8"
    case .controlCharacter(let scalar):
      let hex = String(scalar.value, radix: 16, uppercase: true)
      let code = String(repeating: "0", count: max(0, 4 - hex.count)) + hex
      return "the control character U+\(code) may not stand in YAML; take it out"
    case .tooManyDirectives(let limit):
      return "more than \(limit) lines begin with '%'; a pack needs none of them"
    case .emptyFile:
      return "the file holds no pack; 'factcheck new' writes one to start from"
    case .severalDocuments:
      return "a second document begins here; a file holds one pack, so take out the '---'"
    case .tooDeep(let limit):
      return "lists and mappings stand more than \(limit) deep inside each other"
    case .unknownAlias(let name):
      return "nothing above is marked '&\(Gate.line(name, limit: 60))'; "
        + "a text that begins with '*' needs quotes"
    case .aliasInItself(let name):
      return "'*\(Gate.line(name, limit: 60))' stands inside what it repeats"
    case .aliasesTooLarge(let name, let limit):
      return "with '*\(Gate.line(name, limit: 60))' written out, aliases add more than the "
        + "\(ProblemWords.figures(limit)) bytes of the file itself"
    case .textTooLong(let characters, let limit):
      return "a text of \(ProblemWords.figures(characters)) characters; "
        + "the most is \(ProblemWords.figures(limit))"
    case .ignoredTag(let tag):
      return "the YAML tag \(ProblemWords.quoted(tag)) has no meaning in a pack and is passed over"
    default:
      return ""
    }
  }
}
