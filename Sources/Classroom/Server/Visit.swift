import NIOCore

/// One connection as the doorkeeper sees it: counted while it lasts, and shut out where it is one
/// too many or keeps the class waiting.
///
/// One event loop alone calls it.
final class Visit {
  private let doorkeeper: Doorkeeper
  private let channel: any Channel
  private var isCounted = false
  private(set) var isRefused = false
  /// For the connection's next request, or the rest of it; nil while one is being answered.
  private var asking: Doorkeeper.Ticket?
  /// What is waited for by that.
  private var patience: Patience?
  private var stalling: Doorkeeper.Ticket?
  /// Requests that were read, less replies that were sent.
  private(set) var unanswered = 0

  /// How many connections there may be.
  var limit: Int { doorkeeper.limit }

  init(_ channel: any Channel, at doorkeeper: Doorkeeper) {
    self.channel = channel
    self.doorkeeper = doorkeeper
  }

  func begin() {
    isCounted = true
    isRefused = !doorkeeper.enter(on: channel.eventLoop)
    wait(isRefused ? .refused : .greeting)
  }

  func end() {
    wait(nil)
    endStalling()
    guard isCounted else { return }
    isCounted = false
    doorkeeper.leave()
  }

  /// A request has begun to come; its pieces make the time for all of it no longer.
  func isSent() {
    if patience != .request { wait(.request) }
  }

  /// All of a request is there.
  func isRead() {
    unanswered += 1
    wait(nil)
  }

  func isAnswered() {
    unanswered -= 1
    // Whoever is sending the next request already has no more time for it than others.
    if unanswered <= 0, asking == nil { wait(.idle) }
  }

  func isWritable(_ isWritable: Bool) {
    endStalling()
    if !isWritable { stalling = doorkeeper.wait(.stalled, for: channel) }
  }

  /// Waits for something of the asker's from now on, or for nothing.
  private func wait(_ patience: Patience?) {
    if let asking { doorkeeper.end(asking) }
    self.patience = patience
    asking = isCounted ? patience.map { doorkeeper.wait($0, for: channel) } : nil
  }

  private func endStalling() {
    if let stalling { doorkeeper.end(stalling) }
    stalling = nil
  }
}
