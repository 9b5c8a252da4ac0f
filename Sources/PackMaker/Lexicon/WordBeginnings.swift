/// Beginnings of words, of three bytes or more, searched by the first three.
struct WordBeginnings: Sendable, ExpressibleByArrayLiteral {
  private var byFirst: WordTable<[String]> = [:]

  init(arrayLiteral beginnings: String...) {
    for beginning in beginnings {
      let first = String(beginning.prefix(3))
      byFirst[first] = (byFirst[first] ?? []) + [beginning]
    }
  }

  /// Whether a word begins with one of them.
  func begin(_ word: String) -> Bool {
    let first = word.utf8.withContiguousStorageIfAvailable { bytes in
      WordKey(UnsafeBufferPointer(rebasing: bytes.prefix(3)))
    }
    guard let key = first ?? nil, let beginnings = byFirst[key] else { return false }
    return beginnings.contains { word.hasPrefix($0) }
  }
}

/// Ends of words, of three bytes or more, searched by the last three.
struct WordEndings: Sendable, ExpressibleByArrayLiteral {
  private var byLast: WordTable<[String]> = [:]

  init(arrayLiteral endings: String...) {
    for ending in endings {
      let last = String(ending.suffix(3))
      byLast[last] = (byLast[last] ?? []) + [ending]
    }
  }

  /// Whether a word ends with one of them.
  func end(_ word: String) -> Bool {
    let last = word.utf8.withContiguousStorageIfAvailable { bytes in
      WordKey(UnsafeBufferPointer(rebasing: bytes.suffix(3)))
    }
    guard let key = last ?? nil, let endings = byLast[key] else { return false }
    return endings.contains { word.hasSuffix($0) }
  }
}
