import Quiz

/// For every rule a candidate that it alone refuses, and a near twin that every rule passes.
struct GatePair: Sendable {
  var rule: String
  /// What the twins differ in.
  var note: String
  var bad: @Sendable () -> GateCase
  var good: @Sendable () -> GateCase

  static let all = ofSense + ofKeys + ofVoice
}
