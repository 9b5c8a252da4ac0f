/// Below these precisions and recalls the corpus's tests fail: a little under what was measured
/// last, on the half that does worse. Raise them when rules get better.
enum CorpusFloors {
  static let all: [CorpusRow: (precision: Double, recall: Double)] = [
    .people: (0.95, 0.8),
    .peopleForms: (0.98, 0.6),
    .organisations: (0.98, 0.47),
    .places: (0.98, 0.24),
    .roles: (0.92, 0.59),
    .quotations: (0.98, 0.98),
    .quotationSpeakers: (0.94, 0.57),
    .reports: (0.98, 0.63),
    .reportSpeakers: (0.96, 0.49),
    .voices: (0.94, 0.86),
    .voiceSpeakers: (0.92, 0.58),
    .differences: (precision: 1, recall: 0),
    .agreements: (precision: 1, recall: 0.44),
  ]
}
