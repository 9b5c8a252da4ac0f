/// Why a file cannot be written or read at all.
package enum ExchangeError: Error, Hashable, Sendable {
  /// It is not of this format; the words say what was looked for.
  case notThisFormat(expected: String)
  case notUTF8(byte: Int)
  /// Bytes that are no text in any encoding.
  case notText
  case syntax(line: Int, column: Int, String)
  case tooLarge(bytes: Int, limit: Int)
  case tooManyQuestions(limit: Int)
  /// An archive that unpacks to more than it may.
  case bomb(entry: String, limit: Int)
  /// An archive's entry that points outside of it.
  case escapes(entry: String)
  case missing(entry: String)
  case badArchive(String)
  /// XML that defines entities of its own or asks for files.
  case entities
  case unknownVariant(String, known: [String])
  /// No question is left to write, for these reasons.
  case nothingToWrite([Loss])
  /// What was written could not be read again, which is a defect of the program's own.
  case notReadBack(Loss.Unread)
  case library(String)
}
