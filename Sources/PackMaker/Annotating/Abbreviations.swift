/// Full stops that belong to the word before them.
enum Abbreviations {
  /// Where a word ends that is followed by a full stop, if the stop is part of it: `U.S.`, `Mr.`,
  /// `J.`, `No.` before a figure; nil where the stop is none of the word's.
  ///
  /// - Parameters:
  ///   - part: where the word's part behind its last hyphen begins.
  ///   - stop: the place of the stop.
  static func end(
    of text: UnsafeBufferPointer<UInt8>, word: Int, part: Int, stop: Int
  ) -> Int? {
    if stop - part == 1, let end = letters(text, from: part) {
      return end
    }
    guard stop - word <= 6 else { return nil }
    let form = String(decoding: text[word..<stop].map { $0 | 0x20 }, as: UTF8.self)
    if form == "ph", stop + 2 < text.count, text[stop + 1] == UInt8(ascii: "D"),
      text[stop + 2] == UInt8(ascii: ".")
    {
      return stop + 3
    }
    let next = stop + 1 < text.count && text[stop + 1] == UInt8(ascii: " ") ? stop + 2 : stop + 1
    let follower = next < text.count ? text[next] : 0
    let isFigure = (0x30...0x39).contains(follower)
    let isCapital = (0x41...0x5A).contains(follower) || follower >= 0xC3
    let isCapitalised = (0x41...0x5A).contains(text[word])
    if titles.contains(form), isCapitalised, isCapital || follower == 0 { return stop + 1 }
    if beforeFigures.contains(form), isFigure { return stop + 1 }
    if anywhere.contains(form) { return stop + 1 }
    if ofNames.contains(form), isCapitalised { return stop + 1 }
    return nil
  }

  /// Whether a token in small letters that ends in a stop may also end a sentence.
  static func mayEndSentence(_ lower: String) -> Bool {
    let form = String(lower.dropLast())
    return !titles.contains(form) && !beforeFigures.contains(form) && form.utf8.count > 1
      && form != "e.g" && form != "i.e" && form != "vs"
  }

  /// The end of the `.m.` of `6p.m.`, of which the `p` is read.
  static func timeEnd(of text: UnsafeBufferPointer<UInt8>, stop: Int) -> Int? {
    guard stop > 0, stop + 2 < text.count, "ap".utf8.contains(text[stop - 1] | 0x20),
      text[stop + 1] | 0x20 == UInt8(ascii: "m"), text[stop + 2] == UInt8(ascii: ".")
    else { return nil }
    return stop + 3
  }

  /// `U.S.`, `e.g.`, `p.m.`, `Ph.D.`; a single letter only as an initial before another capital.
  private static func letters(_ text: UnsafeBufferPointer<UInt8>, from start: Int) -> Int? {
    var end = start
    var count = 0
    while end + 1 < text.count, isLetter(text[end]), text[end + 1] == UInt8(ascii: "."),
      count < 8
    {
      end += 2
      count += 1
    }
    if end < text.count, isLetter(text[end]), count > 0 {
      // `U.S` without its last stop, or a sentence glued to its neighbour: `plan B.The`.
      var rest = end
      while rest < text.count, isLetter(text[rest]) { rest += 1 }
      if rest - end == 1, count == 1 { return rest }
      return count > 1 ? end : nil
    }
    if count > 1 { return end }
    guard count == 1, (0x41...0x5A).contains(text[start]), text[start] != UInt8(ascii: "I") else {
      return nil
    }
    // An initial: a capital follows, and no word that begins a sentence.
    var next = end
    if next < text.count, text[next] == UInt8(ascii: " ") { next += 1 }
    guard next < text.count, (0x41...0x5A).contains(text[next]) || text[next] >= 0xC3 else {
      return nil
    }
    var rest = next
    while rest < text.count, isLetter(text[rest]), rest - next < 12 { rest += 1 }
    let follower = String(decoding: text[next..<rest].map { $0 | 0x20 }, as: UTF8.self)
    return openers.contains(follower) ? nil : end
  }

  private static func isLetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte | 0x20) }

  /// Words that a sentence often begins with and a surname hardly ever is.
  static let openers: WordSet = [
    "the", "a", "an", "it", "he", "she", "they", "we", "i", "you", "in", "on", "at", "but", "and",
    "this", "that", "these", "those", "there", "for", "from", "with", "as", "after", "before",
    "when", "while", "if", "his", "her", "their", "its", "our", "my", "according", "however",
    "although", "since", "by", "to", "what", "who", "why", "how", "so", "some", "most", "many",
    "all", "both", "one", "two", "three", "no", "not", "another", "last", "earlier", "meanwhile",
  ]
  private static let titles: WordSet = [
    "mr", "mrs", "ms", "dr", "prof", "st", "gen", "col", "lt", "capt", "sgt", "cpl", "maj", "cmdr",
    "adm", "rev", "hon", "gov", "sen", "rep", "pres", "messrs", "mme", "fr", "br", "ft", "mt",
    "insp", "supt", "det", "atty", "amb", "pvt", "ald", "cllr",
  ]
  private static let beforeFigures: WordSet = [
    "no", "nos", "vol", "art", "sec", "fig", "pp", "p", "ch", "jan", "feb", "mar", "apr", "jun",
    "jul", "aug", "sept", "sep", "oct", "nov", "dec", "ca", "approx", "par",
  ]
  private static let anywhere: WordSet = ["vs", "etc", "approx", "dept", "est"]
  private static let ofNames: WordSet = [
    "inc", "corp", "co", "ltd", "jr", "sr", "bros", "assn", "ave", "blvd", "rd", "mass", "calif",
    "ariz", "conn", "fla", "tenn", "wash", "pa", "va", "esq", "ph.d",
  ]
}
