import Classroom
import Quiz

/// Settings of a lesson that differ in pace, rule, naming and board.
enum Modes {
  static let all: [(name: String, LessonSettings)] = [
    ("teacher-paced", LessonSettings(asksCertainty: true)),
    ("timed", LessonSettings(rule: SpeedRule(), seconds: 15, timeFactor: 1.5)),
    ("auto", LessonSettings(pace: .auto, seconds: 20)),
    ("self-paced", LessonSettings(rule: CertaintyRule(), pace: .selfPaced)),
    ("self-paced and timed", LessonSettings(pace: .selfPaced, seconds: 30)),
    ("teams", LessonSettings(naming: .generated, teams: ["Red", "Blue"], hasBoard: false)),
    ("without cards", LessonSettings(hasCards: false)),
  ]
}
