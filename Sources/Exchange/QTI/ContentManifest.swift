/// The manifest of a package, which lists what is in it (IMS Content Packaging).
struct ContentManifest {
  /// The manifest without its resources.
  let metadata: XMLElement
  let resources: [XMLElement]
  /// The folder that the manifest is in, with a slash behind it.
  private let folder: String

  static func isArchive(_ bytes: [UInt8]) -> Bool { bytes.starts(with: [0x50, 0x4B]) }

  /// Whether an archive has one.
  static func isIn(_ archive: borrowing ZipReader) -> Bool {
    archive.names.contains(where: isManifest)
  }

  private static func isManifest(_ name: String) -> Bool {
    name == QTINames.manifest || name.hasSuffix("/" + QTINames.manifest)
  }

  /// Finds and reads it.
  init(of archive: inout ZipReader) throws(ExchangeError) {
    // Some tools pack a folder instead of what is in it.
    guard
      let name = archive.names.filter(Self.isManifest).min(by: { $0.utf8.count < $1.utf8.count })
    else {
      throw .missing(entry: QTINames.manifest)
    }
    var resources: [XMLElement] = []
    let manifest = try archive.bytes(of: name)
    metadata = try XMLReader.read(manifest, cutting: ["resource"]) { resources.append($0) }
    guard metadata.name == "manifest" else {
      throw .notThisFormat(expected: "a manifest in \(name)")
    }
    folder = String(name.dropLast(QTINames.manifest.count))
    self.resources = resources
  }

  /// The place of a resource's own file, or nil where it names none.
  ///
  /// - Throws: ``ExchangeError/escapes(entry:)``.
  func path(of resource: XMLElement) throws(ExchangeError) -> String? {
    let base = resource["base"] ?? ""
    guard let href = resource["href"] ?? resource.first("file")?["href"] else { return nil }
    let path = folder + base + Self.decoded(href)
    guard ZipReader.isInside(path) else { throw .escapes(entry: path) }
    // Nothing is fetched: an address is a name that no archive holds.
    return path
  }

  /// The place of a file that another of the archive names.
  static func path(_ href: String, beside other: String) -> String {
    var parts = Array(other.split(separator: "/").dropLast())
    let address = decoded(href)
    for part in address.split(separator: "/") where part != "." {
      if part == ".." { _ = parts.popLast() } else { parts.append(part) }
    }
    return parts.joined(separator: "/")
  }

  /// Percent-encoded bytes as they are; what is no UTF-8 then stays as it was.
  private static func decoded(_ href: String) -> String {
    guard href.utf8.contains(UInt8(ascii: "%")) else { return href }
    let bytes = Array(href.utf8)
    var out: [UInt8] = []
    var at = 0
    while at < bytes.count {
      if bytes[at] == UInt8(ascii: "%"), at + 2 < bytes.count,
        let byte = UInt8(String(decoding: bytes[at + 1...at + 2], as: UTF8.self), radix: 16)
      {
        out.append(byte)
        at += 3
      } else {
        out.append(bytes[at])
        at += 1
      }
    }
    return String(validating: out, as: UTF8.self) ?? href
  }
}
