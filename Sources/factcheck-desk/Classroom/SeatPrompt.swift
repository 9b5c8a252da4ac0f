import Classroom
import Quiz
import Terminal

/// The prompt of a student's terminal: where the session stands, and what a line would be.
enum SeatPrompt {
  static func text(for view: StudentView) -> String {
    guard !view.isOver else { return "The session has ended [Enter]> " }
    let place = view.question.map { "\($0.number)/\($0.of) " } ?? ""
    return switch view.phase {
    case "open" where view.isSending: "\(place)on its way> "
    case "open" where view.isAnswered: "\(place)answered> "
    case "open": place + (view.question.map { Wording.prompt(for: $0.sheet) } ?? "> ")
    case "closed": "\(place)closed> "
    case "revealed" where view.isSelfPaced: "\(place)revealed, :dispute WHY [Enter = go on]> "
    case "revealed": "\(place)revealed, :dispute WHY> "
    case "paused": "discussing> "
    case "board": "board> "
    case "finished": "finished [:quit = leave]> "
    case "card": view.isSelfPaced ? "case [Enter = question]> " : "case> "
    default: view.isSelfPaced ? "[Enter = begin]> " : "wait> "
    }
  }

  static func completions(for view: StudentView) -> Completions {
    Completions(
      options: view.asks ? view.question?.sheet.typedOptions ?? [] : [],
      sources: view.asks ? view.question?.sources ?? [] : [], commands: StudentLine.commands,
      takesSeveral: view.asks && view.question?.sheet.takesSeveral ?? false)
  }

  static let help = [
    "Type an answer as the prompt names it; behind it, if you like, how sure you are and who says "
      + "so: b 80% @gazette",
    "  :dispute WHY  disagree with what was revealed last",
    "  :score        your points so far",
    "  :quit         leave; the same command brings you back",
  ]
}
