package import Quiz

/// A package of QTI 1.2 as Canvas imports and exports it: a manifest, a quiz, and its settings.
package struct QTI12: Exporting, Importing {
  package let name = "qti12"
  package let summary = "QTI 1.2 package (zip) as Canvas imports it."
  package let endings: [String] = []
  package let usualEndings = ["zip"]
  package let dropped = Field.untoldByCitations

  package init() {}

  package func write(
    _ pack: Pack, _ options: ExportOptions, to losses: inout [Loss]
  ) throws(ExchangeError) -> [UInt8] {
    try QTI12Package.write(pack, to: &losses)
  }

  package func read(
    _ bytes: [UInt8], _ options: ImportOptions, to faults: inout [Fault]
  ) throws(ExchangeError) -> Pack {
    try QTI12PackageReader.read(bytes, options, to: &faults)
  }
}

/// What QTI 1.2 and Canvas call things, written and read alike.
enum QTI12Names {
  static let resource = "imsqti_xmlv1p2"
  static let settings = "assessment_meta.xml"
  static let response = "response1"
  static let feedback = "general_fb"
  static let score = "SCORE"
  static let type = "question_type"
  static let keywords = "qmd_keywords"
}
