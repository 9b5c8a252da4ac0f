import Quiz
import Text

/// Characters that move a cursor or reorder what is read. They never reach a screen, because every
/// output removes them; a pack should not hold them all the same.
struct HarmfulCharacters: LintRule {
  let name = "harmful-characters"
  let summary = "a text holds control characters or bidirectional overrides"

  func check(_ subject: LintSubject, report: LintReport) {
    func look(_ text: String?, _ place: @autoclosure () -> PackPlace) {
      guard let text, let scalar = Gate.firstHarmful(in: text) else { return }
      report(place(), .harmfulCharacter(scalar.value))
    }
    let pack = subject.pack
    look(pack.title, .pack(key: "title"))
    look(pack.description, .pack(key: "description"))
    look(pack.contentNote, .pack(key: "content-note"))
    look(pack.license, .pack(key: "license"))
    for source in pack.sources {
      let texts = [
        ("label", source.label), ("outlet", source.outlet), ("headline", source.headline),
        ("url", source.url), ("file", source.file), ("brief", source.brief),
      ]
      for (key, text) in texts { look(text, .source(id: source.id, key: key)) }
      for passage in source.passages {
        look(passage.note, .passage(source: source.id, passage: passage.id))
        look(passage.quote, .passage(source: source.id, passage: passage.id))
      }
    }
    for item in subject.items {
      look(item.asked, item.place(item.stemKey))
      look(pack.questions[item.index].explanation, item.place("why"))
      look(pack.questions[item.index].hint, item.place("hint"))
      for tag in pack.questions[item.index].tags { look(tag, item.place("tags")) }
      for text in pack.questions[item.index].form.texts { look(text, item.place("options")) }
    }
  }
}

extension Form {
  /// Every text that a form shows.
  fileprivate var texts: [String] {
    switch self {
    case .choice(let choice): choice.options
    case .selection(let selection): selection.options
    case .number(let key): [key.unit]
    case .text(let key): key.accepted
    case .ordering(let ordering): ordering.items
    case .matching(let matching): matching.prompts + matching.options
    }
  }
}
