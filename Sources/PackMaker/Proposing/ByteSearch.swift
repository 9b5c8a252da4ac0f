import Glibc

extension String {
  /// Whether the bytes of another text stand in this one. Both are normalised, so that equal texts
  /// are equal bytes; the standard library's search goes character by character.
  func holds(_ part: String) -> Bool { endOfFirst(part) != nil }

  /// What stands behind another text in this one, where it is met first; nil where it is not.
  func behindFirst(_ part: String) -> String? {
    endOfFirst(part).map { String(utf8[utf8.index(startIndex, offsetBy: $0)...]) ?? "" }
  }

  /// The number of bytes up to the end of another text in this one.
  private func endOfFirst(_ part: String) -> Int? {
    var (text, part) = (self, part)
    return text.withUTF8 { text in
      part.withUTF8 { part in
        guard let wanted = part.baseAddress, part.count > 0 else { return 0 }
        guard let start = UnsafeRawPointer(text.baseAddress) else { return nil }
        var place = start
        let last = start + text.count - part.count
        while place <= last {
          guard let next = memchr(place, Int32(part[0]), last - place + 1) else { return nil }
          if memcmp(next, wanted, part.count) == 0 {
            return UnsafeRawPointer(next) - start + part.count
          }
          place = UnsafeRawPointer(next) + 1
        }
        return nil
      }
    }
  }
}
