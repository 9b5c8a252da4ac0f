/// Buttons to pass an article on.
struct ShareLine: LineRule {
  let name = "share-line"
  let summary = "buttons to share, print, save or send an article"

  func drops(_ line: Line, on page: Page) -> Bool {
    guard line.words.count <= 14, !line.isProse else { return false }
    if line.words.count <= 8, Self.starts.begin(line) { return true }
    return Self.places.cover(line) * 2 >= line.words.count
  }

  private static let starts = Phrases(
    """
    share this
    share on
    share via
    share with
    share article
    share story
    share the
    tweet this
    pin it
    email this
    mail this
    send this
    print this
    save this
    copy link
    copy the link
    copied to
    link copied
    share
    shares
    """)
  private static let places = Phrases(
    """
    share
    shares
    facebook
    twitter
    tweet
    x
    whatsapp
    telegram
    linkedin
    reddit
    pinterest
    email
    e-mail
    print
    copy
    link
    messenger
    instagram
    youtube
    tiktok
    threads
    bluesky
    mastodon
    flipboard
    pocket
    bookmark
    save
    viber
    xing
    tumblr
    snapchat
    google news
    """)
}
