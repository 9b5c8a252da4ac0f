import Text

/// Takes a value for what it is said to be, or not at all.
enum StatedText {
  /// A line of text; nil where it is empty or longer than 500 bytes.
  static func line(_ text: String) -> String? {
    guard text.utf8.count <= 4_096 else { return nil }
    let line = Normalisation.normalise(text)
    return line.isEmpty || line.utf8.count > 500 ? nil : line
  }

  /// Who wrote it, without a leading `By`; nil for an address.
  static func byline(_ text: String) -> String? {
    guard var line = line(text), !line.contains("://"), !line.contains("@") else { return nil }
    if ASCII.begins(Array(line.utf8)[...], with: "by ") { line = String(line.dropFirst(3)) }
    return line
  }

  /// An address of the web; nil where it is none, or names a user.
  static func url(_ text: String) -> String? {
    guard let line = line(text) else { return nil }
    let bytes = Array(line.utf8)[...]
    let scheme = ASCII.begins(bytes, with: "https://") ? 8 : 7
    guard scheme == 8 || ASCII.begins(bytes, with: "http://"),
      bytes.allSatisfy({ $0 > 0x20 && $0 != 0x7F && $0 != 0x22 && $0 != 0x3C && $0 != 0x3E })
    else { return nil }
    let host = bytes.dropFirst(scheme).prefix { $0 != 0x2F && $0 != 0x3F && $0 != 0x23 }
    let isHost = host.contains(UInt8(ascii: ".")) && !host.contains(UInt8(ascii: "@"))
    return isHost && Gate.firstHarmful(in: line) == nil ? line : nil
  }

  /// A tag of BCP 47: `en`, `en-GB`, and what `en_GB` means.
  static func language(_ text: String) -> String? {
    let parts = text.utf8.split(omittingEmptySubsequences: false) { $0 == 0x2D || $0 == 0x5F }
    guard text.utf8.count <= 35, let first = parts.first, (2...3).contains(first.count),
      first.allSatisfy(ASCII.isLetter),
      parts.dropFirst().allSatisfy({ part in
        (1...8).contains(part.count)
          && part.allSatisfy { ASCII.isLetter($0) || ASCII.isDigit($0) }
      })
    else { return nil }
    return text.replacing("_", with: "-")
  }
}
