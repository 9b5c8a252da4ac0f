import Quiz

/// How a report's figures are made, for whoever asks.
enum Notes {
  static let texts = [
    "A verdict is about the source named beside it, never about the world. Of two votes on a "
      + "question the second counts; voided questions count nowhere; a question that a student "
      + "missed counts 0, as in Moodle's quiz statistics. Students who answered nothing are left "
      + "out of the statistics of items.",
    "Facility is the mean mark. Discrimination is the correlation of an item's marks with the rest "
      + "of the test: under 0 the key may be wrong or the question ambiguous, under 0.2 it is weak, "
      + "under 0.3 fair, else good. The doubt is voiced only where the upper end of a 95% interval, "
      + "by Fisher's z, is under \(Discrimination.doubtEnd) as well; else the question is called "
      + "weak. Discrimination is withheld under \(Discrimination.leastStudents) students or "
      + "\(Discrimination.leastOtherItems) other questions. Efficiency sets it against the most "
      + "that an item so hard could show.",
    "Reliability is KR-20 or Cronbach's alpha. The standard error of measurement says how far a "
      + "student's total would move in a test like this one.",
    "By certainty: certainty-based marking, +1 or 0 below 67% sure, +2 or -2 up to 80%, +3 or -6 "
      + "above. Sources right: of the times a student bet on a source, how often it decided.",
    "Over-believing is the share of claims called supported less the share that is. It is said only "
      + "where a 95% interval leaves 0 out, students and claims both counted as clusters.",
  ]
}
