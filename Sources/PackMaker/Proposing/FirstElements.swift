extension Sequence {
  /// The first elements, each made once: a slice of a lazy collection makes them anew at each look.
  func first(atMost count: Int) -> [Element] {
    var found: [Element] = []
    guard count > 0 else { return found }
    for element in self {
      found.append(element)
      if found.count == count { break }
    }
    return found
  }
}
