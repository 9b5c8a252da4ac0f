import Packs
import Testing

extension RuleExamples {
  /// One entry a rule; the registry test names a rule that has none.
  static let all: [RuleExamples] = [
    .aboutWithTolerance, .allOfTheAbove, .asksInferredDate, .bareBound, .briefHoldsKey,
    .briefLength, .citesOutsideAbout, .duplicateStem, .explanationLength, .givesAway,
    .harmfulCharacters, .hintGivesAway, .keyInStem, .looseReference, .looseWeekday, .missingCore,
    .missingDigest, .missingHint, .negativeStem, .numberWithoutUnit, .optionCount,
    .optionInsideOption, .optionLength, .presentPerfect, .stemPunctuation, .stemWordOnlyInKey,
    .tooManySources, .unknownAllowance, .unusedPassage, .unusedSource, .verdictBalance,
  ]
}
