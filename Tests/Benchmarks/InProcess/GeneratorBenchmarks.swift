import Articles
import Files
import Glibc
import PackMaker
import Packs
import Quiz

/// The generator from bytes to the written pack, and the program as a whole.
enum GeneratorBenchmarks {
  /// Writes the texts that the peers read: `articles.txt`, one article a line, `article.txt` of
  /// 1,000 words and `large.txt` of ten megabytes.
  static func write(corpus: String, to folder: String) throws {
    let newsprint = try Newsprint(folder: corpus)
    var generator = SeededGenerator(seed: 4711)
    let articles = (0..<40).map { _ in
      newsprint.article(words: 1_000, &generator).split(separator: "\n")
        .joined(separator: " \u{2029} ")
    }
    try save(articles.joined(separator: "\n") + "\n", "\(folder)/articles.txt")
    try save(newsprint.article(words: 1_000, &generator), "\(folder)/article.txt")
    try save(newsprint.article(words: 1_620_000, &generator), "\(folder)/large.txt")
  }

  /// - Parameters:
  ///   - spaCy: words a second of the peer on `articles.txt`, measured in the same run.
  static func run(corpus: String, folder: String, program: String, spaCy: Double?) throws {
    let lexicon = try Lexicon()
    let text = String(decoding: try FileBytes.read("\(folder)/articles.txt"), as: UTF8.self)
    let articles = text.split(separator: "\n").map { line in
      Array(line.split(separator: " \u{2029} ").joined(separator: "\n\n").utf8)
    }
    let words = articles.reduce(0) { $0 + Newsprint.words(in: String(decoding: $1, as: UTF8.self)) }
    let seconds = try Stopwatch.best(of: 5) {
      try articles.reduce(0) { $0 + (try pack(of: $1, lexicon)) }
    }
    let speed = Double(words) / seconds
    print(
      "the generator, read to render: \(Stopwatch.figure(speed / 1000)) thousand words a second")
    if let spaCy {
      print(
        "  spaCy's small English pipeline on the same text: \(Stopwatch.figure(spaCy / 1000)) thousand, "
          + "ratio \(Stopwatch.figure(speed / spaCy)) (at least 50)")
    }
    try growth(try Newsprint(folder: corpus), lexicon)
    try start(of: program, on: "\(folder)/article.txt")
  }

  /// One article of 10,000 words, and of twice, four and eight times that.
  private static func growth(_ newsprint: Newsprint, _ lexicon: Lexicon) throws {
    var generator = SeededGenerator(seed: 4712)
    var first = 0.0
    var shown: [String] = []
    for factor in [1, 2, 4, 8] {
      let bytes = Array(newsprint.article(words: 10_000 * factor, &generator).utf8)
      let seconds = try Stopwatch.best(of: 3) { try pack(of: bytes, lexicon) } / Double(factor)
      if factor == 1 { first = seconds }
      shown.append("\(factor)x \(Stopwatch.figure(seconds / first))")
    }
    print(
      "  time a word in an article of 10,000 words and its multiples: "
        + shown.joined(separator: ", ") + " (about 1)")
  }

  private static func pack(of bytes: [UInt8], _ lexicon: Lexicon) throws -> Int {
    let article = try ArticleReader.read(bytes, name: "article.txt")
    let made = Making(lexicon: lexicon, selection: Ranking(count: 10))
      .make([.init(name: "article.txt", article: article)])
    return PackWriter.write(made.pack).utf8.count
  }

  /// `factcheck generate` of one article from start to end.
  private static func start(of program: String, on article: String) throws {
    var times: [Double] = []
    for run in -5..<100 {
      let start = Stopwatch.now()
      guard spawn([program, "generate", article]) == 0 else { return print("generate failed") }
      if run >= 0 { times.append(Stopwatch.now() - start) }
    }
    times.sort()
    print(
      "factcheck generate of 1,000 words, start and all: \(Stopwatch.figure(times[50] * 1000)) ms "
        + "(under 30)")
  }

  private static func spawn(_ command: [String]) -> Int32 {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, STDOUT_FILENO, "/dev/null", O_WRONLY, 0)
    var arguments: [UnsafeMutablePointer<CChar>?] = command.map { strdup($0) } + [nil]
    defer { arguments.forEach { free($0) } }
    var child: pid_t = 0
    guard posix_spawn(&child, command[0], &actions, nil, &arguments, environ) == 0 else {
      return -1
    }
    var status: Int32 = 0
    waitpid(child, &status, 0)
    return status
  }

  private static func save(_ text: String, _ path: String) throws {
    try AtomicFile.write(Array(text.utf8), to: path)
  }
}
