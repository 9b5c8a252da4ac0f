import CZip
import Glibc

/// Writes a zip archive in memory by libzip. The same files give the same bytes: no time of day,
/// no name of a machine is in them.
package struct ZipWriter: ~Copyable {
  private let archive: OpaquePointer
  /// What the archive is written into; holds a reference of its own.
  private let target: OpaquePointer
  private var isClosed = false

  /// An empty archive.
  ///
  /// - Throws: ``ExchangeError/library(_:)`` where memory has run out.
  package init() throws(ExchangeError) {
    var error = zip_error_t()
    zip_error_init(&error)
    defer { zip_error_fini(&error) }
    guard let target = zip_source_buffer_create(nil, 0, 0, &error) else {
      throw .library(String(cString: zip_error_strerror(&error)))
    }
    guard let archive = zip_open_from_source(target, ZIP_CREATE | ZIP_TRUNCATE, &error) else {
      zip_source_free(target)
      throw .library(String(cString: zip_error_strerror(&error)))
    }
    zip_source_keep(target)
    (self.archive, self.target) = (archive, target)
  }

  deinit {
    if !isClosed { zip_discard(archive) }
    zip_source_free(target)
  }

  /// Adds a file.
  ///
  /// - Parameters:
  ///   - name: with `/` between folders, which need no entries of their own.
  ///   - isStored: not compressed, where a format asks for that.
  package mutating func add(
    _ name: String, _ bytes: [UInt8], isStored: Bool = false
  ) throws(ExchangeError) {
    // Compressed only when the archive is closed, so libzip gets a copy to free then.
    // It never frees what it takes for empty.
    let copy = bytes.isEmpty ? nil : malloc(bytes.count)
    guard bytes.isEmpty || copy != nil else { throw .library("out of memory") }
    bytes.withUnsafeBytes {
      if let copy, let start = $0.baseAddress { memcpy(copy, start, $0.count) }
    }
    guard let source = zip_source_buffer(archive, copy, UInt64(bytes.count), 1) else {
      free(copy)
      throw failure
    }
    let place = zip_file_add(archive, name, source, UInt32(ZIP_FL_ENC_UTF_8))
    guard place >= 0 else {
      zip_source_free(source)
      throw failure
    }
    let method = isStored ? ZIP_CM_STORE : ZIP_CM_DEFLATE
    guard zip_set_file_compression(archive, UInt64(place), method, 6) == 0,
      zip_file_set_dostime(archive, UInt64(place), 0, Self.day, 0) == 0
    else { throw failure }
  }

  /// The archive's bytes; nothing can be added behind them.
  package consuming func finish() throws(ExchangeError) -> [UInt8] {
    guard zip_close(archive) == 0 else { throw failure }
    isClosed = true
    guard zip_source_open(target) == 0 else { throw .library("the archive cannot be read") }
    defer { zip_source_close(target) }
    var status = zip_stat_t()
    guard zip_source_stat(target, &status) == 0 else {
      throw .library("the archive cannot be read")
    }
    let size = Int(status.size)
    return [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
      count = max(0, Int(zip_source_read(target, buffer.baseAddress, UInt64(size))))
    }
  }

  private var failure: ExchangeError { .library(String(cString: zip_strerror(archive))) }

  /// The first day that the format can tell, 1 January 1980.
  private static let day: UInt16 = 1 << 5 | 1
}
