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
      let (resources, tests) = try resources(of: ContentManifest(of: &archive), &assembly)
      guard !resources.isEmpty else {
        throw .notThisFormat(expected: "items of QTI 2 or 3 in \(QTINames.manifest)")
      }
      for resource in resources {
        try take(resource, of: &archive, into: &assembly)
      }
      for test in tests { try take(test: test, of: &archive, into: &assembly) }
    } else {
      let root = try XMLReader.read(bytes, naming: QTIDialect.naming)
      guard root.name == "assessmentItem" else {
        throw .notThisFormat(expected: "a package, or an assessmentItem of QTI 2 or 3")
      }
      take(root, [], .line(root.line), into: &assembly)
    }
    return assembly.finished(telling: &faults)
  }

  private static func resources(
    of manifest: ContentManifest, _ assembly: inout Assembly
  ) throws(ExchangeError) -> (items: [Resource], tests: [String]) {
    for description in manifest.metadata.descendants(where: { $0 == "description" }) {
      if PackHeader.take(description.text, into: &assembly.pack) { break }
    }
    var tests: [String] = []
    var resources: [Resource] = []
    var seen: Set<String> = []
    for element in manifest.resources {
      guard let type = element["type"] else { continue }
      let isTest = type.hasPrefix("imsqti_test_xmlv")
      // A stimulus is told with each item that asks about it, and a picture where it is shown.
      guard isTest || type.hasPrefix("imsqti_item_xmlv"), let path = try manifest.path(of: element)
      else { continue }
      // One file that is named again and again would be unpacked as often.
      guard seen.insert(path).inserted else {
        assembly.add(Fault(.entry(path, line: nil), .repeated(path)))
        continue
      }
      if isTest {
        tests.append(path)
        continue
      }
      let marks = element.descendants { $0 == "keyword" }.map { Spacing.trimmed($0.text) }
      resources.append(Resource(path: path, marks: marks))
    }
    return (resources, tests)
  }

  /// Parts of a test that say which items are asked, in what time and for how much.
  private static let rules: Set<String> = [
    "selection", "timeLimits", "weight", "preCondition", "branchRule", "rubricBlock",
    "templateDefault", "testFeedback", "outcomeProcessing",
  ]

  private static func take(
    test path: String, of archive: inout ZipReader, into assembly: inout Assembly
  ) throws(ExchangeError) {
    do throws(ExchangeError) {
      let bytes = try archive.bytes(of: path)
      let root = try XMLReader.read(bytes, naming: QTIDialect.naming)
      var told: Set<String> = []
      for rule in root.descendants(where: rules.contains) where told.insert(rule.name).inserted {
        assembly.add(
          Fault(.entry(path, line: rule.line), .without(rule.name, field: "rule of the test")))
      }
    } catch {
      try add(error, in: path, to: &assembly)
    }
  }

  private static func add(
    _ error: ExchangeError, in path: String, to assembly: inout Assembly
  ) throws(ExchangeError) {
    let place = Fault.Place.entry(path, line: nil)
    switch error {
    case .missing: assembly.add(Fault(place, .malformed("there is no such file")))
    case .syntax(let line, _, let sentence):
      assembly.add(Fault(.entry(path, line: line), .malformed(sentence)))
    case .notUTF8: assembly.add(Fault(place, .malformed("no UTF-8")))
    default: throw error
    }
  }

  /// An item that is not there, or no XML, is a fault and not the package's end; what could be an
  /// attack is.
  private static func take(
    _ resource: Resource, of archive: inout ZipReader, into assembly: inout Assembly
  ) throws(ExchangeError) {
    do throws(ExchangeError) {
      let bytes = try archive.bytes(of: resource.path)
      let root = try XMLReader.read(bytes, naming: QTIDialect.naming)
      take(root, resource.marks, .entry(resource.path, line: root.line), into: &assembly)
    } catch {
      try add(error, in: resource.path, to: &assembly)
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
      for note in reader.notes { assembly.add(Fault(note.place(in: place), note.cause)) }
      assembly.add(item)
    } catch {
      assembly.add(Fault(error.place(in: place), error.cause))
    }
  }
}
