import CMemoryFile
import Files
import Glibc
package import Terminal

/// A game that one program has begun and another goes on with: its first question stands on the
/// screen, and a line was typed below it.
package struct BegunGame: Hashable, Sendable {
  /// The pack's name, as it can be called on a command line.
  package var name: String
  /// What dealt the game: with the pack and the settings it makes it again.
  package var seed: UInt64
  /// From the question to the line that was typed, in milliseconds.
  package var taken: Int
  /// What was typed: a text, or the end of the input.
  package var line: Line
  /// The pack's file, since another may stand in its place by now.
  package var pack: [UInt8]
  /// A descriptor that ``room(for:)`` made, to hand the game over by; nil where it is not handed on.
  package var file: Int32?

  package init(
    name: String, seed: UInt64, taken: Int, line: Line, pack: [UInt8], file: Int32? = nil
  ) {
    self.name = name
    self.seed = seed
    self.taken = taken
    self.line = line
    self.pack = pack
    self.file = file
  }

  /// Stands before the number of the descriptor, as the first of the arguments.
  static let option = "--begun"

  /// The game that the arguments name, and the arguments without it; nil where they name none.
  ///
  /// - Parameter arguments: those behind the program's name.
  package static func take(
    from arguments: [String]
  ) -> (begun: BegunGame, arguments: [String])? {
    guard arguments.count >= 2, arguments[0] == option, let file = Int32(arguments[1]), file > 2,
      lseek(file, 0, SEEK_SET) == 0, let bytes = try? FileBytes.read(file, "", limit: .max - 1)
    else { return nil }
    close(file)
    return BegunGame(bytes).map { ($0, Array(arguments.dropFirst(2))) }
  }

  /// A file without a name that a game of a pack has room in, open for the program that takes this
  /// one's place; nil where there can be none. Made before the first question is asked, so that no
  /// answer is lost for want of it.
  package static func room(for pack: [UInt8]) -> Int32? {
    var file = memory_file("factcheck")
    // A caller may have closed standard output, whose number it must not take.
    if (0...2).contains(file) {
      let low = file
      file = fcntl(low, F_DUPFD, 3)
      close(low)
    }
    guard file >= 0 else { return nil }
    guard ftruncate(file, pack.count + most) == 0 else {
      close(file)
      return nil
    }
    return file
  }

  /// More than a name and a line take.
  private static let most = 1 << 17

  /// Puts the game into the file that was made for it.
  ///
  /// - Returns: whether it could be; the file is closed where it could not.
  func store(in file: Int32) -> Bool {
    do throws(FileError) {
      let bytes = bytes
      try AtomicFile.put(bytes, into: file, "")
      if ftruncate(file, bytes.count) == 0 { return true }
    } catch {}
    close(file)
    return false
  }

  /// A line each for the form, the numbers and the texts; then the pack.
  var bytes: [UInt8] {
    let (kind, text) =
      switch line {
      case .text(let text): ("text", text)
      case .end, .interrupted: ("end", "")
      }
    var bytes: [UInt8] = []
    for part in [Self.form, "\(seed)", "\(taken)", name, kind, text] {
      // A line feed within one would let the pack begin too early.
      bytes += part.utf8.lazy.map { $0 == 0x0A ? 0x20 : $0 } + [0x0A]
    }
    return bytes + pack
  }

  /// Nil for bytes that are none of ``bytes``.
  init?(_ bytes: [UInt8]) {
    var rest = bytes[...]
    func next() -> String? {
      guard let end = rest.firstIndex(of: 0x0A) else { return nil }
      defer { rest = rest[(end + 1)...] }
      return String(decoding: rest[..<end], as: UTF8.self)
    }
    guard next() == Self.form, let seed = next().flatMap({ UInt64($0) }),
      let taken = next().flatMap({ Int($0) }), let name = next(), let kind = next(),
      let text = next()
    else { return nil }
    switch kind {
    case "text": line = .text(text)
    case "end": line = .end
    default: return nil
    }
    (self.name, self.seed, self.taken, pack) = (name, seed, taken, Array(rest))
  }

  private static let form = "factcheck begun game 2"
}
