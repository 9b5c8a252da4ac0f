import Quiz
import Text

/// A question as it stands on paper or on a card: options with letters in an order drawn once, and
/// the key in those letters beside it.
struct PaperQuestion: Hashable, Sendable {
  var id: String
  var stem: String
  var task: Task
  /// The key in one line: letters with their texts, or what is to be written.
  var key: String
  /// `refuted by the Harbour Gazette, 3 February 2025`; nil where the question is no claim.
  var verdict: String?
  var explanation: String
  var hint: String?
  var citations: [CitationObject]
  var corrections: [Question.Correction]
  var status: Question.Status

  /// What is to be done with it.
  enum Task: Hashable, Sendable {
    case one(of: [String])
    case all(of: [String])
    /// Letters in order.
    case order([String])
    /// A letter to each prompt.
    case match(prompts: [String], options: [String])
    case write(unit: String?)

    /// One sentence to whoever answers.
    var instruction: String {
      switch self {
      case .one: "Mark one."
      case .all: "Mark all that apply."
      case .order: "Put the letters in order."
      case .match: "Write the letter of what belongs to each."
      case .write(let unit): unit.map { "Answer, in \($0):" } ?? "Answer:"
      }
    }
  }

  init(_ question: Question, in sources: PaperSources) {
    id = question.id
    stem = question.stem
    explanation = question.explanation
    hint = question.hint
    citations = question.citations.compactMap(sources.object)
    corrections = question.corrections
    status = question.status
    verdict = sources.verdict(of: question)
    (task, key) = Self.lay(question)
  }

  private static func lay(_ question: Question) -> (Task, key: String) {
    func keyed(_ indices: [Int], _ texts: [String]) -> String {
      indices.map { "\(letter($0)) \(texts[$0])" }.joined(separator: "; ")
    }
    switch question.form {
    case .choice(let choice):
      let (options, key) = choice.listed(for: question.id)
      return (.one(of: options), keyed([key], options))
    case .selection(let selection):
      let (options, keys) = selection.listed(for: question.id)
      return (.all(of: options), keyed(keys, options))
    case .number(let key):
      return (.write(unit: key.unit.isEmpty ? nil : key.unit), question.form.keyWords)
    case .text(let key):
      let others = key.accepted.dropFirst()
      let also = others.isEmpty ? "" : " (also: \(others.joined(separator: "; ")))"
      return (.write(unit: nil), (key.accepted.first ?? "") + also)
    case .ordering(let ordering):
      let order = ordering.scrambled(for: question.id)
      let items = order.map { ordering.items[$0] }
      let places = ordering.items.indices.compactMap { order.firstIndex(of: $0) }
      return (.order(items), keyed(places, items))
    case .matching(let matching):
      let (options, key) = matching.listed(for: question.id)
      let pairs = zip(matching.prompts, key).map { "\($0) = \(letter($1)) \(options[$1])" }
      return (
        .match(prompts: matching.prompts, options: options), pairs.joined(separator: "; ")
      )
    }
  }

  /// `a` to `z`, then `aa`.
  static func letter(_ index: Int) -> String {
    let last = Character(Unicode.Scalar(UInt8(ascii: "a") + UInt8(index % 26)))
    return (index < 26 ? "" : letter(index / 26 - 1)) + String(last)
  }
}

extension CitationObject {
  /// `the Harbour Gazette, “Bridge shut”, 3 February 2025, paragraph 4`
  var place: String {
    label + (headline.map { ", “\($0)”" } ?? "") + ", \(published), paragraph \(paragraph)"
  }
}

extension Question.Correction {
  /// In one sentence.
  var words: String { "Corrected \(date.words), was \(was): \(why)" }
}

/// The sources of a pack by id, for packs with more questions than a search each would do for.
struct PaperSources {
  private let sources: [String: Source]
  private let passages: [Citation: CitationObject]

  init(_ pack: Pack) {
    sources = Dictionary(pack.sources.map { ($0.id, $0) }) { first, _ in first }
    var passages: [Citation: CitationObject] = [:]
    for source in pack.sources {
      for passage in source.passages {
        passages[Citation(source: source.id, passage: passage.id)] =
          CitationObject(source: source, passage: passage)
      }
    }
    self.passages = passages
  }

  func source(_ id: String) -> Source? { sources[id] }

  func object(_ citation: Citation) -> CitationObject? { passages[citation] }

  /// As `Question.verdictWords(in:)`.
  func verdict(of question: Question) -> String? {
    guard let verdict = question.verdict else { return nil }
    let about = question.about.compactMap(source).map { "\($0.label), \($0.published.words)" }
    return about.isEmpty
      ? verdict.words : "\(verdict.words) by \(about.joined(separator: "; and by "))"
  }
}
