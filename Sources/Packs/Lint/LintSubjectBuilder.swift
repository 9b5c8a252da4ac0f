import Quiz
import Text

/// Reads a pack's texts once, for ``LintSubject``.
struct LintSubjectBuilder {
  let pack: Pack
  var tokeniser: Tokeniser
  private(set) var passages: [Span] = []
  private(set) var sourceOfPassage: [Int] = []
  private(set) var allowances: [Int: Set<String>] = [:]
  private var passageNumbers: [Citation: Int] = [:]
  private var sourceNumbers: [String: Int] = [:]
  private var facts: [String: Int] = [:]
  /// Labels and outlets without their articles: words that name a source give nothing away.
  private var sourceNames: Set<[Vocabulary.Word]> = []

  init(_ pack: Pack) {
    self.pack = pack
    tokeniser = Tokeniser(expecting: pack.questions.count * 4)
    facts.reserveCapacity(pack.questions.count)
  }

  mutating func source(_ source: Source) -> LintSource {
    let number = sourceNumbers.count
    sourceNumbers[source.id] = number
    for passage in source.passages {
      passageNumbers[Citation(source: source.id, passage: passage.id)] = passages.count
      passages.append(tokeniser.span(of: passage.text))
      sourceOfPassage.append(number)
    }
    for name in [source.label, source.outlet] {
      let span = bareSpan(of: name)
      sourceNames.insert(Array(tokeniser.words[span.range]))
    }
    return LintSource(id: source.id, brief: tokeniser.span(of: source.brief))
  }

  mutating func item(at index: Int) -> LintItem {
    let question = pack.questions[index]
    let isClaim = question.verdict != nil
    let asked = isClaim ? question.statement ?? question.stem : question.stem
    let askedWords = tokeniser.span(of: asked)
    let isComposed = question.statement != nil && !isClaim
    let wording = wording(of: asked, askedWords, isComposed: isComposed)
    let (options, keys) = options(of: question)
    note(question.tags, at: index)
    return LintItem(
      index: index, id: question.id, asked: asked, askedWords: askedWords, wording: wording,
      classes: wording.range.reduce(into: []) { $0.formUnion(classes(at: $1)) },
      stemKey: isClaim ? "claim" : "ask", isClaim: isClaim, isComposed: isComposed,
      explanation: tokeniser.span(of: question.explanation),
      hint: tokeniser.span(of: question.hint), options: options, keys: keys,
      secret: secret(of: question, options, keys), fact: fact(question.fact),
      passages: question.citations.compactMap { passageNumbers[$0] },
      about: question.about.compactMap { sourceNumbers[$0] })
  }

  private func classes(at index: Int) -> WordClass {
    tokeniser.vocabulary.classes[Int(tokeniser.words[index])]
  }

  private mutating func fact(_ name: String) -> Int {
    if let number = facts[name] { return number }
    facts[name] = facts.count
    return facts.count - 1
  }

  private mutating func note(_ tags: [String], at index: Int) {
    for tag in tags where tag.utf8.starts(with: UnknownAllowance.prefix.utf8) {
      allowances[index, default: []].insert(
        String(tag.dropFirst(UnknownAllowance.prefix.count)))
    }
  }

  /// A stem composed around somebody's words has no wording of ours to judge.
  private mutating func wording(of asked: String, _ words: Span, isComposed: Bool) -> Span {
    if isComposed { return .empty }
    guard let own = Quotation.outside(asked) else { return words }
    return tokeniser.span(of: own)
  }

  private mutating func options(of question: Question) -> ([Span], [Int]) {
    if question.verdict != nil { return ([], []) }
    switch question.form {
    case .choice(let choice):
      return (choice.options.map { tokeniser.span(of: $0) }, [choice.key])
    case .selection(let selection):
      return (selection.options.map { tokeniser.span(of: $0) }, selection.keys)
    case .number, .text, .ordering, .matching:
      return ([], [])
    }
  }

  private mutating func secret(of question: Question, _ options: [Span], _ keys: [Int]) -> Secret {
    switch question.form {
    case .choice, .selection:
      let phrases = keys.map { bare(options[$0]) }
      guard !phrases.isEmpty, phrases.allSatisfy(isTelling) else { return .nothing }
      let others = options.indices.filter { !keys.contains($0) }.map { bare(options[$0]) }
      return .all(phrases, besides: others)
    case .number(let key):
      return .number(
        key.value, figure: tokeniser.figure(key.value), unit: tokeniser.span(of: key.unit))
    case .text(let key):
      let phrases = key.accepted.map { bareSpan(of: $0) }.filter(isTelling)
      return phrases.isEmpty ? .nothing : .any(phrases)
    case .ordering, .matching:
      return .nothing
    }
  }

  /// Whether a phrase can give anything away: it carries matter, is no small number alone, and does
  /// more than name a source.
  private func isTelling(_ phrase: Span) -> Bool {
    guard phrase.range.contains(where: { classes(at: $0).contains(.content) }) else { return false }
    let first = tokeniser.words[Int(phrase.start)]
    if phrase.count == 1, tokeniser.vocabulary.values[Int(first)] < Secret.smallNumber {
      return false
    }
    return !sourceNames.contains(Array(tokeniser.words[phrase.range]))
  }

  private mutating func bareSpan(of text: String?) -> Span {
    // In two steps, so that what is read is what the first step wrote.
    let span = tokeniser.span(of: text)
    return bare(span)
  }

  /// Without the articles in front.
  private func bare(_ span: Span) -> Span {
    var span = span
    while span.count > 1,
      ["the", "a", "an"].contains(
        tokeniser.vocabulary.text(tokeniser.words[Int(span.start)]))
    {
      span.start += 1
      span.count -= 1
    }
    return span
  }
}
