import FoundationEssentials
import Packs
import Testing

/// A temporary folder, gone when its test has ended.
struct Folder {
  let path: String

  static func temporary<Result>(_ body: (Folder) throws -> Result) throws -> Result {
    let name = "factcheck-\(UInt64.random(in: 0...UInt64.max))"
    let folder = Folder(path: FileManager.default.temporaryDirectory.path + "/" + name)
    try FileManager.default.createDirectory(
      atPath: folder.path, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(atPath: folder.path) }
    return try body(folder)
  }

  /// Writes a file, and the folders above it, and gives its path.
  @discardableResult
  func write(_ text: String, to name: String) throws -> String {
    try write(Array(text.utf8), to: name)
  }

  @discardableResult
  func write(_ bytes: [UInt8], to name: String) throws -> String {
    let file = "\(path)/\(name)"
    let above = file.split(separator: "/").dropLast().joined(separator: "/")
    try FileManager.default.createDirectory(atPath: "/" + above, withIntermediateDirectories: true)
    try Data(bytes).write(to: URL(filePath: file))
    return file
  }

  func text(of name: String) throws -> String {
    String(decoding: try Data(contentsOf: URL(filePath: "\(path)/\(name)")), as: UTF8.self)
  }

  /// Who may read and write it, as `chmod` takes it.
  func permissions(of name: String) throws -> Int {
    let attributes = try FileManager.default.attributesOfItem(atPath: "\(path)/\(name)")
    return attributes[.posixPermissions] as? Int ?? -1
  }

  func remove(_ name: String) throws {
    try FileManager.default.removeItem(atPath: "\(path)/\(name)")
  }

  /// The names in it, or in a folder below it, in order.
  func names(in below: String = "") throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: path + "/" + below).sorted()
  }

  /// Has a pack read, which leaves its compiled copy: from then on the first question is asked
  /// before the desk begins.
  ///
  /// - Returns: the surroundings that know the copy.
  func havingRead(_ pack: String) throws -> [String: String] {
    let surroundings = ["XDG_CACHE_HOME": path + "/cache"]
    _ = try Program.run("play", pack, environment: surroundings)
    return surroundings
  }

  /// Writes the starter pack, which has a question of every kind.
  @discardableResult
  func starter(_ name: String = "harbour-bridge.yaml") throws -> String {
    try write(StarterPack.text, to: name)
  }
}

/// Text without its white space, since wrapping may stand anywhere.
func unwrapped(_ text: String) -> String {
  String(text.filter { !$0.isWhitespace })
}

/// The text of a JSON line, or of a part of it.
enum JSON: Decodable, Equatable {
  case object([String: JSON])
  case list([JSON])
  case text(String)
  case number(Double)
  case truth(Bool)
  case null

  init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    if container.decodeNil() {
      self = .null
    } else if let value = try? container.decode(Bool.self) {
      self = .truth(value)
    } else if let value = try? container.decode(Double.self) {
      self = .number(value)
    } else if let value = try? container.decode(String.self) {
      self = .text(value)
    } else if let value = try? container.decode([JSON].self) {
      self = .list(value)
    } else {
      self = .object(try container.decode([String: JSON].self))
    }
  }

  /// - Throws: where the text is no JSON.
  init(_ text: String) throws {
    self = try JSONDecoder().decode(JSON.self, from: Data(text.utf8))
  }

  subscript(_ key: String) -> JSON? {
    if case .object(let members) = self { members[key] } else { nil }
  }

  var text: String? {
    if case .text(let text) = self { text } else { nil }
  }

  var number: Double? {
    if case .number(let number) = self { number } else { nil }
  }

  var list: [JSON] {
    if case .list(let list) = self { list } else { [] }
  }

  /// Names of an object's members.
  var keys: Set<String> {
    if case .object(let members) = self { Set(members.keys) } else { [] }
  }

  /// Every text in it, the names of members too.
  var texts: [String] {
    switch self {
    case .object(let members): members.flatMap { [$0] + $1.texts }
    case .list(let list): list.flatMap(\.texts)
    case .text(let text): [text]
    case .number, .truth, .null: []
    }
  }
}
