import HTTPTypes
import Hummingbird
import NIOCore
import Quiz

/// Replies, with the headers that every one of them carries.
enum Replies {
  /// Nothing but the program's own files runs or shows, nothing of a stranger's becomes markup, and
  /// nobody puts the page into a frame.
  static let policy =
    "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; "
    + "img-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; "
    + "require-trusted-types-for 'script'"

  private static let common: HTTPFields = {
    var headers = HTTPFields()
    headers[.contentSecurityPolicy] = policy
    headers[.xContentTypeOptions] = "nosniff"
    headers[.cacheControl] = "no-store"
    if let name = HTTPField.Name("Referrer-Policy") { headers[name] = "no-referrer" }
    if let name = HTTPField.Name("Cross-Origin-Resource-Policy") { headers[name] = "same-origin" }
    return headers
  }()

  static func plain(
    _ status: HTTPResponse.Status, _ body: [UInt8], _ type: String
  ) -> Reply {
    var headers = common
    headers[.contentType] = type
    headers[.contentLength] = "\(body.count)"
    return Reply(status: status, headers: headers, body: body)
  }

  static func json(_ status: HTTPResponse.Status, _ body: [UInt8]) -> Reply {
    plain(status, body, "application/json")
  }

  /// An answer or a disagreement is on disk.
  static func taken(_ question: String) -> Reply {
    var json = JSONBytes()
    json.object { $0.member("question", question) }
    return self.json(.accepted, json.bytes)
  }

  static func refusal(_ refusal: LessonRefusal) -> Reply {
    var reply = json(.init(code: refusal.status), refusal.body)
    if refusal.status == 401 { reply.headers[.wwwAuthenticate] = "Bearer" }
    if let seconds = refusal.retryAfter { reply.headers[.retryAfter] = "\(seconds)" }
    return reply
  }

  /// What came of a call that threw; nil where the error is none of ours.
  static func reply(to error: any Error) -> Reply? {
    switch error {
    case let refusal as LessonRefusal: return self.refusal(refusal)
    case let fault as RequestFault:
      var reply = json(.init(code: fault.status), fault.body)
      if case .tooLarge = fault { reply.headers[.connection] = "close" }
      return reply
    case is LiveSession.GoingDown:
      return full("The host's computer takes nothing any more: tell your teacher.")
    default: return nil
    }
  }

  static func refusal(
    _ status: HTTPResponse.Status, _ name: String, _ message: String
  ) -> Reply {
    json(status, refusalBody(name, message))
  }

  static func refusalBody(_ name: String, _ message: String) -> [UInt8] {
    var json = JSONBytes()
    json.object {
      $0.member("refusal", name)
      $0.member("message", message)
    }
    return json.bytes
  }

  /// No more connections, or the server is going down.
  static func full(_ message: String) -> Reply {
    var reply = refusal(.serviceUnavailable, "full", message)
    reply.headers[.retryAfter] = "5"
    return reply
  }

  /// A file of the pages; 304 where the asker has it already.
  static func file(_ name: String, unless known: String?) -> Reply {
    guard let file = EmbeddedFiles.file(name) else {
      return refusal(.notFound, "not-found", "There is no such page.")
    }
    var reply =
      known == file.tag
      ? Reply(status: .notModified, headers: common, body: []) : plain(.ok, file.bytes, file.type)
    reply.headers[.eTag] = file.tag
    reply.headers[.cacheControl] = "no-cache"
    return reply
  }

  /// Events without end.
  static func events(_ events: AsyncStream<ByteBuffer>) -> Response {
    var headers = common
    headers[.contentType] = "text/event-stream"
    headers[.connection] = "close"
    return Response(status: .ok, headers: headers, body: ResponseBody(asyncSequence: events))
  }
}
