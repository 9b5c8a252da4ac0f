import Text

/// Words with which an outlet judges; a source's name takes no side.
enum LoadedWords {
  static func stand(in text: String) -> Bool {
    Folded(text).words.contains { words.contains(String($0)) }
  }

  /// Whether a word in small letters is one.
  static func contain(_ lower: String) -> Bool { words.contains(lower) }

  private static let words = WordSet(
    words: """
      absurd amazing antiquated appalled appalling astonishing astonishingly bagged bizarre
      blast blasted blasts blistering bombastic bombshell breathtaking brutal brutally
      chilling controversial crazy crooked damning despicable disastrous disgrace disgraceful
      disgusting epic eviscerates farce furious fury grisly gruesome heart-wrenching
      heartbreak heartbreaking heroic hilarious horrific horrifying horror hypocrisy hypocrite
      hypocrites incredible infamous insane jaw-dropping meltdown notorious outrage outraged
      outrageous pathetic rant rants ravenous ridiculous rips scandalous scathing sham
      shameful shameless shocking sickening sinister slam slammed slams stunned stunner
      stunning thug thugs tyrant unbelievable vile witch-hunt woke
      """)
}
