import Text

/// What a page says of its article in schema.org's words.
enum JSONLD {
  /// The metadata in a script of type `application/ld+json`; empty where it tells of no article.
  static func metadata(_ bytes: [UInt8]) -> Metadata {
    guard let tree = JSONTree(bytes) else { return Metadata() }
    let things = things(in: tree)
    let graph = Graph(tree: tree, things: things)
    guard let article = things.first(where: graph.isArticle) else { return Metadata() }
    func stated<Value>(_ key: String, _ read: (String) -> Value?) -> Stated<Value>? {
      tree.text(tree.value(article, key)).flatMap(read).map { Stated($0, .jsonLD) }
    }
    var metadata = Metadata()
    metadata.headline = stated("headline", title) ?? stated("name", title)
    metadata.published = stated("datePublished", DateText.read)
    metadata.url =
      stated("url", StatedText.url)
      ?? tree.value(article, "mainEntityOfPage").flatMap(graph.address).map { Stated($0, .jsonLD) }
    metadata.language = stated("inLanguage", StatedText.language)
    let authors = tree.value(article, "author").map(graph.names) ?? []
    metadata.byline = StatedText.line(
      authors.compactMap(StatedText.byline).joined(separator: ", ")
    ).map { Stated($0, .jsonLD) }
    metadata.outlet = (tree.value(article, "publisher").map(graph.names) ?? [])
      .compactMap(title).first.map { Stated($0, .jsonLD) }
    return metadata
  }

  /// Scripts hold entities now and then, since they were HTML's in an earlier life.
  private static func title(_ text: String) -> String? {
    StatedText.line(Entities.decoded(text))
  }

  /// The objects at the top, in a list there, in a graph, and what a page is chiefly about.
  private static func things(in tree: JSONTree) -> [Int] {
    guard let first = tree.nodes.first else { return [] }
    var roots = [0]
    if case .list = first.kind { roots = tree.children(0) }
    var things: [Int] = []
    for root in roots {
      things.append(root)
      if let graph = tree.value(root, "@graph") { things += tree.children(graph) }
      if let main = tree.value(root, "mainEntity") { things.append(main) }
    }
    return things
  }

  /// Things that may name each other by `@id`.
  private struct Graph {
    let tree: JSONTree
    private var byID: [String: Int] = [:]

    init(tree: JSONTree, things: [Int]) {
      self.tree = tree
      for thing in things {
        if let id = tree.text(tree.value(thing, "@id")), byID[id] == nil { byID[id] = thing }
      }
    }

    func isArticle(_ node: Int) -> Bool {
      guard let type = tree.value(node, "@type") else { return false }
      let types = [type] + (isList(type) ? tree.children(type) : [])
      return types.compactMap { tree.text($0) }.contains { type in
        let name = type.split(separator: "/").last ?? ""
        return name.hasSuffix("Article") || name.hasSuffix("BlogPosting") || name == "Report"
      }
    }

    /// The names of a person or an organisation, of several, or the text itself.
    func names(_ node: Int) -> [String] {
      let all = isList(node) ? tree.children(node).prefix(32) : [node]
      return all.compactMap { node in
        if let text = tree.text(node) { return text }
        if let name = tree.text(tree.value(node, "name")) { return name }
        guard let id = tree.text(tree.value(node, "@id")), let meant = byID[id] else { return nil }
        return tree.text(tree.value(meant, "name"))
      }
    }

    func address(_ node: Int) -> String? {
      (tree.text(node) ?? tree.text(tree.value(node, "@id"))).flatMap(StatedText.url)
    }

    private func isList(_ node: Int) -> Bool {
      if case .list = tree.nodes[node].kind { true } else { false }
    }
  }
}
