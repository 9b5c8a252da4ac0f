extension Fields {
  /// Sorts a mapping's keys into the slots of a table and reports what is no key or stands twice.
  ///
  /// - Parameter strays: gets the nodes of keys that the table does not know; they are reported by
  ///   ``reportStrays(_:_:_:)`` when it is known what they stand in.
  mutating func open(
    _ mapping: Tree.Index, _ table: KeyTable, strays: inout [Tree.Index]
  ) -> Slots {
    var slots = Slots()
    let tree = tree
    let children = tree.children(mapping)
    var key = children.lowerBound
    tree.text.withUnsafeBufferPointer { text in
      while key < children.upperBound {
        let value = tree.after(key)
        let node = tree.nodes[tree.resolved(key)]
        if node.kind == .scalar {
          let name = text[Int(node.first)..<Int(node.first) + Int(node.second)]
          if let slot = table.slot(of: UnsafeBufferPointer(rebasing: name)) {
            fill(slot, of: table, with: value, &slots)
          } else {
            strays.append(key)
          }
        } else if node.kind != .broken {
          log.error(tree.place(key), .keyIsNoText)
        }
        key = tree.after(value)
      }
    }
    return slots
  }

  private mutating func fill(
    _ slot: Int, of table: KeyTable, with value: Tree.Index, _ slots: inout Slots
  ) {
    if let first = slots[slot] {
      let line = tree.place(first - 1).line
      log.error(tree.place(value - 1), .duplicateKey(table.names[slot], firstLine: line))
    } else {
      slots.fill(slot, with: value)
    }
  }

  mutating func reportStrays(_ strays: [Tree.Index], _ keys: [Key], _ holder: Holder) {
    for stray in strays {
      log.error(tree.place(stray), tree.unknownKey(stray, keys, holder))
    }
  }

  /// Reports the required keys that a mapping lacks, where the mapping stands.
  mutating func reportMissing(
    _ required: UInt64, _ slots: Slots, _ table: KeyTable, _ holder: Holder, at node: Tree.Index
  ) {
    let missing = required & ~slots.seen
    guard missing != 0 else { return }
    for (slot, name) in table.names.enumerated() where missing & (1 << UInt64(slot)) != 0 {
      log.error(tree.place(node), .missingKey(name, in: holder))
    }
  }

  /// The values of a mapping whose keys are those of one layout; nil where it is no mapping.
  mutating func values(
    of mapping: Tree.Index, _ layout: Layout, _ holder: Holder, at place: Tree.Index? = nil
  ) -> Slots? {
    guard isRecord(mapping, holder) else { return nil }
    var strays: [Tree.Index] = []
    let slots = open(mapping, layout.table, strays: &strays)
    reportStrays(strays, layout.keys, holder)
    reportMissing(layout.required, slots, layout.table, holder, at: place ?? mapping)
    return slots
  }

  mutating func isRecord(_ node: Tree.Index, _ holder: Holder) -> Bool {
    switch tree.kind(node) {
    case .mapping: return true
    case .broken, .alias: break
    case .list: log.error(tree.place(node), .notRecord(holder, found: .list))
    case .scalar, .null: log.error(tree.place(node), .notRecord(holder, found: .text))
    }
    return false
  }
}

extension Tree {
  fileprivate func unknownKey(_ stray: Index, _ keys: [Key], _ holder: Holder) -> Problem {
    let name = string(stray)
    let suggestion = Spelling.closest(to: name, keys.map(\.name))
    // A key that is not even followed by a colon has no place of its own behind it.
    let isBare =
      kind(stray + 1) == .null && place(stray + 1) == end(ofPlain: stray)
    return suggestion == nil && isBare
      ? .keyBehindComma(name, in: holder)
      : .unknownKey(name, in: holder, suggestion: suggestion)
  }

  /// Where a plain scalar on one line ends.
  fileprivate func end(ofPlain node: Index) -> Place {
    var place = self.place(node)
    place.column += withBytes(node) { bytes in bytes.count { $0 & 0xC0 != 0x80 } }
    return place
  }
}
