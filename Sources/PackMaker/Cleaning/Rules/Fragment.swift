import Articles

/// Whatever does not end as a sentence does. Items of a list may, after a sentence that announces
/// them.
struct Fragment: CleaningRule {
  let name = "no-sentence"
  let summary = "lines that do not end as sentences do"

  func judge(_ page: Page, drop: (Int) -> Void) {
    var isInList = false
    var announced: [Int] = []
    for line in page.lines {
      guard page.isKept(line.index) else {
        isInList = false
        continue
      }
      if line.ending == .colon, line.isAnnouncement {
        announced.append(line.index)
        isInList = true
      } else if line.isSentence {
        isInList = isInList && line.isListed
      } else if !(isInList && line.isListed) {
        isInList = false
        drop(line.index)
      }
    }
    // An announcement with nothing behind it announces another story.
    for index in announced {
      let next = index + 1
      guard next < page.lines.count, page.isKept(next),
        page.lines[next].isSentence || page.lines[next].isListed
      else {
        drop(index)
        continue
      }
    }
  }
}

extension Line {
  /// Ends in a colon and is long enough to be a clause and not a label.
  var isAnnouncement: Bool { words.count >= 4 && stopShare >= 0.15 }

  /// An item of a list, by its markup or by the sign it begins with.
  var isListed: Bool {
    guard words.count >= 3 else { return false }
    if markup.role == .listItem { return true }
    guard let first = text.unicodeScalars.first else { return false }
    return first == "-" || first == "•" || first == "–" || first == "*"
      || words[0].isNumber && (words[0].after == .stop || words[0].after == .bracket)
  }
}
