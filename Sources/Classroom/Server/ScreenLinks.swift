/// The links that the host prints for the projector's page. Each opens one page, once, since it
/// stands on a terminal that a class may see.
struct ScreenLinks {
  /// What a page that was opened by a link sends with every call. Made from the host's secret, which
  /// itself never leaves the host, so that pages outlive the program and nothing of them is kept.
  let token: Token
  private var link: TokenDigest?
  /// The page that the latest link has opened, by its attempt.
  private var opened: String?

  init(of key: Token) {
    token = Token(screenOf: key)
  }

  /// A new link; the one before it opens nothing any more.
  mutating func issue(using generator: inout some RandomNumberGenerator) -> Token {
    let link = Token.random(using: &generator)
    self.link = link.digest
    opened = nil
    return link
  }

  /// Opens a page. The same attempt again, after an acknowledgement was lost, is the same page.
  ///
  /// - Returns: whether it is opened now, for the first time.
  mutating func open(_ request: ScreenRequest) throws(LessonRefusal) -> Bool {
    guard let link, Token(request.link)?.digest == link,
      opened ?? request.attempt == request.attempt
    else { throw .usedLink }
    defer { opened = request.attempt }
    return opened == nil
  }
}
