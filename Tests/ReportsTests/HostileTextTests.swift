import Foundation
import Quiz
import Reports
import Testing

/// What strangers may write into names, answers and packs.
struct Hostile: Sendable, CustomTestStringConvertible {
  let text: String

  /// Harmless in a test's log too.
  var testDescription: String {
    text.unicodeScalars.prefix(40).map { $0.escaped(asASCII: true) }.joined()
  }

  static let texts = [
    "<img src=x onerror=alert(1)>", "\"><script>alert(1)</script>", "' onmouseover='alert(1)",
    "</title></style></svg><svg/onload=alert(1)>", "<!--", "]]>", "&lt;b&gt;",
    "javascript:alert(1)",
    "data:text/html,<script>alert(1)</script>", " https://example.org\" onclick=\"x",
    "=cmd|'/c calc'!A1", "+1+1", "-1+1", "@SUM(1)", "\t=1+1", "\r=1+1", "  =1+1", "\"=1+1",
    "＝1+1", "a;=1+1", "a\r\n=1+1", "a,\"b\"\r\n", "\u{202E}nitram\u{202C}", "\u{2066}x\u{2069}",
    "\u{1B}[2J\u{1B}]0;x\u{7}", "\u{0}\u{8}\u{9B}31m", String(repeating: "x", count: 5_000),
    "e" + String(repeating: "\u{301}", count: 5_000), String(repeating: "👩‍👩‍👧‍👦", count: 5_000),
  ].map(Hostile.init)
}

@Suite struct HostileTextTests {
  @Test(arguments: Hostile.texts)
  func `no text becomes markup`(hostile: Hostile) throws {
    let text = hostile.text
    let page = ClassReport(SampleClass.hostile(text)).html
    let plain = ClassReport(SampleClass.hostile("plain")).html
    #expect(Markup.tags(page).map(\.skeleton) == Markup.tags(plain).map(\.skeleton))
  }

  @Test(arguments: Hostile.texts)
  func `nothing harmful passes into any format`(hostile: Hostile) throws {
    let text = hostile.text
    let report = ClassReport(SampleClass.hostile(text))
    let formats = [report.html, report.json, report.gradebookCSV.text, report.itemsCSV.text]
    for format in formats {
      let harmful = format.unicodeScalars.first {
        $0.value < 0x20 && $0 != "\n" && $0 != "\r" || (0x7F..<0xA0).contains($0.value)
          || (0x202A...0x202E).contains($0.value) || (0x2066...0x2069).contains($0.value)
      }
      #expect(harmful == nil)
    }
    _ = try JSONSerialization.jsonObject(with: Data(report.json.utf8))
  }

  @Test(arguments: Hostile.texts)
  func `no cell begins a formula, whichever way it is parted`(hostile: Hostile) throws {
    let text = hostile.text
    let report = ClassReport(SampleClass.hostile(text))
    for table in [report.gradebookCSV.text, report.itemsCSV.text] {
      let rows = try #require(Self.parse(table))
      #expect(Set(rows.map(\.count)).count == 1)
      #expect(rows.count == 2)
      for cell in rows.joined() where Double(cell) == nil {
        let parts = cell.split(separator: ";", omittingEmptySubsequences: false)
        for part in parts + [cell[...]] {
          let first = part.first { !" \"\u{A0}".contains($0) }
          #expect(first.map { !"=+-@\t\r＝＋－＠".contains($0) } ?? true, "\(cell.prefix(80))")
        }
      }
    }
  }

  /// The cells of a table by RFC 4180; nil where it is none.
  private static func parse(_ table: String) -> [[String]]? {
    guard table.unicodeScalars.first == "\u{FEFF}" else { return nil }
    var rows: [[String]] = []
    var row: [String] = []
    var cell = ""
    var isQuoted = false
    var scalars = Array(table.unicodeScalars.dropFirst())[...]
    while let scalar = scalars.popFirst() {
      if isQuoted {
        if scalar != "\"" {
          cell.unicodeScalars.append(scalar)
        } else if scalars.first == "\"" {
          cell.unicodeScalars.append(scalars.removeFirst())
        } else {
          isQuoted = false
        }
      } else if scalar == "\"" {
        guard cell.isEmpty else { return nil }
        isQuoted = true
      } else if scalar == "," {
        row.append(cell)
        cell = ""
      } else if scalar == "\r" {
        guard scalars.popFirst() == "\n" else { return nil }
        rows.append(row + [cell])
        (row, cell) = ([], "")
      } else {
        cell.unicodeScalars.append(scalar)
      }
    }
    return isQuoted || !cell.isEmpty || !row.isEmpty ? nil : rows
  }

  @Test func `a negative number stays a number`() {
    let report = ClassReport(SampleClass.hostile("Ana"))
    #expect(report.gradebookCSV.text.contains(",-6,"))
  }

  @Test(arguments: Hostile.texts)
  func `a name is bounded`(hostile: Hostile) {
    let text = hostile.text
    let name = ClassReport(SampleClass.hostile(text)).gradebook[0].student.name
    #expect(name.count <= 65)
    #expect(name.utf8.count <= 64 * 8 + 8)
  }

  /// Ten times the rows take about ten times the bytes; a page of a hall can be made at all.
  @Test func `a hall of two thousand has its report`() {
    var results = SampleClass.lesson
    results.students = (0..<2_000).map { .init(id: "s\($0)", name: "Student \($0)") }
    results.answers = results.students.enumerated().flatMap { place, student in
      SampleClass.items.map {
        ClassResults.Answer(
          student: student.id, question: $0.id, text: $0.keys[0], certainty: 70,
          fraction: place % 3 == 0 ? 0 : 1, points: 0, seconds: 3)
      }
    }
    let report = ClassReport(results)
    #expect(report.gradebook.count == 2_000)
    #expect(report.html.utf8.count < 2_000_000)
    #expect(report.json.split(separator: "\n").count > 16_000)
  }
}
