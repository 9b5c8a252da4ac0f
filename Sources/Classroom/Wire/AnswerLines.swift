import Quiz

extension AnswerSheet {
  /// A response as it would be typed on the answer line, by the letters that were shown.
  func line(for response: Response) -> String {
    switch response {
    case .option(let option): letter(of: option)
    case .options(let options): options.map(letter).joined(separator: " ")
    case .number(let value): Figures.plain(value)
    case .text(let text): text
    case .order(let items): items.map(letter).joined(separator: " ")
    case .pairs(let options):
      options.enumerated().map { "\($0 + 1)\(letter(of: $1))" }.joined(separator: " ")
    }
  }

  private func letter(of option: String) -> String {
    options.firstIndex(of: option).map { String(Self.letter($0)) } ?? option
  }
}
