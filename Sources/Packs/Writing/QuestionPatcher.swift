package import Quiz

extension PackPatcher {
  /// How much of a file's own layout is left after its questions were changed.
  package enum Kept: Hashable, Sendable {
    /// All but the values that changed.
    case layout
    /// All but the layout of, and the comments inside, the questions that changed.
    case otherQuestions
    /// Nothing: the pack was written anew.
    case nothing
  }

  /// The file with some questions changed: key by key where the layout lets it, else question by
  /// question, else the whole pack anew. What comes back reads as exactly `fixed`.
  ///
  /// - Parameters:
  ///   - reading: the file as it was read, without errors.
  ///   - changed: indices of the questions that differ between the two packs; all else is equal.
  package static func patched(
    _ reading: Reading, questions changed: [Int], toRead fixed: Pack
  ) -> (bytes: [UInt8], kept: Kept) {
    if let pack = reading.pack, pack.questions.count == fixed.questions.count {
      let patch = QuestionPatch(reading, from: pack, to: fixed)
      for (kept, edits) in [(Kept.layout, patch.byKey), (.otherQuestions, patch.byQuestion)] {
        guard let bytes = patch.applied(changed, edits) else { continue }
        if PackReader.read(bytes, path: reading.path).pack == fixed { return (bytes, kept) }
      }
    }
    return (Array(PackWriter.write(fixed).utf8), .nothing)
  }
}

/// The edits of a file that change questions of it; lines are counted from 1, columns from 0.
private struct QuestionPatch {
  struct Edit {
    var range: Range<Int>
    var text: [UInt8]
  }

  private let reading: Reading
  private let (old, new): (Pack, Pack)
  private let (oldLabels, newLabels): (Labels, Labels)
  private let lines: FileLines
  /// The line behind the list of questions.
  private let end: Int

  init(_ reading: Reading, from old: Pack, to new: Pack) {
    self.reading = reading
    (self.old, self.new) = (old, new)
    (oldLabels, newLabels) = (Labels(old.sources), Labels(new.sources))
    lines = FileLines(reading.bytes)
    let list = reading.locations.pack(key: CommonKeys.questions.name)
    end =
      CommonKeys.pack.map { reading.locations.pack(key: $0.name).line }
      .filter { $0 > list.line }.min() ?? lines.count + 1
  }

  /// The file with all edits in it, or nil where one could not be made.
  func applied(_ changed: [Int], _ edits: (Int) -> [Edit]?) -> [UInt8]? {
    var all: [Edit] = []
    for index in changed {
      guard let found = edits(index) else { return nil }
      all += found
    }
    all.sort {
      ($0.range.lowerBound, $0.range.upperBound) < ($1.range.lowerBound, $1.range.upperBound)
    }
    var out: [UInt8] = []
    out.reserveCapacity(reading.bytes.count + 256)
    var at = 0
    for edit in all {
      guard edit.range.lowerBound >= at else { return nil }
      out += reading.bytes[at..<edit.range.lowerBound]
      // The file's last line may lack its end.
      if edit.range.lowerBound == reading.bytes.count, let last = out.last, last != 0x0A {
        out.append(0x0A)
      }
      out += edit.text
      at = edit.range.upperBound
    }
    return out + reading.bytes[at...]
  }

  /// Changes the keys whose values differ, and leaves every other line as it is.
  func byKey(_ index: Int) -> [Edit]? {
    let before = QuestionFragments(old.questions[index], oldLabels)
    let after = QuestionFragments(new.questions[index], newLabels)
    guard let question = place(of: index), let extents = extents(of: index, before, question)
    else { return nil }
    var edits: [Edit] = []
    for fragment in before.fragments where after[fragment.key] == nil {
      // A key that stands in the file no more than it has to: it was a default, or composed.
      guard let extent = extents[fragment.key] else { return nil }
      let isFirst = extent.line == question.line
      if fragment.key == CommonKeys.status.name, isFirst || lines.comment(extent.line) != nil {
        // What hangs on the line stays, and the status is said in full.
        let status = "\(CommonKeys.status.name): \(new.questions[index].status.rawValue)\n"
        let text = String(repeating: " ", count: question.column) + status
        edits.append(replacement(extent, text, isFirst: isFirst))
        continue
      }
      guard !isFirst else { return nil }
      edits.append(Edit(range: lines.start(extent.line)..<lines.start(extent.end), text: []))
    }
    var anchor = question.line
    for fragment in after.fragments {
      let text = QuestionFragments.lines(fragment.lines, at: question.column)
      if let extent = extents[fragment.key] {
        anchor = extent.end
        if fragment == before[fragment.key] { continue }
        edits.append(replacement(extent, text, isFirst: extent.line == question.line))
      } else if fragment != before[fragment.key] {
        edits.append(Edit(range: lines.start(anchor)..<lines.start(anchor), text: Array(text.utf8)))
      }
    }
    return edits
  }

  /// Writes the question anew, between the lines of its neighbours.
  func byQuestion(_ index: Int) -> [Edit]? {
    guard let question = place(of: index), let dash = dash(before: question) else { return nil }
    let after = QuestionFragments(new.questions[index], newLabels)
    let text = QuestionFragments.lines(after.fragments.flatMap(\.lines), at: dash + 2)
    let entry = String(repeating: " ", count: dash) + "- " + text.dropFirst(dash + 2)
    let range = lines.start(question.line)..<lines.start(last(of: index, column: dash))
    return [Edit(range: range, text: Array(entry.utf8))]
  }

  // MARK: Places

  /// The line and column of a question's first key.
  private func place(of index: Int) -> (line: Int, column: Int)? {
    let place = reading.locations.question(index)
    return place.line <= lines.count ? (place.line, place.column - 1) : nil
  }

  /// The column of the dash on a question's first line, where nothing else stands before its keys.
  private func dash(before question: (line: Int, column: Int)) -> Int? {
    guard let indent = lines.indent(question.line), indent < question.column else { return nil }
    let before = lines.content(question.line).dropFirst(indent).prefix(question.column - indent)
    guard before.first == UInt8(ascii: "-"), before.dropFirst().allSatisfy({ $0 == 0x20 }) else {
      return nil
    }
    return indent
  }

  /// The line behind a question's last one.
  private func last(of index: Int, column: Int) -> Int {
    var line =
      index + 1 < old.questions.count ? reading.locations.question(index + 1).line : end
    while line > 1, lines.isBetween(line - 1, column: column) { line -= 1 }
    return line
  }

  /// The lines of each key, the end being the line behind; nil where two keys share a line.
  private func extents(
    of index: Int, _ fragments: QuestionFragments, _ question: (line: Int, column: Int)
  ) -> [String: (line: Int, end: Int)]? {
    guard dash(before: question) != nil else { return nil }
    let bare = reading.locations.question(index)
    var begins: [(key: String, line: Int)] = []
    let names = CommonKeys.question.map(\.name) + fragments.fragments.map(\.key)
    for key in Set(names) {
      let place = reading.locations.question(index, key: key)
      // What is not there has the question's own place.
      guard place != bare || isKey(key, at: question) else { continue }
      guard place.column - 1 == question.column else { return nil }
      begins.append((key, place.line))
    }
    begins.sort { $0.line < $1.line }
    guard begins.first?.line == question.line else { return nil }
    var extents: [String: (line: Int, end: Int)] = [:]
    let end = last(of: index, column: question.column)
    for (number, begin) in begins.enumerated() {
      var behind = number + 1 < begins.count ? begins[number + 1].line : end
      while behind > begin.line + 1, lines.isBetween(behind - 1, column: question.column) {
        behind -= 1
      }
      guard behind > begin.line else { return nil }
      extents[begin.key] = (begin.line, behind)
    }
    return extents
  }

  /// Whether a question's first key is this one.
  private func isKey(_ key: String, at place: (line: Int, column: Int)) -> Bool {
    lines.content(place.line).dropFirst(place.column).starts(with: "\(key):".utf8)
  }

  /// A key's lines by others; a dash before it and a comment behind it stay.
  private func replacement(
    _ extent: (line: Int, end: Int), _ text: String, isFirst: Bool
  ) -> Edit {
    var bytes = Array(text.utf8)
    if extent.end == extent.line + 1, let comment = lines.comment(extent.line),
      let lineEnd = bytes.firstIndex(of: 0x0A)
    {
      bytes.insert(contentsOf: comment, at: lineEnd)
    }
    if isFirst {
      let margin = bytes.prefix { $0 == 0x20 }.count
      bytes.replaceSubrange(..<margin, with: lines.content(extent.line).prefix(margin))
    }
    return Edit(range: lines.start(extent.line)..<lines.start(extent.end), text: bytes)
  }
}
