import HTTPTypes
import Hummingbird
import NIOCore

/// A reply whose body is at hand.
struct Reply {
  let status: HTTPResponse.Status
  var headers: HTTPFields
  let body: [UInt8]

  var response: Response {
    Response(
      status: status, headers: headers,
      body: body.isEmpty ? ResponseBody() : ResponseBody(byteBuffer: ByteBuffer(bytes: body)))
  }

  /// As it goes over the wire on a connection that is kept.
  ///
  /// - Parameter date: for the header of that name.
  func message(date: String) -> ByteBuffer {
    var message = ByteBuffer()
    message.reserveCapacity(1_024 + body.count)
    message.writeString("HTTP/1.1 \(status.code) \(status.reasonPhrase)\r\n")
    for field in headers {
      message.writeString(field.name.rawName)
      message.writeStaticString(": ")
      message.writeString(field.value)
      message.writeStaticString("\r\n")
    }
    message.writeString("Date: \(date)\r\n\r\n")
    message.writeBytes(body)
    return message
  }
}
