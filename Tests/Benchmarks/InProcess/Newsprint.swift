import Files
import Glibc
import Packs
import Quiz

/// Articles of any length, made by shuffling the sentences of the fixture corpus.
struct Newsprint {
  private let sentences: [String]

  /// - Parameter folder: `Tests/PackMakerTests/Corpus`.
  init(folder: String) throws {
    var sentences: [String] = []
    for half in ["practice", "held-out"] {
      for name in Self.names(in: "\(folder)/\(half)") where name.hasSuffix(".txt") {
        if name == "pairs.txt" { continue }
        let text = String(decoding: try FileBytes.read("\(folder)/\(half)/\(name)"), as: UTF8.self)
        for line in text.split(separator: "\n") where line.utf8.count > 100 {
          sentences += Self.sentences(of: String(line))
        }
      }
    }
    self.sentences = sentences
  }

  /// Paragraphs of three sentences, until there are so many words.
  func article(words: Int, _ generator: inout SeededGenerator) -> String {
    var text = ""
    var written = 0
    while written < words {
      for place in 0..<3 {
        let sentence = sentences[generator.next(below: sentences.count)]
        text += (place == 0 ? "" : " ") + sentence
        written += Self.words(in: sentence)
      }
      text += "\n\n"
    }
    return text
  }

  /// Words as spaces part them.
  static func words(in text: String) -> Int {
    text.utf8.split(whereSeparator: { $0 == 0x20 || $0 == 0x0A }).count
  }

  /// Roughly; both contestants read the same.
  private static func sentences(of line: String) -> [String] {
    var sentences: [String] = []
    var start = line.startIndex
    var index = line.startIndex
    while let stop = line[index...].firstRange(of: ". ") {
      index = stop.upperBound
      if line.utf8.distance(from: start, to: index) < 40 { continue }
      sentences.append(String(line[start..<stop.lowerBound]) + ".")
      start = index
    }
    return start < line.endIndex ? sentences + [String(line[start...])] : sentences
  }

  private static func names(in folder: String) -> [String] {
    guard let stream = opendir(folder) else { return [] }
    defer { closedir(stream) }
    var names: [String] = []
    while let entry = readdir(stream) {
      names.append(
        withUnsafePointer(to: entry.pointee.d_name) { name in
          name.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
        })
    }
    return names.sorted()
  }
}
