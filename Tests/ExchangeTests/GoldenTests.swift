import Foundation
import Quiz
import Testing

@testable import Exchange

/// The sample pack in every format, as it was looked at and approved; `RECORD_SNAPSHOTS=1` writes
/// it anew.
struct GoldenTests {
  struct Named: CustomTestStringConvertible {
    var format: any Exporting
    var testDescription: String { format.name }
  }

  static let all = Formats.all.compactMap { $0 as? any Exporting }.map(Named.init)

  @Test(arguments: all)
  func `the sample is written as it was approved`(named: Named) throws {
    let format = named.format
    let pack = try #require(Samples.pack)
    let options = ExportOptions(isShortening: true, isRewording: true)
    let written = try Conversion.write(pack, as: format, options)
    let told = written.losses.map { ExchangePrinter.line($0, isDone: true) }
    let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Golden")
    try compare(Data(written.bytes), folder.appending(path: "sample.\(format.name)"))
    let text = (told + ["dropped: \(ExchangePrinter.list(pack.dropped(by: format)))"])
      .joined(separator: "\n")
    try compare(Data((text + "\n").utf8), folder.appending(path: "sample.\(format.name).losses"))
  }

  private func compare(_ data: Data, _ url: URL) throws {
    if ProcessInfo.processInfo.environment["RECORD_SNAPSHOTS"] == "1" { try data.write(to: url) }
    let approved = try Data(contentsOf: url)
    #expect(data == approved, "\(url.lastPathComponent) differs")
  }
}
