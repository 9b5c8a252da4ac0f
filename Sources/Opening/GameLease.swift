import Glibc

/// A small file beside the records that a game holds while it is played, locked. What a killed
/// program leaves behind is not locked any more, and tells without opening the database that a game
/// was broken off.
package struct GameLease {
  private static let folderName = "playing"
  private let path: String
  private let file: Int32

  /// Takes the lease of a game; nil where it is held by another program, or cannot be had.
  ///
  /// - Parameters:
  ///   - folder: of the records, which is there.
  ///   - game: its name.
  package static func take(_ game: String, ofPack pack: String, in folder: String) -> GameLease? {
    let leases = "\(folder)/\(folderName)"
    mkdir(leases, 0o700)
    let path = "\(leases)/\(game)"
    let file = open(path, O_CREAT | O_RDWR | O_CLOEXEC, 0o600)
    guard file >= 0 else { return nil }
    guard flock(file, LOCK_EX | LOCK_NB) == 0 else {
      close(file)
      return nil
    }
    _ = pack.withCString { pwrite(file, $0, strlen($0), 0) }
    return GameLease(path: path, file: file)
  }

  /// Lets others take it; the game goes on being unfinished.
  package func release() {
    close(file)
  }

  /// Gives it up: the game has ended.
  package func end() {
    unlink(path)
    close(file)
  }

  /// Games of a pack that were broken off, by their names, in no order. Costs one look where there
  /// are none.
  package static func brokenOff(ofPack pack: String, in folder: String) -> [String] {
    let leases = "\(folder)/\(folderName)"
    return PackFinder.entries(of: leases).prefix(1_000).filter { name in
      let file = open("\(leases)/\(name)", O_RDONLY | O_CLOEXEC)
      guard file >= 0 else { return false }
      defer { close(file) }
      guard flock(file, LOCK_EX | LOCK_NB) == 0 else { return false }
      var bytes = [UInt8](repeating: 0, count: 1_000)
      let count = read(file, &bytes, bytes.count)
      return count >= 0 && String(decoding: bytes.prefix(count), as: UTF8.self) == pack
    }
  }

  /// Removes what a game left behind.
  package static func clear(_ game: String, in folder: String) {
    unlink("\(folder)/\(folderName)/\(game)")
  }
}
