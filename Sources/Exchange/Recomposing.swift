import Packs
package import Quiz

extension Pack {
  /// The pack as files of other tools show it: every text through the gate, and stems composed of
  /// what the gate left of labels and statements.
  package var forExport: Pack {
    var pack = gated
    let labels = Dictionary(pack.sources.map { ($0.id, $0.label) }) { first, _ in first }
    for index in pack.questions.indices {
      let question = pack.questions[index]
      guard let statement = question.statement, let kind = Kinds.named(question.kind) else {
        continue
      }
      pack.questions[index].stem = kind.stem(
        statement, about: question.about.compactMap { labels[$0] })
    }
    return pack
  }
}
