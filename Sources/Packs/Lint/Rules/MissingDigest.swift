import Quiz

/// Without digests nobody can prove that a copy holds what a pack cites.
struct MissingDigest: LintRule {
  let name = "missing-digest"
  let summary = "a source, or passages of it, have no digest"

  func check(_ subject: LintSubject, report: LintReport) {
    for source in subject.pack.sources {
      let bare = source.passages.filter { $0.digest == nil }.map(\.id)
      if source.digest == nil || !bare.isEmpty {
        report(
          .source(id: source.id, key: "digest"),
          .missingDigest(ofSource: source.digest == nil, passages: bare))
      }
    }
  }
}
