package import Hummingbird
import HummingbirdCore
import Logging
import NIOCore

/// The HTTP server of a session.
package enum ClassroomServer {
  /// Serves until the task is cancelled.
  ///
  /// - Parameters:
  ///   - connections: how many there may be at once; more are refused with a reason.
  ///   - onRunning: called once connections are taken.
  /// - Throws: what keeps the server from listening.
  package static func run(
    _ session: LiveSession, host: String, port: Int, connections: Int,
    onRunning: @escaping @Sendable () -> Void
  ) async throws {
    let application = application(
      Desk(session), host: host, port: port, connections: connections
    ) { _ in onRunning() }
    try await application.run()
  }

  /// The application, for a server or for tests without one.
  ///
  /// - Parameters:
  ///   - connections: how many there may be at once.
  ///   - onRunning: called with the port once connections are taken.
  package static func application(
    _ desk: Desk, host: String, port: Int, connections: Int,
    onRunning: @escaping @Sendable (Int) async -> Void = { _ in }
  ) -> Application<Desk> {
    let count = ConnectionCount(limit: connections)
    var quiet = Logger(label: "factcheck")
    quiet.logLevel = .critical
    return Application(
      responder: desk,
      server: .http1(
        configuration: .init(
          additionalChannelHandlers: [ConnectionGuard(count)],
          idleTimeout: .seconds(60),
          httpDecoderConfiguration: .init(
            maxHeaderFieldSize: 8 * 1_024, maxHeaderListSize: 16 * 1_024,
            maxHeaderFieldCount: 64))),
      configuration: ApplicationConfiguration(
        address: .hostname(host, port: port), backlog: 4_096,
        availableConnectionsDelegate: MaximumAvailableConnections(
          connections + DescriptorLimit.reserve)),
      onServerRunning: { channel in await onRunning(channel.localAddress?.port ?? port) },
      logger: quiet)
  }
}
