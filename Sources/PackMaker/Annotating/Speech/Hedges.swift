/// Words that lower the strength of what is said.
enum Hedges {
  private static let single = words(
    """
    reportedly allegedly supposedly purportedly apparently seemingly presumably probably possibly
    likely unlikely perhaps maybe may might could alleged suspected purported unconfirmed
    rumoured rumored potentially arguably
    """)
  /// Behind a form of `be` and before `to`.
  private static let passive = words(
    """
    said believed thought reported expected understood alleged scheduled planned supposed
    estimated rumoured rumored set due likely unlikely feared claimed assumed presumed considered
    projected forecast poised slated
    """)
  private static let intending = words(
    """
    plan plans planned intend intends intended hope hopes hoped expect expects expected aim aims
    aimed appear appears appeared seem seems seemed want wants wanted propose proposes proposed
    threaten threatens threatened promise promises promised vow vows vowed
    """)

  private static let being = words("is are was were be been being 's 're it")
  private static let telling = words("estimates reports sources evidence")
  /// Most words begin no hedge.
  private static let mayBegin = single.union(intending).union(being).union(telling)

  static func find(in sentence: Range<Int>, _ paragraph: AnnotatedParagraph) -> [Range<Int>] {
    var found: [Range<Int>] = []
    var place = sentence.lowerBound
    while place < sentence.upperBound {
      let end = end(at: place, sentence, paragraph)
      if let end { found.append(place..<end) }
      place = end ?? (place + 1)
    }
    return found
  }

  private static func end(
    at place: Int, _ bounds: Range<Int>, _ paragraph: AnnotatedParagraph
  ) -> Int? {
    let word = paragraph.tokens[place].lower
    guard mayBegin.contains(word) else { return nil }
    let token = paragraph.tokens[place]
    if single.contains(word) {
      // `in May`, `last May`.
      if word == "may" || word == "might" {
        return token.shape == .lower && token.tag != .noun ? place + 1 : nil
      }
      return place + 1
    }
    let next = paragraph.word(place + 1, in: bounds)
    if intending.contains(word), next == "to" { return place + 2 }
    if being.contains(word) {
      var second = place + 1
      if ["also", "widely", "now", "still", "not", "currently", "being"].contains(next) {
        second += 1
      }
      if passive.contains(paragraph.word(second, in: bounds)),
        ["to", "that"].contains(paragraph.word(second + 1, in: bounds))
      {
        return second + 2
      }
      if ["believed", "thought", "feared", "suspected", "understood", "rumoured"].contains(
        paragraph.word(second, in: bounds))
      {
        return second + 1
      }
    }
    if telling.contains(word) {
      if ["suggest", "suggests", "say", "indicate", "indicates"].contains(next) {
        return place + 2
      }
    }
    return nil
  }
}
