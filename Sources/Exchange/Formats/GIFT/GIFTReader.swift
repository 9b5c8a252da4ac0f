import Packs
import Quiz

/// Reads GIFT as Moodle does: questions parted by blank lines, comments before them.
struct GIFTReader {
  var assembly: Assembly
  private var id: String?
  private var tags: [String] = []
  private var header = ""
  private var hasHeader = false
  private var hasQuestions = false
  private var categories = MoodleCategories()

  /// Bytes of a question; its texts may have 10,000 characters each.
  private static let largest = 4 << 20
  private static let category = "$CATEGORY:"

  init(_ options: ImportOptions) { assembly = Assembly(options) }

  mutating func read(_ lines: [Substring]) throws(ExchangeError) {
    var block: [Substring] = []
    var first = 0
    for (index, line) in lines.enumerated() {
      let bare = line.trimmedASCII
      if bare.isEmpty {
        add(block, at: first)
        block = []
      } else if bare.utf8.starts(with: "//".utf8) {
        comment(bare.dropFirst(2))
        // A comment within a question leaves its line empty and does not part it.
        if !block.isEmpty { block.append(" ") }
      } else {
        if block.isEmpty { first = index + 1 }
        block.append(line)
        // A question may follow without an empty line between.
        if block.count == 1, bare.utf8.starts(with: Self.category.utf8) {
          add(block, at: first)
          block = []
        }
      }
    }
    add(block, at: first)
    guard hasQuestions || hasHeader || lines.isEmpty else {
      throw .notThisFormat(expected: "a question with its answers in braces")
    }
  }

  /// `[id:x] [tag:y]`, or a line of the pack's.
  private mutating func comment(_ comment: Substring) {
    let text = Substring(comment.trimmedASCII)
    if !hasQuestions {
      header += "\(text)\n"
    }
    for part in text.split(separator: "[") {
      guard let end = part.utf8.firstIndex(of: UInt8(ascii: "]")) else { continue }
      let mark = part[..<end]
      if mark.utf8.starts(with: "id:".utf8) {
        id = String(Substring(mark.utf8.dropFirst(3)))
      } else if mark.utf8.starts(with: "tag:".utf8) {
        tags.append(String(Substring(mark.utf8.dropFirst(4))))
      }
    }
  }

  private mutating func add(_ block: [Substring], at line: Int) {
    guard let first = block.first else { return }
    if !hasHeader, !hasQuestions { hasHeader = PackHeader.take(header, into: &assembly.pack) }
    defer { (id, tags) = (nil, []) }
    if first.trimmedASCII.utf8.starts(with: Self.category.utf8) {
      let path = Substring(first.trimmedASCII.utf8.dropFirst(Self.category.utf8.count)).trimmedASCII
      return categories.begin(path, at: .line(line))
    }
    categories.question(in: &assembly, isTitled: hasHeader)
    hasQuestions = true
    let size = block.reduce(0) { $0 + $1.utf8.count }
    guard size <= Self.largest else {
      return assembly.add(Fault(.line(line), .tooLong(characters: size, limit: Self.largest)))
    }
    do throws(ItemFault) {
      var question = try GIFTQuestion(block.joined(separator: "\n"), at: line)
      var item = try question.imported()
      if let id { item.id = id }
      item.take(tags: tags)
      for note in question.notes { assembly.add(Fault(.line(line), note)) }
      assembly.add(item)
    } catch {
      assembly.add(Fault(.line(line), error.cause))
    }
  }
}
