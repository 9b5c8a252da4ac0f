/// Parts Markdown into blocks, line by line.
struct MarkdownReader {
  private(set) var blocks: [MarkdownBlock] = []
  /// Labels that `[label]: address` defines, in small letters.
  private(set) var labels: Set<String> = []

  private let lines: [ArraySlice<UInt8>]
  private var index: Int
  private var open: MarkdownBlock?
  private var state = State.text
  private var isInList = false

  private enum State: Equatable {
    case text
    /// Ends at a line of at least as many of the same mark.
    case fence(mark: UInt8, count: Int)
    /// Ends at a blank line that no indented one follows.
    case indentedCode
    case comment
    case script
    /// The rows of a table.
    case table
  }

  init(lines: [ArraySlice<UInt8>], from first: Int) {
    self.lines = lines
    index = min(first, lines.count)
  }

  mutating func run() {
    while index < lines.count {
      take(MarkdownLine(lines[index]))
      index += 1
    }
    flush()
  }

  private mutating func take(_ line: MarkdownLine) {
    switch state {
    case .fence(let mark, let count):
      if line.indent <= 3, let end = line.fence, end.mark == mark, end.count >= count, end.isBare {
        state = .text
        flush()
      } else {
        append(line.body, role: .code)
      }
    case .comment, .script:
      if line.ends(state == .comment ? "-->" : "</") { state = .text }
    case .table:
      if line.isBlank || !line.body.contains(UInt8(ascii: "|")) {
        state = .text
        takeText(line)
      } else {
        cells(line)
      }
    case .indentedCode:
      if line.isBlank || line.indent >= 4 {
        if !line.isBlank { append(line.body, role: .code) }
      } else {
        flush()
        state = .text
        takeText(line)
      }
    case .text: takeText(line)
    }
  }

  private mutating func takeText(_ line: MarkdownLine) {
    if line.isBlank { return flush() }
    let isContinued = open != nil
    if line.indent >= 4, !isContinued, !isInList, !line.isQuoted {
      state = .indentedCode
      return append(line.body, role: .code)
    }
    if let fence = line.fence {
      flush()
      state = .fence(mark: fence.mark, count: fence.count)
      return
    }
    if let level = line.headingLevel {
      flush()
      append(line.headingText, role: .heading(level: level))
      return flush()
    }
    if isContinued, open?.role == .text, let level = line.underlineLevel {
      open?.role = .heading(level: level)
      return flush()
    }
    if line.isRule { return flush() }
    if line.begins("<!--") {
      flush()
      if !line.ends("-->") { state = .comment }
      return
    }
    if line.begins("<script") || line.begins("<style") {
      flush()
      if !line.ends("</") { state = .script }
      return
    }
    if !isContinued, let label = line.definedLabel {
      labels.insert(label)
      return
    }
    if let marker = line.marker, !isContinued || isInList || marker.mayInterrupt {
      flush()
      isInList = true
      return append(line.body.dropFirst(marker.width), role: .listItem)
    }
    if index + 1 < lines.count, line.body.contains(UInt8(ascii: "|")),
      MarkdownLine(lines[index + 1]).isTableRule
    {
      flush()
      cells(line)
      index += 1
      state = .table
      return
    }
    if line.isQuoted, open.map({ $0.role != .quotation }) ?? false { flush() }
    if !isContinued, line.indent == 0 { isInList = false }
    append(line.body, role: line.isQuoted ? .quotation : isInList ? .listItem : .text)
  }

  private mutating func append(_ bytes: ArraySlice<UInt8>, role: Article.Role) {
    if open == nil {
      open = MarkdownBlock(line: index + 1, text: Array(bytes), role: role)
    } else {
      open?.text.append(0x0A)
      open?.text.append(contentsOf: bytes)
    }
  }

  private mutating func flush() {
    if let open { blocks.append(open) }
    open = nil
  }

  /// A row of a table, one block a cell.
  private mutating func cells(_ line: MarkdownLine) {
    var cell: [UInt8] = []
    var isEscaped = false
    func isEmpty() -> Bool { ASCII.trimmed(cell[...]).isEmpty }
    for byte in line.body {
      if byte == UInt8(ascii: "|"), !isEscaped {
        if !isEmpty() {
          blocks.append(MarkdownBlock(line: index + 1, text: cell, role: .tableCell))
        }
        cell = []
      } else {
        cell.append(byte)
      }
      isEscaped = byte == UInt8(ascii: "\\") && !isEscaped
    }
    if !isEmpty() { blocks.append(MarkdownBlock(line: index + 1, text: cell, role: .tableCell)) }
  }
}
