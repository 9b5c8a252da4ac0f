/// A room that stays empty: then it is most likely the network's fault.
extension LiveSession {
  /// What to tell the teacher after a minute with nobody; nil where somebody came, or nobody needs
  /// to, or the session has ended.
  package func nobodyCame() async -> String? {
    do {
      try await clock.sleep(until: clock.now + 60_000)
    } catch {
      return nil
    }
    guard lesson.roster.students.isEmpty, !lesson.settings.isHands, lesson.phase != .ended else {
      return nil
    }
    return "No phone has reached this laptop: guest networks often keep devices apart and "
      + "firewalls block ports; try this laptop's own hotspot, or `factcheck host --hands`, "
      + "without phones."
  }
}
