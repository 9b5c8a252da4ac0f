import NIOCore

/// Requests as a browser sends them.
enum Requests {
  static func post(_ path: String, _ body: String, token: String? = nil) -> ByteBuffer {
    ByteBuffer(
      string: "POST \(path) HTTP/1.1\r\nHost: 127.0.0.1\r\n" + bearer(token)
        + "Content-Type: application/json\r\nContent-Length: \(body.utf8.count)\r\n\r\n\(body)")
  }

  static func get(_ path: String, token: String? = nil) -> ByteBuffer {
    ByteBuffer(string: "GET \(path) HTTP/1.1\r\nHost: 127.0.0.1\r\n\(bearer(token))\r\n")
  }

  static func answer(_ answer: Int, to question: String, token: String) -> ByteBuffer {
    post(
      "/api/answers", #"{"question":"\#(question)","answer":"\#(answer)"}"#, token: token)
  }

  private static func bearer(_ token: String?) -> String {
    token.map { "Authorization: Bearer \($0)\r\n" } ?? ""
  }
}
