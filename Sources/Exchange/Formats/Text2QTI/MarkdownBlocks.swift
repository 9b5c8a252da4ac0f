/// The parts of a text of Markdown that are read by rules of their own.
enum MarkdownBlocks {
  enum Block: Equatable {
    /// Lines that mean themselves.
    case code(String)
    case prose(String)
  }

  /// Code stands between fences, or behind an empty line and indented by four spaces.
  static func split(_ text: String) -> [Block] {
    var blocks: [Block] = []
    var lines: [Substring] = []
    var code: [Substring] = []
    var isCode = false
    var fence: [UInt8] = []
    func close(_ block: (String) -> Block, _ lines: [Substring]) {
      if !lines.isEmpty { blocks.append(block(lines.joined(separator: "\n"))) }
    }
    let all = text.utf8.split(separator: 0x0A, omittingEmptySubsequences: false)
    for (index, line) in all.enumerated() {
      let bare = line.drop { $0 == 0x20 }
      if isCode {
        let isFence =
          !fence.isEmpty && bare.starts(with: fence) && bare.allSatisfy { $0 == fence[0] }
        let isOut = fence.isEmpty && line.count - bare.count < 4 && !bare.isEmpty
        if isFence || isOut {
          close(Block.code, trimmed(code))
          (code, fence, isCode) = ([], [], false)
          if isFence { continue }
        } else {
          code.append(Substring(fence.isEmpty ? line.dropFirst(4) : line))
          continue
        }
      }
      let mark = bare.prefix { $0 == bare.first }
      if mark.count >= 3, let sign = mark.first, "`~".utf8.contains(sign),
        // With a backtick behind it, it is code within a line.
        sign == UInt8(ascii: "~") || !bare.dropFirst(mark.count).contains(sign)
      {
        close(Block.prose, lines)
        (lines, fence, isCode) = ([], Array(mark), true)
      } else if line.count - bare.count >= 4, index > 0, all[index - 1].allSatisfy({ $0 == 0x20 }),
        !begins(bare)
      {
        close(Block.prose, trimmed(lines))
        (lines, code, isCode) = ([], [Substring(line.dropFirst(4))], true)
      } else {
        lines.append(Substring(line))
      }
    }
    close(Block.code, trimmed(code))
    close(Block.prose, lines)
    return blocks
  }

  /// Without the empty lines at the end.
  private static func trimmed(_ lines: [Substring]) -> [Substring] {
    var lines = lines
    while let last = lines.last, last.utf8.allSatisfy({ $0 == 0x20 }) { lines.removeLast() }
    return lines
  }

  /// Whether a line begins an item of a list, a row of a table, a heading or a quotation, which
  /// does not go on the line before it.
  static func begins(_ line: some Collection<UInt8>) -> Bool {
    let bare = line.drop { $0 == 0x20 }
    guard let first = bare.first else { return false }
    let second = bare.dropFirst().first
    switch first {
    case UInt8(ascii: "-"), UInt8(ascii: "+"), UInt8(ascii: "*"): return second == 0x20
    case UInt8(ascii: "|"), UInt8(ascii: ">"), UInt8(ascii: "#"): return true
    case 0x30...0x39:
      let rest = bare.drop { (0x30...0x39).contains($0) }
      guard let mark = rest.first else { return false }
      return ".)".utf8.contains(mark) && rest.dropFirst().first == 0x20
    default: return false
    }
  }
}
