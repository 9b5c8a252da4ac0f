import Glibc

/// The fuzz targets: each takes any bytes and traps where a property does not hold.
enum Targets {
  static let all: [String: @Sendable ([UInt8]) -> Void] = [
    "pack": PackTarget.run,
    "article": ArticleTarget.run,
    "answer": AnswerTarget.run,
    "number": NumberTarget.run,
    "json": JSONTarget.run,
    "generate": GenerateTarget.run,
    "request": RequestTarget.run,
    "seat": SeatTarget.run,
    "teacher": TeacherTarget.run,
    "journal": JournalTarget.run, "records": RecordsTarget.run,
  ].merging(ConvertTarget.all) { own, _ in own }

  /// Chosen by a variable and not by an argument, since libFuzzer hands its arguments on to the
  /// processes that it starts to minimise and merge.
  static let chosen: @Sendable ([UInt8]) -> Void = {
    let name = getenv("FACTCHECK_FUZZ_TARGET").map { String(cString: $0) } ?? ""
    if let target = all[name] { return target }
    complain("FACTCHECK_FUZZ_TARGET is '\(name)', and not \(all.keys.sorted())")
    exit(64)
  }()
}

/// Traps, with a sentence on standard error, where a property does not hold.
func require(_ holds: Bool, _ sentence: @autoclosure () -> String) {
  if holds { return }
  complain("property broken: \(sentence())")
  abort()
}

private func complain(_ sentence: String) {
  let line = Array((sentence + "\n").utf8)
  _ = write(STDERR_FILENO, line, line.count)
}

/// Whether two texts are the same byte by byte; `==` forgives how accents are encoded.
func same(_ a: String, _ b: String) -> Bool { a.utf8.elementsEqual(b.utf8) }

@_cdecl("LLVMFuzzerTestOneInput")
func testOneInput(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  Targets.chosen(Array(UnsafeBufferPointer(start: start, count: count)))
  return 0
}

@_silgen_name("LLVMFuzzerRunDriver")
private func runDriver(
  _ count: UnsafeMutablePointer<CInt>,
  _ arguments: UnsafeMutablePointer<UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>>,
  _ body: @convention(c) (UnsafePointer<UInt8>?, Int) -> CInt
) -> CInt

/// SwiftPM names an executable's entry point itself, so libFuzzer's own `main` is not used.
@main
enum Fuzz {
  static func main() {
    _ = Targets.chosen
    var count = CommandLine.argc
    var arguments = CommandLine.unsafeArgv
    exit(runDriver(&count, &arguments, testOneInput))
  }
}
