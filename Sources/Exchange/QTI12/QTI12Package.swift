import Quiz

/// Writes the files of a package of QTI 1.2.
enum QTI12Package {
  private static let packaging = "http://www.imsglobal.org/xsd/imsccv1p1/imscp_v1p1"
  private static let quiz = "http://www.imsglobal.org/xsd/ims_qtiasiv1p2"
  private static let canvas = "http://canvas.instructure.com/xsd/cccv1p0"

  static func write(_ pack: Pack, to losses: inout [Loss]) throws(ExchangeError) -> [UInt8] {
    let ident = "quiz-\(pack.id)"
    let sources = SourceTable(pack)
    // One file holds all questions.
    var xml = XMLWriter(isIndented: false)
    xml.open(
      "questestinterop",
      [
        ("xmlns", quiz), ("xmlns:xsi", QTIDialect.instance),
        ("xsi:schemaLocation", "\(quiz) http://www.imsglobal.org/xsd/ims_qtiasiv1p2p1.xsd"),
      ])
    xml.open("assessment", [("ident", ident), ("title", pack.title)])
    xml.open("section", [("ident", "root_section")])
    for question in pack.questions {
      let replacements = xml.replacements
      QTI12ItemWriter.write(question, sources, in: &xml, to: &losses)
      if xml.replacements > replacements { losses.append(.character(of: question)) }
    }
    for name in ["section", "assessment", "questestinterop"] { xml.close(name) }
    var zip = try ZipWriter()
    try zip.add(QTINames.manifest, manifest(of: pack, ident))
    try zip.add("\(ident)/\(QTI12Names.settings)", settings(of: pack, ident))
    try zip.add("\(ident)/\(ident).xml", xml.bytes)
    return try zip.finish()
  }

  private static func manifest(of pack: Pack, _ ident: String) -> [UInt8] {
    var xml = XMLWriter()
    xml.element("manifest", ["identifier": "pack-\(pack.id)", "xmlns": packaging]) { xml in
      xml.element("metadata") { xml in
        xml.element("schema", text: "IMS Content")
        xml.element("schemaversion", text: "1.1.3")
      }
      xml.element("organizations")
      xml.element("resources") { xml in
        xml.element(
          "resource", ["identifier": ident, "type": QTI12Names.resource]
        ) { xml in
          xml.element("file", ["href": "\(ident)/\(ident).xml"])
          xml.element("dependency", ["identifierref": "\(ident)-settings"])
        }
        let settings = "\(ident)/\(QTI12Names.settings)"
        xml.element(
          "resource",
          [
            "identifier": "\(ident)-settings", "href": settings,
            "type": "associatedcontent/imscc_xmlv1p1/learning-application-resource",
          ]
        ) { $0.element("file", ["href": settings]) }
      }
    }
    return xml.bytes
  }

  /// Options are not shuffled by the quiz: the verdicts of a claim must not be, and the others were
  /// mixed when the file was written.
  private static func settings(of pack: Pack, _ ident: String) -> [UInt8] {
    var xml = XMLWriter()
    xml.element("quiz", ["identifier": ident, "xmlns": canvas]) { xml in
      xml.element("title", text: pack.title)
      xml.element("description", text: HTMLText.written(PackHeader.text(of: pack)))
      xml.element("shuffle_answers", text: "false")
      xml.element("scoring_policy", text: "keep_highest")
      xml.element("quiz_type", text: "assignment")
      xml.element("points_possible", text: "\(pack.questions.count)")
      xml.element("show_correct_answers", text: "true")
      xml.element("allowed_attempts", text: "1")
    }
    return xml.bytes
  }
}
