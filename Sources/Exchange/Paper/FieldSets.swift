extension Field {
  /// What is not shown on paper and cards, whatever their format.
  static let onPaper: Set<Field> = [
    .packID, .version, .language, .license, .file, .sourceDigest, .uncitedPassages, .passageRange,
    .passageDigest, .questionID, .kind, .fact, .difficulty, .tags, .seconds, .hint, .about, .from,
    .rejection,
  ]
}
