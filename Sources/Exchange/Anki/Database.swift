import CSQLite

/// A database of SQLite in memory, to be written once and taken as bytes.
struct Database: ~Copyable {
  private let handle: OpaquePointer

  init() throws(ExchangeError) {
    var handle: OpaquePointer?
    guard sqlite3_open(":memory:", &handle) == SQLITE_OK, let handle else {
      sqlite3_close(handle)
      throw .library("SQLite cannot be opened")
    }
    self.handle = handle
  }

  deinit { sqlite3_close(handle) }

  /// What is bound to the places of a statement.
  enum Value {
    case integer(Int)
    case text(String)
  }

  func run(_ statements: String) throws(ExchangeError) {
    guard sqlite3_exec(handle, statements, nil, nil, nil) == SQLITE_OK else { throw failure }
  }

  /// Runs one statement once for each row of values.
  func run(
    _ statement: String, _ rows: some Sequence<[Value]>
  ) throws(ExchangeError) {
    var prepared: OpaquePointer?
    guard sqlite3_prepare_v2(handle, statement, -1, &prepared, nil) == SQLITE_OK else {
      throw failure
    }
    defer { sqlite3_finalize(prepared) }
    for row in rows {
      for (place, value) in row.enumerated() {
        guard bind(value, at: Int32(place + 1), of: prepared) == SQLITE_OK else { throw failure }
      }
      guard sqlite3_step(prepared) == SQLITE_DONE, sqlite3_reset(prepared) == SQLITE_OK else {
        throw failure
      }
    }
  }

  private func bind(_ value: Value, at place: Int32, of statement: OpaquePointer?) -> Int32 {
    switch value {
    case .integer(let number): return sqlite3_bind_int64(statement, place, Int64(number))
    case .text(var text):
      return text.withUTF8 { bytes in
        // SQLite takes a copy; that is what the destructor of -1 asks for.
        let copying = unsafeBitCast(-1, to: sqlite3_destructor_type.self)
        return bytes.withMemoryRebound(to: CChar.self) {
          // An empty text has no address, and would be null.
          guard let start = $0.baseAddress else {
            return sqlite3_bind_text(statement, place, "", 0, copying)
          }
          return sqlite3_bind_text(statement, place, start, Int32($0.count), copying)
        }
      }
    }
  }

  /// The database as the file that it would be.
  func serialised() throws(ExchangeError) -> [UInt8] {
    var size: sqlite3_int64 = 0
    guard let start = sqlite3_serialize(handle, "main", &size, 0) else {
      throw .library("SQLite cannot write its file")
    }
    defer { sqlite3_free(start) }
    var bytes = Array(UnsafeBufferPointer(start: start, count: Int(size)))
    // The library's own version stands there for information (SQLite's file format, 1.3); the same
    // rows are to be the same bytes.
    if bytes.count >= 100 { bytes.replaceSubrange(96..<100, with: [0, 0, 0, 0]) }
    return bytes
  }

  private var failure: ExchangeError { .library(String(cString: sqlite3_errmsg(handle))) }
}
