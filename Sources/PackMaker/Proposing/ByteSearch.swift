import Glibc

extension String {
  /// Whether the bytes of another text stand in this one. Both are normalised, so that equal texts
  /// are equal bytes; the standard library's search goes character by character.
  func holds(_ part: String) -> Bool {
    var (text, part) = (self, part)
    return text.withUTF8 { text in
      part.withUTF8 { part in
        guard let wanted = part.baseAddress, part.count > 0 else { return true }
        guard var place = UnsafeRawPointer(text.baseAddress) else { return false }
        let last = place + text.count - part.count
        while place <= last {
          guard let next = memchr(place, Int32(part[0]), last - place + 1) else { return false }
          if memcmp(next, wanted, part.count) == 0 { return true }
          place = UnsafeRawPointer(next) + 1
        }
        return false
      }
    }
  }
}
