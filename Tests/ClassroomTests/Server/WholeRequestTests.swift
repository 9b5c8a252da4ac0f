import Classroom
import Testing

@Suite struct WholeRequestTests {
  private func find(_ text: String) -> WholeRequest.Finding {
    var text = text
    return text.withUTF8 { WholeRequest.find(in: UnsafeRawBufferPointer($0)) }
  }

  private func post(_ more: String = "", type: String = "application/json", body: String = "{}")
    -> String
  {
    "POST /api/answers HTTP/1.1\r\nHost: a\r\nContent-Type: \(type)\r\n\(more)"
      + "Content-Length: \(body.utf8.count)\r\n\r\n\(body)"
  }

  @Test(arguments: [
    ("", "application/json", nil), ("Authorization: Bearer x\r\n", "application/json", "Bearer x"),
    ("authorization:x \t\r\n", "application/json; charset=utf-8", "x"),
    ("Connection: keep-alive\r\nAccept: */*\r\n", "Application/JSON", nil),
  ])
  func `a plain answer is found`(more: String, type: String, authorization: String?) throws {
    let text = post(more, type: type)
    guard case .whole(let request) = find(text) else {
      Issue.record("it is not found")
      return
    }
    #expect(request.isAnswer)
    #expect(request.authorization == authorization)
    #expect(request.body == text.utf8.count - 2..<text.utf8.count)
    for length in 26..<text.utf8.count {
      let finding = find(String(decoding: text.utf8.prefix(length), as: UTF8.self))
      #expect(finding == (length < 28 ? .other : .beginning), "\(length)")
    }
  }

  @Test(arguments: [
    "Connection: close\r\n", "Connection: Upgrade\r\n", "Upgrade: x\r\n",
    "Expect: 100-continue\r\n",
    "Transfer-Encoding: chunked\r\n", "Trailer: x\r\n", "Host: b\r\n", "Content-Length: 2\r\n",
    "Content-Type: text/plain\r\n", "Authorization: a\r\nAuthorization: b\r\n", "X : y\r\n",
    ": y\r\n", "X\r\n", " folded\r\n", "X: y\n", "X: \u{1}\r\n", "X: \r y\r\n", "X: é\r\n",
    String(repeating: "X: y\r\n", count: 65), "X: " + String(repeating: "y", count: 5_000) + "\r\n",
  ])
  func `what could be understood in two ways is left to the parser`(more: String) {
    #expect(find(post(more)) == .other)
  }

  @Test(arguments: [
    "", "P", "POST /api/answers HTTP/1.1", "POST /api/answers HTTP/1.0\r\n",
    "POST /api/answers?x HTTP/1.1\r\nHost: a\r\n", "post /api/answers HTTP/1.1\r\n",
    "POST  /api/answers HTTP/1.1\r\n", "GET / HTTP/1.1\r\nHost: a\r\n",
    "GET / HTTP/1.1\r\nHost: a\r\nContent-Length: 1\r\n\r\nX", "GET / HTTP/1.1\r\n\r\n",
    "GET / HTTP/1.1\r\nHost: a\r\n\r\nX", "GET / x HTTP/1.1\r\nHost: a\r\n\r\n",
    "POST / HTTP/1.1\r\nHost: a\r\n\r\n",
    "POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 2\r\n\r\n{",
  ])
  func `neither a whole request nor the beginning of an answer`(text: String) {
    #expect(find(text) == .other)
  }

  @Test func `another whole request is known by its end`() {
    for text in [
      "GET /api/state?token=x HTTP/1.1\r\nHost: a\r\n\r\n", "HEAD / HTTP/1.1\r\nHost: a\r\n\r\n",
      "GET / HTTP/1.1\r\nHost: a\r\nContent-Length: 0\r\n\r\n",
      "POST /api/next HTTP/1.1\r\nHost: a\r\nContent-Length: 0\r\n\r\n",
    ] {
      guard case .whole(let request) = find(text) else {
        Issue.record("\(text) is not whole")
        continue
      }
      #expect(!request.isAnswer && request.body.isEmpty)
    }
  }

  @Test func `a body that is too long, or a second request behind it, is left to the parser`() {
    #expect(find(post(body: String(repeating: "x", count: 16 * 1_024 + 1))) == .other)
    #expect(find(post() + post()) == .other)
    #expect(find(post("", type: "text/plain")) == .other)
  }

  @Test(arguments: [
    (0, "Thu, 01 Jan 1970 00:00:00 GMT"), (784_111_777, "Sun, 06 Nov 1994 08:49:37 GMT"),
    (1_709_164_799, "Wed, 28 Feb 2024 23:59:59 GMT"),
    (1_709_164_800, "Thu, 29 Feb 2024 00:00:00 GMT"),
  ])
  func `a date as HTTP writes it`(time: Int, text: String) {
    #expect(HatchReplies.date(of: time) == text)
  }
}
