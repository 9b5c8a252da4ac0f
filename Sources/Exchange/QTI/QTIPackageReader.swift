import Quiz
import Text

/// Reads packages of QTI 2 and 3, and single items.
struct QTIPackageReader {
  /// What is known of all that is read.
  private struct Reading {
    /// Whether this program wrote the package.
    var isOwn = false
    /// The language of the items so far, as the first that has one states it.
    var language: String?
  }

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
      let manifest = try ContentManifest(of: &archive)
      var reading = Reading()
      reading.isOwn = take(metadata: manifest.metadata, into: &assembly)
      var (resources, tests) = try Self.resources(of: manifest, &assembly)
      guard !resources.isEmpty else {
        throw .notThisFormat(expected: "items of QTI 2 or 3 in \(QTINames.manifest)")
      }
      var isTitled = reading.isOwn
      var places: [String: Int] = [:]
      for test in tests {
        let asked = try take(test: test, of: &archive, isTitled: &isTitled, into: &assembly)
        for path in asked where places[path] == nil { places[path] = places.count }
      }
      // What a test asks and the manifest forgets is looked for all the same.
      let listed = Set(resources.map(\.path))
      resources += places.keys.filter { !listed.contains($0) }.sorted().map {
        Resource(path: $0, marks: [])
      }
      // As the tests ask them; behind those what no test asks.
      let order = resources.enumerated().map { index, resource in
        (places[resource.path] ?? places.count, index)
      }
      for (_, index) in order.sorted(by: <) {
        try take(resources[index], of: &archive, &reading, into: &assembly)
      }
    } else {
      let root = try XMLReader.read(bytes, naming: QTIDialect.naming)
      guard root.name == "assessmentItem" else {
        throw .notThisFormat(expected: "a package, or an assessmentItem of QTI 2 or 3")
      }
      var reading = Reading()
      take(root, [], .line(root.line), &reading, into: &assembly)
    }
    return assembly.finished(telling: &faults)
  }

  /// What the manifest says of the package as a whole.
  ///
  /// - Returns: whether this program wrote it.
  private static func take(metadata: XMLElement, into assembly: inout Assembly) -> Bool {
    let texts = metadata.descendants { $0 == "description" }.map(\.text)
    if texts.contains(where: { PackHeader.take($0, into: &assembly.pack) }) { return true }
    if let text = texts.first(where: { !$0.isBlank }) {
      assembly.pack.description = Gate.clean(Spacing.trimmed(text))
    }
    return false
  }

  private static func resources(
    of manifest: ContentManifest, _ assembly: inout Assembly
  ) throws(ExchangeError) -> (items: [Resource], tests: [String]) {
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

  /// The first test names the pack. A pack is one list of questions, so that titles of further tests
  /// and of sections are told.
  ///
  /// - Returns: the places of the items that it asks, in their order.
  private static func take(
    test path: String, of archive: inout ZipReader, isTitled: inout Bool,
    into assembly: inout Assembly
  ) throws(ExchangeError) -> [String] {
    do throws(ExchangeError) {
      let bytes = try archive.bytes(of: path)
      let root = try XMLReader.read(bytes, naming: QTIDialect.naming)
      let title = Gate.line(Spacing.trimmed(root["title"] ?? ""))
      if !title.isBlank {
        if isTitled, title != Gate.line(assembly.pack.title) {
          assembly.add(
            Fault(.entry(path, line: root.line), .without(title, field: "title of a test")))
        } else if !isTitled {
          (assembly.pack.title, isTitled) = (title, true)
        }
      }
      let sections = root.sections
      for section in sections {
        let name = Gate.line(Spacing.trimmed(section["title"] ?? ""))
        if sections.count == 1 || name.isBlank || name == Gate.line(assembly.pack.title) {
          continue
        }
        assembly.add(
          Fault(.entry(path, line: section.line), .without(name, field: "title of a section")))
      }
      var told: Set<String> = []
      for rule in root.descendants(where: rules.contains) where told.insert(rule.name).inserted {
        assembly.add(
          Fault(.entry(path, line: rule.line), .without(rule.name, field: "rule of the test")))
      }
      return root.descendants { $0 == "assessmentItemRef" }.compactMap { $0["href"] }.map {
        ContentManifest.path($0, beside: path)
      }
    } catch {
      try add(error, in: path, to: &assembly)
      return []
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
    _ resource: Resource, of archive: inout ZipReader, _ reading: inout Reading,
    into assembly: inout Assembly
  ) throws(ExchangeError) {
    do throws(ExchangeError) {
      let bytes = try archive.bytes(of: resource.path)
      let root = try XMLReader.read(bytes, naming: QTIDialect.naming)
      let place = Fault.Place.entry(resource.path, line: root.line)
      take(root, resource.marks, place, &reading, into: &assembly)
    } catch {
      try add(error, in: resource.path, to: &assembly)
    }
  }

  private static func take(
    _ root: XMLElement, _ marks: [String], _ place: Fault.Place, _ reading: inout Reading,
    into assembly: inout Assembly
  ) {
    guard root.name == "assessmentItem" else {
      return assembly.add(Fault(place, .unknownType(root.name)))
    }
    var reader = QTIItemReader(root: root, isOwn: reading.isOwn)
    do throws(ItemFault) {
      let item = try reader.item(place, marks)
      take(language: Gate.line(root["lang"] ?? ""), place, &reading, into: &assembly)
      for note in reader.notes { assembly.add(Fault(note.place(in: place), note.cause)) }
      assembly.add(item)
    } catch {
      assembly.add(Fault(error.place(in: place), error.cause))
    }
  }
}

extension QTIPackageReader {
  /// A pack has one language.
  private static func take(
    language: String, _ place: Fault.Place, _ reading: inout Reading,
    into assembly: inout Assembly
  ) {
    if reading.isOwn || language.isBlank || language == reading.language { return }
    if reading.language == nil {
      (assembly.pack.language, reading.language) = (language, language)
    } else {
      assembly.add(Fault(place, .without(language, field: "language")))
    }
  }
}

extension XMLElement {
  /// The sections of a test, also those within others.
  fileprivate var sections: [XMLElement] {
    descendants { $0 == "assessmentSection" }.flatMap { [$0] + $0.sections }
  }
}
