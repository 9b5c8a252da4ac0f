import Quiz

/// Reads packages of QTI 2 and 3, and single items.
struct QTIPackageReader {
  private struct Resource {
    var path: String
    var marks: [String]
  }

  static func read(
    _ bytes: [UInt8], _ options: ImportOptions, to faults: inout [Fault]
  ) throws(ExchangeError) -> Pack {
    var assembly = Assembly(options)
    if ContentManifest.isArchive(bytes) {
      var archive = try ZipReader(bytes)
      let resources = try resources(of: ContentManifest(of: &archive), &assembly)
      guard !resources.isEmpty else {
        throw .notThisFormat(expected: "items of QTI 2 or 3 in \(QTINames.manifest)")
      }
      for resource in resources {
        try take(resource, of: &archive, into: &assembly)
      }
    } else {
      let root = try XMLReader.read(bytes, naming: QTIDialect.naming)
      guard root.name == "assessmentItem" else {
        throw .notThisFormat(expected: "a package, or an assessmentItem of QTI 2 or 3")
      }
      take(root, [], .line(root.line), into: &assembly)
    }
    faults += assembly.faults
    return assembly.finished()
  }

  private static func resources(
    of manifest: ContentManifest, _ assembly: inout Assembly
  ) throws(ExchangeError) -> [Resource] {
    for description in manifest.metadata.descendants(where: { $0 == "description" }) {
      if PackHeader.take(description.text, into: &assembly.pack) { break }
    }
    var resources: [Resource] = []
    var seen: Set<String> = []
    for element in manifest.resources {
      guard let type = element["type"], type.hasPrefix("imsqti_item_xmlv") else { continue }
      guard let path = try manifest.path(of: element) else { continue }
      // One item that is named again and again would be unpacked as often.
      guard seen.insert(path).inserted else {
        assembly.add(Fault(.entry(path, line: nil), .repeated(path)))
        continue
      }
      let marks = element.descendants { $0 == "keyword" }.map { Spacing.trimmed($0.text) }
      resources.append(Resource(path: path, marks: marks))
    }
    return resources
  }

  /// An item that is not there, or no XML, is a fault and not the package's end; what could be an
  /// attack is.
  private static func take(
    _ resource: Resource, of archive: inout ZipReader, into assembly: inout Assembly
  ) throws(ExchangeError) {
    let place = Fault.Place.entry(resource.path, line: nil)
    do throws(ExchangeError) {
      let bytes = try archive.bytes(of: resource.path)
      let root = try XMLReader.read(bytes, naming: QTIDialect.naming)
      take(root, resource.marks, place, into: &assembly)
    } catch {
      switch error {
      case .missing: assembly.add(Fault(place, .malformed("there is no such file")))
      case .syntax(let line, _, let sentence):
        assembly.add(Fault(.entry(resource.path, line: line), .malformed(sentence)))
      case .notUTF8: assembly.add(Fault(place, .malformed("no UTF-8")))
      default: throw error
      }
    }
  }

  private static func take(
    _ root: XMLElement, _ marks: [String], _ place: Fault.Place, into assembly: inout Assembly
  ) {
    guard root.name == "assessmentItem" else {
      return assembly.add(Fault(place, .unknownType(root.name)))
    }
    var reader = QTIItemReader(root: root)
    do throws(ItemFault) {
      let item = try reader.item(place, marks)
      for note in reader.notes { assembly.add(Fault(place, note)) }
      assembly.add(item)
    } catch {
      assembly.add(Fault(place, error.cause))
    }
  }
}
