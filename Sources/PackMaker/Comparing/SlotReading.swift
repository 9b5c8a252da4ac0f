/// How the words around a number are read for its slot.
extension SlotReader {
  var start: Int { quantity.figure.lowerBound }

  func meaning(_ index: Int) -> String {
    Meaning.of(tokens[index].lower, material.stemmer)
  }

  func isName(_ index: Int) -> Bool {
    tokens[index].tag == .properNoun || sentence.names.contains { $0.tokens.contains(index) }
  }

  func kinds(_ range: Range<Int>) -> Set<String> {
    Set(
      range.filter {
        Setting.carries(tokens[$0]) && !isName($0) && !SlotWords.neutral.contains(tokens[$0].lower)
      }.map(meaning))
  }

  /// The words of the noun phrase before its head.
  func premodifiers(of head: Int) -> Range<Int> {
    var first = head
    while clause.contains(first - 1) {
      switch tokens[first - 1].tag {
      case .noun, .adjective, .properNoun, .pastParticiple, .presentParticiple, .number: first -= 1
      default: return first..<head
      }
    }
    return first..<head
  }

  /// The common noun before `of magnitude`, or the subject of `had a length of`.
  func holder(of place: Int) -> String? {
    let first = premodifiers(of: place).lowerBound
    guard clause.contains(first - 2) else { return nil }
    if tokens[first - 1].lower == "of", tokens[first - 2].tag == .noun { return meaning(first - 2) }
    var verb = first - 1
    if tokens[verb].tag == .determiner || tokens[verb].tag == .possessive { verb -= 1 }
    guard clause.contains(verb), ["had", "has", "have", "at"].contains(tokens[verb].lower) else {
      return nil
    }
    return subject
  }

  /// The meaning of the head of the clause's first noun phrase; nil for a name.
  var subject: String? {
    guard let head = firstHead, !isName(head) else { return nil }
    return meaning(head)
  }

  var firstHead: Int? {
    var head: Int?
    for index in clause where index < start {
      switch tokens[index].tag {
      case .noun, .pluralNoun, .properNoun: head = index
      case .determiner, .adjective, .possessive, .number: continue
      case .preposition where head == nil: continue
      default: return head
      }
    }
    return head
  }

  func subjectHead(endingBefore verb: Int) -> Int? {
    guard let head = firstHead, head < verb else { return nil }
    return head
  }

  func nounBefore(_ end: Int, after verb: Int) -> Int? {
    (verb + 1..<max(verb + 1, end)).last {
      tokens[$0].tag == .noun || tokens[$0].tag == .pluralNoun
    }
  }

  var verbBefore: Int? {
    var index = quantity.whole.lowerBound - 1
    while clause.contains(index) {
      if tokens[index].tag.isVerb { return index }
      if tokens[index].tag == .subordinator || tokens[index].tag == .relative { return nil }
      index -= 1
    }
    return nil
  }

  /// `worth` is no verb.
  var stateBefore: Int? {
    let place = quantity.whole.lowerBound - 1
    return clause.contains(place) && tokens[place].lower == "worth" ? place : nil
  }

  var countsWatchers: Bool {
    guard let last = quantity.noun?.last else { return quantity.noun == nil }
    return SlotWords.watchers.contains(tokens[last].lower)
  }

  /// `rose to 310 million`, not `rose by 31 million` or `rose 3%`.
  func isLevel(from verb: Int) -> Bool {
    let place = quantity.whole.lowerBound - 1
    return place > verb && ["to", "at"].contains(tokens[place].lower)
  }

  func trendName(_ verb: Int) -> String { SlotWords.trends[meaning(verb)] ?? "" }
}
