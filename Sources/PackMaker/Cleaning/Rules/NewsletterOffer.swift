/// Offers of newsletters, alerts, apps and channels.
struct NewsletterOffer: LineRule {
  let name = "newsletter-offer"
  let summary = "offers of newsletters, alerts, apps and channels to follow"

  func drops(_ line: Line, on page: Page) -> Bool {
    if line.words.count <= 45, Self.phrases.occur(in: line) { return true }
    guard line.words.count <= 60 else { return false }
    if line.words.count <= 30, Self.starts.begin(line), !line.opensWithQuote { return true }
    return line.addresses(Self.subjects) && line.addresses(Address.readers)
  }

  private static let subjects: WordSet = [
    "newsletter", "newsletters", "inbox", "app", "notifications", "alerts", "whatsapp",
    "telegram", "podcast", "briefing", "bulletin", "email", "e-mail", "channel",
  ]
  private static let starts = Phrases(
    """
    follow us
    follow the
    follow our
    like us
    join us
    join our
    find us
    download the
    download our
    get the latest
    get our
    get the
    get all the
    sign up
    subscribe
    stay informed
    stay up to date
    stay updated
    stay connected
    never miss
    don't miss
    for all the latest
    for more news
    for the latest
    for more stories
    catch up
    catch all
    keep up
    listen to
    watch our
    newsletter
    """)
  private static let phrases = Phrases(
    """
    sign up for
    sign up to
    subscribe to our
    subscribe to the
    our newsletter
    free newsletter
    daily newsletter
    weekly newsletter
    newsletter sign-up
    follow us on
    on google news
    breaking news alerts
    our free app
    straight to your inbox
    delivered to your
    """)
}
