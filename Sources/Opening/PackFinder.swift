import Glibc
import Terminal
import Text

/// Finds packs by path or by name.
package enum PackFinder {
  /// Why no pack was found.
  package enum Fault: Error, Hashable, Sendable {
    case noSuchPack(name: String, looked: [String], closest: String?)
    case noPack(looked: [String])
    case severalPacks([String])
  }

  /// The path of a pack.
  ///
  /// - Parameter name: a path, a name looked up in ``folders``, or nil for the only pack found.
  package static func path(of name: String?) throws(Fault) -> String {
    guard let name else { return try onlyPack() }
    if name.contains("/") || isFile(name) { return name }
    for folder in folders {
      for path in ["\(folder)/\(name).yaml", "\(folder)/\(name).yml", "\(folder)/\(name)"]
      where isFile(path) { return path }
    }
    // A pack may be called by the beginning of its name, where no other begins so.
    let all = packs()
    let matches = all.filter { stem(of: $0).hasPrefix(name) }
    if matches.count == 1 { return matches[0] }
    throw .noSuchPack(
      name: name, looked: folders, closest: EditDistance.closest(to: name, among: all.map(stem)))
  }

  /// Where packs are looked for, in this order.
  static var folders: [String] {
    var folders: [String] = []
    if let path = Environment.value(of: "FACTCHECK_PATH") {
      folders = path.split(separator: ":").map(String.init)
    }
    folders.append("./questions")
    let home = Environment.value(of: "HOME")
    if let data = Environment.value(of: "XDG_DATA_HOME") ?? home.map({ $0 + "/.local/share" }) {
      folders.append(data + "/factcheck/packs")
    }
    if let program = Program.path {
      folders.append(folder(of: folder(of: program)) + "/share/factcheck/questions")
    }
    return folders
  }

  /// The path up to its last slash.
  private static func folder(of path: String) -> String {
    String(path[..<(path.utf8.lastIndex(of: UInt8(ascii: "/")) ?? path.startIndex)])
  }

  private static func onlyPack() throws(Fault) -> String {
    let found = packs()
    switch found.count {
    case 0: throw .noPack(looked: folders)
    case 1: return found[0]
    default: throw .severalPacks(found.map(stem))
    }
  }

  private static func packs() -> [String] {
    var stems: Set<String> = []
    // A name means the pack in the first folder that has it, so a later one of it is no choice.
    return folders.flatMap { folder in
      entries(of: folder).filter { $0.hasSuffix(".yaml") || $0.hasSuffix(".yml") }
        .sorted().map { "\(folder)/\($0)" }
    }.filter { stems.insert(stem(of: $0)).inserted }
  }

  /// The name of a pack's file without its folder and its last ending: `bridge` of `a/bridge.yaml`.
  package static func stem(of path: String) -> String {
    // By bytes, since splitting costs as much as finding the file.
    let bytes = path.utf8
    let file = bytes.lastIndex(of: UInt8(ascii: "/")).map { bytes[bytes.index(after: $0)...] }
    let name = file ?? bytes[...]
    return String(
      name.lastIndex(of: UInt8(ascii: ".")).map { name[..<$0] } ?? name[..<name.startIndex])
      ?? ""
  }

  /// Whether anything stands at a path.
  package static func isThere(_ path: String) -> Bool {
    var status = stat()
    return lstat(path, &status) == 0
  }

  private static func isFile(_ path: String) -> Bool {
    var status = stat()
    return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFREG
  }

  /// The names in a folder, hidden ones too, in no order; none where it cannot be read.
  package static func entries(of folder: String) -> [String] {
    guard let stream = opendir(folder) else { return [] }
    defer { closedir(stream) }
    var names: [String] = []
    while let entry = readdir(stream) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) {
        $0.withMemoryRebound(to: CChar.self, capacity: 256) { name in String(cString: name) }
      }
      if name != "." && name != ".." { names.append(name) }
    }
    return names
  }
}
