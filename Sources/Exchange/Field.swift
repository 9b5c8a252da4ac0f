/// A part of a pack that formats may have no place for.
///
/// Beside these no format but our own keeps what no player can see: the order in which a pack lists
/// options that are numbers or dates, and the full stop behind a statement that its stem leaves out.
package enum Field: String, Hashable, Sendable, CaseIterable {
  // Of the pack.
  case packID, version, title, packDescription, contentNote, language, license
  // Of its sources. Without `sources` a question has no citation either, and of a source is known
  // what a stem says. `uncitedSources` holds their order too, as `uncitedPassages` that of passages.
  case sources, uncitedSources, outlet, headline, published, url, file, sourceDigest, brief
  case uncitedPassages, passageRange, passageDigest
  // Of its questions.
  case questionID, kind, explanation, hint, fact, difficulty, tags, seconds, status, corrections
  case from, rejection, about, citations, tolerance, unit
  // Of its questions, and never dropped by a format that holds the question at all.
  case stem, statement, form
}

extension Field {
  /// What a citation does not tell of its source: formats that carry no more of sources drop it.
  static let untoldByCitations: Set<Field> = [
    .uncitedSources, .file, .sourceDigest, .brief, .uncitedPassages, .passageRange, .passageDigest,
  ]
}
