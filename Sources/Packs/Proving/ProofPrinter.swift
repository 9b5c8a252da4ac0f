import Articles

/// Makes sentences of proofs.
package enum ProofPrinter {
  /// One line a passage that is not proven, and a line for the source where something is to be
  /// said of it as a whole. Nothing where all is proven.
  package static func lines(_ proof: SourceProof) -> [String] {
    guard let copy = proof.copy else {
      let questions = unique(proof.passages.flatMap(\.questions))
      return ["\(proof.source): no copy found; \(resting(questions))"]
    }
    var lines = proof.passages.compactMap { passage in
      sentence(passage, in: copy.name).map {
        "\(proof.source): \($0); \(resting(passage.questions))"
      }
    }
    if lines.isEmpty, proof.whole == .different {
      lines.append(
        "\(proof.source): \(copy.name) differs from the article that the pack was made from,"
          + " but every passage stands where it should")
    }
    return lines
  }

  /// How a copy was found: `efe: 002.txt, by its name`.
  package static func found(_ proof: SourceProof) -> String {
    guard let copy = proof.copy else { return "\(proof.source): no copy found" }
    let way =
      switch copy.by {
      case .file: "by its name"
      case .digest: "by its digest"
      case .passages(let count): "as it holds \(count) of \(proof.passages.count) passages"
      }
    return "\(proof.source): \(copy.name), \(way)"
  }

  /// A file that is no article.
  package static func line(_ file: Copies.Unreadable) -> String {
    "\(file.name): not read: \(reason(file.error))"
  }

  private static func reason(_ error: ArticleError) -> String {
    switch error {
    case .notUTF8(let offset):
      "byte \(offset) is no UTF-8; save it as UTF-8"
    case .notUTF16(let offset):
      "the UTF-16 text is broken at byte \(offset); save it as UTF-8"
    case .undefinedByte(let byte, let offset, let encoding):
      "byte \(offset), 0x\(String(byte, radix: 16, uppercase: true)), is no character of"
        + " \(encoding); save it as UTF-8"
    case .unknownEncoding(let name):
      "it is written in '\(name.prefix(40))', which is not known here; save it as UTF-8"
    case .notText(let offset):
      "this is no text: byte \(offset) is a control character"
    case .foreign(let format):
      "this is \(name(format)); save the article as text, Markdown or HTML"
    case .tooLarge(let limit):
      "it is larger than \(size(limit))"
    case .tooDeep(let limit):
      "its HTML has more than \(limit) elements inside each other"
    case .tooTangled:
      "its HTML is too broken to be read; copy the article's text into a text file"
    case .notYAML(let line):
      "line \(line) is no YAML of the form 'key: value'"
    }
  }

  private static func name(_ format: ForeignFormat) -> String {
    switch format {
    case .pdf: "a PDF file"
    case .rtf: "an RTF document"
    case .zip: "a Word, OpenDocument or e-book file, or another ZIP archive"
    case .oldWord: "an old Word document"
    case .webArchive: "a web archive (MHTML)"
    case .gzip: "a compressed file"
    case .picture: "a picture"
    }
  }

  private static func size(_ bytes: Int) -> String {
    bytes >= 1 << 20 ? "\(bytes >> 20) MiB" : "\(bytes >> 10) KiB"
  }

  /// An edit, as `--fix` tells it.
  package static func line(_ fix: Fix) -> String {
    switch fix {
    case .renumber(let source, let from, let to, _): "\(source): \(from) is now \(to)"
    case .passageDigest(let source, let passage, _): "\(source)#\(passage): digest filled in"
    case .sourceDigest(let source, _): "\(source): digest of the copy written"
    }
  }

  /// What is to be said of a passage; nil where it is proven.
  static func sentence(_ passage: PassageProof, in copy: String) -> String? {
    switch passage.outcome {
    case .proven:
      nil
    case .moved(let place):
      "paragraph \(passage.paragraph) moved to \(place) in \(copy)"
    case .changed(let place, let differences):
      "paragraph \(passage.paragraph) changed in \(copy)"
        + (place == passage.paragraph ? "" : ", where it is now \(place)") + told(differences)
    case .missing:
      "paragraph \(passage.paragraph) is missing in \(copy)"
    case .quoteNotInParagraph(let differences):
      "the quote \(passage.passage) does not stand in its paragraph in \(copy)" + told(differences)
    case .wrongRange(let length, let right?):
      "the range of \(passage.passage) does not hold its quote, which stands at"
        + " \(right.lowerBound) to \(right.upperBound) of \(length) characters in \(copy)"
    case .wrongRange(let length, nil):
      "the range of \(passage.passage) ends beyond the paragraph's \(length) characters in \(copy)"
    case .nothingToProveBy:
      "\(passage.passage) has neither digest nor quote to prove it by in \(copy)"
    }
  }

  private static func told(_ differences: [WordDifference]) -> String {
    if differences.isEmpty { return "" }
    let shown = differences.prefix(3).map { difference in
      if difference.was.isEmpty { return "\"\(difference.now)\" added" }
      if difference.now.isEmpty { return "\"\(difference.was)\" gone" }
      return "\"\(difference.now)\" for \"\(difference.was)\""
    }
    let more = differences.count > 3 ? " and \(differences.count - 3) more" : ""
    return " (" + shown.joined(separator: ", ") + more + ")"
  }

  private static func resting(_ questions: [String]) -> String {
    switch questions.count {
    case 0: "no question rests on it"
    case 1: "1 question rests on it: \(questions[0])"
    default: "\(questions.count) questions rest on it: \(questions.joined(separator: ", "))"
    }
  }

  private static func unique(_ ids: [String]) -> [String] {
    var seen: Set<String> = []
    return ids.filter { seen.insert($0).inserted }
  }
}
