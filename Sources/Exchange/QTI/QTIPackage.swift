import Quiz

/// Writes the files of a package of QTI 2.1 or 3.0.
enum QTIPackage {
  static let dropped = Field.untoldByCitations

  static func write(
    _ pack: Pack, _ dialect: QTIDialect, to losses: inout [Loss]
  ) throws(ExchangeError) -> [UInt8] {
    let sources = SourceTable(pack)
    var zip = try ZipWriter()
    try zip.add(QTINames.manifest, manifest(of: pack, dialect))
    try zip.add("test.xml", test(of: pack, dialect))
    for question in pack.questions {
      let item = QTIItemWriter.write(question, of: pack, sources, dialect)
      if item.replacements > 0 { losses.append(.character(of: question)) }
      try zip.add(path(of: question.id), item.bytes)
    }
    return try zip.finish()
  }

  private static func path(of id: String) -> String { "items/\(id).xml" }

  private static func manifest(of pack: Pack, _ dialect: QTIDialect) -> [UInt8] {
    let packaging = dialect.packaging
    var xml = XMLWriter()
    xml.element(
      "manifest", ["xmlns": packaging.namespace, "identifier": "pack-\(pack.id)"]
    ) { xml in
      xml.element("metadata") { xml in
        xml.element("schema", text: packaging.schema)
        xml.element("schemaversion", text: packaging.version)
        metadata(&xml) { xml in
          xml.element("title") { $0.element("string", text: pack.title) }
          xml.element("description") { $0.element("string", text: PackHeader.text(of: pack)) }
        }
      }
      xml.element("organizations")
      xml.element("resources") { xml in
        xml.element(
          "resource", ["identifier": "test", "type": dialect.testType, "href": "test.xml"]
        ) { xml in
          xml.element("file", ["href": "test.xml"])
          for question in pack.questions {
            xml.element("dependency", ["identifierref": "item-\(question.id)"])
          }
        }
        for question in pack.questions { resource(question, dialect, &xml) }
      }
    }
    return xml.bytes
  }

  /// An item's place, with its marks and tags as keywords.
  private static func resource(
    _ question: Question, _ dialect: QTIDialect, _ xml: inout XMLWriter
  ) {
    let path = path(of: question.id)
    xml.element(
      "resource",
      ["identifier": "item-\(question.id)", "type": dialect.itemType, "href": path]
    ) { xml in
      xml.element("metadata") { xml in
        metadata(&xml) { xml in
          for mark in Marks.written(question) {
            xml.element("keyword") { $0.element("string", text: mark) }
          }
        }
      }
      xml.element("file", ["href": path])
    }
  }

  private static func metadata(_ xml: inout XMLWriter, _ general: (inout XMLWriter) -> Void) {
    xml.element("lom", ["xmlns": QTIDialect.metadata]) { $0.element("general", [:], general) }
  }

  /// All items in their order.
  private static func test(of pack: Pack, _ dialect: QTIDialect) -> [UInt8] {
    var xml = XMLWriter()
    xml.open(
      dialect.element("assessmentTest"),
      [
        ("xmlns", dialect.namespace), ("xmlns:xsi", QTIDialect.instance),
        ("xsi:schemaLocation", dialect.schemaLocation),
        ("identifier", "test-\(pack.id)"), ("title", pack.title),
      ])
    xml.open(
      dialect.element("testPart"),
      [
        ("identifier", "part"), (dialect.attribute("navigationMode"), "nonlinear"),
        (dialect.attribute("submissionMode"), "individual"),
      ])
    xml.open(
      dialect.element("assessmentSection"),
      [("identifier", "section"), ("title", pack.title), ("visible", "true")])
    for question in pack.questions {
      xml.leaf(
        dialect.element("assessmentItemRef"),
        [("identifier", "ref-\(question.id)"), ("href", path(of: question.id))])
    }
    for name in ["assessmentSection", "testPart", "assessmentTest"] {
      xml.close(dialect.element(name))
    }
    return xml.bytes
  }
}
