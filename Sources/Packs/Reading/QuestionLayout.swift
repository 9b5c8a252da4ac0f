/// The keys of questions, those of all kinds in one table.
struct QuestionLayout: Sendable {
  let table: KeyTable
  /// Required of every question, `cites` and `why` not among them: they depend on the status.
  let required: UInt64
  let common: UInt64
  let kinds: [KindLayout]

  static let standard = QuestionLayout(Kinds.all)

  init(_ kinds: [any Kind]) {
    var names = CommonKeys.question.map(\.name)
    for key in kinds.flatMap(\.keys) where !names.contains(key.name) { names.append(key.name) }
    let table = KeyTable(names)
    self.table = table
    required = Layout.bits(of: [CommonKeys.id, CommonKeys.kind], in: table)
    common = Layout.bits(of: CommonKeys.question, in: table)
    self.kinds = kinds.map { KindLayout($0, table) }
  }

  func kind(named name: String) -> KindLayout? {
    kinds.first { $0.name == name }
  }
}

/// The keys of one kind by their slots in the table of all.
final class KindLayout: Sendable {
  let kind: any Kind
  let name: String
  let keys: [Key]
  let bits: UInt64
  let required: UInt64
  private let slots: [Int]

  init(_ kind: any Kind, _ table: KeyTable) {
    self.kind = kind
    name = kind.name
    keys = kind.keys
    slots = kind.keys.compactMap { table.slot(of: $0.name) }
    bits = Layout.bits(of: kind.keys, in: table)
    required = Layout.bits(of: kind.keys.filter(\.isRequired), in: table)
  }

  func slot(of key: Key) -> Int? {
    keys.firstIndex { $0.name == key.name }.map { slots[$0] }
  }
}
