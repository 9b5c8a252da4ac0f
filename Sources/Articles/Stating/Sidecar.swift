/// A small YAML file beside an article that says what the article itself does not: the article's
/// whole name and `.meta.yaml`, so `bridge.html.meta.yaml` beside `bridge.html`. Its keys are those
/// of Markdown's front matter: `headline`, `outlet`, `byline`, `published`, `url`, `lang`.
package enum Sidecar {
  package static let ending = ".meta.yaml"

  /// The name of the file that would tell of an article.
  package static func name(for article: String) -> String { article + ending }

  /// Whether a file is a sidecar and no article.
  package static func isSidecar(_ name: String) -> Bool { name.hasSuffix(ending) }

  /// What a sidecar says.
  ///
  /// - Throws: ``ArticleError``, ``ArticleError/notYAML(line:)`` above all.
  package static func metadata(_ bytes: [UInt8]) throws(ArticleError) -> Metadata {
    guard bytes.count <= YAMLMapping.limit else { throw .tooLarge(limit: YAMLMapping.limit) }
    let text = try Decoding.text(of: bytes, as: .plainText)
    return Metadata(try YAMLMapping(text[...]), origin: .sidecar)
  }
}
