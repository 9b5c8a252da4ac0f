import Articles
import Files
import Glibc
import Opening
import PackMaker
import Packs
import Quiz
import Terminal
import Text

/// One run of the generator: reads, makes, merges, writes, tells.
struct GenerateSession {
  private let choices: GenerateChoices
  private let selection: (Int) -> Ranking
  private let output = Output()
  private let errors = Output(descriptor: 2)

  /// Bytes of the largest article that packs are made from: some four million words, which take
  /// a few seconds. What is larger is no article.
  static let largest = 24 << 20

  init(_ choices: GenerateChoices) {
    self.choices = choices
    selection = { articles in
      Ranking(
        count: choices.count ?? articles * 10, kinds: choices.kinds,
        difficulties: choices.difficulties, seed: choices.seed)
    }
  }

  /// Runs and ends the process.
  static func main(_ choices: GenerateChoices) -> Never {
    do throws(Failure) {
      try GenerateSession(choices).run()
    } catch {
      exit(ErrorPrinter.status(of: error))
    }
    exit(EXIT_SUCCESS)
  }

  func run() throws(Failure) {
    let lexicon = try Self.lexicon()
    if choices.jsonl {
      return try GenerateLines(lexicon: lexicon, selection: selection).run()
    }
    try offer(try inputs(), lexicon)
  }

  /// The same with a language model; one that fails costs a warning, and its drafts.
  func run(asking model: ModelAsking) async throws(Failure) {
    let lexicon = try Self.lexicon()
    // Nobody should wait for a model to be told of a wrong path.
    if let path = choices.into ?? choices.output {
      if PackFinder.isThere(path) {
        _ = try existing(path)
      } else if choices.into != nil {
        throw .file(.missing(path: path))
      }
    }
    let inputs = try inputs()
    let report = await model.ask(
      inputs.map { (name: Self.name($0), article: Cleaning.clean($0.article)) })
    if choices.explain { errors.lines(ModelPrinter.lines(report)) }
    errors.flush()
    if let warning = ModelPrinter.warning(report) { ErrorPrinter.print(warning) }
    try offer(inputs, lexicon, suggestions: report.suggestions)
  }

  private func offer(
    _ inputs: [Making.Input], _ lexicon: Lexicon, suggestions: [Suggestion] = []
  ) throws(Failure) {
    let made = Making(lexicon: lexicon, selection: selection(inputs.count))
      .make(inputs, title: choices.title, suggestions: suggestions) { progress($0, of: inputs) }
    if choices.explain { explain(made, inputs) }
    try write(made)
    errors.flush()
    try FrontEnd.finish(output)
  }

  private static func name(_ input: Making.Input) -> String { input.name ?? "standard input" }

  static func lexicon() throws(Failure) -> Lexicon {
    do {
      return try Lexicon()
    } catch {
      throw .noLexicon(error)
    }
  }

  private func inputs() throws(Failure) -> [Making.Input] {
    var inputs: [Making.Input] = []
    for file in choices.files {
      let bytes: [UInt8]
      do {
        bytes = try FileBytes.read(file == "-" ? "/dev/stdin" : file, limit: Self.largest)
      } catch {
        throw .file(error)
      }
      do {
        let name = file == "-" ? nil : file.split(separator: "/").last.map(String.init)
        var article = try ArticleReader.read(bytes, name: name ?? "")
        article.metadata = flags(over: try sidecar(of: file, over: article.metadata))
        inputs.append(.init(name: name, article: article))
      } catch {
        throw .article(file: file, error)
      }
      if inputs.last?.article.paragraphs.isEmpty == true { throw .noText(file: file) }
    }
    return inputs
  }

  /// `3/14 report.txt` on a line of standard error that the next one overwrites, at a terminal that
  /// can; nothing for a single article.
  private func progress(_ number: Int, of inputs: [Making.Input]) {
    guard inputs.count > 1, Environment.isTerminal(.error), !Environment.isDumb else { return }
    errors.write("\r\u{1B}[K")
    if number < inputs.count {
      let name = Gate.line(inputs[number].name ?? "standard input", limit: 60)
      errors.write("\(number + 1)/\(inputs.count) \(name)")
    }
    errors.flush()
  }

  /// What the file beside an article says of it wins over what the article says.
  private func sidecar(of file: String, over metadata: Metadata) throws(ArticleError) -> Metadata {
    let path = Sidecar.name(for: file)
    guard file != "-", let bytes = try? FileBytes.read(path, limit: 1 << 20) else {
      return metadata
    }
    return try Sidecar.metadata(bytes).merged(over: metadata)
  }

  /// What was named on the command line wins.
  private func flags(over metadata: Metadata) -> Metadata {
    var metadata = metadata
    if let outlet = choices.outlet { metadata.outlet = Stated(outlet, .flag) }
    if let headline = choices.headline { metadata.headline = Stated(headline, .flag) }
    if let url = choices.url { metadata.url = Stated(url, .flag) }
    if let date = choices.date.flatMap({ PartialDate($0) }) {
      metadata.published = Stated(date, .flag)
    }
    return metadata
  }

  private func explain(_ made: Made, _ inputs: [Making.Input]) {
    for (index, input) in inputs.enumerated() {
      for line in ExplainPrinter.lines(made, article: index, name: Self.name(input)) {
        errors.line(line)
      }
    }
    for line in ExplainPrinter.lines(made) { errors.line(line) }
    // What was rejected before is not offered again; its reasons are worth knowing.
    guard let path = choices.into ?? choices.output, PackFinder.isThere(path),
      let old = try? PackLoading.read(path).pack
    else { return }
    for question in old.questions where question.status == .rejected {
      errors.line(
        Gate.line("rejected before: \(question.id): \(question.rejection ?? "no reason given")"))
    }
  }

  private func write(_ made: Made) throws(Failure) {
    guard let path = choices.into ?? choices.output else {
      output.write(PackWriter.write(made.pack))
      if made.pack.questions.isEmpty {
        errors.line("factcheck: warning: no draft was good enough; --explain tells why.")
      }
      return
    }
    let isThere = PackFinder.isThere(path)
    if choices.into != nil, !isThere {
      throw .file(.missing(path: path))
    }
    let pack = isThere ? PackMerging.merged(made.pack, into: try existing(path)) : made.pack
    do {
      try AtomicFile.write(Array(PackWriter.write(pack).utf8), to: path)
    } catch {
      throw .file(error)
    }
    tell(made, pack, path, isMerged: isThere)
  }

  /// A pack that is there already; what was decided in it is kept.
  private func existing(_ path: String) throws(Failure) -> Pack {
    let reading = try PackLoading.read(path)
    guard let pack = reading.pack else { throw .notAPack(path: path) }
    return pack
  }

  private func tell(_ made: Made, _ pack: Pack, _ path: String, isMerged: Bool) {
    func count(_ number: Int, _ noun: String) -> String {
      "\(number) \(noun)\(number == 1 ? "" : "s")"
    }
    let shown = Gate.line(path)
    let drafts = made.pack.questions.count
    var line = "\(shown): \(count(drafts, "draft")) from \(count(made.cleaned.count, "article"))."
    if isMerged {
      let waiting = pack.questions.count { $0.status == .draft }
      line += " The pack now has \(count(pack.questions.count, "question")), \(waiting) undecided;"
      line += " what was decided before is kept."
    }
    line +=
      drafts == 0
      ? " Nothing was good enough; --explain tells why."
      : " Next: factcheck curate \(GameChoices.quoted(shown))"
    errors.line(line)
  }
}
