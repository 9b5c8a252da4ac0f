import Classroom
import Glibc
import Quiz
import Terminal
import Text

/// What this computer remembers of one place in one session, so that a restart is no second
/// student: a file for its owner alone, gone when the session has ended.
struct SeatMemory {
  /// `http://192.168.1.20:8080`
  let server: String
  let code: String
  /// Random: joining again with the same one gives the same place, where an acknowledgement was lost.
  let attempt: String
  /// As it was asked for, then as it is shown.
  var name: String
  var token: String?
  var absences = Absences()
  var pending: [PendingAnswer] = []

  init(server: String, code: String, name: String) {
    self.server = server
    self.code = code
    self.name = name
    var generator = SystemRandomNumberGenerator()
    attempt = Token.random(using: &generator).text
  }

  /// Nil for what ``text`` did not write.
  init?(_ json: JSON) {
    guard let server = json["server"]?.string, let code = json["code"]?.string,
      let attempt = json["attempt"]?.string, let name = json["name"]?.string
    else { return nil }
    (self.server, self.code, self.attempt, self.name) = (server, code, attempt, name)
    token = json["token"]?.string
    pending = json["pending"]?.array?.compactMap(PendingAnswer.init) ?? []
    guard case .object(let reasons)? = json["absences"] else { return }
    for reason in reasons {
      guard let number = Int(reason.name),
        let word = reason.value.string.flatMap(Absences.Reason.init)
      else { continue }
      absences.mark(number, word)
    }
  }

  var text: String {
    let reasons = absences.reasons.sorted { $0.key < $1.key }.map {
      JSON.Member("\($0.key)", .string($0.value.rawValue))
    }
    let json: JSON = [
      "server": .string(server), "code": .string(code), "attempt": .string(attempt),
      "name": .string(name), "token": token.map { .string($0) } ?? .null,
      "absences": .object(reasons), "pending": .array(pending.map(\.kept)),
    ]
    return json.text + "\n"
  }
}

/// The places that this computer remembers, the latest first.
enum SeatFiles {
  /// Bytes of the longest file that is read, and how many are looked at.
  private static let limit = 256 * 1_024
  private static let most = 200
  /// Nobody comes back to a lesson after so many seconds.
  private static let lifetime = 14 * 24 * 3_600

  /// `$XDG_STATE_HOME/factcheck/seats`, or under `~/.local/state` without it; nil where neither is
  /// known, and then nothing is remembered.
  private static var folder: String? {
    let wanted = Environment.value(of: "XDG_STATE_HOME")
    let named = wanted.flatMap { $0.utf8.first == UInt8(ascii: "/") ? $0 : nil }
    let home = Environment.value(of: "HOME").map { $0 + "/.local/state" }
    return (named ?? home).map { $0 + "/factcheck/seats" }
  }

  private static func path(_ seat: SeatMemory) -> String? {
    folder.map { "\($0)/\(seat.attempt)" }
  }

  /// - Parameters:
  ///   - code: nil where any will do.
  ///   - name: nil where any will do.
  static func find(server: String, code: String?, name: String?) -> [SeatMemory] {
    guard let folder, let entries = opendir(folder) else { return [] }
    defer { closedir(entries) }
    var found: [(seat: SeatMemory, changed: Int)] = []
    var looked = 0
    while let entry = readdir(entries), looked < most {
      let file = withUnsafeBytes(of: entry.pointee.d_name) { bytes in
        String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
      }
      guard Token(file) != nil else { continue }
      looked += 1
      let path = "\(folder)/\(file)"
      var status = stat()
      guard stat(path, &status) == 0 else { continue }
      guard status.st_mtim.tv_sec > time(nil) - lifetime else {
        unlink(path)
        continue
      }
      guard let bytes = PrivateFile.read(path, limit: limit),
        let json = try? JSONReader.value(of: bytes), let seat = SeatMemory(json),
        seat.attempt == file, seat.server == server, code == nil || seat.code == code,
        name.map({ Folded($0) == Folded(seat.name) }) ?? true
      else { continue }
      let changed = status.st_mtim.tv_sec * 1_000 + status.st_mtim.tv_nsec / 1_000_000
      found.append((seat, changed))
    }
    return found.sorted { $0.changed > $1.changed }.map(\.seat)
  }

  /// Keeps a place; where that cannot be done the session goes on without.
  static func keep(_ seat: SeatMemory) {
    guard let folder, let path = path(seat) else { return }
    do {
      try PrivateFile.makeFolder(folder)
      try PrivateFile.write(seat.text, to: path)
    } catch {
      // A home that cannot be written is no reason to miss a lesson.
    }
  }

  static func forget(_ seat: SeatMemory) {
    if let path = path(seat) { unlink(path) }
  }
}
