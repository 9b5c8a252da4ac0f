import Articles
import Foundation

@testable import PackMaker

/// One half of the fixture corpus: rules may be mended by looking at `practice`, never at
/// `held-out`.
enum CorpusHalf: String, CaseIterable {
  case practice
  case heldOut = "held-out"

  private var folder: URL {
    URL(filePath: #filePath).deletingLastPathComponent()
      .appending(components: "Corpus", rawValue)
  }

  /// In the order of their names.
  func articles() throws -> [CorpusArticle] {
    try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)
      .filter { $0.pathExtension == "key" }
      .sorted { $0.path < $1.path }
      .map { key in
        let name = key.deletingPathExtension().lastPathComponent
        let files = ["txt", "md", "html"].map { folder.appending(component: "\(name).\($0)") }
          .filter { FileManager.default.fileExists(atPath: $0.path) }
        let file = files[0]
        return CorpusArticle(
          name: name,
          article: try ArticleReader.read(
            Array(Data(contentsOf: file)), name: file.lastPathComponent),
          key: CorpusKey(try String(contentsOf: key, encoding: .utf8)))
      }
  }

  func pairs() throws -> (pairs: [CorpusPair], faults: [String]) {
    CorpusPair.read(
      try String(contentsOf: folder.appending(component: "pairs.txt"), encoding: .utf8))
  }
}

struct CorpusArticle {
  var name: String
  var article: Article
  var key: CorpusKey

  /// The article as it is when cleaning makes no mistake: annotators are scored on that, so that
  /// each answers for its own faults.
  var cleanedByHand: CleanedArticle {
    var article = article
    article.metadata.published = key.published.map { Stated($0, .flag) }
    let kept = article.paragraphs.indices.filter {
      let number = article.paragraphs[$0].number
      return !key.noise.contains(number) && !key.neutral.contains(number)
    }
    var cleaned = CleanedArticle(article: article, kept: kept, dropped: [])
    for index in kept {
      guard let cut = key.cuts[article.paragraphs[index].number] else { continue }
      cleaned.leadOffset[index] = cut.utf8.count + 1
    }
    return cleaned
  }
}

extension CorpusKey.Place {
  /// Where the words stand in a paragraph's text, in bytes: as whole words where they do, in their
  /// `turn`th place, counted from 0, or else in the first.
  func bytes(in text: String, turn: Int = 0) -> Range<Int>? {
    let haystack = Array(text.utf8)
    let needle = Array(self.text.utf8)
    guard !needle.isEmpty, haystack.count >= needle.count else { return nil }
    func isWord(_ index: Int) -> Bool {
      guard haystack.indices.contains(index) else { return false }
      let byte = haystack[index]
      return byte >= 0x80 || (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte)
        || (0x61...0x7A).contains(byte)
    }
    let all = (0...haystack.count - needle.count)
      .filter { haystack[$0..<$0 + needle.count].elementsEqual(needle) }
    let whole = all.filter {
      !(isWord($0) && isWord($0 - 1))
        && !(isWord($0 + needle.count - 1) && isWord($0 + needle.count))
    }
    guard let start = turn < whole.count ? whole[turn] : whole.first ?? all.first else {
      return nil
    }
    return start..<start + needle.count
  }
}
