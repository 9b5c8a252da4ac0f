internal import Text

/// What a terminal shows after some output: enough of ECMA-48 for Readline and for plain text.
package struct Screen {
  /// An absent cell is the right half of a wide character.
  private var cells: [[Character?]]
  private var row = 0
  private var column = 0
  private let columns: Int

  package init(_ output: String, columns: Int) {
    self.columns = columns
    cells = [[]]
    var scalars = output.unicodeScalars[...]
    while let scalar = scalars.popFirst() {
      switch scalar {
      case "\u{1B}": escape(&scalars)
      case "\r": column = 0
      case "\n": moveDown()
      case "\u{8}": column = max(0, column - 1)
      case "\u{7}": break
      case "\t": repeat { put(" ") } while column % 8 != 0
      default: put(scalar)
      }
    }
  }

  /// The lines from the top, without the spaces at their ends.
  package var lines: [String] {
    cells.map { row in
      let text = String(row.compactMap { $0 })
      return String(text.reversed().drop { $0 == " " }.reversed())
    }
  }

  package var text: String { lines.joined(separator: "\n") }

  private mutating func moveDown() {
    row += 1
    if row == cells.count { cells.append([]) }
  }

  private mutating func put(_ scalar: Unicode.Scalar) {
    let width = Width.of(Character(scalar))
    if width == 0 {
      // A combining character joins the one before.
      if column > 0, column <= cells[row].count, let base = cells[row][column - 1] {
        cells[row][column - 1] = Character(String(base) + String(scalar))
      }
      return
    }
    // The cursor stays behind the last column until the next character comes.
    if column + width > columns {
      column = 0
      moveDown()
    }
    while cells[row].count < column + width { cells[row].append(" ") }
    cells[row][column] = Character(scalar)
    if width == 2 { cells[row][column + 1] = nil }
    column += width
  }

  private mutating func escape(_ scalars: inout Substring.UnicodeScalarView) {
    guard scalars.first == "[" else {
      _ = scalars.popFirst()
      return
    }
    _ = scalars.popFirst()
    var parameters = ""
    while let scalar = scalars.popFirst() {
      if (0x40...0x7E).contains(scalar.value) { return control(scalar, parameters) }
      parameters.unicodeScalars.append(scalar)
    }
  }

  private mutating func control(_ final: Unicode.Scalar, _ parameters: String) {
    let number = Int(parameters.prefix { $0.isNumber })
    let count = max(1, number ?? 1)
    switch final {
    case "A": row = max(0, row - count)
    case "B": for _ in 0..<count { moveDown() }
    case "C": column = min(columns - 1, column + count)
    case "D": column = max(0, min(column, columns - 1) - count)
    case "G": column = min(columns, count) - 1
    case "H": (row, column) = (0, 0)
    case "K": eraseLine(number ?? 0)
    case "J": eraseScreen(number ?? 0)
    case "P":
      cells[row].removeSubrange(
        min(column, cells[row].count)..<min(column + count, cells[row].count))
    case "@": insert(count)
    default: break
    }
  }

  private mutating func insert(_ count: Int) {
    guard column < cells[row].count else { return }
    cells[row].insert(contentsOf: Array(repeating: " ", count: count), at: column)
    cells[row] = Array(cells[row].prefix(columns))
  }

  private mutating func eraseLine(_ mode: Int) {
    switch mode {
    case 0: cells[row].removeSubrange(min(column, cells[row].count)...)
    case 1: for index in 0..<min(column + 1, cells[row].count) { cells[row][index] = " " }
    default: cells[row] = []
    }
  }

  private mutating func eraseScreen(_ mode: Int) {
    guard mode != 0 else {
      eraseLine(0)
      cells.removeSubrange((row + 1)...)
      return
    }
    cells = Array(repeating: [], count: row + 1)
  }
}
