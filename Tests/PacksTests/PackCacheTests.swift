import Files
import Glibc
import Quiz
import Testing

@testable import CompiledPacks

/// What a cache of packs keeps, and what it passes over.
final class PackCacheTests {
  private let root: String
  private let pack = Pack(id: "a", title: "A", sources: [Source(id: "s", label: "The S")])
  private let bytes = Array("factcheck: 1".utf8)

  init() throws {
    var template = Array("/tmp/factcheck-cache-XXXXXX".utf8CString)
    root = String(cString: try #require(mkdtemp(&template)))
  }

  deinit {
    for file in Self.files(of: folder) { unlink("\(folder)/\(file)") }
    rmdir(folder)
    rmdir("\(root)/deep")
    rmdir(root)
  }

  private var folder: String { "\(root)/deep/factcheck" }
  private var cache: PackCache { PackCache(folder: folder, program: "one") }

  @Test func `what was stored is loaded, from folders for the user alone`() {
    #expect(cache.load(for: bytes) == nil)
    cache.store(pack, for: bytes)
    #expect(cache.load(for: bytes) == pack)
    for path in ["\(root)/deep", folder] {
      var status = stat()
      #expect(stat(path, &status) == 0 && status.st_mode & 0o777 == 0o700)
    }
  }

  @Test func `another program or another file knows nothing of it`() {
    cache.store(pack, for: bytes)
    #expect(PackCache(folder: folder, program: "two").load(for: bytes) == nil)
    #expect(cache.load(for: bytes + [0x0A]) == nil)
    #expect(cache.load(for: []) == nil)
  }

  @Test func `a damaged file is passed over and replaced`() throws {
    cache.store(pack, for: bytes)
    let path = try #require(Self.files(of: folder).first.map { "\(folder)/\($0)" })
    let sound = try FileBytes.read(path)
    for damaged in [[], Array(sound.dropLast()), sound.map { $0 ^ 1 }] {
      try AtomicFile.write(damaged, to: path)
      #expect(cache.load(for: bytes) == nil)
      cache.store(pack, for: bytes)
      #expect(cache.load(for: bytes) == pack)
    }
  }

  @Test func `a symbolic link is not followed, neither to read nor to write`() throws {
    cache.store(pack, for: bytes)
    let path = try #require(Self.files(of: folder).first.map { "\(folder)/\($0)" })
    let elsewhere = "\(root)/elsewhere"
    #expect(rename(path, elsewhere) == 0 && symlink(elsewhere, path) == 0)
    defer { unlink(elsewhere) }
    let before = try FileBytes.read(elsewhere)
    #expect(cache.load(for: bytes) == nil)
    cache.store(Pack(id: "b", title: "B"), for: bytes)
    #expect(cache.load(for: bytes)?.id == "b")
    #expect(try FileBytes.read(elsewhere) == before)
  }

  @Test func `where nothing can be written, nothing is said or left`() throws {
    // A file in a folder's place stops even those whom permissions do not.
    try AtomicFile.write("a file", to: "\(root)/deep")
    cache.store(pack, for: bytes)
    #expect(cache.load(for: bytes) == nil)
    #expect(try FileBytes.read("\(root)/deep") == Array("a file".utf8))
    unlink("\(root)/deep")
    let device = PackCache(folder: "/proc/factcheck", program: "one")
    device.store(pack, for: bytes)
    #expect(device.load(for: bytes) == nil)
  }

  @Test func `the newest sixteen stay`() throws {
    for number in 0..<20 as Range<UInt8> {
      cache.store(pack, for: [number])
      // Clocks of files are coarse, so each is made a second older than the next.
      let path = try #require(
        Self.files(of: folder).map { "\(folder)/\($0)" }.max {
          Self.seconds(of: $0) < Self.seconds(of: $1)
        })
      var times = [timespec(tv_sec: 1_000_000 + Int(number), tv_nsec: 0)]
      times.append(times[0])
      #expect(utimensat(AT_FDCWD, path, times, 0) == 0)
    }
    #expect(Self.files(of: folder).count == PackCache.capacity)
    let known = (0..<20 as Range<UInt8>).filter { cache.load(for: [$0]) != nil }
    #expect(known == Array(4..<20))
  }

  private static func seconds(of path: String) -> Int {
    var status = stat()
    return stat(path, &status) == 0 ? status.st_mtim.tv_sec : 0
  }

  private static func files(of folder: String) -> [String] {
    guard let stream = opendir(folder) else { return [] }
    defer { closedir(stream) }
    var names: [String] = []
    while let entry = readdir(stream) {
      let name = withUnsafeBytes(of: &entry.pointee.d_name) {
        String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self)
      }
      if !name.hasPrefix(".") { names.append(name) }
    }
    return names
  }
}
