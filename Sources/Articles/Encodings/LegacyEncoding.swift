import Glibc

/// The other encodings that web pages declare, converted by the C library.
enum LegacyEncoding {
  /// - Parameter declared: the name in small letters.
  static func decoded(
    _ bytes: [UInt8], declared: String
  ) throws(ArticleError) -> [UInt8] {
    if western.contains(declared) { return try Windows1252.decoded(bytes) }
    // Only names that are listed reach the C library, which would look for a file of any name.
    guard let name = names[declared] ?? (numbered.contains(declared) ? declared : nil) else {
      throw .unknownEncoding(declared)
    }
    let converter = iconv_open("UTF-8", name)
    guard Int(bitPattern: converter) != -1 else { throw .unknownEncoding(declared) }
    defer { iconv_close(converter) }
    var out: [UInt8] = []
    out.reserveCapacity(bytes.count * 2)
    var input = bytes
    var failed: Int?
    input.withUnsafeMutableBytes { input in
      var next = input.baseAddress?.assumingMemoryBound(to: CChar.self)
      var left = input.count
      withUnsafeTemporaryAllocation(byteCount: 65_536, alignment: 1) { buffer in
        while left > 0, failed == nil {
          var to = buffer.baseAddress?.assumingMemoryBound(to: CChar.self)
          var room = buffer.count
          let result = iconv(converter, &next, &left, &to, &room)
          out.append(contentsOf: buffer.prefix(buffer.count - room))
          if result == -1, errno != E2BIG { failed = input.count - left }
        }
      }
    }
    if let failed {
      throw .undefinedByte(bytes[min(failed, bytes.count - 1)], offset: failed, encoding: declared)
    }
    return out
  }

  private static let western: Set<String> = [
    "windows-1252", "cp1252", "x-cp1252", "iso-8859-1", "iso8859-1", "latin1", "l1", "ascii",
    "us-ascii", "ansi",
  ]

  /// The C library knows them by the same name.
  private static let numbered: Set<String> = Set(
    (2...16).filter { $0 != 12 && $0 != 9 }.map { "iso-8859-\($0)" }
      + [1250, 1251, 1253, 1255, 1256, 1257, 1258].map { "windows-\($0)" })

  private static let names = [
    "windows-1254": "windows-1254", "iso-8859-9": "windows-1254", "windows-874": "cp874",
    "koi8-r": "koi8-r", "koi8-u": "koi8-u", "shift_jis": "cp932", "shift-jis": "cp932",
    "sjis": "cp932", "euc-jp": "euc-jp", "iso-2022-jp": "iso-2022-jp", "euc-kr": "cp949",
    "gb2312": "gb18030", "gbk": "gb18030", "gb18030": "gb18030", "big5": "big5-hkscs",
    "macintosh": "macintosh",
  ]
}
