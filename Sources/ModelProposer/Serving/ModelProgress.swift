/// What happens while a model is asked.
package enum ModelProgress: Hashable, Sendable {
  /// A request about some paragraphs, by number, goes out.
  case asking(part: Int, of: Int, paragraphs: [Int])
  /// The request failed and is sent again after the wait; `attempt` counts from 1.
  case waiting(Duration, attempt: Int, because: ModelError)
  /// The server or the model did not take the firmer way.
  case fellBack(to: OutputMode)
  /// The server does not take a parameter, which is left out from now on.
  case leftOut(parameter: String)
  /// An answer was read.
  case answered(drafts: Int, malformed: Int)
  /// A part gave nothing that could be used.
  case gaveUp(part: Int, because: ModelError)
}
