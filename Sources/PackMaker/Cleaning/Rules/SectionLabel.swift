/// Headings of what stands after or beside an article.
struct SectionLabel: LineRule {
  let name = "section-label"
  let summary = "headings of other parts of the page: Politics, Comments, About the author"

  func drops(_ line: Line, on page: Page) -> Bool {
    line.words.count <= 4 && !line.endsSentence && (Self.labels.are(line) || Self.ends.are(line))
  }

  /// After these nothing of the article comes.
  static let ends = Phrases(
    """
    comments
    comment
    reader comments
    readers' comments
    join the conversation
    join the discussion
    discussion
    leave a reply
    leave a comment
    post a comment
    write a comment
    add a comment
    about the author
    about the authors
    about us
    """)
  private static let labels = Phrases(
    """
    news
    world
    world news
    politics
    business
    economy
    sport
    sports
    culture
    arts
    science
    technology
    tech
    health
    education
    environment
    climate
    travel
    lifestyle
    entertainment
    opinion
    analysis
    local
    local news
    national
    international
    europe
    asia
    africa
    americas
    middle east
    uk
    us
    india
    germany
    crime
    society
    nature
    nature and environment
    features
    top news
    breaking
    breaking news
    exclusive
    live
    just in
    topics
    tags
    share
    print
    video
    audio
    photos
    """)
}
