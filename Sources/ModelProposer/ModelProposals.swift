/// What came of asking a model.
package struct ModelProposals: Hashable, Sendable {
  /// As the model gave them; none has passed a gate.
  package var drafts: [ModelDraft] = []
  /// Items dropped for their shape, by reason.
  package var malformed: [DraftReader.Malformed: Int] = [:]
  /// Requests that were answered.
  package var requests = 0
  /// How the model was held to the shape in the end.
  package var mode = OutputMode.jsonSchema
  /// Numbers of paragraphs that the context could not hold.
  package var skipped: [Int] = []
  /// Why some parts gave nothing.
  package var failures: [ModelError] = []

  package init() {}
}
