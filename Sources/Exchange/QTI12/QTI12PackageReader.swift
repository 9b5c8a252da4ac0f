import Quiz
import Text

/// Reads packages of QTI 1.2, and single quizzes.
struct QTI12PackageReader {
  private var assembly: Assembly
  /// Whether the quiz that is being read says that its options are not mixed.
  private var isFixed = false
  /// Whether this program wrote that quiz.
  private var isOwn = false
  /// Whether the pack has its title already.
  private var isTitled = false

  static func read(
    _ bytes: [UInt8], _ options: ImportOptions, to faults: inout [Fault]
  ) throws(ExchangeError) -> Pack {
    var reader = QTI12PackageReader(assembly: Assembly(options))
    if ContentManifest.isArchive(bytes) {
      try reader.take(archive: bytes)
    } else {
      try reader.take(quiz: bytes, named: nil)
    }
    return reader.assembly.finished(telling: &faults)
  }

  private init(assembly: Assembly) { self.assembly = assembly }

  private mutating func take(archive bytes: [UInt8]) throws(ExchangeError) {
    var archive = try ZipReader(bytes)
    for path in try Self.paths(in: &archive).uniqued() {
      do throws(ExchangeError) {
        let quiz = try archive.bytes(of: path)
        let folder = path.utf8.lastIndex(of: UInt8(ascii: "/")).map { String(path[...$0]) } ?? ""
        let settings = folder + QTI12Names.settings
        (isFixed, isOwn) = (false, false)
        if archive.holds(settings) { try take(settings: archive.bytes(of: settings), settings) }
        try take(quiz: quiz, named: path)
      } catch {
        guard case .missing = error else { throw error }
        assembly.add(Fault(.entry(path, line: nil), .malformed("there is no such file")))
      }
    }
  }

  /// What Canvas says of a quiz in a file beside it. A pack has the title and the description of
  /// the first that has one.
  private mutating func take(settings bytes: [UInt8], _ path: String) throws(ExchangeError) {
    let root = try XMLReader.read(bytes)
    let text = HTMLText.read(root.first("description")?.text ?? "")
    let place = Fault.Place.entry(path, line: nil)
    if let media = text.media { assembly.add(Fault(place, .without(media, field: "picture"))) }
    isOwn = PackHeader.take(text.text, into: &assembly.pack)
    if isOwn { return }
    func setting(_ name: String) -> String { Spacing.trimmed(root.first(name)?.text ?? "") }
    isFixed = setting("shuffle_answers") == "false"
    if let limit = Decimal.value(setting("time_limit")), limit > 0 {
      let minutes = "\(Figures.plain(limit)) minutes"
      assembly.add(Fault(place, .without(minutes, field: "time for the whole quiz")))
    }
    guard !text.text.isBlank else { return }
    if assembly.pack.description.isEmpty {
      assembly.pack.description = Gate.clean(text.text)
    } else {
      assembly.add(Fault(place, .without(Spacing.trimmed(text.text), field: "description")))
    }
  }

  /// Where the quizzes are: as the manifest says, or, since some tools write none, wherever a file
  /// of XML is that nothing else is known of.
  private static func paths(in archive: inout ZipReader) throws(ExchangeError) -> [String] {
    guard ContentManifest.isIn(archive) else {
      let paths = archive.names.filter {
        $0.hasSuffix(".xml") && !$0.hasSuffix(QTI12Names.settings)
      }
      if paths.isEmpty { throw .missing(entry: QTINames.manifest) }
      return paths
    }
    let manifest = try ContentManifest(of: &archive)
    var paths: [String] = []
    for resource in manifest.resources {
      guard resource["type"]?.hasPrefix(QTI12Names.resource) == true,
        let path = try manifest.path(of: resource)
      else { continue }
      paths.append(path)
    }
    guard !paths.isEmpty else {
      throw .notThisFormat(expected: "a quiz of QTI 1.2 in \(QTINames.manifest)")
    }
    return paths
  }

  private mutating func take(quiz bytes: [UInt8], named path: String?) throws(ExchangeError) {
    var assembly = assembly
    let isFixed = isFixed
    let root = try XMLReader.read(bytes, cutting: ["item"]) { element in
      let place: Fault.Place = path.map { .entry($0, line: element.line) } ?? .line(element.line)
      var reader = QTI12ItemReader(root: element, isFixed: isFixed)
      do throws(ItemFault) {
        let item = try reader.item(place)
        for note in reader.notes { assembly.add(Fault(note.place(in: place), note.cause)) }
        assembly.add(item)
      } catch {
        assembly.add(Fault(error.place(in: place), error.cause))
      }
    }
    guard root.name == "questestinterop" else {
      throw .notThisFormat(expected: "an element named questestinterop")
    }
    // What is asked of all of them together, or told before them.
    for part in root.descendants(where: ["selection_number", "material"].contains) {
      let place: Fault.Place = path.map { .entry($0, line: part.line) } ?? .line(part.line)
      let text = HTMLText.read(part.text).text
      guard !text.isBlank else { continue }
      let field =
        part.name == "material" ? "text before the questions" : "number of questions drawn"
      assembly.add(Fault(place, .without(Spacing.trimmed(text), field: field)))
    }
    if !isOwn, let title = root.first("assessment")?["title"], !title.isBlank {
      let line = Gate.line(Spacing.trimmed(title))
      if !isTitled {
        assembly.pack.title = line
      } else if line != assembly.pack.title {
        let place: Fault.Place = path.map { .entry($0, line: root.line) } ?? .line(root.line)
        assembly.add(Fault(place, .without(line, field: "quiz's title")))
      }
      isTitled = true
    }
    self.assembly = assembly
  }
}
