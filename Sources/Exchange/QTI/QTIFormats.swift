package import Quiz

/// A package of QTI 2.1: a manifest, a test and one item a file.
package struct QTI21: Exporting, Importing {
  package let name = "qti21"
  package let summary = "QTI 2.1 package (zip): a manifest and one item a question."
  package let endings: [String] = []
  package let usualEndings = ["zip"]
  package let dropped = QTIPackage.dropped

  package init() {}

  package func write(
    _ pack: Pack, _ options: ExportOptions, to losses: inout [Loss]
  ) throws(ExchangeError) -> [UInt8] {
    try QTIPackage.write(pack, .version21, to: &losses)
  }

  package func read(
    _ bytes: [UInt8], _ options: ImportOptions, to faults: inout [Fault]
  ) throws(ExchangeError) -> Pack {
    try QTIPackageReader.read(bytes, options, to: &faults)
  }
}

/// A package of QTI 3.0.
package struct QTI30: Exporting, Importing {
  package let name = "qti30"
  package let summary = "QTI 3.0 package (zip): a manifest and one item a question."
  package let endings: [String] = []
  package let usualEndings = ["zip"]
  package let dropped = QTIPackage.dropped

  package init() {}

  package func write(
    _ pack: Pack, _ options: ExportOptions, to losses: inout [Loss]
  ) throws(ExchangeError) -> [UInt8] {
    try QTIPackage.write(pack, .version30, to: &losses)
  }

  package func read(
    _ bytes: [UInt8], _ options: ImportOptions, to faults: inout [Fault]
  ) throws(ExchangeError) -> Pack {
    try QTIPackageReader.read(bytes, options, to: &faults)
  }
}
