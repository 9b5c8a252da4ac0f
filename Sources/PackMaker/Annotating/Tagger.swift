/// Gives each word of a sentence a part of speech: the cheapest sequence of the readings that the
/// vocabulary offers, by the cost of each reading and of each pair (Viterbi). A word is sure where
/// every sequence in which it is something else costs clearly more.
struct Tagger: ~Copyable {
  private var readings: [Word.Reading] = []
  private var starts: [Int] = []
  private var forward: [Float] = []
  private var backward: [Float] = []

  /// Sequences are cut there, so that memory is bounded whatever a paragraph holds.
  private static let longest = 400
  /// The least difference in cost that makes a word sure.
  private static let sureMargin: Float = 3

  mutating func tag(
    _ tokens: inout [Token], _ sentence: Range<Int>, with vocabulary: inout Vocabulary
  ) {
    var start = sentence.lowerBound
    while start < sentence.upperBound {
      let end = min(start + Self.longest, sentence.upperBound)
      tagPart(&tokens, start..<end, isStart: start == sentence.lowerBound, &vocabulary)
      start = end
    }
    ClauseRepair.apply(to: &tokens, sentence, with: &vocabulary)
  }

  private mutating func tagPart(
    _ tokens: inout [Token], _ part: Range<Int>, isStart: Bool, _ vocabulary: inout Vocabulary
  ) {
    readings.removeAll(keepingCapacity: true)
    starts.removeAll(keepingCapacity: true)
    var context = ReadingContext(isStart: isStart)
    for index in part {
      starts.append(readings.count)
      context.readings(of: index, in: tokens, part, &vocabulary, into: &readings)
    }
    starts.append(readings.count)
    pass()
    decide(&tokens, part)
  }

  /// The cheapest way to each reading from the front and from the end.
  private mutating func pass() {
    let count = starts.count - 1
    forward.removeAll(keepingCapacity: true)
    backward.removeAll(keepingCapacity: true)
    forward.append(contentsOf: repeatElement(.infinity, count: readings.count))
    backward.append(contentsOf: repeatElement(.infinity, count: readings.count))
    let width = Transitions.width
    for reading in starts[0]..<starts[1] {
      forward[reading] =
        readings[reading].cost
        + Transitions.costs[Transitions.start * width + Int(readings[reading].tag.rawValue)]
    }
    for place in 1..<max(count, 1) {
      for reading in starts[place]..<starts[place + 1] {
        var best = Float.infinity
        for previous in starts[place - 1]..<starts[place] {
          let cost =
            forward[previous]
            + Transitions.costs[
              Int(readings[previous].tag.rawValue) * width + Int(readings[reading].tag.rawValue)]
          if cost < best { best = cost }
        }
        forward[reading] = best + readings[reading].cost
      }
    }
    for reading in starts[count - 1]..<starts[count] { backward[reading] = 0 }
    for place in stride(from: count - 2, through: 0, by: -1) {
      for reading in starts[place]..<starts[place + 1] {
        var best = Float.infinity
        for next in starts[place + 1]..<starts[place + 2] {
          let cost =
            backward[next] + readings[next].cost
            + Transitions.costs[
              Int(readings[reading].tag.rawValue) * width + Int(readings[next].tag.rawValue)]
          if cost < best { best = cost }
        }
        backward[reading] = best
      }
    }
  }

  private func decide(_ tokens: inout [Token], _ part: Range<Int>) {
    for (place, index) in part.enumerated() {
      var (best, second) = (Float.infinity, Float.infinity)
      var tag = Tag.other
      for reading in starts[place]..<starts[place + 1] {
        let cost = forward[reading] + backward[reading]
        if cost < best {
          (best, second) = (cost, best)
          tag = readings[reading].tag
        } else if cost < second {
          second = cost
        }
      }
      tokens[index].tag = tag
      tokens[index].isSure = second - best >= Self.sureMargin
    }
  }
}
