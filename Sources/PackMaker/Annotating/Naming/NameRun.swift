import Text

/// A run of capitalised words that names one thing, before it is known which.
struct NameRun {
  /// Index into the article's paragraphs.
  var paragraph: Int
  /// Index into the paragraph's sentences.
  var sentence: Int
  var tokens: Range<Int>
  /// The folded words joined by spaces: two runs of one key are one name.
  var key: String
  /// `Mr`, `President`: how the name is introduced, nearest word first; in small letters.
  var title: String?
  var role: Range<Int>?
  var acronym: String?
  /// Begins a sentence, so that its first capital proves nothing.
  var isOpening = false
}

extension AnnotatedParagraph {
  /// The word at a token, without the full stop of an abbreviation.
  func word(_ index: Int) -> String {
    let lower = tokens[index].lower
    guard lower.lastByte == UInt8(ascii: "."), lower.utf8.count > 1 else { return lower }
    return String(lower.dropLast())
  }

  /// The same, empty outside the bounds.
  func word(_ index: Int, in bounds: Range<Int>) -> String {
    bounds.contains(index) ? word(index) : ""
  }

  /// The words of some tokens as names are compared: without case, accents and stops.
  func nameKey(_ range: Range<Int>) -> String {
    var key = ""
    for index in range where tokens[index].shape != .punctuation {
      if !key.isEmpty { key += " " }
      let word = word(index)
      key += word.utf8.allSatisfy { $0 < 0x80 && $0 != UInt8(ascii: ".") } ? word : fold(word)
    }
    return key
  }
}

/// A word without accents and marks.
func fold(_ word: String) -> String { Folded(word).string }
