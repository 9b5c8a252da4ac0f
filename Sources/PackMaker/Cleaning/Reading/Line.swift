import Articles

/// A paragraph as the cleaning rules see it: what can be counted in it, counted once.
package struct Line: Sendable {
  /// Of the article's paragraphs, from 0.
  var index: Int
  var number: Int
  var markup: Article.Markup
  var text: String
  /// The words of its first ``examined`` bytes; symbols that stand alone are left out.
  var words: [LineWord] = []
  /// Of the whole paragraph.
  var wordCount = 0
  var ending: Ending = .none
  /// Letters anywhere in it.
  var hasLetters = false
  /// Bars, bullets, arrows and slashes that stand alone, as menus and tag lists set them.
  var separators = 0
  /// Dashes that stand alone.
  var dashes = 0
  /// How many words are among the most frequent of English, 0 to 1.
  var stopShare = 0.0
  /// How many words after the first begin with a capital, 0 to 1.
  var capitalShare = 0.0
  /// Begins with a quotation mark.
  var opensWithQuote = false
  /// Quotation marks pair, so that ``Word/isQuoted`` can be trusted.
  var hasPairedQuotes = true
  /// Holds a web or mail address.
  var hasAddress = false

  /// So many bytes of a paragraph are read for words; nothing that surrounds an article is longer.
  static let examined = 4_096

  /// How a paragraph ends, closing quotation marks and brackets left out.
  enum Ending: Sendable {
    case stop, question, exclamation, colon, ellipsis, comma, none
  }

  /// An agency's name signs the text behind its last full stop: its number of words.
  var signature = 0

  /// Ends as a sentence does.
  var endsSentence: Bool {
    signature > 0 || ending == .stop || ending == .question || ending == .exclamation
  }

  /// A sentence long enough, and with enough small words, to be running text by itself.
  var isProse: Bool { endsSentence && wordCount >= 8 && stopShare >= 0.2 }

  /// May be running text where its neighbours are.
  var isSentence: Bool { endsSentence && wordCount >= 2 }

  /// Index of the first word that is no number of a list.
  var firstOwnWord: Int {
    guard let first = words.first, first.isNumber, first.after == .stop || first.after == .bracket
    else { return 0 }
    return 1
  }

  /// Words addressed to somebody outside of quotation marks.
  func addresses(_ set: WordSet) -> Bool {
    words.contains { !($0.isQuoted && hasPairedQuotes) && set.contains($0) }
  }
}

/// A word of a ``Line``.
struct LineWord: Sendable {
  /// Small letters, the punctuation around it taken off, a curly apostrophe made straight.
  let text: String
  /// Of its text; nil for a long word.
  let key: WordKey?
  /// Where it begins in the paragraph's UTF-8, its opening punctuation included.
  var offset: Int
  var isCapitalised = false
  /// At least two letters, none of them small.
  var isShouted = false
  var hasDigit = false
  /// Digits alone.
  var isNumber = false
  var isQuoted = false
  /// What opens before it.
  var before: Mark = .none
  /// The first mark behind it.
  var after: Mark = .none
  /// A symbol standing alone comes between it and the word before.
  var followsSymbol = false

  init(text: String, offset: Int) {
    self.text = text
    self.offset = offset
    key = WordKey(text)
  }

  enum Mark: Sendable {
    case none, stop, comma, colon, bracket, quote, other
  }
}
