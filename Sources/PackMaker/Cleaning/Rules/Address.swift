/// Words by which a page speaks of itself and to its readers.
enum Address {
  static let readers: WordSet = ["you", "your", "you're", "you've", "you'll", "yours"]
  static let page: WordSet = [
    "we", "our", "us", "we're", "we've", "we'll", "ours", "my", "me", "i",
  ]
  static let everybody = readers.union(page)
}
