package import Quiz

/// The first line of a journal: all that a lesson depends on beside the pack and what was done.
package struct LessonHeader: Hashable, Sendable {
  /// The session's name in records.
  package var session: String
  /// What students type to come in.
  package var code: SessionCode
  /// When it began, as the shell writes dates; nothing is decided by it.
  package var started: String
  /// The pack's id.
  package var pack: String
  /// `sha256:` and hexadecimal digits, of the pack's bytes.
  package var packDigest: String
  /// What dealt the questions and their options.
  package var seed: UInt64
  package var settings: LessonSettings
  /// The questions in their order, so that another way of dealing never changes a lesson.
  package var rounds: [Round]
  /// The host's secret, which the token of the projector's pages is made from, so that they outlive
  /// the program; nil where no journal is kept. It never leaves the host's computer.
  package var hostKey: Token?
  /// What was chosen when it began and does not show in the settings: the host's options by their
  /// names, so that a session is not resumed under others.
  package var choices: [String: String] = [:]

  /// A case and its questions, by id.
  package struct Round: Hashable, Sendable {
    /// Those of the case.
    package var sources: [String]
    package var questions: [String]

    package init(sources: [String], questions: [String]) {
      self.sources = sources
      self.questions = questions
    }
  }

  package init(
    session: String, code: SessionCode, started: String, pack: String, packDigest: String,
    seed: UInt64, settings: LessonSettings, rounds: [Round]
  ) {
    self.session = session
    self.code = code
    self.started = started
    self.pack = pack
    self.packDigest = packDigest
    self.seed = seed
    self.settings = settings
    self.rounds = rounds
  }

  /// The header of a lesson that begins now.
  package init(
    session: String, code: SessionCode, started: String, pack: Pack, packDigest: String,
    seed: UInt64, settings: LessonSettings, deal: Deal
  ) {
    self.init(
      session: session, code: code, started: started, pack: pack.id, packDigest: packDigest,
      seed: seed, settings: settings,
      rounds: deal.rounds.map { round in
        Round(
          sources: round.sources,
          questions: deal.slots[round.slots].map { pack.questions[$0.question].id })
      })
  }
}
