import Articles
import PackMaker
import Text

/// A draft beside what it rests on.
struct Candidate {
  var draft: ModelDraft
  /// The paragraph that it names, where cleaning kept it.
  var paragraph: Article.Paragraph?
  /// The sentences of the paragraph that the quote stands in; nil where it stands nowhere.
  var passage: Passage?
  var wording: WordList
  /// Words of everything that cleaning kept.
  var article: ArticleWords

  init(_ draft: ModelDraft, _ article: ArticleWords) {
    self.draft = draft
    self.article = article
    paragraph = article.paragraphs[draft.paragraph]
    wording = WordList(draft.wording)
    if let paragraph, draft.quote.utf8.count <= Lengths.quote.upperBound {
      passage = Passage(of: draft.quote, in: paragraph.text)
    }
  }

  /// Every text of the item that a player would see.
  var shown: [String] { [draft.wording, draft.answer ?? ""] + draft.options }

  /// The answer's words, where the passage holds them.
  func answerRanges(in passage: Passage) -> [Range<Int>] {
    draft.answer.map { passage.words.ranges(of: WordList($0)) } ?? []
  }
}

/// What an article's kept paragraphs hold.
struct ArticleWords {
  var paragraphs: [Int: Article.Paragraph] = [:]
  var words: Set<String> = []
  var numbers: Set<Double> = []

  /// Bytes of the longest paragraph that is looked at: what is longer is no paragraph, and quotes
  /// are sought in it over and over.
  static let longest = 16_384

  init(_ cleaned: CleanedArticle) {
    for index in cleaned.kept where cleaned.article.paragraphs.indices.contains(index) {
      let paragraph = cleaned.article.paragraphs[index]
      guard paragraph.text.utf8.count <= Self.longest else { continue }
      paragraphs[paragraph.number] = paragraph
      for word in WordList(paragraph.text).words {
        words.insert(word.folded)
        if let number = word.number { numbers.insert(number) }
      }
    }
  }
}

/// The whole sentences around a quote: what stands before and after the words that a model chose
/// may turn them into their opposite.
struct Passage {
  var text: String
  var words: WordList
  /// Whether any of it is, or may be, somebody's direct speech.
  var holdsSpeech: Bool

  /// Nil where the quote is not in the paragraph, letter by letter after normalisation, with whole
  /// words at its ends.
  init?(of quote: String, in paragraph: String) {
    let bytes = Array(paragraph.utf8)
    let sought = Array(Normalisation.normalise(quote).utf8)
    guard let found = Self.range(of: sought, in: bytes) else { return nil }
    let ends = Self.sentenceEnds(bytes)
    let start = ends.last { $0 <= found.lowerBound } ?? 0
    let end = ends.first { $0 >= found.upperBound } ?? bytes.count
    text = String(decoding: bytes[start..<end], as: UTF8.self)
    words = WordList(text)
    let marks = Self.quotationMarks(bytes[..<start])
    holdsSpeech = !marks.isMultiple(of: 2) || Self.quotationMarks(bytes[start..<end]) > 0
  }

  private static func range(of sought: [UInt8], in bytes: [UInt8]) -> Range<Int>? {
    guard !sought.isEmpty, sought.count <= bytes.count else { return nil }
    // Both are bounded before they come here.
    return (0...bytes.count - sought.count).lazy.map { $0..<$0 + sought.count }.first { range in
      bytes[range.lowerBound] == sought[0] && bytes[range].elementsEqual(sought)
        && (range.lowerBound == 0 || !isWord(bytes[range.lowerBound - 1]))
        && (range.upperBound == bytes.count || !isWord(bytes[range.upperBound]))
    }
  }

  private static func isWord(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x80...: true
    default: false
    }
  }

  /// Offsets behind sentences. Where an abbreviation may be meant there is none, so that a passage
  /// is rather too long than too short.
  private static func sentenceEnds(_ bytes: [UInt8]) -> [Int] {
    var ends: [Int] = []
    var wordStart = 0
    for (index, byte) in bytes.enumerated() where byte == UInt8(ascii: " ") {
      let word = bytes[wordStart..<index]
      wordStart = index + 1
      let letters = word.filter(isWord)
      let stop = word.last { isWord($0) || ".!?".utf8.contains($0) }
      guard let stop, !isWord(stop), index + 1 < bytes.count,
        !(0x61...0x7A).contains(bytes[index + 1])
      else { continue }
      let isShort = letters.count <= 3 && letters.first.map { (0x41...0x5A).contains($0) } ?? true
      let points = word.count { $0 == UInt8(ascii: ".") }
      let isTitle = Words.titles.contains(String(decoding: letters, as: UTF8.self).lowercased())
      if stop == UInt8(ascii: "."), isShort || points > 1 || isTitle { continue }
      ends.append(index + 1)
    }
    return ends
  }

  /// Straight and curly double quotation marks, and guillemets.
  private static func quotationMarks(_ bytes: ArraySlice<UInt8>) -> Int {
    var count = 0
    var index = bytes.startIndex
    while index < bytes.endIndex {
      if bytes[index] == 0x22 { count += 1 }
      if bytes[index] == 0xE2, index + 2 < bytes.endIndex, bytes[index + 1] == 0x80,
        (0x9C...0x9F).contains(bytes[index + 2])
      {
        count += 1
      }
      if bytes[index] == 0xC2, index + 1 < bytes.endIndex,
        [0xAB, 0xBB].contains(bytes[index + 1])
      {
        count += 1
      }
      index += 1
    }
    return count
  }
}
