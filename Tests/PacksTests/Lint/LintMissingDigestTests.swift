import Quiz

extension RuleExamples {
  static let missingDigest = RuleExamples(
    "missing-digest",
    fires: [
      Harbour.pack([], sources: [Harbour.source("gazette", digest: nil)]),
      Harbour.pack([], sources: [Harbour.source("gazette", passageDigest: nil)]),
    ],
    silent: [
      Harbour.pack([])
    ])
}
