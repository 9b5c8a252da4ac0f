import Quiz
package import Text

extension Finding {
  /// What was found, as data; ``FindingPrinter`` makes the sentence.
  package enum Detail: Hashable, Sendable {
    case toleranceUnsaid(Double)
    case approximateWithoutTolerance
    case catchAll(String)
    case inferredDate(PartialDate, source: String)
    /// The words that make the number a bound.
    case bareBound(String)
    case briefHoldsKey(String, source: String)
    /// In words; 0 where there is no brief.
    case briefLength(Int, allowed: ClosedRange<Int>)
    case outsideAbout(source: String)
    case duplicate(of: String, exactly: Bool)
    case explanationShort(words: Int)
    case explanationLong(sentences: Int)
    /// The words given away, and the id of the question that asks for them.
    case givesAway(String, question: String)
    /// A code point.
    case harmfulCharacter(UInt32)
    case hintHoldsKey(String)
    case keyInStem(String)
    case looseReference(String)
    case weekday(String)
    case noCore(questions: Int)
    case missingDigest(ofSource: Bool, passages: [String])
    case missingHints([String], of: Int)
    case negation(String)
    case missingUnit
    case optionCount(Int, allowed: ClosedRange<Int>)
    case optionInside(String, of: String)
    /// In characters.
    case keyLonger(key: Int, longest: Int)
    case presentPerfect(String)
    case claimIsQuestion
    case claimWithoutStop
    case noQuestionMark
    case wordOnlyInKey(String)
    case manySources(Int)
    case unknownAllowance(String, meant: String?)
    case unusedPassage
    case unusedSource
    case verdicts(supported: Int, refuted: Int, notStated: Int)
  }
}
