package import Quiz

/// A question mended by the teacher while the lesson runs.
package struct Amendment: Hashable, Sendable {
  package var kind: Kind
  /// The question's id, and its place in the lesson.
  package var question: String
  package var slot: Int
  /// Milliseconds into the lesson.
  package var time: Int
  /// The key before, in words.
  package var was: String
  /// Whether it was taken back; it stays in the trail.
  package var isUndone = false

  /// What was done to the key.
  package enum Kind: Hashable, Sendable {
    /// Taken out of the scoring.
    case void
    /// Another key.
    case rekey(Response)
    /// A second key beside the first.
    case accept(Response)

    /// Its name in interfaces.
    package var name: String {
      switch self {
      case .void: "void"
      case .rekey: "rekey"
      case .accept: "accept"
      }
    }
  }
}

/// What `undo` took back.
package enum Undoing: Hashable, Sendable {
  case amendment(Amendment)
  case kick(student: Int)
}

/// A question's key as the teacher left it.
struct Keying: Hashable, Sendable {
  private(set) var isVoid = false
  /// One for each key that counts, the one to show first.
  private(set) var forms: [Form]

  init(_ form: Form) {
    forms = [form]
  }

  /// False where the response does not fit.
  mutating func amend(_ kind: Amendment.Kind) -> Bool {
    switch kind {
    case .void:
      isVoid = true
    case .rekey(let response):
      guard let form = forms[0].rekeyed(to: response) else { return false }
      forms = [form]
    case .accept(let response):
      guard let form = forms[0].rekeyed(to: response) else { return false }
      forms.append(form)
    }
    return true
  }

  /// The best that a response does under any of the keys, 0 to 1.
  func fraction(of response: Response) -> Double {
    var best = 0.0
    for form in forms { best = max(best, Marking.fraction(of: response, under: form) ?? 0) }
    return best
  }

  /// Every key in words.
  var words: String {
    var words: [String] = []
    for form in forms where !words.contains(form.keyWords) { words.append(form.keyWords) }
    return words.joined(separator: " / ")
  }
}
