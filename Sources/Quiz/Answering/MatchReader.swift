import Text

/// Reads `1c 2a 3b`, `1 c, 2 a, 3 b`, `1-c 2-a 3-b`, or the letters alone in the prompts' order.
enum MatchReader {
  /// The option for each prompt, in the prompts' order.
  static func read(
    _ text: String, prompts: Int, options: [String]
  ) throws(Misreading) -> [String] {
    let last = AnswerSheet.letter(options.count - 1)
    var given = [Int?](repeating: nil, count: prompts)
    var number = ""
    var next = 0
    for character in text.lowercased() {
      if character.isASCII, character.isNumber {
        number.append(character)
      } else if let byte = character.asciiValue,
        (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte)
      {
        let option = Int(byte - UInt8(ascii: "a"))
        guard options.indices.contains(option) else {
          throw .noSuchOption(String(character), last: last)
        }
        let prompt = number.isEmpty ? next : (Int(number) ?? 0) - 1
        guard given.indices.contains(prompt) else {
          throw .noSuchPrompt(number.isEmpty ? "\(prompt + 1)" : number, last: prompts)
        }
        guard given[prompt] == nil else { throw .samePromptTwice(prompt + 1) }
        given[prompt] = option
        next = prompt + 1
        number = ""
      } else if !" ,;:-=>.()".contains(character) {
        throw .noSuchOption(String(character), last: last)
      }
    }
    let missing = given.indices.filter { given[$0] == nil }
    guard missing.isEmpty else { throw .matchIncomplete(missing: missing.map { $0 + 1 }) }
    return given.compactMap { $0 }.map { options[$0] }
  }
}
