/// Signs within a text that point over something that stands in its way.
struct Continuation: LineRule {
  let name = "continuation"
  let summary = "Story continues below, players, and other signs in the way of the text"

  func drops(_ line: Line, on page: Page) -> Bool {
    guard line.words.count <= 25, !line.opensWithQuote else { return false }
    return Self.starts.begin(line) || Self.phrases.occur(in: line)
      || !line.endsSentence && line.words.count <= 6 && Self.labels.begin(line)
  }

  private static let starts = Phrases(
    """
    story continues
    article continues
    text continues
    report continues
    continues below
    continued below
    continue reading
    scroll down
    scroll to
    play video
    play audio
    play now
    video player
    video unavailable
    audio player
    listen to this
    listen to article
    this video
    to play this
    to view this
    to display this
    this content
    this browser
    your browser
    enable javascript
    view gallery
    view image
    view in
    open image
    enlarge image
    copy to clipboard
    in this article
    in this story
    table of contents
    ai-generated
    summary is
    skip advertisement
    skip ad
    skip past
    """)
  private static let labels = Phrases(
    """
    pause
    mute
    unmute
    slide
    image
    swipe
    expand
    collapse
    hide
    enlarge
    zoom
    page
    contents
    loading
    transcript
    summary
    """)
  private static let phrases = Phrases(
    """
    continues below
    continues after
    continues underneath
    does not support
    enable javascript
    javascript is disabled
    not available in your
    story below
    advertisement below
    volume 90%
    keyboard shortcuts
    text to speech
    """)
}
