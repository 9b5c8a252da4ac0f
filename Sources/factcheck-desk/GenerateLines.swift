import Articles
import FoundationEssentials
import PackMaker
import Packs
import Quiz
import Terminal
import Text

/// Articles as JSON Lines in, packs as JSON Lines out: one line for each line, in its order, so that
/// another program can spread a corpus over machines.
struct GenerateLines {
  let lexicon: Lexicon
  let selection: (Int) -> Ranking

  /// Bytes of the longest line: twice the largest article, since JSON escapes some of it.
  static let longest = 2 * GenerateSession.largest

  /// Runs to the end of the input; what one line takes is given back before the next is read.
  func run() throws(Failure) {
    let output = Output()
    let reader = PipeReader(output: output, limit: Self.longest)
    while true {
      guard case .text(let line) = reader.read(prompt: "", completing: .none) else { break }
      if line.utf8.allSatisfy({ $0 == 0x20 || $0 == 0x09 }) {
        output.line(Self.error("empty line", id: nil))
        continue
      }
      if line.utf8.count >= Self.longest {
        output.line(Self.error("a line of more than \(Self.longest >> 20) MiB", id: nil))
        continue
      }
      output.line(answer(to: line))
    }
    try FrontEnd.finish(output)
    if let code = reader.failure { throw .input(errno: code) }
  }

  /// The pack of one article, or a line that says why there is none.
  func answer(to line: String) -> String {
    let request = try? JSONDecoder().decode(Request.self, from: Data(line.utf8))
    guard let request, let text = request.text else {
      return Self.error(
        "no JSON object with \"text\": {\"text\": \"…\", \"headline\": \"…\", \"outlet\": \"…\", "
          + "\"published\": \"2025-02-03\"}", id: request?.id)
    }
    guard text.utf8.count <= GenerateSession.largest else {
      return Self.error(
        "a text of more than \(GenerateSession.largest >> 20) MiB", id: request.id)
    }
    var article: Article
    do throws(ArticleError) {
      article = try ArticleReader.read(
        Array(text.utf8), name: request.id ?? "",
        format: request.format.flatMap(ArticleFormat.init(rawValue:)))
    } catch {
      return Self.error(
        ProofPrinter.line(.init(name: request.id ?? "text", error: error)), id: request.id)
    }
    if article.paragraphs.isEmpty {
      return Self.error("there is no text in \"text\"", id: request.id)
    }
    article.metadata = request.metadata(over: article.metadata)
    let made = Making(lexicon: lexicon, selection: selection(1))
      .make([.init(name: nil, article: article)], id: request.id.map(Rendering.packID(of:)))
    return PackWriter.line(made.pack)
  }

  private static func error(_ reason: String, id: String?) -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    let object = ErrorLine(error: reason, id: id)
    return (try? encoder.encode(object)).map { String(decoding: $0, as: UTF8.self) } ?? "{}"
  }

  private struct ErrorLine: Encodable {
    var error: String
    var id: String?
  }

  private struct Request: Decodable {
    var text: String?
    /// The pack's id, where it can be one; else the pack's is made from it.
    var id: String?
    /// `plainText`, `markdown` or `html`; told by the text where absent.
    var format: String?
    var headline: String?
    var outlet: String?
    var byline: String?
    var published: String?
    var url: String?

    func metadata(over found: Metadata) -> Metadata {
      var metadata = found
      if let headline = Self.stated(headline) { metadata.headline = headline }
      if let outlet = Self.stated(outlet) { metadata.outlet = outlet }
      if let byline = Self.stated(byline) { metadata.byline = byline }
      if let url = Self.stated(url), Self.isAddress(url.value) { metadata.url = url }
      if let date = published.flatMap({ PartialDate(String($0.prefix(10))) }) {
        metadata.published = Stated(date, .sidecar)
      }
      return metadata
    }

    private static func isAddress(_ text: String) -> Bool {
      let hasScheme = text.hasPrefix("https://") || text.hasPrefix("http://")
      return hasScheme && !text.contains(where: \.isWhitespace)
    }

    /// One safe line; nothing for what is blank.
    private static func stated(_ text: String?) -> Stated<String>? {
      guard let text = text.map({ Gate.line($0, limit: 1_000) }), !Folded(text).isEmpty else {
        return nil
      }
      return Stated(text, .sidecar)
    }
  }
}
