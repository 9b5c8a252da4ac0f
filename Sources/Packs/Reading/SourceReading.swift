import Quiz

/// Sources and their passages.
extension PackReading {
  mutating func sources(at node: Tree.Index) -> [Source] {
    guard fields.isShaped(node, CommonKeys.sources) else {
      fields.sources.isWhole = false
      return []
    }
    var all: [Source] = []
    var lines: [String: Int] = [:]
    let children = tree.children(node)
    var key = children.lowerBound
    while key < children.upperBound {
      let value = tree.after(key)
      if let source = source(key, value, &lines) {
        all.append(source)
      }
      key = tree.after(value)
    }
    return all
  }

  private mutating func source(
    _ key: Tree.Index, _ value: Tree.Index, _ labelLines: inout [String: Int]
  ) -> Source? {
    guard let id = mappingID(key) else { return nil }
    guard fields.sources.add(id) else {
      // Both lists grow together, so that a source has the same position in either.
      let first = fields.sources.position(of: id).map { locations.sources[$0].node }
      let line = first.map { tree.place($0).line } ?? 1
      fields.log.error(tree.place(key), .duplicateKey(id, firstLine: line))
      return nil
    }
    locations.sources.append(.init(node: key))
    guard let slots = fields.values(of: value, .source, .source, at: key) else { return nil }
    let isIdentifier = tree.withBytes(key, Spelling.isIdentifier)
    if !isIdentifier {
      fields.log.error(
        tree.place(key), .badSourceID(id, suggestion: Spelling.identifier(from: id)))
    }
    func node(_ key: Key) -> Tree.Index? {
      Layout.source.table.slot(of: key.name).flatMap { slots[$0] }
    }
    let label = node(CommonKeys.label).flatMap { fields.text(at: $0, CommonKeys.label) }
    if let label, let place = node(CommonKeys.label).map(tree.place) {
      fields.sources.labels[fields.sources.labels.count - 1] = label
      if let line = labelLines.updateValue(place.line, forKey: label) {
        fields.log.error(place, .duplicateLabel(label, firstLine: line))
      }
    }
    let passages = node(CommonKeys.passages).map { self.passages(at: $0) } ?? []
    return Source(
      id: id, label: label ?? "",
      outlet: node(CommonKeys.outlet).flatMap { fields.text(at: $0, CommonKeys.outlet) },
      headline: node(CommonKeys.headline).flatMap { fields.text(at: $0, CommonKeys.headline) },
      published: node(CommonKeys.published).map { published(at: $0) } ?? .notStated,
      url: node(CommonKeys.url).flatMap { fields.spelt(at: $0, CommonKeys.url) },
      file: node(CommonKeys.file).flatMap { fields.spelt(at: $0, CommonKeys.file) },
      digest: node(CommonKeys.digest).flatMap { fields.spelt(at: $0, CommonKeys.digest) },
      brief: node(CommonKeys.brief).flatMap { fields.text(at: $0, CommonKeys.brief) },
      passages: passages)
  }

  /// The text of a key that is an id; reports what is none.
  private mutating func mappingID(_ key: Tree.Index) -> String? {
    if tree.kind(key) == .scalar { return fields.shared(key) }
    if tree.kind(key) != .broken { fields.log.error(tree.place(key), .keyIsNoText) }
    return nil
  }

  private mutating func published(at node: Tree.Index) -> Publication {
    guard tree.kind(node) == .mapping else {
      if tree.kind(node) == .list {
        fields.log.error(tree.place(node), .notRecord(.publication, found: .list))
        return .notStated
      }
      return fields.date(at: node, CommonKeys.published).map(Publication.stated) ?? .notStated
    }
    guard let slots = fields.values(of: node, .publication, .publication) else {
      return .notStated
    }
    let date = slots[0].flatMap { fields.date(at: $0, CommonKeys.inferred) }
    let how = slots[1].flatMap { fields.text(at: $0, CommonKeys.how) }
    guard let date, let how else { return .notStated }
    return .inferred(date, how: how)
  }

  private mutating func passages(at node: Tree.Index) -> [Passage] {
    guard fields.isShaped(node, CommonKeys.passages) else {
      fields.sources.isWhole = false
      return []
    }
    var all: [Passage] = []
    var lines: [String: Int] = [:]
    let children = tree.children(node)
    var key = children.lowerBound
    while key < children.upperBound {
      let value = tree.after(key)
      if let id = mappingID(key) {
        let line = tree.place(key).line
        if let first = lines.updateValue(line, forKey: id) {
          fields.log.error(tree.place(key), .duplicateKey(id, firstLine: first))
        } else {
          fields.sources.add(passage: id)
          locations.sources[locations.sources.count - 1].passages.append(key)
          if let passage = passage(id, key, value) { all.append(passage) }
        }
      }
      key = tree.after(value)
    }
    return all
  }

  private mutating func passage(
    _ id: String, _ key: Tree.Index, _ value: Tree.Index
  ) -> Passage? {
    let paragraph = tree.withBytes(key, Spelling.paragraph(ofPassage:))
    if paragraph == nil { fields.log.error(tree.place(key), .badPassageID(id)) }
    guard let slots = fields.values(of: value, .passage, .passage, at: key) else { return nil }
    let note = slots[0].flatMap { fields.text(at: $0, CommonKeys.note) }
    let quote = slots[1].flatMap { fields.text(at: $0, CommonKeys.quote) }
    if slots[0] == nil, slots[1] == nil {
      fields.log.error(tree.place(key), .passageWithoutText(id))
    }
    return Passage(
      id: id, paragraph: paragraph ?? 1, range: slots[2].flatMap { range(at: $0) }, note: note,
      quote: quote, digest: slots[3].flatMap { fields.spelt(at: $0, CommonKeys.digest) })
  }

  private mutating func range(at node: Tree.Index) -> Range<Int>? {
    guard let entries = fields.entries(at: node, CommonKeys.range) else { return nil }
    let ends = [entries.lowerBound, tree.after(entries.lowerBound)].map { entry in
      tree.kind(entry) == .scalar ? tree.withBytes(entry, Spelling.integer) : nil
    }
    guard let from = ends[0], let to = ends[1], from < to else {
      fields.log.error(tree.place(node), .badRange)
      return nil
    }
    return from..<to
  }
}
