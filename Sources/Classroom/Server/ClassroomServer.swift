package import Hummingbird
import HummingbirdCore
import Logging
package import NIOCore

/// Why no connections can be taken.
package enum ListenFault: Error, Hashable, Sendable {
  /// The system's own error number.
  case system(errno: Int32)
  /// What was given as an address leads nowhere.
  case noAddress
}

/// The HTTP server of a session.
package enum ClassroomServer {
  /// Fields of the longest head.
  static let fieldLimit = 64

  /// Serves until the task is cancelled.
  ///
  /// - Parameters:
  ///   - connections: how many there may be at once; more are refused with a reason.
  ///   - port: 0 for any that is free.
  ///   - patience: how long a connection is waited for.
  ///   - onRunning: called with the port once connections are taken.
  package static func run(
    _ session: LiveSession, host: String, port: Int, connections: Int,
    patience: @escaping @Sendable (Patience) -> TimeAmount = { $0.time },
    onRunning: @escaping @Sendable (Int) async -> Void
  ) async throws(ListenFault) {
    let application = application(
      Desk(session), host: host, port: port, connections: connections, patience: patience,
      onRunning: onRunning)
    do {
      try await withTaskExecutorPreference(session.loop) { try await application.run() }
    } catch let error as IOError {
      throw .system(errno: error.errnoCode)
    } catch {
      throw .noAddress
    }
  }

  /// The application, for a server or for tests without one.
  ///
  /// - Parameters:
  ///   - connections: how many there may be at once.
  ///   - patience: how long a connection is waited for.
  ///   - onRunning: called with the port once connections are taken.
  package static func application(
    _ desk: Desk, host: String, port: Int, connections: Int,
    patience: @escaping @Sendable (Patience) -> TimeAmount = { $0.time },
    onRunning: @escaping @Sendable (Int) async -> Void = { _ in }
  ) -> Application<Desk> {
    let doorkeeper = Doorkeeper(limit: connections, time: patience)
    let loop = desk.session.loop
    let replies = NIOLoopBoundBox.makeBoxSendingValue(HatchReplies(), eventLoop: loop.events)
    var quiet = Logger(label: "factcheck")
    quiet.logLevel = .critical
    return Application(
      responder: desk,
      server: HTTPServerBuilder { respond in
        LooseConnections(desk: desk, doorkeeper: doorkeeper, replies: replies) { visit in
          HTTP1Channel(
            responder: respond,
            configuration: .init(
              additionalChannelHandlers: [ConnectionGuard(visit.value)],
              httpDecoderConfiguration: .init(
                maxHeaderFieldSize: 8 * 1_024, maxHeaderListSize: 16 * 1_024,
                maxHeaderFieldCount: fieldLimit)))
        }
      },
      configuration: ApplicationConfiguration(
        address: .hostname(host, port: port), backlog: 4_096,
        availableConnectionsDelegate: MaximumAvailableConnections(
          connections + DescriptorLimit.reserve)),
      onServerRunning: { channel in await onRunning(channel.localAddress?.port ?? port) },
      eventLoopGroupProvider: .shared(loop.events),
      logger: quiet)
  }
}
