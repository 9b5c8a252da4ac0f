import Quiz
import Testing

@testable import Exchange

/// What games cannot carry is told, and what they carry is laid out as they want it.
@Suite struct GamesTests {
  private func question(
    _ id: String, _ stem: String, _ form: Form, seconds: Int? = nil
  ) -> Question {
    Question(
      id: id, kind: "choice", stem: stem, form: form, about: [], citations: [], explanation: "",
      seconds: seconds, status: .unsourced)
  }

  private func choice(_ options: String...) -> Form { .choice(Choice(options: options, key: 0)) }

  private func write(
    _ name: String, _ questions: Question..., options: ExportOptions = ExportOptions()
  ) throws -> Conversion.Written {
    let format = try #require(Formats.named(name) as? any Exporting)
    return try Conversion.write(
      Pack(id: "a", title: "A", questions: questions), as: format, options)
  }

  private var plain: Question { question("plain", "Which?", choice("a", "b", "c")) }

  @Test func `Kahoot's times are the nearest ones`() throws {
    let written = try write(
      "kahoot", plain, question("odd", "When?", choice("a", "b"), seconds: 45),
      question("even", "When then?", choice("a", "b"), seconds: 60))
    #expect(
      written.losses == [
        Loss(question: "odd", .time(seconds: 45, allowed: Kahoot.times), .replaced(by: "60"))
      ])
  }

  @Test func `too long for Kahoot is left out, or cut where that is wanted`() throws {
    let long = String(repeating: "word ", count: 30) + "end"
    let asked = question("long", long, choice("a", long, "c"))
    let left = try write("kahoot", plain, asked)
    #expect(left.questions == 1)
    #expect(
      left.losses == [
        Loss(question: "long", .tooLong(.stem, characters: 153, limit: 120), .leftOut),
        Loss(question: "long", .tooLong(.option(long), characters: 153, limit: 75), .leftOut),
      ])
    let cut = try write("kahoot", plain, asked, options: ExportOptions(isShortening: true))
    #expect(cut.questions == 2)
    #expect(
      cut.losses.map(\.outcome) == [
        .shortened(.stem, without: "word word word word word word end"),
        .shortened(
          .option(long), without: String(repeating: "word ", count: 15) + "end"),
      ])
    let (pack, faults) = try Conversion.read(
      cut.bytes, as: Kahoot(), ImportOptions(packID: "a", title: "A"))
    #expect(faults.isEmpty)
    #expect(pack.questions[1].stem.count <= 120)
    #expect(pack.questions[1].stem.hasSuffix(" word…"))
  }

  @Test func `what a cut claim loses is told, and a claim that would not show is left out`() throws
  {
    func losses(_ label: String) throws -> [Loss] {
      var pack = try #require(Samples.pack)
      for index in pack.sources.indices where pack.sources[index].id == "courier" {
        pack.sources[index].label = label
      }
      pack.questions.removeAll { $0.id != "crack-cause" }
      pack.questions[0].statement = "Frost caused the crack that the inspector found in February."
      do throws(ExchangeError) {
        return try Conversion.write(pack.forExport, as: Kahoot(), ExportOptions(isShortening: true))
          .losses
      } catch {
        guard case .nothingToWrite(let losses) = error else { throw error }
        return losses
      }
    }
    let cut = try #require(try losses("the ferry master's report").first)
    #expect(cut.outcome == .shortened(.statement, without: "inspector found in February."))
    #expect(
      ExchangePrinter.line(cut, isDone: true).hasSuffix(
        "cut short: the statement loses 'inspector found in February.'"))
    let long = try losses("the unnamed report" + String(repeating: " of the port", count: 9))
    #expect(long.map(\.outcome) == [.leftOut])
  }

  @Test func `options that a cut would make equal are not cut`() throws {
    let long = String(repeating: "word ", count: 30)
    let asked = question("twins", "Which?", choice(long + "a", long + "b"))
    let written = try write("kahoot", plain, asked, options: ExportOptions(isShortening: true))
    #expect(written.questions == 1)
    #expect(Set(written.losses.map(\.outcome)) == [.leftOut])
  }

  @Test(arguments: ["kahoot", "blooket"])
  func `forms and counts that a game does not have are left out by name`(name: String) throws {
    let written = try write(
      name, plain, question("five", "Which?", choice("a", "b", "c", "d", "e")),
      question("words", "Who?", .text(TextKey(accepted: ["Ana"]))),
      question("order", "In order?", .ordering(Ordering(items: ["a", "b", "c"]))))
    #expect(
      written.losses == [
        Loss(question: "five", .wrongCount(.options, count: 5, 2...4), .leftOut),
        Loss(question: "words", .form("text"), .leftOut),
        Loss(question: "order", .form("ordering"), .leftOut),
      ])
  }

  @Test(arguments: ["kahoot", "blooket"])
  func `that any right option will do is told`(name: String) throws {
    let all = question(
      "all", "Which?", .selection(Selection(options: ["a", "b", "c"], keys: [0, 1])))
    #expect(
      try write(name, all).losses == [
        Loss(
          question: "all", .form("selection"), .recast(as: "any one of the right options"))
      ])
  }

  @Test func `a number is a blank to fill in, both ways it is written`() throws {
    let number = question(
      "count", "How many?", .number(NumberKey(value: 1200, tolerance: 5, unit: "lorries")))
    let written = try write("wayground", number)
    #expect(
      written.losses == [
        Loss(question: "count", .form("number"), .recast(as: "a few words"))
      ])
    let rows = try CSVReader.rows(of: written.bytes)
    #expect(rows[1].cells[1...3] == ["Fill-in-the-Blank", "1200", "1,200"])
  }

  @Test func `the key is not always the first answer`() throws {
    let questions = (0..<40).map { question("q\($0)", "Which?", choice("a", "b", "c", "d")) }
    let pack = Pack(id: "a", title: "A", questions: questions)
    let rows = try CSVReader.rows(of: Conversion.write(pack, as: Blooket()).bytes)
    #expect(Set(rows.dropFirst(2).map { $0.cells[7] }) == ["1", "2", "3", "4"])
  }

  @Test func `a variant that there is not is refused`() {
    #expect(
      throws: ExchangeError.unknownVariant("rot13", known: ["entities", "url3986", "base64"])
    ) { try write("opentdb", plain, options: ExportOptions(variant: "rot13")) }
  }

  @Test(arguments: ["kahoot", "apkg"])
  func `the same pack gives the same bytes`(name: String) throws {
    #expect(try write(name, plain).bytes == write(name, plain).bytes)
  }
}
