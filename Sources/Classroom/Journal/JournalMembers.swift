import Quiz

/// An object's members, wanted by name and type.
struct JournalMembers {
  let json: JSON

  init(_ json: JSON) {
    self.json = json
  }

  func text(_ name: String) throws(JournalFault) -> String {
    guard let text = json[name]?.string else { throw .missing(name) }
    return text
  }

  func int(_ name: String) throws(JournalFault) -> Int {
    guard let int = json[name]?.int else { throw .missing(name) }
    return int
  }

  func int(_ name: String, in range: ClosedRange<Int>) throws(JournalFault) -> Int {
    let int = try int(name)
    guard range.contains(int) else { throw .missing(name) }
    return int
  }

  func number(_ name: String) throws(JournalFault) -> Double {
    guard case .number(let value)? = json[name] else { throw .missing(name) }
    return value
  }

  func bool(_ name: String) throws(JournalFault) -> Bool {
    guard case .bool(let value)? = json[name] else { throw .missing(name) }
    return value
  }

  func texts(_ name: String) throws(JournalFault) -> [String] {
    let texts = try list(name).compactMap(\.json.string)
    guard texts.count == json[name]?.array?.count else { throw .missing(name) }
    return texts
  }

  func list(_ name: String) throws(JournalFault) -> [JournalMembers] {
    guard let array = json[name]?.array else { throw .missing(name) }
    return array.map(JournalMembers.init)
  }

  func object(_ name: String) throws(JournalFault) -> JournalMembers {
    guard let json = json[name] else { throw .missing(name) }
    return JournalMembers(json)
  }

  func digest(_ name: String) throws(JournalFault) -> TokenDigest {
    guard let digest = TokenDigest(hex: try text(name)) else { throw .missing(name) }
    return digest
  }

  func name() throws(JournalFault) -> PlayerName {
    PlayerName(trusted: try text("name"))
  }

  func response() throws(JournalFault) -> Response {
    if let option = json["option"]?.string { return .option(option) }
    if json["options"] != nil { return .options(try texts("options")) }
    if json["number"] != nil { return .number(try number("number")) }
    if let text = json["text"]?.string { return .text(text) }
    if json["order"] != nil { return .order(try texts("order")) }
    return .pairs(try texts("pairs"))
  }

  func choice<Value: RawRepresentable<String>>(_ name: String) throws(JournalFault) -> Value {
    guard let value = Value(rawValue: try text(name)) else { throw .missing(name) }
    return value
  }
}
