import Classroom

/// The link that opens the projector's page, as the host's terminal shows it.
enum ScreenLink {
  /// A new one; the one before it opens nothing any more.
  static func line(to session: LiveSession) -> String {
    let (address, link) = Blocking.wait { (await session.address, await session.screenLink()) }
    return "Projector, once: \(address)/screen#link=\(link.text)"
  }
}
