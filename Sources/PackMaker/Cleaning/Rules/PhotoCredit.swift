/// A picture's credit, anywhere in a line: the line is its caption, or has one glued to it.
struct PhotoCredit: LineRule {
  let name = "photo-credit"
  let summary = "lines that hold the credit of a picture or a film"

  func drops(_ line: Line, on page: Page) -> Bool {
    if Self.phrases.occur(in: line) { return true }
    for (index, word) in line.words.enumerated() {
      // `Image: NAME`, also glued to the word before it, as in `the USImage: NAME`.
      if word.after == .colon, !word.isQuoted, isCreditLabel(word, at: index, in: line) {
        return true
      }
      if isSigned(word) { return true }
    }
    return false
  }

  private func isCreditLabel(_ word: LineWord, at index: Int, in line: Line) -> Bool {
    guard index + 1 < line.words.count else {
      return line.words.count <= 2 && Self.labels.contains(word)
    }
    let next = line.words[index + 1]
    guard next.isCapitalised || next.text.hasPrefix("@") || next.text.hasPrefix("©") else {
      return false
    }
    if Self.labels.contains(word) { return word.isCapitalised || index == 0 }
    return Self.glued.contains { word.text.hasSuffix($0) && word.text.utf8.count > $0.utf8.count }
      && word.text.utf8.count <= 40 && !Self.whole.contains(word)
  }

  /// `REUTERS/Ana Horvat`, `EFE/EPA`, `[Photo/Xinhua]`, `AP/Tom`: an agency, a slash, a name.
  private func isSigned(_ word: LineWord) -> Bool {
    guard let slash = word.text.utf8.firstIndex(of: UInt8(ascii: "/")) else {
      // `EFE/ Name`: the slash was taken off as a mark.
      return word.after == .other && word.isShouted && Agencies.names.contains(word)
    }
    let head = String(word.text[..<slash])
    let tail = String(word.text[word.text.index(after: slash)...])
    if Self.signers.contains(head) { return !tail.isEmpty }
    return Agencies.names.contains(tail) && word.isCapitalised
  }

  private static let labels: WordSet = [
    "image", "images", "photo", "photos", "picture", "pictures", "photograph", "photographs",
    "photographer", "credit", "credits", "foto", "illustration", "graphic", "screenshot",
    "screengrab", "pic", "video",
  ]
  private static let glued = ["image", "photo", "photograph", "picture", "credit", "foto"]
  private static let whole: WordSet = ["accredit", "discredit"]
  private static let signers: WordSet = Agencies.names.subtracting([
    "agency", "agencies", "aa", "app", "tt", "cp", "spa", "wire", "uni",
  ])
  .union(["photo", "image", "picture", "file", "handout", "pool"])
  private static let phrases = Phrases(
    """
    photo by
    photos by
    photo courtesy
    photo credit
    photo provided
    photo released
    photo supplied
    photo taken
    photograph by
    photographs by
    photo illustration
    image by
    image courtesy
    image credit
    image credits
    image provided
    image source
    image supplied
    image caption
    image shows
    images courtesy
    picture by
    picture credit
    picture courtesy
    picture alliance
    picture shows
    pictures by
    video by
    video credit
    handout via
    handout photo
    handout picture
    handout image
    via reuters
    via ap
    via afp
    via epa
    via getty
    via imago
    via wikimedia
    getty images
    ap photo
    ap photos
    afp photo
    afp via
    reuters photo
    pti photo
    ani photo
    wikimedia commons
    file photo
    file photos
    file picture
    file pic
    file image
    file photograph
    archive photo
    archive picture
    archive image
    stock photo
    stock image
    representational image
    representational photo
    representative image
    illustrative image
    illustrative photo
    undated photo
    editorial use only
    not for sale
    image for representation
    used for representation
    picture for representation
    for illustrative purposes
    for representation only
    screen grab
    video grab
    courtesy of
    imago images
    alamy stock
    photo shows
    picture taken
    pictured above
    pictured below
    seen in this
    seen here
    """)
}
