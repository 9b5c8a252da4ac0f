import CXML2

/// An element's attributes, valid during the call that hands them over.
struct HTMLAttributes {
  /// Name, value, name, value, and a null pointer.
  let pairs: UnsafeMutablePointer<UnsafePointer<xmlChar>?>?

  /// The value, entities decoded; empty where the attribute has none, nil where there is none.
  subscript(_ name: StaticString) -> String? {
    guard let pairs else { return nil }
    var at = 0
    while let key = pairs[at] {
      if strcmp(key, name) { return pairs[at + 1].map { String(cString: $0) } ?? "" }
      at += 2
    }
    return nil
  }

  var isEmpty: Bool { pairs?[0] == nil }

  var count: Int {
    var count = 0
    while let pairs, pairs[count * 2] != nil { count += 1 }
    return count
  }

  private func strcmp(_ key: UnsafePointer<xmlChar>, _ name: StaticString) -> Bool {
    name.withUTF8Buffer { name in
      for (index, byte) in name.enumerated() where key[index] != byte { return false }
      return key[name.count] == 0
    }
  }
}
