/// Comments, how many there are, and the rules for them.
struct CommentCounter: LineRule {
  let name = "comments"
  let summary = "comment counters, forms and policies"

  func drops(_ line: Line, on page: Page) -> Bool {
    guard line.words.count <= 70 else { return false }
    if line.words.count <= 6, !line.isProse,
      line.words.contains(where: { Self.nouns.contains($0) }),
      line.words.contains(where: \.isNumber) || Self.starts.begin(line)
    {
      return true
    }
    if line.words.count <= 14, Self.starts.begin(line) { return true }
    return Self.phrases.occur(in: line)
  }

  private static let nouns: WordSet = [
    "comment", "comments", "reply", "replies", "likes", "views", "reactions", "shares", "votes",
    "reads",
  ]
  private static let starts = Phrases(
    """
    comments
    comment
    view comments
    show comments
    read comments
    see comments
    leave a comment
    leave a reply
    post a comment
    add a comment
    write a comment
    join the conversation
    join the discussion
    be the first to comment
    no comments
    sort by
    log in to comment
    reply
    report abuse
    report this
    report comment
    """)
  private static let phrases = Phrases(
    """
    comments are closed
    comments are moderated
    comments are subject
    comments on this
    comments may be
    commenting on this
    comment policy
    commenting policy
    community guidelines
    community standards
    community rules
    house rules
    post a comment
    leave a comment
    email address will not
    required fields
    comments will be
    comments that are
    moderate comments
    views expressed
    opinions expressed
    """)
}
