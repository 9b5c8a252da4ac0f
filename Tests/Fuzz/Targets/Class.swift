import Classroom
import Packs
import Quiz
import Text

/// A lesson that fuzz targets do things to.
enum Class {
  static let pack = PackReader.read(Array(StarterPack.text.utf8), path: "a.yaml").pack?.gated
  static let token = TokenDigest(of: "one")

  /// Made once, since a run must be short.
  private static let lessons = (0..<64).map { begun(at: $0, pace: .teacher) }
  private static let ownPace = begun(at: 0, pace: .selfPaced)

  /// Two students in, at a question that the number picks; it is open, closed or revealed.
  static func lesson(at number: Int, pace: LessonSettings.Pace = .teacher) -> Lesson? {
    pace == .selfPaced ? ownPace : lessons[number % lessons.count]
  }

  private static func begun(at number: Int, pace: LessonSettings.Pace) -> Lesson? {
    guard let pack, let code = SessionCode("ABC234") else { return nil }
    let header = LessonHeader(
      session: "fuzz", code: code, started: "2025-03-01", pack: pack, packDigest: "sha256:0",
      seed: 7, settings: LessonSettings(pace: pace, teams: ["Red", "Blue"], asksCertainty: true),
      deal: Dealer.deal(pack, count: 20, seed: 7))
    guard var lesson = Lesson(header, pack: pack) else { return nil }
    let names = ["Ana", "Ben Holm"]
    for (name, token) in zip(names, [token, TokenDigest(of: "two")]) {
      _ = try? lesson.join(JoinRequest(name: name, code: "ABC234"), token: token, at: 0)
    }
    _ = try? lesson.apply(.open, at: 1)
    guard pace == .teacher else {
      for _ in 0..<2 { _ = try? lesson.advance(NextRequest(), token: token, at: 2) }
      return lesson
    }
    for _ in 0..<number % max(1, lesson.count) {
      _ = try? lesson.apply(.reveal, at: 2)
      _ = try? lesson.apply(.next, at: 3)
    }
    switch number / 16 % 4 {
    case 1: _ = try? lesson.apply(.close, at: 4)
    case 2: _ = try? lesson.apply(.reveal, at: 4)
    default: break
    }
    return lesson
  }

  /// Whether a text may be printed and sent.
  static func isSafe(_ text: String) -> Bool { Gate.firstHarmful(in: text) == nil }

  /// A refusal has words, and is an object of JSON.
  static func check(_ refusal: LessonRefusal) {
    let sentence = ClassroomWording.sentence(for: refusal)
    require(!sentence.isEmpty && isSafe(sentence), "a bad sentence for \(refusal): \(sentence)")
    require((try? JSONReader.value(of: refusal.body)) != nil, "no JSON for \(refusal)")
  }

  /// What every page is sent is JSON without a harmful character.
  static func check(_ lesson: Lesson) {
    for student in lesson.roster.students.indices {
      check(lesson.state(of: student, at: lesson.elapsed))
    }
    check(lesson.watcherState(at: lesson.elapsed))
  }

  private static func check(_ event: LessonEvent) {
    require((try? JSONReader.value(of: event.body)) != nil, "an event that is no JSON")
    require(
      isSafe(String(decoding: event.body, as: UTF8.self)) && !event.body.contains(0x0A),
      "an event with a harmful character or two lines")
  }
}
