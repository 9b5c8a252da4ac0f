import Quiz

/// Makes a pack of a tree. All that is wrong goes into the log; what can be read is read on.
struct PackReading {
  var fields: Fields
  var locations: Locations
  var questionIDs = NodeTable()
  var strays: [Tree.Index] = []
  let limits: Limits
  let layout = QuestionLayout.standard

  var tree: Tree { fields.tree }

  init(_ tree: Tree, _ log: Log, limits: Limits) {
    fields = Fields(tree: tree, log: log)
    locations = Locations(tree: tree)
    self.limits = limits
  }

  /// The pack, complete only where the log has no error.
  mutating func pack() -> Pack? {
    let root = Tree.root
    guard fields.isRecord(root, .pack), isReadable(root) else { return nil }
    guard let slots = fields.values(of: root, .pack, .pack) else { return nil }
    func node(_ key: Key) -> Tree.Index? {
      Layout.pack.table.slot(of: key.name).flatMap { slots[$0] }
    }
    let id = node(CommonKeys.id).flatMap { fields.identifier(at: $0, CommonKeys.id) }
    let version = node(CommonKeys.version)
      .flatMap { fields.integer(at: $0, CommonKeys.version) }
    let title = node(CommonKeys.title).flatMap { fields.text(at: $0, CommonKeys.title) }
    let description = node(CommonKeys.description)
      .flatMap { fields.text(at: $0, CommonKeys.description) }
    let contentNote = node(CommonKeys.contentNote)
      .flatMap { fields.text(at: $0, CommonKeys.contentNote) }
    let language = node(CommonKeys.language).flatMap { fields.text(at: $0, CommonKeys.language) }
    let license = node(CommonKeys.license).flatMap { fields.text(at: $0, CommonKeys.license) }
    let sources = node(CommonKeys.sources).map { self.sources(at: $0) } ?? []
    let questions = node(CommonKeys.questions).map { self.questions(at: $0) } ?? []
    guard let id, let title else { return nil }
    return Pack(
      id: id, version: version ?? 1, title: title, description: description ?? "",
      contentNote: contentNote, language: language ?? "en", license: license, sources: sources,
      questions: questions)
  }

  /// Whether the pack is of the version that is read here. A newer one may mean anything by its
  /// keys, so that nothing more is said about it.
  private mutating func isReadable(_ root: Tree.Index) -> Bool {
    let children = tree.children(root)
    var key = children.lowerBound
    while key < children.upperBound {
      let value = tree.after(key)
      if tree.kind(key) == .scalar, tree.string(key) == CommonKeys.factcheck.name {
        if let number = tree.withBytes(value, Spelling.integer), number > 1 {
          fields.log.error(tree.place(value), .newerFormat(number))
          return false
        }
        _ = fields.integer(at: value, CommonKeys.factcheck)
        return true
      }
      key = tree.after(value)
    }
    return true
  }
}
