import Packs
import Quiz

/// Our own packs.
struct FactcheckFormat: Exporting, Importing {
  let name = "factcheck"
  let summary = "factcheck's own packs (YAML): everything."
  let endings = ["yaml", "yml"]
  let dropped: Set<Field> = []

  func write(
    _ pack: Pack, _ options: ExportOptions, to losses: inout [Loss]
  ) throws(ExchangeError) -> [UInt8] {
    Array(PackWriter.write(pack).utf8)
  }

  func read(
    _ bytes: [UInt8], _ options: ImportOptions, to faults: inout [Fault]
  ) throws(ExchangeError) -> Pack {
    let reading = PackReader.read(bytes, path: options.packID)
    guard let pack = reading.pack else {
      let first = reading.diagnostics.first { $0.severity == .error }
      throw .syntax(
        line: first?.line ?? 1, column: first?.column ?? 1,
        first.map(DiagnosticPrinter.headline) ?? "")
    }
    return pack
  }
}
