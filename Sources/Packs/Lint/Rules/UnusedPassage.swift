import Quiz

/// A passage that no question cites is left over, or a citation is missing.
struct UnusedPassage: LintRule {
  let name = "unused-passage"
  let summary = "no question cites a passage"

  func check(_ subject: LintSubject, report: LintReport) {
    var isCited = [Bool](repeating: false, count: subject.passages.count)
    for item in subject.items {
      for passage in item.passages { isCited[passage] = true }
    }
    let isAsked = subject.askedSources
    var number = 0
    for (index, source) in subject.pack.sources.enumerated() {
      for passage in source.passages {
        // An unused source says it once for all its passages.
        if !isCited[number], isAsked[index] {
          report(.passage(source: source.id, passage: passage.id), .unusedPassage)
        }
        number += 1
      }
    }
  }
}
