/// Some parts of speech, a bit each.
struct TagSet: Sendable, ExpressibleByArrayLiteral {
  private var bits: UInt32 = 0

  init(arrayLiteral tags: Tag...) {
    for tag in tags { bits |= 1 << UInt32(tag.rawValue) }
  }

  func contains(_ tag: Tag) -> Bool { bits & 1 << UInt32(tag.rawValue) != 0 }
}
