/// The most frequent small words of English, which running text is full of and menus are not.
enum StopWords {
  static let set = WordSet(
    words:
      """
      a an the and or but nor so yet if then than that which who whom whose what when where why how \
      of in on at by for from to into onto with without about over under after before between during \
      since until against among through across around near up down out off as like per \
      i you he she it we they me him her us them my your his its our their this these those there \
      here is are was were be been being am has have had having do does did will would can could may \
      might must shall should not no only also more most other some any all each both many much \
      such own same very just even still already now while because although though however it's \
      he's she's that's there's don't didn't wasn't isn't aren't won't can't couldn't said
      """)
}
