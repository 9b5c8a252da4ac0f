import Articles
import PackMaker
import Packs
import Quiz
import Text

/// Bytes as an article, and the article as a pack of drafts. The first byte chooses the format as
/// in ``ArticleTarget``; a form feed parts two articles of one pack.
enum GenerateTarget {
  private static let lexicon = try? Lexicon()

  static func run(_ input: [UInt8]) {
    guard let lexicon, let choice = input.first else {
      return require(lexicon != nil, "WordNet is not installed")
    }
    let format: ArticleFormat? =
      switch choice {
      case UInt8(ascii: "p"): .plainText
      case UInt8(ascii: "m"): .markdown
      case UInt8(ascii: "h"): .html
      default: nil
      }
    let parts = input.dropFirst().split(separator: 0x0C, maxSplits: 1)
    let inputs = parts.enumerated().compactMap { index, bytes -> Making.Input? in
      guard
        let article = try? ArticleReader.read(Array(bytes), name: "article", format: format)
      else { return nil }
      return Making.Input(name: "article-\(index).txt", article: article)
    }
    guard !inputs.isEmpty else { return }
    let making = Making(lexicon: lexicon, selection: Ranking(count: 40))
    let pack = making.make(inputs).pack
    check(pack, of: inputs)
    require(making.make(inputs).pack == pack, "the same articles give another pack")
  }

  private static func check(_ pack: Pack, of inputs: [Making.Input]) {
    for question in pack.questions {
      require(question.status == .draft, "\(question.id) is no draft")
    }
    let proofs = Proving.proofs(
      of: pack, in: inputs.map { Copy(name: $0.name ?? "", article: $0.article) })
    for proof in proofs {
      require(proof.isProven, "source \(proof.source) is not proved: \(proof)")
    }
    comesBack(PackWriter.write(pack), as: "pack.yaml")
    comesBack(PackWriter.line(pack), as: "line.json")
  }

  private static func comesBack(_ text: String, as name: String) {
    let harmful = Gate.firstHarmful(in: text)
    require(harmful == nil, "\(name) holds U+\(String(harmful?.value ?? 0, radix: 16)):\n\(text)")
    let reading = PackReader.read(Array(text.utf8), path: name)
    let problems = reading.diagnostics.map(DiagnosticPrinter.headline)
    require(problems.isEmpty, "\(name) is warned about: \(problems)\n\(text)")
    guard let pack = reading.pack else { return require(false, "\(name) is no pack:\n\(text)") }
    let findings = Lint.findings(in: pack).compactMap { finding -> String? in
      if case .question = finding.place { return finding.rule }
      return nil
    }
    require(findings.isEmpty, "lint rules find \(findings) in \(name):\n\(text)")
  }
}
