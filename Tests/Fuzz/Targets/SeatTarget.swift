import Classroom
import Quiz

/// A student's terminal: the first byte picks a moment of the lesson, then come lines that are typed.
/// A line that begins with `{` is an event from a host that may be anybody.
enum SeatTarget {
  private static let events = [
    "state", "card", "question", "closed", "reveal", "board", "paused", "corrected", "ended",
  ]

  static func run(_ bytes: [UInt8]) {
    guard let first = bytes.first, var lesson = Class.lesson(at: Int(first)) else { return }
    var view = StudentView()
    let state = lesson.state(of: 0, at: lesson.elapsed)
    guard let json = try? JSONReader.value(of: state.body) else {
      return require(false, "a state that is no JSON")
    }
    _ = view.take(state.name, json)
    for (number, line) in bytes.dropFirst().split(separator: 0x0A).prefix(20).enumerated() {
      if line.first == UInt8(ascii: "{"), let json = try? JSONReader.value(of: line) {
        _ = view.take(events[(Int(first) + number) % events.count], json)
        continue
      }
      guard
        case .answer(let answer) = StudentLine(String(decoding: line, as: UTF8.self), in: view)
      else { continue }
      view.send(answer)
      require(PendingAnswer(answer.kept) == answer, "an answer is not kept as it was: \(answer)")
      guard let request = try? AnswerRequest(decoding: answer.body.text.utf8) else {
        return require(false, "no request: \(answer.body.text)")
      }
      do {
        _ = try lesson.answer(request, token: Class.token, at: 9)
        _ = view.settle(answer, status: 202, refusal: nil, message: "")
      } catch {
        _ = view.settle(answer, status: error.status, refusal: error.code, message: "no")
      }
    }
  }
}
