import Quiz
import Text

/// Prints a balance as tables.
package enum BalancePrinter {
  /// Lines of a table of speakers and one of sources; a lean is said in words at the line's end.
  package static func lines(_ balance: Balance) -> [String] {
    let speakers =
      balance.speakers.isEmpty
      ? ["no question has a tag speaker:NAME"] : table("speaker", balance.speakers)
    return speakers + [""] + table("source", balance.sources)
  }

  private static func table(_ title: String, _ rows: [Balance.Row]) -> [String] {
    let kinds = Set(rows.flatMap(\.kinds.keys)).sorted()
    let heads = [title, "supported", "refuted", "not stated"] + kinds + ["all"]
    let cells = rows.map { row in
      [row.name] + [row.supported, row.refuted, row.notStated].map(String.init)
        + kinds.map { String(row.kinds[$0, default: 0]) } + [String(row.questions)]
    }
    let widths = heads.indices.map { column in
      ([heads] + cells).map { Width.of($0[column]) }.max() ?? 0
    }
    func line(_ cells: [String]) -> String {
      cells.indices.map {
        Width.fit(cells[$0], to: widths[$0], alignRight: $0 > 0)
      }.joined(separator: "  ")
    }
    return [line(heads)]
      + zip(rows, cells).map { row, cells in
        line(cells) + (row.lean.map { "  mostly \($0.words), while another is not" } ?? "")
      }
  }
}
