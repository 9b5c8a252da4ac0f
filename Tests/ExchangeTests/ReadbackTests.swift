import Quiz
import Testing

@testable import Exchange

/// The net below every export: what cannot be read back is traced to its questions.
struct ReadbackTests {
  /// A table that cannot be read where it holds certain words.
  private struct Brittle: Exporting, Importing {
    let name = "brittle"
    let summary = ""
    let endings: [String] = []
    let dropped = CSVTable().dropped
    /// A file with all the words of a group in it cannot be read.
    var spoiling: [[String]]
    var counter: Counter

    final class Counter: Sendable {
      nonisolated(unsafe) var questions = 0
    }

    func write(
      _ pack: Pack, _ options: ExportOptions, to losses: inout [Loss]
    ) throws(ExchangeError) -> [UInt8] {
      counter.questions += pack.questions.count
      return try CSVTable().write(pack, options, to: &losses)
    }

    func read(
      _ bytes: [UInt8], _ options: ImportOptions, to faults: inout [Fault]
    ) throws(ExchangeError) -> Pack {
      let text = String(decoding: bytes, as: UTF8.self)
      for words in spoiling where words.allSatisfy({ text.contains($0) }) {
        throw .library("it is spoilt")
      }
      return try CSVTable().read(bytes, options, to: &faults)
    }
  }

  private static func pack(_ count: Int) -> Pack {
    Pack(
      id: "a", title: "A",
      questions: (0..<count).map { number in
        Question(
          id: "q\(number)", kind: "choice", stem: "Which is <\(number)>?",
          form: .choice(Choice(options: ["a", "b"], key: 0)), about: [], citations: [],
          explanation: "", status: .unsourced)
      })
  }

  private static let refused = Loss.Cause.notReadBack(.error(.library("it is spoilt")))

  @Test(arguments: [[7], [0], [99], [3, 4, 50, 98]])
  func `questions that spoil the whole file are named and left out`(numbers: [Int]) throws {
    let format = Brittle(spoiling: numbers.map { ["<\($0)>"] }, counter: .init())
    let written = try Conversion.write(Self.pack(100), as: format)
    #expect(
      written.losses == numbers.map { Loss(question: "q\($0)", Self.refused, .leftOut) })
    #expect(written.questions == 100 - numbers.count)
    // A few times the pack, and not once for each question.
    #expect(format.counter.questions < 1_000)
    #expect(
      ExchangePrinter.line(written.losses[0], isDone: false)
        == "q\(numbers[0]): the file cannot be read back with it: it is spoilt; "
        + "with --lossy left out")
  }

  @Test func `of questions that spoil the file together the last is left out`() throws {
    let format = Brittle(spoiling: [["<10>", "<80>"]], counter: .init())
    let written = try Conversion.write(Self.pack(100), as: format)
    #expect(written.losses == [Loss(question: "q80", Self.refused, .leftOut)])
    #expect(written.questions == 99)
  }

  @Test func `where no question comes back, each is named`() {
    let format = Brittle(spoiling: [["<0>"], ["<1>"]], counter: .init())
    #expect(
      throws: ExchangeError.nothingToWrite(
        ["q0", "q1"].map { Loss(question: $0, Self.refused, .leftOut) })
    ) {
      try Conversion.write(Self.pack(2), as: format)
    }
  }

  @Test func `a file that cannot be read whatever is in it is a defect, and found in bounds`() {
    let format = Brittle(spoiling: [[]], counter: .init())
    #expect(throws: ExchangeError.notReadBack(.error(.library("it is spoilt")))) {
      try Conversion.write(Self.pack(5_000), as: format)
    }
    #expect(format.counter.questions <= 250_000)
  }

  @Test func `a question is not lost because another was altered to be like it`() throws {
    let questions = [" wet", "wet"].enumerated().map { number, text in
      Question(
        id: "q\(number)", kind: "choice", stem: "How is it?",
        form: .choice(Choice(options: [text, "dry"], key: 0)), about: [], citations: [],
        explanation: "", status: .unsourced)
    }
    let pack = Pack(id: "a", title: "A", questions: questions)
    let written = try Conversion.write(pack, as: Aiken())
    #expect(
      written.losses == [
        Loss(question: "q0", .spacing(.option(" wet")), .replaced(by: "wet"))
      ])
    #expect(written.questions == 2)
  }
}
