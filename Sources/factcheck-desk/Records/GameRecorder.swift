import Opening
import Quiz
import Records
import Terminal
import Text

/// Keeps a game in the user's records while it is played.
///
/// The database is opened with the first answer. What cannot be kept is told once, and kept later
/// where it can be; the game goes on all the same.
final class GameRecorder: GameKeeper {
  /// Seconds that an answer waits for another program at most; none any more once it has waited.
  private static let patience = 0.3

  private var header: KeptGame
  private let pack: [UInt8]
  private let player: Int?
  private let output: Output
  private var store: SessionStore?
  private var lease: GameLease?
  private var unkept: [KeptStep] = []
  private var hasAnswer = false
  private var hasWarned = false
  private var hasGivenUp = false
  /// Places of answers among the actions; what is disputed is the last one.
  private var lastAnswer: Int?

  /// - Parameters:
  ///   - pack: the bytes of the pack's file.
  ///   - output: what is flushed before a warning.
  init(
    _ game: Game, of pack: [UInt8], recording: Recording, output: Output
  ) {
    var player: Int?
    if case .player(let index) = recording { player = index }
    self.player = player
    self.pack = pack
    self.output = output
    header = KeptGame(
      name: Self.name(), pack: game.pack.id, digest: "", seed: game.seed, settings: "",
      player: player.map { game.settings.players[$0] }, started: 0, isWhole: player == nil)
  }

  /// Goes on with a game that was broken off.
  init(resuming header: KeptGame, at store: SessionStore, lease: GameLease, output: Output) {
    self.header = header
    self.store = store
    self.lease = lease
    self.output = output
    pack = []
    player = nil
  }

  /// Sixteen hexadecimal digits by chance, so that no two games of any machine share a name.
  private static func name() -> String {
    let digits = String(UInt64.random(in: 0...UInt64.max), radix: 16)
    return String(repeating: "0", count: 16 - digits.utf8.count) + digits
  }

  func keep(_ action: GameAction, _ events: [GameEvent], in game: Game) {
    guard !hasGivenUp else { return }
    let now = PlayerClock.now()
    let place = game.actions.count - 1
    if let what = what(action, events, at: place, on: now.day, in: game) {
      unkept.append(KeptStep(place: place, time: now.time, what))
    }
    if header.digest.isEmpty {
      header.digest = Digest(of: pack).description
      header.settings = game.settings.recorded
      header.started = now.time
    }
    if game.phase == .ended, header.ended == nil { header.ended = now.time }
    // Help alone is no reason to begin a game's record.
    guard hasAnswer || store != nil, !unkept.isEmpty || header.ended != nil else { return }
    write()
    if header.ended != nil { finish() }
  }

  private func what(
    _ action: GameAction, _ events: [GameEvent], at place: Int, on day: CalendarDay, in game: Game
  ) -> KeptStep.What? {
    for case .revealed(let outcome, let isSecondLook) in events {
      guard player == nil || player == game.player(ofSlot: outcome.slot) else {
        lastAnswer = nil
        return nil
      }
      lastAnswer = place
      hasAnswer = true
      return .answer(KeptAnswer(outcome, isSecondLook: isSecondLook, in: game, on: day))
    }
    if case .dispute(let why) = action {
      let answer = lastAnswer ?? (header.isWhole ? game.placeOfLastAnswer : nil)
      return answer.map { .dispute(answer: $0, why: Gate.line(why)) }
    }
    return header.isWhole ? .move(action) : nil
  }

  private func write() {
    do throws(Failure) {
      let store = try openStore()
      try store.attempt { () throws(RecordsError) in
        try store.records.keep(unkept, of: header, pack: pack)
      }
      unkept = []
      if lease == nil, header.isWhole, header.ended == nil,
        let folder = try? SessionStore.folder()
      {
        lease = GameLease.take(header.name, ofPack: header.pack, in: folder)
      }
    } catch {
      warn(error)
    }
  }

  private func openStore() throws(Failure) -> SessionStore {
    if let store { return store }
    let opened = try SessionStore.open(patience: hasWarned ? 0 : Self.patience)
    store = opened
    return opened
  }

  /// Tells it once. Only what may pass is tried again.
  private func warn(_ failure: Failure) {
    if !hasWarned {
      output.flush()
      ErrorPrinter.warn(failure, "This game goes on, and may not be kept in your records.")
    }
    hasWarned = true
    try? store?.records.setPatience(0)
    switch failure {
    case .records(_, .busy), .records(_, .diskFull): break
    default: hasGivenUp = true
    }
  }

  /// The game has ended: what was not kept is tried once more, with more patience.
  private func finish() {
    if !unkept.isEmpty, !hasGivenUp, store != nil {
      try? store?.records.setPatience(1)
      write()
    }
    guard unkept.isEmpty else { return }
    lease?.end()
    lease = nil
  }
}

extension Game {
  /// The place of the last answer or skip among the actions.
  fileprivate var placeOfLastAnswer: Int? {
    actions.lastIndex { action in
      switch action {
      case .answer, .skip: true
      default: false
      }
    }
  }
}
