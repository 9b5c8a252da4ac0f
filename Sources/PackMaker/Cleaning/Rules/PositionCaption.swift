/// Captions by the words with which they point into a picture.
struct PositionCaption: LineRule {
  let name = "caption"
  let summary = "captions: who stands left and right, what is pictured, who speaks where and when"

  func drops(_ line: Line, on page: Page) -> Bool {
    guard line.words.count <= 70 else { return false }
    if Self.starts.begin(line), line.words.count <= 60 { return true }
    for (index, word) in line.words.enumerated()
    where !word.isQuoted && (word.before == .bracket || word.after == .comma) {
      // `Sen. Ana Horvat (R)` belongs to a party.
      if word.text == "r" || word.text == "l" || word.text == "c",
        line.words[max(index - 4, 0)..<index].contains(where: { Self.elected.contains($0) })
      {
        continue
      }
      // `X (left) and Y (R)`, `X, left, and Y`.
      if Self.positions.contains(word), word.before == .bracket,
        word.after == .bracket || word.after == .comma
      {
        return true
      }
      if word.text == "left" || word.text == "right" || word.text == "centre"
        || word.text == "center", word.after == .comma, index > 0,
        line.words[index - 1].after == .comma, line.words[index - 1].isCapitalised
      {
        return true
      }
    }
    if Self.phrases.occur(in: line) { return true }
    return isScene(line)
  }

  /// `… speaks during a march in Caracas, Feb 12`: a posing verb in the present before any other
  /// verb, and a place or a day, but nobody quoted.
  private func isScene(_ line: Line) -> Bool {
    guard line.words.count >= 4, line.words.count <= 45, !line.opensWithQuote,
      let verb = line.words.indices.dropFirst().first(where: {
        Verbs.isLikely(at: $0, in: line)
      }),
      verb <= 20, verb + 1 < line.words.count
    else { return false }
    guard Self.scenes.contains(line.words[verb]) else { return false }
    guard Self.links.contains(line.words[verb + 1]) else { return false }
    // A caption names the day; a report in the present rarely does.
    return line.words[verb...].contains {
      PageDate.isMonth($0) || PageDate.isWeekday($0.text) || PageDate.isYear($0)
    } && !line.words[verb...].contains { Verbs.reporting.contains($0) }
  }

  private static let positions: WordSet = [
    "left", "right", "l", "r", "c", "centre", "center", "pictured", "above", "below", "foreground",
    "background", "2nd-l", "2nd-r",
  ]
  private static let elected: WordSet = [
    "gov", "governor", "sen", "senator", "rep", "representative", "congressman", "congresswoman",
    "mayor", "attorney", "secretary", "leader", "president", "speaker", "whip",
  ]
  private static let starts = Phrases(
    """
    pictured
    from left
    from right
    clockwise from
    seen from
    an aerial view
    aerial view
    a view of
    view of
    a general view
    general view
    a file photo
    a file picture
    a photo of
    a picture of
    an image of
    a screenshot
    screenshot of
    a screengrab
    this photo
    this picture
    this image
    this handout
    this undated
    this combination
    in this photo
    in this picture
    in this image
    in this file
    in this handout
    a handout
    an undated
    an artist's impression
    artist's impression
    an illustration
    a combination of
    photo provided
    the photo shows
    caption
    """)
  private static let phrases = Phrases(
    """
    from left to right
    left to right
    from left
    second from right
    third from right
    looks on during
    looks on as
    look on as
    look on during
    poses for
    pose for
    poses with
    pose with
    in this photo
    in this picture
    in this image
    in an undated
    in this undated
    """)
  private static let scenes: WordSet = [
    "speaks", "speak", "addresses", "address", "gestures", "gesture", "waves", "wave", "walks",
    "walk", "stands", "stand", "sits", "sit", "holds", "hold", "attends", "attend", "arrives",
    "arrive", "leaves", "leave", "inspects", "inspect", "visits", "visit", "watches", "watch",
    "greets", "greet", "shakes", "shake", "delivers", "answers", "talks", "talk", "listens",
    "listen", "announces", "shows", "march", "marches", "gather", "gathers", "carry", "carries",
    "queue", "wait", "waits", "work", "works", "ride", "rides", "celebrate", "celebrates",
    "react", "reacts", "protest", "take", "takes", "pass", "passes", "drive", "drives", "play",
    "plays", "perform", "performs", "rise", "rises", "burn", "burns", "hugs", "cheer", "cheers",
    "looks", "look", "smiles", "unveils", "presents", "receives", "meets", "escort", "escorts",
    "guard", "guards", "patrol", "search", "transport", "load", "unload", "prepare", "prepares",
  ]
  private static let links: WordSet = [
    "during", "at", "in", "on", "outside", "near", "with", "to", "from", "before", "after",
    "through", "along", "past", "inside", "a", "an", "the", "his", "her", "their", "reporters",
    "journalists", "supporters", "behind", "beside", "next", "over", "across", "around", "by",
    "as", "for", "where", "while",
  ]
}
