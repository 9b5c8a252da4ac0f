/// What can be wrong with a pack, as data; ``ProblemWords`` makes sentences of it.
package enum Problem: Hashable, Sendable {
  // The file.
  case fileTooLarge(limit: Int)
  case outOfMemory
  case utf16
  case notUTF8(byte: UInt8)
  case controlCharacter(Unicode.Scalar)
  case tooManyDirectives(limit: Int)
  case emptyFile
  case severalDocuments
  case tooDeep(limit: Int)
  case syntax(SyntaxError)
  case unknownAlias(name: String)
  case aliasInItself(name: String)
  case aliasesTooLarge(name: String, limit: Int)
  case textTooLong(characters: Int, limit: Int)
  case ignoredTag(String)

  // Keys and shapes.
  case newerFormat(Int)
  case notRecord(Holder, found: Shape)
  case keyIsNoText
  case unknownKey(String, in: Holder, suggestion: String?)
  /// A part of a text that a comma in braces has made a key of.
  case keyBehindComma(String, in: Holder)
  case missingKey(String, in: Holder)
  case duplicateKey(String, firstLine: Int)
  case wrongShape(key: String, wanted: Shape, found: Shape)
  case textForList(key: String, text: String)
  case empty(key: String, Shape)
  case wrongEntry(key: String, wanted: Shape, found: Shape)
  case emptyEntry(key: String)
  case wrongCount(key: String, count: Int, ClosedRange<Int>)
  case repeated(key: String, text: String)

  // Values.
  case notIdentifier(key: String, text: String, suggestion: String?)
  case notNumber(key: String, text: String)
  case tooSmall(key: String, text: String, least: Double)
  case notInteger(key: String, text: String)
  case outOfRange(key: String, text: String, range: ClosedRange<Int>)
  case notOneOf(key: String, text: String, words: [String], suggestion: String?)
  case notDate(key: String, text: String)
  case misspelt(key: String, text: String, type: KeyType)
  case notTag(String)
  case badRange

  // Sources.
  case badSourceID(String, suggestion: String?)
  case badPassageID(String)
  case duplicateLabel(String, firstLine: Int)
  case passageWithoutText(String)
  case notCitation(String)
  case unknownSource(String, suggestion: String?)
  case unknownPassage(String, source: String, suggestion: String?)

  // Questions.
  case tooManyQuestions(limit: Int)
  case unknownKind(String, suggestion: String?)
  case duplicateID(String, firstLine: Int)
  case noCitation
  case rejectionElsewhere(status: String)
  case rightAmongOthers(String, key: String)
  case allTheSame(key: String)

  /// What a rule found that looks at a pack as a whole; its words are complete.
  case finding(rule: String, words: String)
  /// Beyond those that are shown one by one.
  case furtherProblems(Int)
}
