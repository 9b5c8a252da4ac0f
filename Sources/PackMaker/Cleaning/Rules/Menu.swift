/// Menu items, breadcrumbs and other lines of labels.
struct Menu: LineRule {
  let name = "menu"
  let summary = "menu items, breadcrumbs, rows of labels between bars or bullets"

  func drops(_ line: Line, on page: Page) -> Bool {
    let count = line.words.count - line.firstOwnWord
    if count <= 10, !line.isSentence, Self.starts.begin(line) || Self.items.are(line) {
      return true
    }
    // A menu that was a numbered list on its page.
    if line.firstOwnWord == 1, count <= 4, !line.endsSentence { return true }
    // A sentence has a dash or two; rows of labels have bars, and few small words.
    if line.separators >= 2, line.stopShare < 0.25 { return true }
    return line.separators >= 1 && line.words.count <= 12 && !line.endsSentence
  }

  private static let starts = Phrases(
    """
    skip to
    jump to
    go to
    back to
    return to
    sign in
    log in
    log out
    sign out
    my account
    open menu
    close menu
    toggle
    show menu
    main menu
    main navigation
    switch to
    site map
    about us
    contact us
    search for
    select your
    choose your
    change language
    change region
    """)
  private static let items = Phrases(
    """
    menu
    home
    search
    close
    login
    register
    account
    settings
    navigation
    contact
    imprint
    impressum
    privacy
    sitemap
    help
    faq
    live
    rss
    archive
    podcasts
    videos
    photos
    gallery
    weather
    epaper
    e-paper
    next
    previous
    more
    less
    top
    up
    """)
}
