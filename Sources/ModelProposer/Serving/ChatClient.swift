import AsyncHTTPClient
import Glibc
import NIOCore
import NIOHTTP1
import NIOHTTPCompression
import NIOPosix
import Quiz

/// Sends requests to one server. It follows no redirect, and gives up in time and in size.
struct ChatClient {
  private let client: HTTPClient
  private let server: ModelServer

  /// Runs some work with a client that is closed afterwards.
  static func with<Result>(
    _ server: ModelServer, _ work: (ChatClient) async throws(ModelError) -> Result
  ) async throws(ModelError) -> Result {
    var configuration = HTTPClient.Configuration()
    configuration.redirectConfiguration = .disallow
    configuration.timeout.connect = TimeAmount(server.connectTime)
    configuration.connectionPool.retryConnectionEstablishment = false
    configuration.httpVersion = .http1Only
    configuration.decompression = .enabled(limit: .size(server.answerLimit))
    let chat = ChatClient(
      client: HTTPClient(
        eventLoopGroup: MultiThreadedEventLoopGroup.singleton, configuration: configuration),
      server: server)
    do throws(ModelError) {
      let result = try await work(chat)
      try? await chat.client.shutdown()
      return result
    } catch {
      try? await chat.client.shutdown()
      throw error
    }
  }

  private init(client: HTTPClient, server: ModelServer) {
    self.client = client
    self.server = server
  }

  /// The body of the answer to a JSON body, after as many attempts as `Backoff` allows.
  func send(
    _ json: JSON, generator: () -> UInt64, progress: (ModelProgress) -> Void
  ) async throws(ModelError) -> [UInt8] {
    let body = ByteBuffer(string: json.text)
    var attempt = 1
    while true {
      let failure: Failure
      do throws(Failure) {
        return try await inTime(body)
      } catch {
        failure = error
      }
      guard failure.error.isPassing, ChatRequest.complaint(failure.error) == nil,
        attempt < server.backoff.attempts, !Task.isCancelled
      else {
        throw Task.isCancelled ? .cancelled : failure.error
      }
      var wait = server.backoff.wait(after: attempt, draw: generator())
      if let asked = failure.retryAfter {
        guard asked <= server.backoff.patience else { throw failure.error }
        wait = max(wait, asked)
      }
      progress(.waiting(wait, attempt: attempt, because: failure.error))
      do { try await server.pause(wait) } catch { throw .cancelled }
      attempt += 1
    }
  }

  private struct Failure: Error {
    var error: ModelError
    var retryAfter: Duration?
  }

  /// One attempt, given up when its time is over. The client's own deadline ends with the
  /// response's head, and a body can drip for ever.
  private func inTime(_ body: ByteBuffer) async throws(Failure) -> [UInt8] {
    do {
      return try await withThrowingTaskGroup(of: [UInt8].self) { group in
        group.addTask { try await exchange(body) }
        group.addTask {
          try await Task.sleep(for: server.requestTime)
          throw Failure(error: .timedOut(after: server.requestTime))
        }
        defer { group.cancelAll() }
        return try await group.next() ?? []
      }
    } catch let failure as Failure {
      throw failure
    } catch {
      throw Failure(error: .cancelled)
    }
  }

  private func exchange(_ body: ByteBuffer) async throws(Failure) -> [UInt8] {
    var request = HTTPClientRequest(url: server.address.chat)
    request.method = .POST
    request.headers.add(name: "Content-Type", value: "application/json")
    request.headers.add(name: "Accept", value: "application/json")
    request.headers.add(name: "User-Agent", value: "factcheck")
    if let key = server.key {
      request.headers.add(name: "Authorization", value: "Bearer " + key.secret)
    }
    request.body = .bytes(body)
    do {
      // Longer than the whole request may take, so that the limit above is the one that counts.
      let response = try await client.execute(
        request, timeout: TimeAmount(server.requestTime) + .seconds(5))
      let isSuccess = (200..<300).contains(response.status.code)
      let limit = isSuccess ? server.answerLimit : min(4096, server.answerLimit)
      if isSuccess, let length = response.headers.first(name: "Content-Length").flatMap(Int.init),
        length > limit
      {
        throw Failure(error: .tooLarge(limit: limit))
      }
      var bytes: [UInt8] = []
      for try await piece in response.body {
        bytes += piece.readableBytesView.prefix(limit + 1 - bytes.count)
        guard bytes.count > limit else { continue }
        if isSuccess { throw Failure(error: .tooLarge(limit: limit)) }
        break
      }
      if isSuccess { return bytes }
      throw failure(response, body: bytes)
    } catch let failure as Failure {
      throw failure
    } catch {
      throw Failure(error: modelError(error))
    }
  }

  private func failure(_ response: HTTPClientResponse, body: [UInt8]) -> Failure {
    let beginning = ChatAnswer.beginning(of: body, limit: 1000)
    let text = server.key?.blotted(in: beginning) ?? beginning
    let status = Int(response.status.code)
    return switch status {
    case 300..<400:
      Failure(
        error: .redirected(
          status: status,
          to: response.headers.first(name: "Location").map { String($0.prefix(200)) }))
    case 404: Failure(error: .unknownModel(name: server.model, body: text))
    default:
      Failure(
        error: .http(status: status, body: text),
        retryAfter: Backoff.retryAfter(response.headers.first(name: "Retry-After")))
    }
  }

  private func modelError(_ error: any Error) -> ModelError {
    let host = server.address.host
    if error is CancellationError { return .cancelled }
    if error is NIOHTTPDecompression.DecompressionError {
      return .tooLarge(limit: server.answerLimit)
    }
    if let error = error as? HTTPClientError {
      switch error {
      case .connectTimeout, .tlsHandshakeTimeout:
        return .connectTimedOut(after: server.connectTime)
      case .deadlineExceeded, .readTimeout: return .timedOut(after: server.requestTime)
      case .cancelled: return .cancelled
      default: return .unreachable(host: host, reason: error.shortDescription)
      }
    }
    if let error = error as? NIOConnectionError {
      let isRefused =
        !error.connectionErrors.isEmpty
        && error.connectionErrors.allSatisfy {
          ($0.error as? IOError)?.errnoCode == ECONNREFUSED
        }
      if isRefused { return .refused(host: host) }
      let isLate = error.connectionErrors.contains { failure in
        if case ChannelError.connectTimeout? = failure.error as? ChannelError {
          true
        } else {
          false
        }
      }
      if isLate { return .connectTimedOut(after: server.connectTime) }
      let reason = error.connectionErrors.first.map { "\($0.error)" } ?? "no such host"
      return .unreachable(host: host, reason: String(reason.prefix(200)))
    }
    if (error as? IOError)?.errnoCode == ECONNREFUSED { return .refused(host: host) }
    return .unreachable(host: host, reason: String("\(error)".prefix(200)))
  }
}
