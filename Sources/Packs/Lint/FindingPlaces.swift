package import Quiz

extension Locations {
  /// Where a finding's place stands in the file: its key, else what the key would stand in.
  package func place(of place: PackPlace, in pack: Pack) -> Place {
    switch place {
    case .pack(let key):
      return self.pack(key: key)
    case .source(let id, let key):
      return pack.sources.firstIndex { $0.id == id }.map { source($0, key: key) } ?? .start
    case .passage(let id, let passageID):
      guard let source = pack.sources.firstIndex(where: { $0.id == id }),
        let passage = pack.sources[source].passages.firstIndex(where: { $0.id == passageID })
      else { return .start }
      return self.passage(passage, ofSource: source)
    case .question(let index, _, let key):
      let bare = question(index)
      // A composed stem and the options stand under keys that differ from kind to kind.
      let keys = [key] + (Self.keysWritten[key] ?? [])
      return keys.lazy.map { question(index, key: $0) }.first { $0 != bare } ?? bare
    }
  }

  private static let keysWritten = [
    "ask": ["statement", "claim"],
    "options": ["others", "answers", "values", "pairs", "items", "answer"],
  ]
}
