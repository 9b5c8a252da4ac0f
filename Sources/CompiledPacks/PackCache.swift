import Files
import Glibc
package import Quiz
import Text

/// Packs that were read before, compiled, in a folder of the user's.
///
/// A cache is never a reason to fail: what cannot be kept is read again, what cannot be trusted is
/// passed over, and nobody is told.
package struct PackCache: Sendable {
  /// Where the compiled packs are, as `<hexadecimal digits>.pack`.
  let folder: String
  /// What a compiled pack is good for; see ``init(folder:program:)``.
  private let program: String

  /// The most packs that are kept; the one stored longest ago makes room.
  package static let capacity = 16

  /// Bytes of all of them together; a larger pack is kept alone.
  static let bytes = 64 << 20

  /// - Parameters:
  ///   - folder: it need not exist yet.
  ///   - program: names this build of the program, since another one may read the same file as
  ///     another pack.
  package init(folder: String, program: String) {
    self.folder = folder
    self.program = program
  }

  /// The pack that was stored for a file of these bytes, or nil.
  package func load(for bytes: [UInt8]) -> Pack? {
    load(path(for: bytes))
  }

  /// Keeps a pack for the next ``load(for:)`` of these bytes.
  ///
  /// - Parameter pack: as it is to be had again; a pack with errors has no place here.
  package func store(_ pack: Pack, for bytes: [UInt8]) {
    let path = path(for: bytes)
    guard makeFolders(), write(CompiledPack.encode(pack), to: path) else { return }
    removeOldest()
  }

  private func path(for bytes: [UInt8]) -> String {
    var hasher = Hasher256()
    hasher.update(Array("\(CompiledPack.version) \(program)\n".utf8))
    hasher.update(bytes)
    return "\(folder)/\(Digest(finishing: &hasher).hex).pack"
  }

  private func load(_ path: String) -> Pack? {
    let file = open(path, O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK)
    guard file >= 0 else { return nil }
    defer { close(file) }
    var status = stat()
    // What somebody else put there could put words into the game.
    guard fstat(file, &status) == 0, status.st_mode & S_IFMT == S_IFREG,
      status.st_uid == geteuid(), let bytes = try? FileBytes.read(file, path)
    else { return nil }
    return CompiledPack.decode(bytes)
  }

  /// Makes the folder and those above it, for the user alone; whether it is there.
  private func makeFolders() -> Bool {
    if mkdir(folder, 0o700) == 0 || errno == EEXIST { return true }
    var end = folder.utf8.startIndex
    while let slash = folder.utf8[end...].dropFirst().firstIndex(of: UInt8(ascii: "/")) {
      mkdir(String(folder[..<slash]), 0o700)
      end = slash
    }
    return mkdir(folder, 0o700) == 0
  }

  /// Not synced: after a power cut a part of it fails its digest, and is stored again. The rename
  /// puts the file in the place of whatever is there, a symbolic link included.
  private func write(_ bytes: [UInt8], to path: String) -> Bool {
    guard let (file, temporary) = try? AtomicFile.create(in: folder, for: path, mode: 0o600)
    else { return false }
    let isWritten = (try? AtomicFile.put(bytes, into: file, path)) != nil
    close(file)
    if isWritten, rename(temporary, path) == 0 { return true }
    unlink(temporary)
    return false
  }

  /// Leaves the newest packs, and of what a killed program left half-written nothing for long.
  private func removeOldest() {
    var files: [(path: String, size: Int, seconds: Int, nanoseconds: Int)] = []
    guard let stream = opendir(folder) else { return }
    while let entry = readdir(stream) {
      let name = withUnsafeBytes(of: &entry.pointee.d_name) {
        String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self)
      }
      let path = "\(folder)/\(name)"
      var status = stat()
      guard name.hasSuffix(".pack") || name.hasPrefix(AtomicFile.prefix),
        lstat(path, &status) == 0
      else { continue }
      files.append(
        (path, Int(status.st_size), status.st_mtim.tv_sec, Int(status.st_mtim.tv_nsec)))
    }
    closedir(stream)
    files.sort { ($0.seconds, $0.nanoseconds, $0.path) > ($1.seconds, $1.nanoseconds, $1.path) }
    var total = 0
    for (index, file) in files.enumerated() {
      total += file.size
      if index >= Self.capacity || index > 0 && total > Self.bytes { unlink(file.path) }
    }
  }
}
