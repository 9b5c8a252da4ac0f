import Text

extension ExchangePrinter {
  /// One or two sentences: what is the matter, and what to do.
  package static func sentence(_ fault: FormatChoice.Fault) -> String {
    switch fault {
    case .unknown(let name, let end):
      "\(end.rawValue): there is no format \(quoted(name))."
        + didYouMean(name, among: names(end)) + " Formats: \(list(names(end)))."
    case .oneWay(let name, .from):
      "\(name) is only written, not read. Formats that are read: \(list(names(.from)))."
    case .oneWay(let name, .to):
      "\(name) is only read, not written. Formats that are written: \(list(names(.to)))."
    case .unnamed(.from): "For standard input, name a --from. Formats: \(list(names(.from)))."
    case .unnamed(.to): "For standard output, name a --to. Formats: \(list(names(.to)))."
    case .unclear(let file, let end, let candidates) where candidates.isEmpty:
      "The ending of \(quoted(file)) does not say which format is meant; name a \(end.rawValue)."
        + ending(near: file, end) + " See: factcheck convert --formats"
    case .unclear(let file, let end, let candidates) where candidates.count == 1:
      "\(quoted(file)) may be of the format \(candidates[0]): if so, add "
        + "\(end.rawValue) \(candidates[0])."
    case .unclear(let file, let end, let candidates):
      "\(quoted(file)) may be of the format \(list(candidates, "or")): "
        + "name which with \(end.rawValue)."
    case .contradicted(let file, let format, let meant):
      "--to says \(format), and \(quoted(file)) ends as files of \(list(meant, "or")) do. "
        + "Name the file otherwise\(example(of: format, for: file)), or name another --to."
    case .unknownVariant(let name, let format): variants(name, of: format)
    }
  }

  private static func variants(_ name: String, of format: String) -> String {
    let known = Formats.named(format)?.variants ?? []
    guard known.isEmpty else {
      return "\(format) has no variant \(quoted(name)).\(didYouMean(name, among: known))"
        + " Variants: \(list(known))."
    }
    let others = Formats.all.filter { !$0.variants.isEmpty }
      .map { "\($0.name) (\($0.variants.joined(separator: ", ")))" }
    return "\(format) has no variants; leave --variant out. There are some of \(list(others))."
  }

  /// ` Did you mean '.gift'?` where a file's ending is nearly one that is known.
  private static func ending(near file: String, _ end: FormatChoice.End) -> String {
    let name = file.split(separator: "/").last ?? ""
    guard let dot = name.lastIndex(of: ".") else { return "" }
    let known = Formats.all.filter { Formats.has($0, end) }.flatMap(\.usualEndings).map { "." + $0 }
    return didYouMean(name[dot...].lowercased(), among: known)
  }

  /// `, as in quiz.gift`, of a file that is to be of another format.
  private static func example(of format: String, for file: String) -> String {
    guard let ending = Formats.named(format)?.usualEndings.first else { return "" }
    let name = file.split(separator: "/").last ?? ""
    let stem = name[..<(name.firstIndex(of: ".") ?? name.endIndex)]
    return ", as in \(stem.isEmpty ? "quiz" : String(stem.prefix(40))).\(ending)"
  }

  private static func names(_ end: FormatChoice.End) -> [String] {
    Formats.all.filter { Formats.has($0, end) }.map(\.name)
  }

  private static func didYouMean(_ word: String, among words: [String]) -> String {
    EditDistance.closest(to: word, among: words).map { " Did you mean '\($0)'?" } ?? ""
  }

  /// `a, b and c`.
  private static func list(_ words: [String], _ last: String = "and") -> String {
    guard let end = words.last, words.count > 1 else { return words.first ?? "" }
    return words.dropLast().joined(separator: ", ") + " \(last) \(end)"
  }
}

extension ExchangePrinter {
  /// All formats with what each never carries, for a terminal of so many columns.
  package static func table(columns: Int = 80) -> [String] {
    let width = Formats.all.map(\.name.utf8.count).max() ?? 0
    let margin = String(repeating: " ", count: width + 11)
    func wrap(_ text: String, _ first: String, _ rest: String) -> [String] {
      Wrapping.wrap(text, width: columns, first: first, rest: rest)
    }
    var lines = wrap(
      "Formats that are read (in) and written (out). 'Without' tells what a format never carries.",
      "", "")
    lines.append("")
    for format in Formats.all {
      let ways = [format is any Importing ? "in" : nil, format is any Exporting ? "out" : nil]
        .compactMap { $0 }.joined(separator: ", ")
      let first = format.name.padded(to: width + 2) + ways.padded(to: 9)
      let endings = format.usualEndings
        .map { "." + $0 + (format.endings.contains($0) ? "" : "*") }.joined(separator: ", ")
      lines += wrap("\(format.summary) Files: \(endings)", first, margin)
      if !format.variants.isEmpty {
        lines += wrap("Variants: \(list(format.variants))", margin, margin)
      }
      guard !format.dropped.isEmpty else { continue }
      let told = format.dropped.isSuperset(of: Field.untoldByCitations.subtracting([.brief]))
      let isShort = told && !format.dropped.contains(.sources)
      var fields = format.dropped
      if isShort { fields.subtract(Field.untoldByCitations.subtracting([.brief])) }
      let words = [fields.isEmpty ? nil : list(fields), isShort ? "details of sources**" : nil]
      lines += wrap(
        "Without: \(words.compactMap { $0 }.joined(separator: ", "))", margin, margin)
    }
    lines.append("")
    lines += wrap(
      "*  This ending does not tell the format: name it with --from or --to.", "", "   ")
    lines += wrap(
      "** \(list(Field.untoldByCitations.subtracting([.brief]))).", "", "   ")
    return lines
  }

  /// Fields in words, those of the pack together.
  static func list(_ fields: Set<Field>) -> String {
    // Without sources there is nothing of them either.
    let hidden = fields.contains(.sources) ? ofSources : []
    let owner = "the pack's "
    var isOwned = false
    return Field.allCases.filter { fields.contains($0) && !hidden.contains($0) }.map { field in
      let words = words(field)
      guard words.hasPrefix(owner) else { return words }
      defer { isOwned = true }
      return isOwned ? String(words.dropFirst(owner.count)) : words
    }.joined(separator: ", ")
  }

  private static let ofSources: Set<Field> = [
    .uncitedSources, .outlet, .headline, .published, .url, .file, .sourceDigest, .brief,
    .uncitedPassages, .passageRange, .passageDigest, .about, .citations,
  ]
}

extension String {
  fileprivate func padded(to width: Int) -> String {
    self + String(repeating: " ", count: max(width - utf8.count, 0))
  }
}
