/// A page's requests to whoever reads it.
struct ReaderAddress: LineRule {
  let name = "reader-address"
  let summary = "requests to the reader: click, write to us, tell us, thank you"

  func drops(_ line: Line, on page: Page) -> Bool {
    guard line.words.count <= 70, !line.opensWithQuote else { return false }
    if line.words.count <= 40, Self.starts.begin(line) { return true }
    if isInvitation(line) || speaksOfPage(line) { return true }
    let speaksToReader = line.addresses(Address.readers)
    let first =
      line.words.indices.contains(line.firstOwnWord)
      ? line.words[line.firstOwnWord].text : ""
    if speaksToReader, Self.imperatives.contains(first) { return true }
    return speaksToReader && line.addresses(Self.page) && line.words.count <= 60
  }

  /// `Get all the …`, `Follow more stories here`: an imperative at the head, and a word behind it
  /// that no surname and no noun has there.
  private func isInvitation(_ line: Line) -> Bool {
    let start = line.firstOwnWord
    guard line.words.count <= 45, start + 1 < line.words.count,
      Self.openers.contains(line.words[start]), !line.words[start].isQuoted
    else { return false }
    return Self.followers.contains(line.words[start + 1]) || line.hasAddress
      || line.words.last?.text == "here"
      || line.words.contains { $0.text == "here" && $0.after != .none }
  }

  /// `We are having trouble loading the article.`
  private func speaksOfPage(_ line: Line) -> Bool {
    line.words.count <= 40 && line.addresses(Self.page) && line.addresses(Self.parts)
  }

  private static let openers: WordSet = [
    "click", "tap", "download", "subscribe", "sign", "follow", "join", "register", "upgrade",
    "unlock", "explore", "browse", "discover", "stay", "get", "enter", "check", "watch", "listen",
    "read", "find", "see", "learn", "visit", "catch", "support", "receive", "view", "share",
  ]
  private static let followers: WordSet = [
    "the", "our", "your", "us", "for", "up", "all", "more", "here", "this", "these", "latest",
    "breaking", "exclusive", "now", "every", "out", "what", "how", "why", "live",
  ]
  private static let parts: WordSet = [
    "article", "articles", "page", "website", "browser", "content", "newsroom", "readers",
    "coverage", "editors", "site", "journalists", "journalism", "stories", "advertisers",
  ]
  private static let page: WordSet = ["we", "our", "us", "we're", "we've", "we'll", "here"]
  private static let imperatives: WordSet = [
    "click", "tap", "send", "tell", "help", "enter", "email", "contact", "visit", "choose",
    "support", "please", "want", "thank", "thanks", "got", "have", "do", "did", "are", "is",
    "read", "watch", "see", "find", "discover", "explore", "try", "check", "write", "call",
    "let", "enable", "allow", "select", "turn", "use", "view", "browse", "by", "if", "need",
    "looking", "love", "know", "share", "vote", "take", "join", "get", "stay", "ask", "save",
    "upgrade", "unlock", "manage", "add", "make",
  ]
  private static let starts = Phrases(
    """
    click here
    click on
    tap here
    thank you for
    thanks for
    write to us
    tell us
    send us
    let us know
    contact us
    email us
    get in touch
    do you have
    have you
    are you
    got a story
    got a tip
    have a story
    have a tip
    want to
    what do you think
    please enable
    please turn
    please wait
    please log
    please note
    please read
    please select
    please try
    view all
    see all
    see more
    show all
    show more
    load more
    sorry
    oops
    """)
}
