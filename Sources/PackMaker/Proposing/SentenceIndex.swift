/// Finds the sentences of an article that hold some of the words of another, without looking at
/// all of them.
struct SentenceIndex: Sendable {
  /// A sentence by its paragraph's and its own index.
  struct Place: Hashable, Sendable {
    var paragraph: Int32
    var sentence: Int32
  }

  private(set) var places: [Place] = []
  /// The numbers of each sentence's words, ascending, one sentence behind the other.
  private var words: [Int32] = []
  /// Where each sentence's words begin, and where the last one's end.
  private var starts: [Int] = [0]
  /// For each word the sentences that hold it, ascending.
  private var postings: [[Int32]] = []

  /// - Parameter held: numbers of its words, small ones, ascending, each once.
  mutating func add(_ held: [Int32], _ place: Place) {
    let sentence = Int32(places.count)
    places.append(place)
    words += held
    starts.append(words.count)
    for word in held {
      while postings.count <= Int(word) { postings.append([]) }
      postings[Int(word)].append(sentence)
    }
  }

  /// Sentences that are looked at for one question; that many hold the rarest words of another
  /// only where a text says one thing over and over.
  static let most = 5_000

  /// The sentences that hold at least one in `share` of the wanted words, in their order; nil where
  /// more than ``most`` would have to be looked at.
  ///
  /// Of all sentences that hold `k` of `n` words each holds one of any `n - k + 1` of them, so only
  /// those that hold one of the rarest are looked at.
  func places(holding wanted: [Int32], oneIn share: Int) -> [Place]? {
    let needed = max(1, (wanted.count + share - 1) / share)
    let rarest = wanted.sorted { count($0) < count($1) }.prefix(wanted.count - needed + 1)
    guard rarest.reduce(0, { $0 + count($1) }) <= Self.most else { return nil }
    var candidates: [Int32] = []
    for word in rarest where Int(word) < postings.count { candidates += postings[Int(word)] }
    candidates.sort()
    return candidates.deduplicated().compactMap { sentence in
      common(wanted, Int(sentence)) >= needed ? places[Int(sentence)] : nil
    }
  }

  private func count(_ word: Int32) -> Int {
    Int(word) < postings.count ? postings[Int(word)].count : 0
  }

  /// How many of the wanted words, ascending, a sentence holds.
  private func common(_ wanted: [Int32], _ sentence: Int) -> Int {
    var (held, count) = (starts[sentence], 0)
    for word in wanted {
      while held < starts[sentence + 1], words[held] < word { held += 1 }
      if held < starts[sentence + 1], words[held] == word { count += 1 }
    }
    return count
  }
}
