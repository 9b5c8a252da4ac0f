package import Quiz

/// Writes fixes into a pack's file as it stands, so that comments and layout stay.
package enum PackPatcher {
  /// The file with the fixes in it; nil where the patched text would not read as exactly that
  /// pack, which a file with aliases or an unusual layout may bring about.
  ///
  /// - Parameters:
  ///   - reading: the file as it was read.
  ///   - fixed: the pack that the patched file must read as.
  package static func patched(_ reading: Reading, _ fixes: [Fix], toRead fixed: Pack) -> [UInt8]? {
    guard let pack = reading.pack else { return nil }
    var edits: [Edit] = []
    for fix in fixes {
      guard let found = Self.edits(for: fix, fixes, in: pack, reading) else { return nil }
      edits += found
    }
    var bytes = reading.bytes
    for edit in edits.sorted(by: { $0.range.lowerBound > $1.range.lowerBound }) {
      bytes.replaceSubrange(edit.range, with: edit.text.utf8)
    }
    bytes = renumbered(bytes, fixes)
    return PackReader.read(bytes, path: reading.path).pack == fixed ? bytes : nil
  }

  private struct Edit {
    var range: Range<Int>
    var text: String
  }

  private static func edits(
    for fix: Fix, _ fixes: [Fix], in pack: Pack, _ reading: Reading
  ) -> [Edit]? {
    let locations = reading.locations
    func source(_ id: String) -> Int? { pack.sources.firstIndex { $0.id == id } }
    switch fix {
    case .renumber(let id, let from, let to, _):
      guard let source = source(id),
        let passage = pack.sources[source].passages.firstIndex(where: { $0.id == from }),
        let start = offset(locations.passage(passage, ofSource: source), in: reading.bytes),
        reading.bytes[start...].starts(with: from.utf8)
      else { return nil }
      return [Edit(range: start..<start + from.utf8.count, text: to)]
    case .passageDigest(let id, let passageID, let digest):
      // The passage is named by its new id, and stands in the file under its old one.
      let old = fixes.lazy.compactMap { fix -> String? in
        if case .renumber(id, let from, passageID, _) = fix { from } else { nil }
      }.first
      guard let source = source(id),
        let passage = pack.sources[source].passages.firstIndex(where: { $0.id == old ?? passageID })
      else { return nil }
      let first = ["note", "quote", "range"]
        .map { locations.passage(passage, ofSource: source, key: $0) }
        .filter { $0 != locations.passage(passage, ofSource: source) }.min()
      return first.flatMap { insertion(of: "digest: \"\(digest)\"", at: $0, in: reading.bytes) }
    case .sourceDigest(let id, let digest):
      guard let source = source(id) else { return nil }
      if let old = pack.sources[source].digest {
        return replacement(
          of: old, with: digest, after: locations.source(source, key: "digest"), in: reading.bytes)
      }
      return insertion(
        of: "digest: \"\(digest)\"", at: locations.source(source, key: "label"), in: reading.bytes)
    }
  }

  /// A key in front of another of the same mapping: before a comma within braces, else on a line
  /// of its own with the same indentation.
  private static func insertion(of entry: String, at place: Place, in bytes: [UInt8]) -> [Edit]? {
    guard let at = offset(place, in: bytes) else { return nil }
    let lineStart = bytes[..<at].lastIndex(of: 0x0A).map { $0 + 1 } ?? 0
    let before = bytes[lineStart..<at]
    let isBlock = before.allSatisfy { $0 == 0x20 }
    let text = isBlock ? entry + "\n" + String(decoding: before, as: UTF8.self) : entry + ", "
    return [Edit(range: at..<at, text: text)]
  }

  private static func replacement(
    of old: String, with new: String, after place: Place, in bytes: [UInt8]
  ) -> [Edit]? {
    guard let from = offset(place, in: bytes) else { return nil }
    let needle = Array(old.utf8)
    let end = min(bytes.count, from + 400)
    guard end - from >= needle.count else { return nil }
    for start in from...(end - needle.count) where bytes[start...].starts(with: needle) {
      return [Edit(range: start..<start + needle.count, text: new)]
    }
    return nil
  }

  /// Citations by their new ids, all at once, so that `p4` and `p5` may change places.
  private static func renumbered(_ bytes: [UInt8], _ fixes: [Fix]) -> [UInt8] {
    var names: [[UInt8]: [UInt8]] = [:]
    for case .renumber(let source, let from, let to, _) in fixes {
      names[Array("\(source)#\(from)".utf8)] = Array("\(source)#\(to)".utf8)
    }
    guard !names.isEmpty else { return bytes }
    var out: [UInt8] = []
    out.reserveCapacity(bytes.count)
    var word: [UInt8] = []
    for byte in bytes {
      if isNameByte(byte) {
        word.append(byte)
      } else {
        out += names[word] ?? word
        word.removeAll(keepingCapacity: true)
        out.append(byte)
      }
    }
    return out + (names[word] ?? word)
  }

  private static func isNameByte(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x61...0x7A, 0x41...0x5A, 0x23, 0x2D: true
    default: false
    }
  }

  /// The byte at which a place stands.
  private static func offset(_ place: Place, in bytes: [UInt8]) -> Int? {
    var at = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    for _ in 1..<max(place.line, 1) {
      guard let end = bytes[at...].firstIndex(of: 0x0A) else { return nil }
      at = end + 1
    }
    var column = 1
    while column < place.column {
      guard at < bytes.count else { return nil }
      at += 1
      while at < bytes.count, bytes[at] & 0xC0 == 0x80 { at += 1 }
      column += 1
    }
    return at
  }
}
