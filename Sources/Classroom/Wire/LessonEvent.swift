import Quiz

/// A server-sent event: its name, and one JSON object on one line, encoded once for all who get it.
package struct LessonEvent: Hashable, Sendable {
  package let name: String
  /// The object in UTF-8, without the end of the line.
  package let body: [UInt8]

  init(_ object: some WireObject) {
    name = type(of: object).event
    body = object.encoded
  }

  /// An object that was encoded before.
  init(name: String, body: [UInt8]) {
    self.name = name
    self.body = body
  }

  /// The event as it goes over the wire, with the empty line that ends it.
  package var frame: [UInt8] { Self.frame(name, body) }

  static func frame(_ name: String, _ body: [UInt8]) -> [UInt8] {
    var frame: [UInt8] = []
    frame.reserveCapacity(name.utf8.count + body.count + 16)
    frame += "event: ".utf8
    frame += name.utf8
    frame += "\ndata: ".utf8
    frame += body
    frame += "\n\n".utf8
    return frame
  }
}

/// What can be sent as an event.
protocol WireObject {
  static var event: String { get }
  /// Writes the members; the object itself is the caller's.
  func write(to json: inout JSONBytes)
}

extension WireObject {
  var encoded: [UInt8] {
    var json = JSONBytes()
    json.object { write(to: &$0) }
    return json.bytes
  }
}

/// An event of which a part is everybody's and a part each student's own. What is everybody's is
/// encoded once; the rest is a few numbers.
package struct PersonalEvent: Hashable, Sendable {
  package let name: String
  /// The members that are the same for all, without brackets.
  var shared: [UInt8] = []
  /// Members for the projector and the host alone.
  var watchers: [UInt8] = []
  /// Members of a reveal within the event, where it holds one.
  var reveal: [UInt8]?
  /// How many are ranked.
  let players: Int
  /// By student.
  let own: [OwnResult]

  /// For a page that is no student's.
  package var forWatchers: LessonEvent {
    LessonEvent(
      name: name,
      body: body { json in
        if !watchers.isEmpty { json.raw(watchers) }
        if let reveal { json.member("reveal") { $0.raw(reveal) } }
      })
  }

  /// For one student; as for a stranger where there is no such student.
  package func event(for student: Int) -> LessonEvent {
    guard own.indices.contains(student) else {
      return LessonEvent(name: name, body: body { _ in })
    }
    let result = own[student]
    return LessonEvent(
      name: name,
      body: body { json in
        if let reveal {
          json.member("reveal") {
            $0.raw(reveal)
            result.question?.write(to: &$0)
          }
        } else {
          result.question?.write(to: &json)
        }
        result.writeStanding(of: players, to: &json)
      })
  }

  private func body(_ members: (inout JSONBytes) -> Void) -> [UInt8] {
    var json = JSONBytes()
    json.object { json in
      if !shared.isEmpty { json.raw(shared) }
      members(&json)
    }
    return json.bytes
  }
}

/// A student's own part of a result.
struct OwnResult: Hashable, Sendable {
  /// What one question brought; nil where it is not about one.
  var question: OwnAnswer?
  var total: Double
  /// Counted from 1; nil for who is not ranked.
  var rank: Int?

  /// - Parameter players: how many are ranked.
  func writeStanding(of players: Int, to json: inout JSONBytes) {
    json.member("total", total)
    json.optional("rank", rank)
    if players > 0 { json.member("players", players) }
  }

  func write(of players: Int, to json: inout JSONBytes) {
    question?.write(to: &json)
    writeStanding(of: players, to: &json)
  }
}

/// A student's own answer to a question and what it is worth.
struct OwnAnswer: Hashable, Sendable {
  /// Fraction right, 0 to 1; nil where there was no answer.
  var mark: Double?
  var points: Double
  var citesDecide: Bool?
  /// As on the answer line.
  var given: String?

  func write(to json: inout JSONBytes) {
    json.name("mark")
    if let mark { json.value(mark) } else { json.null() }
    json.member("points", points)
    if let citesDecide { json.member("citesDecide", citesDecide) }
    json.optional("given", given)
  }
}
