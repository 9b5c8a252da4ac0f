/// What pages say about cookies and personal data, and ask for consent to.
struct CookieNotice: LineRule {
  let name = "cookie-notice"
  let summary = "notices about cookies, consent and personal data"

  func drops(_ line: Line, on page: Page) -> Bool {
    if Self.phrases.occur(in: line) { return true }
    guard line.words.count <= 90 else { return false }
    if Self.papers.occur(in: line) {
      return line.words.count <= 8 || line.addresses(Address.everybody) || line.addresses(["site"])
    }
    return line.addresses(Self.subjects) && line.addresses(Address.everybody)
  }

  private static let subjects: WordSet = [
    "cookie", "cookies", "consent", "personalise", "personalize", "personalised", "personalized",
    "gdpr", "tracking", "opt-out", "browsing",
  ]
  /// News speaks of these too, but not to the reader.
  private static let papers = Phrases(
    """
    privacy policy
    privacy notice
    privacy settings
    privacy preferences
    terms of use
    terms of service
    terms and conditions
    data protection
    legitimate interest
    external content
    social media content
    """)
  private static let phrases = Phrases(
    """
    we use cookies
    uses cookies
    use of cookies
    accept all
    accept cookies
    reject all
    manage cookies
    cookie policy
    cookie settings
    cookie preferences
    manage preferences
    third-party cookies
    do not sell my
    """)
}
