/// A key of a pack's YAML, declared once: the reader, its suggestions, the writer and the JSON
/// Schema all go by this.
package struct Key: Hashable, Sendable {
  /// Lower-case words joined by hyphens.
  package let name: String
  package let type: KeyType
  package let isRequired: Bool
  /// One sentence for whoever writes packs by hand; editors show it.
  package let summary: String

  package init(_ name: String, _ type: KeyType, required: Bool = false, _ summary: String) {
    self.name = name
    self.type = type
    isRequired = required
    self.summary = summary
  }
}

/// What a key's value is. Ranges of lists and mappings bound the number of entries.
package enum KeyType: Hashable, Sendable {
  case text
  /// Lower-case words joined by hyphens.
  case identifier
  /// In figures; thousands may be parted by commas.
  case number(atLeast: Double?)
  case integer(ClosedRange<Int>)
  /// `2025`, `2025-02` or `2025-02-03`.
  case date
  /// `sha256:` and 64 hexadecimal digits.
  case digest
  /// Of http or https.
  case url
  /// A name without a folder.
  case fileName
  case word([String])
  case texts(ClosedRange<Int>)
  /// Identifiers, each with at most one colon inside: `speaker:maduro`.
  case tags(ClosedRange<Int>)
  case sourceIDs(ClosedRange<Int>)
  /// `source#passage`.
  case citations(ClosedRange<Int>)
  /// A mapping of texts to texts.
  case pairs(ClosedRange<Int>)
  /// A mapping of source ids to texts.
  case valuesBySource(ClosedRange<Int>)
  /// A date, or a mapping of `inferred` and `how`.
  case publication
  /// `[from, to]`.
  case range
  case corrections
  case passages
  case sources
  case questions

  /// What the value is in YAML.
  package var shape: Shape {
    switch self {
    case .texts, .tags, .sourceIDs, .citations, .range, .corrections, .questions: .list
    case .pairs, .valuesBySource, .passages, .sources: .mapping
    default: .text
    }
  }

  /// How many entries a list or mapping may have.
  package var counts: ClosedRange<Int> {
    switch self {
    case .texts(let counts), .tags(let counts), .sourceIDs(let counts), .citations(let counts),
      .pairs(let counts), .valuesBySource(let counts):
      counts
    case .range: 2...2
    default: 0...Int.max
    }
  }
}

/// What a value is in YAML, whatever it means.
package enum Shape: String, Hashable, Sendable {
  case text, list, mapping
}

/// What a key stands in.
package enum Holder: Hashable, Sendable {
  case pack
  case source
  case passage
  case publication
  case correction
  /// The kind's name; nil where it is not known.
  case question(kind: String?)
}
