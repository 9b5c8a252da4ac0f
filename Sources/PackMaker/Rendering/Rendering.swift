import Articles
import Packs
package import Quiz
import Text

/// Makes a pack of chosen candidates.
package struct Rendering {
  let material: Material
  /// Each article's file name, where it came from a file.
  let files: [String?]
  let ids: [String]
  /// The beginning of each article's digest: packs that are put together keep their facts apart.
  private let marks: [String]

  package init(material: Material, files: [String?]) {
    self.material = material
    self.files = files
    var ids: [String] = []
    for (index, file) in files.enumerated() {
      let article = material.articles[index].article
      let name =
        article.metadata.outlet?.value ?? file.map(Self.stem) ?? article.metadata.headline?.value
      let base = Self.identifier(name ?? "article")
      var id = base
      var number = 2
      while ids.contains(id) {
        id = "\(base)-\(number)"
        number += 1
      }
      ids.append(id)
    }
    self.ids = ids
    marks = material.articles.map { String($0.article.digest.hex.prefix(8)) }
  }

  /// The pack, its questions drafts in the order given; articles that nothing is asked of are left
  /// out.
  package func pack(_ candidates: [Candidate], title: String, id: String) -> Pack {
    var passages = material.articles.indices.map { index in
      PassageTable(article: material.articles[index])
    }
    var questions: [Question] = []
    for candidate in candidates {
      let citations = candidate.evidence.map { evidence in
        Citation(
          source: ids[evidence.article], passage: passages[evidence.article].id(of: evidence))
      }
      questions.append(question(candidate, citations.uniqued(), passages))
    }
    let used = Set(questions.flatMap { $0.about + $0.citations.map(\.source) })
    // A pack without a question names all that it was to be made of.
    let shown = material.articles.indices.filter { used.isEmpty || used.contains(ids[$0]) }
    let sources = shown.map { index -> Source in
      let article = material.articles[index].article
      return Source(
        id: ids[index], label: material.labels[index], outlet: article.metadata.outlet?.value,
        headline: article.metadata.headline?.value,
        published: article.metadata.published.map { .stated($0.value) } ?? .notStated,
        url: article.metadata.url?.value, file: files[index],
        digest: article.digest.description,
        brief: material.cards[index]?.text,
        passages: passages[index].passages)
    }
    return Pack(
      id: id, title: title,
      description:
        "Drafts made from \(files.count == 1 ? "one article" : "\(files.count) articles"); "
        + "later events are not covered. Read each draft before it is played.",
      contentNote: Distress.note(for: questions),
      sources: sources, questions: questions)
  }

  private func question(
    _ candidate: Candidate, _ citations: [Citation], _ passages: [PassageTable]
  ) -> Question {
    let parts = Lowering(labels: material.labels, ids: ids).parts(of: candidate.body)
    let digests = candidate.evidence.map { evidence in
      passages[evidence.article].digest(ofParagraph: evidence.paragraph)
    }
    let identity = Digest(of: (digests + [parts.stem, parts.key]).joined(separator: "\n"))
    let about = candidate.about.map { material.labels[$0] }
    let kind = Packs.Kinds.all.first { $0.name == candidate.kind }
    return Question(
      id: "\(candidate.kind)-\(identity.hex.prefix(10))", kind: candidate.kind,
      stem: kind?.stem(parts.stem, about: about) ?? parts.stem,
      statement: parts.statement, form: parts.form, verdict: parts.verdict,
      about: candidate.about.map { ids[$0] }, citations: citations,
      explanation: candidate.explanation, fact: fact(candidate), difficulty: candidate.difficulty,
      tags: candidate.tags + Distress.tags(of: candidate, in: material), status: .draft)
  }

  /// A candidate's fact, `a1-p4-s2`, with the article's mark for its place among the articles.
  private func fact(_ candidate: Candidate) -> String {
    for index in marks.indices {
      let beginning = "a\(index + 1)-"
      if candidate.fact.hasPrefix(beginning) {
        return marks[index] + "-" + candidate.fact.dropFirst(beginning.count)
      }
    }
    return candidate.fact
  }

  private static func stem(_ file: String) -> String {
    guard let dot = file.lastIndex(of: "."), dot > file.startIndex else { return file }
    return String(file[..<dot])
  }

  /// An id from outside as a pack's: itself where it is one, else its words and the beginning of
  /// its SHA-256, so that two never meet.
  package static func packID(of text: String) -> String {
    let plain = identifier(text)
    return plain == text ? text : "\(plain)-\(Digest(of: text).hex.prefix(12))"
  }

  /// Lower-case words joined by hyphens, at most forty bytes of them.
  static func identifier(_ text: String) -> String {
    var id = ""
    for word in Folded(text).words {
      let plain = String(
        word.utf8.filter { (0x30...0x39).contains($0) || (0x61...0x7A).contains($0) }
          .map { Character(Unicode.Scalar($0)) })
      if plain.isEmpty { continue }
      if id.utf8.count + plain.utf8.count > 40 { break }
      id += (id.isEmpty ? "" : "-") + plain
    }
    return id.isEmpty ? "article" : id
  }
}

extension Array where Element: Hashable {
  /// Each element once, where it stood first.
  func uniqued() -> [Element] {
    var seen: Set<Element> = []
    return filter { seen.insert($0).inserted }
  }
}
