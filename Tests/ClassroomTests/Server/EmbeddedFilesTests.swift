import Classroom
import Foundation
import Testing

@Suite struct EmbeddedFilesTests {
  @Test func `the program holds every file of the pages as it is`() throws {
    let folder = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "../../../Sources/Classroom/Web/Assets").standardizedFileURL
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path)
    #expect(names.sorted() == EmbeddedFiles.all.map(\.name).sorted())
    for file in EmbeddedFiles.all {
      #expect(
        try Array(Data(contentsOf: folder.appending(path: file.name))) == file.bytes, "\(file.name)"
      )
    }
    #expect(Set(EmbeddedFiles.all.map(\.tag)).count == names.count)
  }

  @Test func `a QR code has its three finders, and its drawings agree`() throws {
    let symbol = try #require(QRSymbol("http://192.168.178.20:8080/j/K7M2QX"))
    #expect(symbol.size >= 25)
    #expect(QRSymbol("") == nil)
    #expect(QRSymbol(String(repeating: "x", count: 5_000)) == nil)
    let lines = symbol.lines
    #expect(lines.count == (symbol.size + 4 + 1) / 2)
    #expect(lines.allSatisfy { $0.count == symbol.size + 4 })
    // A finder's upper edge is seven dark squares, then a light one (ISO/IEC 18004, 6.3.3).
    let top = Array(lines[1]).dropFirst(2)
    #expect(
      top.prefix(8).map { $0 == " " || $0 == "▄" } == Array(repeating: true, count: 7) + [false])
    #expect(symbol.svg.contains(#"viewBox="0 0 \#(symbol.size + 8) \#(symbol.size + 8)""#))
    #expect(symbol.svg.contains("M4 4h7v1H4z"))
  }
}
