import Foundation
import Glibc
import Synchronization
import Testing

@testable import Terminal

@Suite struct PipeReaderTests {
  /// Everything a reader makes of these bytes, up to the end.
  private func lines(_ bytes: [UInt8]) throws -> [Line] {
    var ends: [Int32] = [0, 0]
    try #require(pipe(&ends) == 0)
    let end = ends[1]
    Thread.detachNewThread {
      let output = FileHandle(fileDescriptor: end, closeOnDealloc: true)
      try? output.write(contentsOf: bytes)
    }
    let reader = PipeReader(descriptor: ends[0], output: Output(descriptor: -1))
    var lines: [Line] = []
    while lines.last != .end { lines.append(reader.read(prompt: "> ", completing: .none)) }
    close(ends[0])
    return lines
  }

  @Test(arguments: [
    ("", []), ("\n", [""]), ("a\nb", ["a", "b"]), ("a\r\nb\r\n", ["a", "b"]),
    ("\u{FEFF}a\n\u{FEFF}b\n", ["a", "\u{FEFF}b"]), ("a\rb\n", ["a\rb"]),
  ])
  func `one line an answer, whatever ends it`(input: String, expected: [String]) throws {
    #expect(try lines(Array(input.utf8)) == expected.map(Line.text) + [.end])
  }

  @Test func `what is no UTF-8 is repaired`() throws {
    #expect(try lines([0x61, 0xFF, 0x62, 0x0A]) == [.text("a\u{FFFD}b"), .end])
  }

  @Test func `of a line past the limit the rest is dropped, and the next one is whole`() throws {
    let long = [UInt8](repeating: 0x78, count: 200_000)
    let read = try lines(long + [0x0A] + Array("next\n".utf8))
    #expect(read == [.text(String(repeating: "x", count: 65_536)), .text("next"), .end])
  }

  @Test func `an input that cannot be read is an end with a reason`() throws {
    let folder = open("/", O_RDONLY)
    defer { close(folder) }
    let reader = PipeReader(descriptor: folder, output: Output(descriptor: -1))
    #expect(reader.read(prompt: "", completing: .none) == .end)
    #expect(reader.failure == EISDIR)
  }

  @Test func `what was written is out before the next line is awaited`() throws {
    var question: [Int32] = [0, 0]
    var answer: [Int32] = [0, 0]
    try #require(pipe(&question) == 0 && pipe(&answer) == 0)
    defer { (question + answer).forEach { close($0) } }
    let output = Output(descriptor: question[1])
    output.line("how many?")
    write(answer[1], "12\n", 3)
    let reader = PipeReader(descriptor: answer[0], output: output)
    #expect(reader.read(prompt: "number> ", completing: .none) == .text("12"))
    var bytes = [UInt8](repeating: 0, count: 64)
    let count = read(question[0], &bytes, bytes.count)
    #expect(String(decoding: bytes.prefix(count), as: UTF8.self) == "how many?\n")
  }

  @Test func `input ends for a program whose output nobody reads`() throws {
    var ends: [Int32] = [0, 0]
    try #require(pipe(&ends) == 0)
    close(ends[0])
    defer { close(ends[1]) }
    let output = Output(descriptor: ends[1])
    output.line("into the void")
    let reader = PipeReader(descriptor: -1, output: output)
    #expect(reader.read(prompt: "", completing: .none) == .end)
    #expect(output.failure == .closed)
  }

  @Test func `an output that fails for another reason says which`() throws {
    let full = open("/dev/full", O_WRONLY)
    defer { close(full) }
    let output = Output(descriptor: full)
    output.write("much")
    output.flush()
    #expect(output.failure == .system(code: ENOSPC))
  }

  @Test func `a slow non-blocking pipe takes everything in order`() throws {
    var ends: [Int32] = [0, 0]
    try #require(pipe(&ends) == 0)
    try #require(fcntl(ends[1], F_SETFL, O_NONBLOCK) == 0)
    let input = FileHandle(fileDescriptor: ends[0], closeOnDealloc: true)
    let isRead = DispatchSemaphore(value: 0)
    let collected = Collected()
    Thread.detachNewThread {
      let bytes = (try? input.readToEnd()) ?? Data()
      collected.text.withLock { $0 = String(decoding: bytes, as: UTF8.self) }
      isRead.signal()
    }
    let output = Output(descriptor: ends[1])
    let lines = (0..<50_000).map { "line \($0)" }
    output.lines(lines)
    output.flush()
    close(ends[1])
    #expect(output.failure == nil)
    isRead.wait()
    #expect(collected.text.withLock { $0 } == lines.joined(separator: "\n") + "\n")
  }

  @Test func `a scripted reader gives its lines, then the end, and keeps what was asked`() {
    var reader = ScriptedReader([.text("b"), .interrupted])
    #expect(reader.read(prompt: "1> ", completing: .none) == .text("b"))
    #expect(reader.read(prompt: "2> ", completing: .init(commands: ["help"])) == .interrupted)
    #expect(reader.read(prompt: "3> ", completing: .none) == .end)
    #expect(reader.prompts == ["1> ", "2> ", "3> "])
    #expect(reader.completions[1].commands == ["help"])
  }

  @Test func `a reader says whether somebody types its lines`() {
    let output = Output(descriptor: -1)
    #expect(ReadlineReader(output: output).isInteractive)
    #expect(!PipeReader(descriptor: -1, output: output).isInteractive)
    #expect(!ScriptedReader("b").isInteractive)
    #expect(ScriptedReader("b", isInteractive: true).isInteractive)
  }
}

private final class Collected: Sendable {
  let text = Mutex("")
}
