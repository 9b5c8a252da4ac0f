/// Prompts as Readline needs them.
enum Prompt {
  /// The prompt with every escape sequence enclosed in the marks that tell Readline that it takes
  /// no columns (`RL_PROMPT_START_IGNORE` and `RL_PROMPT_END_IGNORE`).
  static func marked(_ prompt: String) -> String {
    guard prompt.utf8.contains(0x1B) else { return prompt }
    var marked = String.UnicodeScalarView()
    var isInside = false
    var isAfterBracket = false
    for scalar in prompt.unicodeScalars {
      if scalar == "\u{1B}" {
        if !isInside { marked.append("\u{1}") }
        isInside = true
        isAfterBracket = false
        marked.append(scalar)
        continue
      }
      marked.append(scalar)
      guard isInside else { continue }
      if !isAfterBracket && scalar == "[" {
        isAfterBracket = true
      } else if !isAfterBracket || (0x40...0x7E).contains(scalar.value) {
        // The final byte of a control sequence (ECMA-48, 5.4), or a two-character escape.
        marked.append("\u{2}")
        isInside = false
      }
    }
    if isInside { marked.append("\u{2}") }
    return String(marked)
  }
}
