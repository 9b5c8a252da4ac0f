/// A server, a model on it, and how much of either's time and size is borne.
package struct ModelServer: Sendable {
  package var address: ModelAddress
  /// The model's name there.
  package var model: String
  package var key: ModelKey?
  /// For the connection to stand.
  package var connectTime: Duration = .seconds(10)
  /// For the whole of one request; small machines take minutes for an answer.
  package var requestTime: Duration = .seconds(300)
  /// The longest answer in bytes, once unpacked.
  package var answerLimit = 1 << 20
  package var backoff = Backoff()
  /// Waits between attempts; throws when cancelled.
  package var pause: @Sendable (Duration) async throws -> Void = { try await Task.sleep(for: $0) }

  package init(address: ModelAddress, model: String, key: ModelKey? = nil) {
    self.address = address
    self.model = model
    self.key = key
  }
}
