import Testing

@testable import Exchange

struct ZipTests {
  @Test func `what was packed is unpacked`() throws {
    let files: [(String, [UInt8])] = [
      ("manifest.xml", Array("<a/>".utf8)), ("items/ü.xml", [UInt8](repeating: 7, count: 300_000)),
      ("empty", []),
    ]
    var reader = try ZipReader(pack(files))
    #expect(reader.names == files.map(\.0))
    for (name, bytes) in files { #expect(try reader.bytes(of: name) == bytes) }
    #expect(reader.holds("empty") && !reader.holds("full"))
  }

  @Test func `the same files give the same bytes`() throws {
    let files = [("b", [UInt8](repeating: 1, count: 999)), ("a", [1, 2, 3])]
    #expect(try pack(files) == pack(files))
  }

  @Test func `a file that is not there is named`() throws {
    var reader = try ZipReader(pack([("a", [])]))
    #expect(failure { try reader.bytes(of: "b") } == .missing(entry: "b"))
  }

  @Test(arguments: [
    "../a", "a/../../b", "/etc/passwd", "a\\..\\b", "C:a", "..", "a/..", "\\\\host\\a",
  ])
  func `an entry that points out of the archive is refused`(name: String) throws {
    let bytes = try pack([("fine", []), (name, [])])
    #expect(throws: ExchangeError.escapes(entry: name)) { _ = try ZipReader(bytes) }
  }

  @Test(arguments: ["a..b", "..a/b", "a/...", "ab:c/d"])
  func `a name with dots in it is none that points outside`(name: String) throws {
    var reader = try ZipReader(pack([(name, [1])]))
    #expect(try reader.bytes(of: name) == [1])
  }

  @Test func `one file that unpacks to too much is refused`() throws {
    let bytes = try pack([("bomb", [UInt8](repeating: 0, count: 1 << 20))])
    #expect(bytes.count < 1 << 12)
    var limits = ZipReader.Limits()
    limits.entry = (1 << 20) - 1
    var reader = try ZipReader(bytes, limits: limits)
    #expect(failure { try reader.bytes(of: "bomb") } == .bomb(entry: "bomb", limit: (1 << 20) - 1))
  }

  @Test func `a file whose size is stated too small is refused`() throws {
    var bytes = try pack([("bomb", [UInt8](repeating: 0, count: 1 << 20))])
    // The size stands in four bytes of both of its records.
    let size: [UInt8] = [0, 0, 16, 0]
    for at in bytes.indices.dropLast(4) where Array(bytes[at..<at + 4]) == size {
      bytes[at + 2] = 1
    }
    var reader = try ZipReader(bytes)
    #expect(failure { try reader.bytes(of: "bomb") } == .badArchive("bomb is damaged"))
  }

  @Test func `many files that unpack to too much together are refused`() throws {
    let content = [UInt8](repeating: 0, count: 1000)
    var limits = ZipReader.Limits()
    limits.total = 8500
    var reader = try ZipReader(pack((0..<9).map { ("\($0)", content) }), limits: limits)
    var found: ExchangeError?
    for name in reader.names where found == nil { found = failure { try reader.bytes(of: name) } }
    #expect(found == .bomb(entry: "8", limit: 500))
  }

  @Test func `a directory that lists too much is refused before it is read`() throws {
    let listed = Array(
      repeating: [0x50, 0x4B, 1, 2] as [UInt8], count: ZipReader.Limits().entries + 1)
    #expect(throws: ExchangeError.badArchive("it lists more than 200000 files")) {
      _ = try ZipReader(Array(listed.joined()))
    }
  }

  @Test func `broken archives are refused and never crash`() throws {
    let whole = try pack([("a", Array("hello hello hello".utf8)), ("b", [1])])
    #expect(throws: ExchangeError.self) { _ = try ZipReader([]) }
    #expect(throws: ExchangeError.self) { _ = try ZipReader(Array("no zip".utf8)) }
    for count in 0..<whole.count {
      #expect(throws: ExchangeError.self) { _ = try ZipReader(Array(whole[..<count])) }
    }
    for at in whole.indices {
      var broken = whole
      broken[at] ^= 0xFF
      if var reader = try? ZipReader(broken) {
        for name in reader.names { _ = try? reader.bytes(of: name) }
      }
    }
  }

  @Test func `a damaged file is refused`() throws {
    var bytes = try pack([("a", Array("hello".utf8))], isStored: true)
    let at = try #require(bytes.indices.first { bytes[$0...].starts(with: "hello".utf8) })
    bytes[at] ^= 1
    var reader = try ZipReader(bytes)
    #expect(failure { try reader.bytes(of: "a") } == .badArchive("a is damaged"))
  }

  private func failure(_ action: () throws -> [UInt8]) -> ExchangeError? {
    do {
      _ = try action()
      return nil
    } catch {
      return error as? ExchangeError
    }
  }

  private func pack(
    _ files: [(String, [UInt8])], isStored: Bool = false
  ) throws(ExchangeError) -> [UInt8] {
    var writer = try ZipWriter()
    for (name, bytes) in files { try writer.add(name, bytes, isStored: isStored) }
    return try writer.finish()
  }
}
