/// Holds counts back, so that they go out at most every 250 ms.
struct Coalescing: Hashable, Sendable {
  static let milliseconds = 250

  private var last: Int?
  /// When a change that waits goes out; nil where none does.
  private(set) var due: Int?

  enum Verdict: Hashable {
    case sendNow
    /// Nothing has been armed yet for the change that waits.
    case wait(until: Int)
    /// A timer is running.
    case nothing
  }

  /// Something has changed.
  mutating func note(at now: Int) -> Verdict {
    if due != nil { return .nothing }
    if let last, now - last < Self.milliseconds {
      let due = last + Self.milliseconds
      self.due = due
      return .wait(until: due)
    }
    return .sendNow
  }

  /// The counts go out.
  mutating func sent(at now: Int) {
    last = now
    due = nil
  }
}
