/// An address alone, or with a label: permalinks, relays, contacts.
struct WebAddress: LineRule {
  let name = "web-address"
  let summary = "web and mail addresses with few words around them"

  func drops(_ line: Line, on page: Page) -> Bool {
    line.hasAddress && (line.wordCount <= 6 || !line.endsSentence && line.wordCount <= 20)
  }
}
