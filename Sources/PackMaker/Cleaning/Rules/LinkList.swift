import Articles

/// Lines that are links and little else: menus, tag lists, other stories.
struct LinkList: LineRule {
  let name = "link-list"
  let summary = "lines that are links and little else"

  func drops(_ line: Line, on page: Page) -> Bool {
    let share = line.markup.linkShare
    switch line.markup.role {
    case .listItem: return share > 0.5
    default: return share > 0.8 || (share > 0.6 && line.wordCount < 25)
    }
  }
}
