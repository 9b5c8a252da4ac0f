import Exchange
import Packs
import Quiz
import Text

/// Bytes as a file of another tool's, one target for each format that is read.
enum ConvertTarget {
  static let all: [String: @Sendable ([UInt8]) -> Void] = Dictionary(
    uniqueKeysWithValues: Formats.all.compactMap { format in
      guard let importing = format as? any Importing else { return nil }
      return ("convert-\(format.name)", { run($0, importing) })
    })

  private static func run(_ bytes: [UInt8], _ format: any Importing) {
    take(bytes, format)
    // Few random bytes are an archive, so they are tried within one as well.
    if format.name == "kahoot", let workbook = try? workbook(of: bytes) { take(workbook, format) }
  }

  private static func take(_ bytes: [UInt8], _ format: any Importing) {
    let options = ImportOptions(packID: "imported", title: "Imported")
    guard let (pack, faults) = try? Conversion.read(bytes, as: format, options) else { return }
    for fault in faults { mustBePlaced(fault) }
    isWhole(pack)
    guard !pack.questions.isEmpty, let exporting = format as? any Exporting else { return }
    comesBack(pack, format, exporting)
  }

  /// What was read is a pack: written and read again, it is the same.
  private static func isWhole(_ pack: Pack) {
    let text = PackWriter.write(pack)
    let reading = PackReader.read(Array(text.utf8), path: "a.yaml")
    let problems = reading.diagnostics.map(DiagnosticPrinter.headline)
    require(reading.pack != nil, "what was read is no pack: \(problems)\n\(text)")
  }

  /// What was read can be written in the same format, and nothing of it is lost unseen.
  private static func comesBack(
    _ pack: Pack, _ format: any Importing, _ exporting: any Exporting
  ) {
    let written: Conversion.Written
    do throws(ExchangeError) {
      written = try Conversion.write(pack, as: exporting)
    } catch {
      if case .nothingToWrite = error { return }
      return require(false, "cannot be written again: \(error)")
    }
    for loss in written.losses {
      if case .changed(let field) = loss.cause {
        require(false, "\(field) of \(loss.question ?? "the pack") changed in silence")
      }
    }
  }

  private static func mustBePlaced(_ fault: Fault) {
    switch fault.place {
    case .line(let line): require(line > 0, "a line before the file")
    case .entry(_, let line): require(line ?? 1 > 0, "a line before the file")
    case .item(let number, _): require(number > 0, "an item before the first")
    case .row(let row): require(row > 0, "a row before the sheet")
    }
  }

  /// A workbook whose first sheet is the bytes.
  private static func workbook(of sheet: [UInt8]) throws(ExchangeError) -> [UInt8] {
    var zip = try ZipWriter()
    let workbook =
      "<workbook><sheets><sheet name=\"a\" sheetId=\"1\" id=\"r1\"/></sheets></workbook>"
    try zip.add("xl/workbook.xml", Array(workbook.utf8), isStored: true)
    try zip.add("xl/worksheets/sheet1.xml", sheet, isStored: true)
    return try zip.finish()
  }
}
