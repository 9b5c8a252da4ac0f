package import CompiledPacks
import Terminal

/// The user's folders, by the XDG base directories, which say that a relative path counts for
/// nothing.
package enum Places {
  /// Of records: `$XDG_DATA_HOME/factcheck`, or `~/.local/share/factcheck` without it; nil where
  /// neither can be told.
  package static var records: String? {
    folder("XDG_DATA_HOME", or: "/.local/share").map { $0 + "/factcheck" }
  }

  fileprivate static func folder(_ variable: String, or below: String) -> String? {
    if let named = Environment.value(of: variable), named.utf8.first == UInt8(ascii: "/") {
      return named
    }
    return Environment.value(of: "HOME").map { $0 + below }
  }
}

extension PackCache {
  /// The user's, in `$XDG_CACHE_HOME/factcheck` or `~/.cache/factcheck`; nil where neither can be
  /// told, and with `FACTCHECK_CACHE=off`.
  package static var standard: PackCache? {
    guard Environment.value(of: "FACTCHECK_CACHE") != "off",
      let folder = Places.folder("XDG_CACHE_HOME", or: "/.cache"), let build = Program.build
    else { return nil }
    return PackCache(folder: folder + "/factcheck", program: build)
  }
}
