import Quiz
import Text

/// Makes sentences of findings: what is wrong, and what to do about it.
///
/// The place stands apart, because who knows the file prints line and column instead.
package enum FindingPrinter {
  /// `question bridge-length, why: …`, and the rule that says so in brackets.
  package static func line(_ finding: Finding) -> String {
    "\(place(finding.place)): \(sentence(finding.detail)) [\(finding.rule)]"
  }

  /// `question diverted-lorries, why`.
  package static func place(_ place: PackPlace) -> String {
    switch place {
    case .pack(let key): "pack, \(key)"
    case .source(let id, let key): "source \(id), \(key)"
    case .passage(let source, let passage): "passage \(source)#\(passage)"
    case .question(_, let id, let key): "question \(id), \(key)"
    }
  }

  /// What is wrong and what to do, without the place.
  package static func sentence(_ detail: Finding.Detail) -> String {
    switch detail {
    case .toleranceUnsaid(let tolerance):
      "answers within \(figure(tolerance)) count, so the stem should say \"about\""
    case .approximateWithoutTolerance:
      "the stem says \"about\", so a tolerance should say how near is near enough"
    case .catchAll(let option):
      "the option \"\(option)\" speaks of other options; write one that stands for itself"
    case .inferredDate(let date, let source):
      "the key, \(date.words), is only inferred for \(source); ask what the article prints"
    case .bareBound(let words):
      "the source gives this number as a bound (\"\(words)\"); ask \"more than how many\" or the like"
    case .briefHoldsKey(let words, let source):
      "the case card of \(source) holds the key, \"\(words)\"; reword the card"
    case .briefLength(0, _):
      "there is no case card; set the scene in a brief of 30 to 60 words"
    case .briefLength(let count, let allowed):
      "the brief has \(plural(count, "word")); make it \(allowed.lowerBound) to \(allowed.upperBound)"
    case .outsideAbout(let source):
      "\(source) is cited but the question is not about it; add it to about, or cite another"
    case .duplicate(let other, true):
      "asks the same as \(other); drop one of them"
    case .duplicate(let other, false):
      "asks the same as \(other) in another order; drop one of them"
    case .explanationShort(0):
      "there is no explanation; say what the source says and why the tempting answer is wrong"
    case .explanationShort(let words):
      "an explanation of \(plural(words, "word")) explains little; say what the source says"
    case .explanationLong(let sentences):
      "the explanation has \(sentences) sentences; two do, three are the limit"
    case .givesAway(let words, let question):
      "\"\(words)\" is the key of \(question); reword one of them, or give both the same fact"
    case .harmfulCharacter(let value):
      "holds the control character \(codePoint(value)), which no output shows; remove it"
    case .hintHoldsKey(let words):
      "the hint holds the key, \"\(words)\"; hint at it instead"
    case .keyInStem(let words):
      "the stem holds the key, \"\(words)\"; ask for something else"
    case .looseReference(let words):
      "\"\(words)\" points at something the stem does not name; name it"
    case .weekday(let day):
      "\"\(day.prefix(1).uppercased() + day.dropFirst())\" needs its date"
    case .noCore(let questions):
      "none of \(questions) questions is tagged core; tag the best forty for newcomers' first games"
    case .missingDigest(let ofSource, let passages):
      missingDigest(ofSource, passages)
    case .missingHints(let ids, let all):
      "\(ids.count) of \(plural(all, "question")) have no hint: \(listed(ids))"
    case .negation(let word):
      "asks for what is not; turn it round, or write \(word.uppercased()) in capitals"
    case .missingUnit:
      "says no unit; name what is counted"
    case .optionCount(let count, let allowed):
      "has \(plural(count, "option")); make it \(allowed.lowerBound) to \(allowed.upperBound)"
    case .optionInside(let inner, let outer):
      "the option \"\(inner)\" stands inside \"\(outer)\"; part them"
    case .keyLonger(let key, let longest):
      "the key has \(key) characters and no distractor more than \(longest); make them alike"
    case .presentPerfect(let words):
      "\"\(words)\" can change; ask in the past tense, with the source's date"
    case .claimIsQuestion:
      "a claim is a statement; write it as one, or ask a question of another kind"
    case .claimWithoutStop:
      "a claim is a sentence; end it with a full stop"
    case .noQuestionMark:
      "the stem asks, so end it with a question mark"
    case .wordOnlyInKey(let word):
      "\"\(word)\" of the stem stands in the key and in no distractor; take it out, or put it in both"
    case .manySources(let count):
      "is about \(count) sources, and a round shows two; name the two that decide"
    case .unknownAllowance(let name, let meant):
      "there is no rule \"\(name)\"" + (meant.map { "; did you mean \"\($0)\"?" } ?? "")
    case .unusedPassage:
      "no question cites this passage; cite it or remove it"
    case .unusedSource:
      "no question is about this source or cites it; remove it, or write some"
    case .verdicts(let supported, let refuted, let notStated):
      "claims are \(supported) supported, \(refuted) refuted, \(notStated) not stated;"
        + " bring them near two to two to one"
    }
  }

  private static func missingDigest(_ ofSource: Bool, _ passages: [String]) -> String {
    let what = [
      ofSource ? "the source" : nil,
      passages.isEmpty ? nil : "\(plural(passages.count, "passage")) (\(listed(passages)))",
    ].compactMap { $0 }.joined(separator: " and ")
    return "no digest of \(what); check --articles DIR --fix fills it in"
  }

  private static func listed(_ names: [String]) -> String {
    let shown = names.prefix(5).joined(separator: ", ")
    return names.count > 5 ? "\(shown) and \(names.count - 5) more" : shown
  }

  private static func plural(_ count: Int, _ noun: String) -> String {
    "\(count) \(noun)\(count == 1 ? "" : "s")"
  }

  private static func figure(_ value: Double) -> String { Vocabulary.figure(value) }

  private static func codePoint(_ value: UInt32) -> String {
    let digits = String(value, radix: 16, uppercase: true)
    return "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
  }
}
