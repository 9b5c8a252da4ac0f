/// Labels of advertisements.
struct Advertisement: LineRule {
  let name = "advertisement"
  let summary = "labels of advertisements and of what is paid for"

  func drops(_ line: Line, on page: Page) -> Bool {
    guard line.words.count <= 30 else { return false }
    return Self.labels.are(line) || line.words.count <= 12 && Self.starts.begin(line)
      || Self.phrases.occur(in: line)
  }

  private static let labels = Phrases(
    """
    advertisement
    advertisements
    advertising
    advert
    ad
    ads
    anzeige
    sponsored
    promoted
    promotion
    publicidad
    werbung
    """)
  private static let starts = Phrases(
    """
    advertisement
    sponsored by
    sponsored content
    paid content
    partner content
    promoted by
    paid for by
    presented by
    ads by
    ad feedback
    remove ads
    """)
  private static let phrases = Phrases(
    """
    advertiser content
    affiliate commission
    affiliate links
    may earn a commission
    earn a commission
    ad choices
    ad blocker
    adblocker
    without ads
    ad-free
    """)
}
