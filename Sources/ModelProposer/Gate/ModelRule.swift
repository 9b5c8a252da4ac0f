/// A check that only a model's item needs: a rule-made one is right in this by the way it is made.
protocol ModelRule: Sendable {
  /// As reports name it.
  var name: String { get }
  /// What is wrong with an item that it refuses.
  var summary: String { get }
  func refuses(_ item: Candidate) -> Bool
}
