import Packs
package import Quiz

extension Pack {
  /// The pack as it comes back from a format, where no question of it lost anything.
  package func returned(from format: any Format, _ options: ImportOptions) -> Pack {
    var pack = self
    if let usual = format.usualSeconds {
      for index in questions.indices where questions[index].seconds == usual {
        pack.questions[index].seconds = nil
      }
    }
    return pack.without(format.dropped, options)
  }

  /// The pack as it comes back from a format that has no place for some fields.
  ///
  /// - Parameter options: what stands in for an id or a title that is dropped.
  package func without(_ fields: Set<Field>, _ options: ImportOptions) -> Pack {
    guard !fields.isEmpty else { return self }
    var assembly = Assembly(options)
    assembly.pack = header(without: fields, options)
    var sources = self.sources.map { $0.without(fields) }
    if fields.contains(.sources) { sources = [] }
    if !fields.contains(.uncitedSources) {
      if fields.contains(.uncitedPassages) {
        let cited = Set(questions.flatMap(\.citations))
        for index in sources.indices {
          let id = sources[index].id
          sources[index].passages.removeAll {
            !cited.contains(Citation(source: id, passage: $0.id))
          }
        }
      }
      assembly.know(sources)
    }
    var bare = self
    bare.sources = sources
    let table = SourceTable(bare)
    for (index, question) in questions.enumerated() {
      assembly.add(question.imported(index + 1, without: fields, table))
    }
    return assembly.finished().pack
  }

  private func header(without fields: Set<Field>, _ options: ImportOptions) -> Pack {
    var pack = self
    if fields.contains(.packID) { pack.id = options.packID }
    if fields.contains(.version) { pack.version = 1 }
    if fields.contains(.title) { pack.title = options.title }
    if fields.contains(.packDescription) { pack.description = "" }
    if fields.contains(.contentNote) { pack.contentNote = nil }
    if fields.contains(.language) { pack.language = "en" }
    if fields.contains(.license) { pack.license = nil }
    (pack.sources, pack.questions) = ([], [])
    return pack
  }
}

extension Source {
  fileprivate func without(_ fields: Set<Field>) -> Source {
    var source = self
    if fields.contains(.outlet) { source.outlet = nil }
    if fields.contains(.headline) { source.headline = nil }
    if fields.contains(.published) { source.published = .notStated }
    if fields.contains(.url) { source.url = nil }
    if fields.contains(.file) { source.file = nil }
    if fields.contains(.sourceDigest) { source.digest = nil }
    if fields.contains(.brief) { source.brief = nil }
    for index in source.passages.indices {
      if fields.contains(.passageRange) { source.passages[index].range = nil }
      if fields.contains(.passageDigest) { source.passages[index].digest = nil }
    }
    return source
  }
}

extension Question {
  fileprivate func imported(
    _ number: Int, without fields: Set<Field>, _ table: SourceTable
  ) -> Imported {
    var item = Imported(.item(number, name: id), id: id, stem: stem, form: form)
    (item.kind, item.difficulty, item.seconds) = (kind, difficulty, seconds)
    item.fact = fact == id ? nil : fact
    (item.status, item.from, item.tags) = (status, from, tags)
    item.feedback = table.feedback(of: self, marks: false)
    item.feedback.unit = nil
    if fields.contains(.questionID) { item.id = nil }
    if fields.contains(.kind) { item.kind = nil }
    if fields.contains(.difficulty) { item.difficulty = nil }
    if fields.contains(.fact) { item.fact = nil }
    if fields.contains(.seconds) { item.seconds = nil }
    if fields.contains(.status) { item.status = nil }
    if fields.contains(.from) { item.from = nil }
    if fields.contains(.tags) { item.tags = [] }
    if fields.contains(.explanation) { item.feedback.explanation = "" }
    if fields.contains(.hint) { item.feedback.hint = nil }
    if fields.contains(.rejection) { item.feedback.rejection = nil }
    if fields.contains(.corrections) { item.feedback.corrections = [] }
    if fields.contains(.about) { item.feedback.about = nil }
    if fields.contains(.citations) {
      for index in item.feedback.references.indices {
        item.feedback.references[index].passage = nil
      }
    }
    if case .number(var key) = item.form {
      if fields.contains(.tolerance) { key.tolerance = 0 }
      if fields.contains(.unit) { key.unit = "" }
      item.form = .number(key)
    }
    return item
  }
}
