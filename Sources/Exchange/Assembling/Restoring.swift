import Packs
import Quiz

/// What a kind composed a stem of, found again in the stem.
enum Restoring {
  struct Found {
    var statement: String
    /// The label of a source that only the stem names.
    var label: String?
    /// The stem that the statement and the label make.
    var stem: String
  }

  /// Probes that stand in no text that passed the gate. A quotation makes another stem of some
  /// kinds.
  private static let probes = ["\u{1}", "“\u{1}"]
  private static let labelProbe = "\u{2}"

  /// Whether a kind composes its stems.
  static func composes(_ kind: any Kind) -> Bool {
    kind.stem(probes[0], about: []) != probes[0]
  }

  /// The statement of a stem that a kind made of it, and the label where no source is known yet.
  static func statement(of stem: String, _ kind: any Kind, about labels: [String]) -> Found? {
    if let statement = cut(stem, kind, labels) {
      return Found(statement: statement, label: nil, stem: stem)
    }
    guard labels.isEmpty else { return nil }
    if let found = named(stem, kind) { return found }
    // Openings for several sources name none of them, so that nothing of them is lost.
    for count in 2...3 {
      let labels = (1...count).map { _ in labelProbe }
      if let statement = cut(stem, kind, labels) {
        return Found(statement: statement, label: nil, stem: kind.stem(statement, about: []))
      }
    }
    return nil
  }

  private static func cut(_ stem: String, _ kind: any Kind, _ labels: [String]) -> String? {
    for probe in probes {
      guard let parts = parts(of: kind.stem(probe, about: labels), at: probe),
        let statement = between(parts, stem), !statement.isBlank,
        kind.stem(statement, about: labels) == stem
      else { continue }
      return statement
    }
    return nil
  }

  /// `According to X, is this …`: a source that is known by its label alone.
  private static func named(_ stem: String, _ kind: any Kind) -> Found? {
    for probe in probes {
      let composed = kind.stem(probe, about: [labelProbe])
      guard let (opening, rest) = parts(of: composed, at: labelProbe),
        let (middle, _) = parts(of: rest, at: probe), stem.utf8.starts(with: opening.utf8),
        !middle.isEmpty
      else { continue }
      let tail = Substring(stem.utf8.dropFirst(opening.utf8.count))
      guard let (label, _) = parts(of: String(tail), at: middle), !label.isBlank,
        let statement = cut(stem, kind, [label])
      else { continue }
      return Found(statement: statement, label: label, stem: stem)
    }
    return nil
  }

  /// The text before and behind the first place of another, found byte by byte.
  private static func parts(of text: String, at mark: String) -> (String, String)? {
    let bytes = Array(text.utf8)
    let mark = Array(mark.utf8)
    guard !mark.isEmpty, bytes.count >= mark.count else { return nil }
    // Marks are short and begin with what is rare, so that this is linear in practice and bounded
    // by the product of a string's limit and a template's length.
    for at in 0...(bytes.count - mark.count)
    where bytes[at] == mark[0] && bytes[at..<at + mark.count].elementsEqual(mark) {
      return (
        String(decoding: bytes[..<at], as: UTF8.self),
        String(decoding: bytes[(at + mark.count)...], as: UTF8.self)
      )
    }
    return nil
  }

  private static func between(_ parts: (String, String), _ text: String) -> String? {
    let (opening, closing) = parts
    let bytes = text.utf8
    guard bytes.count >= opening.utf8.count + closing.utf8.count,
      bytes.starts(with: opening.utf8),
      bytes.suffix(closing.utf8.count).elementsEqual(closing.utf8)
    else { return nil }
    return String(Substring(bytes.dropFirst(opening.utf8.count).dropLast(closing.utf8.count)))
  }
}

extension String {
  /// Whether packs take it for no text.
  var isBlank: Bool { utf8.allSatisfy { $0 == 0x20 || $0 == 0x0A || $0 == 0x09 } }
}
