import CZip

/// A zip archive in memory, read by libzip entry by entry; nothing is ever unpacked to disk.
package struct ZipReader: ~Copyable {
  /// The names of its files in the archive's order, without folders.
  package let names: [String]

  private let memory: UnsafeMutableRawPointer
  private let archive: OpaquePointer
  private let places: [String: UInt64]
  private var unpacked = 0

  private let limits: Limits

  /// Bounds on what an archive may be, so that a hostile one is refused and not suffered.
  package struct Limits: Hashable, Sendable {
    /// Bytes of the archive.
    package var file = 64 << 20
    /// Bytes of one file in it when unpacked.
    package var entry = 256 << 20
    /// Bytes of all that is unpacked of it.
    package var total = 512 << 20
    /// Files and folders: a package may hold one file a question.
    package var entries = 200_000

    package init() {}
  }

  /// Opens an archive and looks at the names of all its entries.
  ///
  /// - Throws: ``ExchangeError/badArchive(_:)`` where it is none, ``ExchangeError/escapes(entry:)``
  ///   where a name points outside of it, ``ExchangeError/tooLarge(bytes:limit:)``.
  package init(_ bytes: [UInt8], limits: Limits = Limits()) throws(ExchangeError) {
    let opened = try Self.open(bytes, limits)
    self.limits = limits
    names = opened.names
    places = opened.places
    memory = opened.memory
    archive = opened.archive
  }

  deinit {
    zip_discard(archive)
    memory.deallocate()
  }

  /// The content of a file.
  ///
  /// - Throws: ``ExchangeError/missing(entry:)``, ``ExchangeError/bomb(entry:limit:)``,
  ///   ``ExchangeError/badArchive(_:)`` where it is damaged or encrypted.
  package mutating func bytes(of name: String) throws(ExchangeError) -> [UInt8] {
    guard let place = places[name] else { throw .missing(entry: name) }
    guard let file = zip_fopen_index(archive, place, 0) else { throw failure(name) }
    defer { zip_fclose(file) }
    let limit = min(limits.entry, limits.total - unpacked)
    var status = zip_stat_t()
    guard zip_stat_index(archive, place, 0, &status) == 0,
      status.valid & UInt64(ZIP_STAT_SIZE) != 0
    else { throw .badArchive("\(name) has no size") }
    guard status.size <= UInt64(limit) else { throw .bomb(entry: name, limit: limit) }
    let size = Int(status.size)
    // One more than is stated, to see what the size hides.
    let content = [UInt8](unsafeUninitializedCapacity: size + 1) { buffer, count in
      while count <= size {
        let read = zip_fread(file, buffer.baseAddress.map { $0 + count }, UInt64(size + 1 - count))
        guard read > 0 else { return }
        count += Int(read)
      }
    }
    // A wrong check sum is an error at the end.
    let code = zip_error_code_zip(zip_file_get_error(file))
    guard content.count == size, code == ZIP_ER_OK else {
      throw .badArchive("\(name) is damaged")
    }
    unpacked += size
    return content
  }

  /// Whether the archive has a file of that name.
  package borrowing func holds(_ name: String) -> Bool { places[name] != nil }

  private func failure(_ name: String) -> ExchangeError {
    let code = zip_error_code_zip(zip_get_error(archive))
    return .badArchive(
      code == ZIP_ER_NOPASSWD || code == ZIP_ER_WRONGPASSWD
        ? "\(name) is encrypted" : "\(name) cannot be unpacked")
  }
}

extension ZipReader {
  private struct Opened {
    let memory: UnsafeMutableRawPointer
    let archive: OpaquePointer
    var names: [String] = []
    var places: [String: UInt64] = [:]
  }

  /// An archive over a copy of the bytes, which must be kept as long as it is open.
  private static func open(_ bytes: [UInt8], _ limits: Limits) throws(ExchangeError) -> Opened {
    guard bytes.count <= limits.file else {
      throw .tooLarge(bytes: bytes.count, limit: limits.file)
    }
    // An empty file would be an empty archive.
    guard !bytes.isEmpty else { throw .badArchive("it is empty") }
    // libzip takes memory for each entry that the directory lists before it can be asked.
    guard countListed(in: bytes) <= limits.entries else {
      throw .badArchive("it lists more than \(limits.entries) files")
    }
    let memory = UnsafeMutableRawPointer.allocate(byteCount: bytes.count, alignment: 16)
    bytes.withUnsafeBytes {
      if let start = $0.baseAddress { memory.copyMemory(from: start, byteCount: $0.count) }
    }
    var error = zip_error_t()
    zip_error_init(&error)
    defer { zip_error_fini(&error) }
    let source = zip_source_buffer_create(memory, UInt64(bytes.count), 0, &error)
    guard let source, let archive = zip_open_from_source(source, ZIP_RDONLY, &error) else {
      zip_source_free(source)
      memory.deallocate()
      throw .badArchive(String(cString: zip_error_strerror(&error)))
    }
    var opened = Opened(memory: memory, archive: archive)
    do throws(ExchangeError) {
      (opened.names, opened.places) = try list(archive)
      return opened
    } catch {
      zip_discard(archive)
      memory.deallocate()
      throw error
    }
  }

  private static func list(
    _ archive: OpaquePointer
  ) throws(ExchangeError) -> (names: [String], places: [String: UInt64]) {
    let count = zip_get_num_entries(archive, 0)
    var names: [String] = []
    var places: [String: UInt64] = [:]
    for index in 0..<UInt64(max(count, 0)) {
      guard let start = zip_get_name(archive, index, 0) else {
        throw .badArchive("entry \(index + 1) has no name")
      }
      let name = String(cString: start)
      guard isInside(name) else { throw .escapes(entry: name) }
      if name.utf8.last == UInt8(ascii: "/") { continue }
      guard places.updateValue(index, forKey: name) == nil else {
        throw .badArchive("it holds two files named \(name)")
      }
      names.append(name)
    }
    return (names, places)
  }

  /// Whether a path stays within the folder that an archive is unpacked to, on any system.
  static func isInside(_ name: String) -> Bool {
    let bytes = Array(name.utf8)
    let slash = UInt8(ascii: "/")
    guard let first = bytes.first, first != slash, !bytes.contains(UInt8(ascii: "\\")) else {
      return false
    }
    // A drive: `C:file`.
    if bytes.count > 1, bytes[1] == UInt8(ascii: ":") { return false }
    return !bytes.split(separator: slash).contains { $0.elementsEqual("..".utf8) }
  }

  /// How many entries the directory can list at most: the signatures of its records.
  private static func countListed(in bytes: [UInt8]) -> Int {
    bytes.withUnsafeBufferPointer { bytes in
      guard bytes.count > 3 else { return 0 }
      var count = 0
      for index in 0..<bytes.count - 3
      where bytes[index] == 0x50 && bytes[index + 1] == 0x4B && bytes[index + 2] == 1
        && bytes[index + 3] == 2
      {
        count += 1
      }
      return count
    }
  }
}
