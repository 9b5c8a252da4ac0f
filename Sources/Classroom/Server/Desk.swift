import HTTPTypes
package import Hummingbird
import NIOCore
import Quiz

/// Takes what comes over the network: one place for every call of `openapi.yaml`.
package struct Desk: HTTPResponder {
  /// Bytes of the longest body.
  static let bodyLimit = 16 * 1_024

  package let session: LiveSession

  package init(_ session: LiveSession) {
    self.session = session
  }

  package func respond(to request: Request, context: DeskContext) async throws -> Response {
    guard let call = Call(path: request.uri.path) else {
      return Replies.refusal(.notFound, "not-found", "There is no such page or call.").response
    }
    let isHead = request.method == .head && call.method == .get
    guard isHead || request.method == call.method else {
      var reply = Replies.refusal(
        .methodNotAllowed, "not-found", "There is no such call by this method.")
      reply.headers[.allow] = call.method == .get ? "GET, HEAD" : call.method.rawValue
      // What is in its body is nobody's business.
      reply.headers[.connection] = "close"
      return reply.response
    }
    let response = try await response(to: call, request, context)
    guard isHead else { return response }
    return response.createHeadResponse()
  }

  private func response(
    to call: Call, _ request: Request, _ context: DeskContext
  ) async throws -> Response {
    do {
      if let reply = try await answer(call, request, context) { return reply.response }
      let viewer = try await watching(request, context)
      // Who asks for the headers alone follows nothing.
      guard request.method == .get else { return Replies.events(AsyncStream { $0.finish() }) }
      return Replies.events(try await session.events(for: viewer))
    } catch let refused as Refused {
      return refused.reply.response
    } catch {
      guard let reply = Replies.reply(to: error) else { throw error }
      return reply.response
    }
  }

  /// A refusal that is about HTTP alone.
  struct Refused: Error {
    let reply: Reply
  }

  /// Nil for the events, which have no end.
  private func answer(
    _ call: Call, _ request: Request, _ context: DeskContext
  ) async throws -> Reply? {
    switch call {
    case .events: return nil
    case .page(let name): return Replies.file(name, unless: request.headers[.ifNoneMatch])
    case .health: return Replies.json(.ok, Array(#"{"status":"ok"}"#.utf8))
    case .session: return Replies.json(.ok, await session.lesson.session)
    case .qrCode: return try await qrCode(request, context)
    case .state:
      let viewer = try await watching(request, context)
      return Replies.json(.ok, try await session.state(for: viewer))
    case .players:
      let wanted = try JoinRequest(decoding: try await body(of: request))
      return Replies.json(.created, try await session.join(wanted, from: context.address))
    case .screens:
      let wanted = try ScreenRequest(decoding: try await body(of: request))
      return Replies.json(.created, try await session.openScreen(wanted))
    case .answers: return await session.reply(to: try await body(of: request), sentToken(request))
    case .disputes:
      let body = try await body(of: request)
      let token = try await student(request)
      let wanted = try DisputeRequest(decoding: body)
      try await session.dispute(wanted, token)
      return Replies.taken(wanted.question)
    case .next:
      let body = try await body(of: request)
      let token = try await student(request)
      try await session.advance(try NextRequest(decoding: body), token)
      return Replies.json(.accepted, Array("{}".utf8))
    case .step:
      let body = try await body(of: request)
      guard case .host = try await viewer(sentToken(request)) else {
        throw LessonRefusal.unknownToken
      }
      let phase = try await session.step(try StepRequest(decoding: body))
      var json = JSONBytes()
      json.object { $0.member("phase", phase) }
      return Replies.json(.accepted, json.bytes)
    }
  }

  private func qrCode(_ request: Request, _ context: DeskContext) async throws -> Reply {
    let code = request.uri.queryParameters["code"].map(String.init) ?? ""
    try await session.judge(code, from: context.address)
    let address = await session.address + "/j/" + (await session.lesson.header.code.text)
    guard let symbol = QRSymbol(address) else {
      return Replies.refusal(.notFound, "not-found", "The address is too long for a QR code.")
    }
    return Replies.plain(.ok, Array(symbol.svg.utf8), "image/svg+xml")
  }

  // MARK: Who asks, and what

  /// Whoever may follow: a student, the host, or a screen of the class's, which knows the code.
  private func watching(_ request: Request, _ context: DeskContext) async throws -> Viewer {
    let view = request.uri.queryParameters["view"].map(String.init)
    if let view, view != "screen" {
      throw Refused(
        reply: Replies.refusal(
          .unprocessableContent, "not-understood", "'view' can only be 'screen'."))
    }
    // Clients that cannot send a header may put the token into the address, here alone.
    let code = request.uri.queryParameters["code"].map(String.init)
    if let code, !Call.isCode(code[...], 6...6) {
      throw Refused(
        reply: Replies.refusal(
          .unprocessableContent, "not-understood", "'code' has six letters and figures."))
    }
    let sent = sentToken(request) ?? request.uri.queryParameters["token"].map(String.init)
    if view != nil, sent == nil, let code {
      try await session.judge(code, from: context.address)
      return .screen
    }
    return try await viewer(sent)
  }

  private func viewer(_ sent: String?) async throws -> Viewer {
    guard let sent else { throw LessonRefusal.unknownToken }
    return try await session.viewer(sent)
  }

  private func student(_ request: Request) async throws -> TokenDigest {
    try await session.student(behind: sentToken(request))
  }

  /// The token of the header; nil where there is none. The scheme's case does not matter (RFC 9110,
  /// 11.1).
  private func sentToken(_ request: Request) -> String? {
    request.headers[.authorization].map(Self.token(in:))
  }

  static func token(in authorization: String) -> String {
    authorization.prefix(7).lowercased() == "bearer "
      ? String(authorization.dropFirst(7)) : authorization
  }

  private func body(of request: Request) async throws -> [UInt8] {
    if let length = request.headers[.contentLength].flatMap({ Int($0) }), length > Self.bodyLimit {
      throw RequestFault.tooLarge(limit: Self.bodyLimit)
    }
    var bytes: [UInt8] = []
    for try await part in request.body {
      guard bytes.count + part.readableBytes <= Self.bodyLimit else {
        throw RequestFault.tooLarge(limit: Self.bodyLimit)
      }
      bytes += part.readableBytesView
    }
    let type = request.headers[.contentType]?.split(separator: ";").first?.lowercased()
    guard
      type?.trimmingPrefix(while: { $0 == " " }).split(separator: " ").first
        == "application/json"
    else {
      throw Refused(
        reply: Replies.refusal(
          .unsupportedMediaType, "not-json-type", "A body comes as application/json."))
    }
    return bytes
  }
}
