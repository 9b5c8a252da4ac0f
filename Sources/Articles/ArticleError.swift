/// Why an article could not be read. Offsets count bytes of the file from 0.
package enum ArticleError: Error, Hashable, Sendable {
  /// The byte at this offset belongs to no character of UTF-8, as which the file is written.
  case notUTF8(offset: Int)
  /// Half of a UTF-16 surrogate pair, or an odd last byte.
  case notUTF16(offset: Int)
  /// A byte that the file's encoding gives no character.
  case undefinedByte(UInt8, offset: Int, encoding: String)
  /// An HTML page declares an encoding that is not known here.
  case unknownEncoding(String)
  /// A zero byte, or so many control characters that this is no text.
  case notText(offset: Int)
  /// A document or picture of another kind.
  case foreign(ForeignFormat)
  /// More bytes than the limit.
  case tooLarge(limit: Int)
  /// HTML with more elements inside each other than the limit.
  case tooDeep(limit: Int)
  /// HTML so broken that reading it would take minutes.
  case tooTangled
  /// A file of metadata that is no YAML mapping; lines count from 1.
  case notYAML(line: Int)
}

/// Kinds of files that teachers have articles in and that are not read, told by their first bytes.
package enum ForeignFormat: String, Hashable, Sendable, CaseIterable {
  case pdf, rtf, zip, oldWord, webArchive, gzip, picture

  init?(_ bytes: [UInt8]) {
    func begins(_ prefix: [UInt8]) -> Bool { bytes.starts(with: prefix) }
    if begins(Array("%PDF-".utf8)) {
      self = .pdf
    } else if begins(Array(#"{\rtf"#.utf8)) {
      self = .rtf
    } else if begins([0x50, 0x4B, 0x03, 0x04]) {
      self = .zip
    } else if begins([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]) {
      self = .oldWord
    } else if begins([0x1F, 0x8B]) {
      self = .gzip
    } else if begins([0x89, 0x50, 0x4E, 0x47]) || begins([0xFF, 0xD8, 0xFF])
      || begins(Array("GIF8".utf8))
    {
      self = .picture
    } else if Self.isWebArchive(bytes) {
      self = .webArchive
    } else {
      return nil
    }
  }

  /// A browser's `.mhtml`: mail headers, and a body of several parts.
  private static func isWebArchive(_ bytes: [UInt8]) -> Bool {
    let head = bytes.prefix(2_048)
    return head.starts(with: Array("From:".utf8))
      && ASCII.find("multipart/related", in: head) != nil
      && ASCII.find("mime-version:", in: head) != nil
  }
}
