/// What was said there to some answers alone. An explanation is read by everybody, so that it says
/// there whom it was meant for.
enum Remark: String, Hashable {
  case right = "To a right answer"
  case wrong = "To a wrong answer"
  /// The way to the answer, for everybody.
  case solution

  func line(_ text: String) -> String {
    switch self {
    case .right, .wrong: "\(rawValue): \(text)"
    case .solution: text
    }
  }
}
