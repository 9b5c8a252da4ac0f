extension ClassReport {
  var gradebookSection: HTML {
    guard results.hands == nil else {
      return PageParts.section(
        "gradebook", "Gradebook",
        [
          Tag.p(
            .text(
              "The class raised hands: nobody has a row of their own, and all figures are the "
                + "class's."))
        ])
    }
    var tables = [table(gradebook, of: gradebookCaption)]
    if !teams.isEmpty { tables.append(teamTable) }
    if !removed.isEmpty {
      tables.append(table(removed, of: "Sent out by the teacher: these answers count nowhere"))
    }
    return PageParts.section("gradebook", "Gradebook", startsPage: true, tables.map(\.html))
  }

  private var gradebookCaption: String {
    let count = items.count(where: \.item.counts)
    return "Each student's answers to \(Figure.count(count, "question"))"
  }

  private func table(_ rows: [GradebookRow], of caption: String) -> PageTable {
    var columns: [PageTable.Column] = [.words("Student")]
    if !teams.isEmpty { columns.append(.words("Team")) }
    columns += [
      .number("Right"), .number("Points"), .number("By certainty"), .number("Sources right"),
      .number("Time"), .number("Missed"),
    ]
    return PageTable(caption, columns, rows: rows.map(cells))
  }

  private func cells(_ row: GradebookRow) -> [HTML] {
    // A name in another direction of writing leaves its neighbours where they are.
    var cells = [Tag.bdi(.text(row.student.name))]
    if !teams.isEmpty { cells.append(Tag.bdi(.text(row.student.team ?? Figure.none))) }
    let figures = [
      "\(row.right)", Figure.points(row.points),
      row.certaintyPoints.map(Figure.points) ?? Figure.none,
      row.citesGiven == 0 ? Figure.none : "\(row.citesRight) of \(row.citesGiven)",
      row.answered == 0 ? Figure.none : Figure.time(row.seconds), "\(row.missed)",
    ]
    return cells + figures.map { .text($0) }
  }

  private var teamTable: PageTable {
    PageTable(
      "Teams, by their members' means",
      [.words("Team"), .number("Members"), .number("Right"), .number("Points")],
      rows: teams.map { team in
        [
          Tag.bdi(.text(team.name)), .text("\(team.members)"),
          .text(Figure.fixed(team.right, decimals: 1)),
          .text(Figure.fixed(team.points, decimals: 1)),
        ]
      })
  }
}
