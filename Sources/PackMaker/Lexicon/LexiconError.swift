/// Why the dictionary cannot be used.
package enum LexiconError: Error, Hashable, Sendable {
  case unreadable(path: String, errno: Int32)
  /// A file is there and is none of WordNet's.
  case malformed(path: String)
}
