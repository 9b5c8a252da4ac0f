/// Paywalls, registrations and appeals for money.
struct SubscriptionNotice: LineRule {
  let name = "subscription-notice"
  let summary = "paywalls, registrations and appeals for money"

  func drops(_ line: Line, on page: Page) -> Bool {
    guard line.words.count <= 80 else { return false }
    if Self.phrases.occur(in: line) { return true }
    return line.addresses(Self.subjects) && line.addresses(Address.readers)
  }

  private static let subjects: WordSet = [
    "subscribe", "subscriber", "subscribers", "subscription", "subscriptions", "subscribing",
    "paywall", "membership", "unlimited", "donate", "donation", "log", "login", "register",
    "registered", "account", "password", "premium", "trial", "journalism",
  ]
  private static let phrases = Phrases(
    """
    already a subscriber
    already a member
    already subscribed
    already have an account
    subscribers only
    for subscribers
    for our subscribers
    subscribe now
    subscribe to continue
    subscribe to read
    become a member
    become a subscriber
    free articles
    articles remaining
    article remaining
    free article
    premium content
    exclusive content
    support our journalism
    support independent journalism
    make a donation
    donate now
    log in to
    sign in to
    register to
    register for free
    create a free account
    create an account
    continue reading
    full access
    digital access
    unlimited access
    cancel anytime
    cancel any time
    gift article
    gift this
    start your
    """)
}
