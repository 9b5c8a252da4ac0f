/// Pointers to other stories.
struct ReadAlso: LineRule {
  let name = "read-also"
  let summary = "pointers to other stories: READ ALSO, Related, Watch"

  func drops(_ line: Line, on page: Page) -> Bool {
    guard !line.words.isEmpty, !line.opensWithQuote else { return false }
    let start = line.firstOwnWord
    if let length = Self.always.length(in: line, at: start), line.words.count - length <= 40 {
      return true
    }
    // `Watch`, `Related`: labels only where a colon, a bar or the line's end follows.
    if let length = Self.labels.length(in: line, at: start) {
      let last = line.words[start + length - 1]
      let next = start + length
      if last.after == .colon || next == line.words.count || line.words[next].followsSymbol
        || last.isShouted && !(line.words[next].isShouted)
      {
        return true
      }
    }
    // Glued behind or into a paragraph, in capitals or with its colon: the join is not safe.
    return line.words.indices.contains { index in
      index > start && line.words[index].isCapitalised
        && (Self.glued.length(in: line, at: index)).map { length in
          let last = line.words[index + length - 1]
          return last.after == .colon || line.words[index].isShouted && last.isShouted
        } ?? false
    }
  }

  private static let always = Phrases(
    """
    read also
    also read
    see also
    also see
    read more
    read next
    read the full
    read full
    read on
    more on this
    more on
    more about
    more from
    more in
    more stories
    more news
    don't miss
    you may also
    you might also
    related articles
    related article
    related stories
    related story
    related news
    related topics
    related content
    related coverage
    recommended for you
    recommended reading
    recommended stories
    most read
    most popular
    most viewed
    most shared
    editor's picks
    editors' picks
    editor's pick
    editor's choice
    top stories
    latest news
    latest stories
    trending now
    trending stories
    up next
    next article
    next story
    previous article
    previous story
    go deeper
    keep reading
    further reading
    find out more
    learn more
    watch more
    watch now
    watch live
    watch the
    watch this
    listen now
    must read
    in case you missed
    """)
  private static let labels = Phrases(
    """
    related
    watch
    listen
    recommended
    trending
    explainer
    explained
    opinion
    analysis
    in pictures
    in photos
    photos
    video
    gallery
    podcast
    interview
    background
    read
    also
    live
    more
    exclusive
    popular
    spotlight
    factbox
    fact check
    quiz
    """)
  private static let glued = Phrases(
    """
    read also
    also read
    see also
    read more
    read next
    more on this
    don't miss
    related
    related story
    related stories
    related article
    must read
    watch
    """)
}
