import Foundation

@testable import PackMaker

/// A difference or an agreement that something finds between two articles: the words it rests on,
/// in the first article of the pair and in the second.
struct CorpusFinding {
  /// `seem` is never found: what only seems to differ is passed over in silence.
  var verdict: CorpusPair.Verdict
  var paragraphs: [Int]
  var words: [String]
}

extension CorpusPair {
  /// Whether a finding is about the same words as a fact: the paragraphs are the fact's, and the
  /// words on both sides hold the fact's or stand in them.
  private func isAbout(_ finding: CorpusFinding, _ fact: Fact) -> Bool {
    zip(zip(finding.paragraphs, finding.words), fact.places).allSatisfy { found, place in
      found.0 == place.paragraph && (found.1.contains(place.text) || place.text.contains(found.1))
    }
  }

  /// How many of the true differences were found, and which findings are no true difference. A
  /// difference in no line of the key counts as false too: the key has all there are.
  func differenceScore(_ findings: [CorpusFinding]) -> CorpusTally {
    score(findings, .differ)
  }

  /// The same for the facts that both articles tell; what the key has no line for is passed over,
  /// since it lists only facts of numbers and dates.
  func agreementScore(_ findings: [CorpusFinding]) -> CorpusTally {
    score(findings, .agree)
  }

  private func score(_ findings: [CorpusFinding], _ verdict: Verdict) -> CorpusTally {
    var tally = CorpusTally()
    let found = findings.filter { $0.verdict == verdict }
    let names = self.names.joined(separator: " / ")
    for fact in facts where fact.verdict == verdict {
      if found.contains(where: { isAbout($0, fact) }) {
        tally.hit()
      } else {
        tally.miss("\(names): \(fact.what)")
      }
    }
    for finding in found {
      let about = facts.filter { isAbout(finding, $0) }
      if about.contains(where: { $0.verdict == verdict }) { continue }
      if about.isEmpty && verdict == .agree { continue }
      let what = about.first.map { " (\($0.what))" } ?? ""
      tally.falseFind("\(names): \(finding.words.joined(separator: " / "))\(what)")
    }
    return tally
  }
}
