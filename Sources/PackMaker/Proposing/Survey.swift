import Articles
import Text

/// What proposers and gate rules ask of a whole article, worked out in one pass over it.
package struct Survey: Sendable {
  /// How often each entity is mentioned.
  let mentions: [Int: Int]
  /// Places that stand before what they lie in: `Porto, Portugal`.
  let towns: Set<Int>
  /// The folded words of each entity's name.
  let nameWords: [Set<String>]
  /// The words of matter in each entity's roles.
  let roleWords: [Set<String>]
  /// All values given in one measure, the upper ends of ranges among them.
  let values: [Quantity.Measure: Set<Double>]
  /// Different dates of each form, the first ``mostDates`` of them, as options show them.
  let dates: [DateMention.Form: [String]]
  /// The year of the report, or of one without a date the latest year that it names.
  let year: Int?
  /// What the article somewhere calls suspected or alleged: `poisoning`.
  let suspected: Set<String>
  /// The names of all who speak, directly or not.
  let speakers: Set<String>
  /// Finds sentences by the stems of the words that carry matter, as a ``StemTable`` numbers them.
  let matter: SentenceIndex
  /// Finds sentences by their folded words of three bytes or more.
  let folded: SentenceIndex
  private let foldedNumbers: WordNumbers

  private static let mostDates = 8

  init(_ article: AnnotatedArticle, _ stemmer: StemTable) {
    var mentions: [Int: Int] = [:]
    var towns: Set<Int> = []
    var values: [Quantity.Measure: Set<Double>] = [:]
    var dates: [DateMention.Form: [String]] = [:]
    var speakers: Set<Int> = []
    var matter = SentenceIndex()
    var folded = SentenceIndex()
    var numbers = WordNumbers()
    let now =
      article.article.metadata.published?.value.year
      ?? Self.latestYear(article)
    var suspected: Set<String> = []
    for (number, paragraph) in article.paragraphs.enumerated() {
      suspected.formUnion(Suspicion.things(in: paragraph))
      // Whose words are of another age is nobody to mistake a speaker of today for.
      if !Self.isOfOld(paragraph, now) {
        for quotation in paragraph.quotations where !Self.isOfBefore(quotation.verb, paragraph) {
          quotation.speaker.map { _ = speakers.insert($0) }
        }
        for report in paragraph.reports where !Self.isOfBefore(report.verb.last, paragraph) {
          report.speaker.map { _ = speakers.insert($0) }
        }
      }
      for (place, sentence) in paragraph.sentences.enumerated() {
        for mention in sentence.names {
          mentions[mention.entity, default: 0] += 1
          if PlaceSort.isFollowedByRegion(mention, sentence, paragraph, article) {
            towns.insert(mention.entity)
          }
        }
        for quantity in sentence.quantities {
          values[quantity.measure, default: []].insert(quantity.value)
          if let upper = quantity.upper { values[quantity.measure, default: []].insert(upper) }
        }
        for date in sentence.dates {
          guard let value = date.date, dates[date.form]?.count ?? 0 < Self.mostDates,
            // What was yet to come fills no gap in what had been.
            !Self.isAhead(date, of: sentence, paragraph)
          else { continue }
          let words = DateGaps.words(of: value, date.form)
          if dates[date.form]?.contains(words) ?? false { continue }
          dates[date.form, default: []].append(words)
        }
        let place = SentenceIndex.Place(paragraph: Int32(number), sentence: Int32(place))
        matter.add(stemmer.contentNumbers(of: sentence.tokens, in: paragraph), place)
        var words: [Int32] = []
        paragraph.folded(sentence.tokens).forEachWord { word in
          if word.carriesMatter { words.append(numbers.number(of: word)) }
        }
        words.sort()
        folded.add(words.deduplicated(), place)
      }
    }
    self.mentions = mentions
    self.towns = towns
    self.values = values
    self.dates = dates
    self.suspected = suspected
    year = now
    self.matter = matter
    self.folded = folded
    foldedNumbers = numbers
    self.speakers = Set(speakers.map { article.entities[$0].name })
    roleWords = article.entities.map { entity in
      Set(entity.roles.flatMap { RoleChoices.matter($0.text).map(String.init) })
    }
    nameWords = article.entities.map { Set(Folded($0.name).words.map(String.init)) }
  }

  /// Whether a sentence tells before a date of what will be or is planned: `by 2030`.
  private static func isAhead(
    _ date: DateMention, of sentence: Sentence, _ paragraph: AnnotatedParagraph
  ) -> Bool {
    let before = paragraph.tokens[sentence.tokens.lowerBound..<date.tokens.lowerBound]
    return before.contains { $0.tag == .modal || Self.ahead.contains($0.lower) }
      || before.last.map { ["by", "until", "till", "through"].contains($0.lower) } ?? false
  }

  private static let ahead: WordSet = [
    "expected", "planned", "plans", "plan", "scheduled", "due", "set", "hopes", "hope", "aims",
    "expects", "expect", "forecast", "forecasts", "target", "targets", "pledged", "wants",
  ]

  /// `had said`, `once wrote`: an older remark, made to somebody else.
  private static func isOfBefore(_ verb: Int?, _ paragraph: AnnotatedParagraph) -> Bool {
    guard let verb else { return false }
    return paragraph.tokens[max(0, verb - 2)..<verb].contains {
      ["had", "once", "famously"].contains($0.lower)
    }
  }

  /// The latest year in which something is told to have been; `by 2030` is yet to come. By loops, as
  /// all that is gathered here: finding the type of a chain of lazy collections at its first use
  /// takes longer than going through an article.
  private static func latestYear(_ article: AnnotatedArticle) -> Int? {
    var latest: Int?
    for paragraph in article.paragraphs {
      for sentence in paragraph.sentences {
        for mention in sentence.dates {
          guard let year = mention.date?.year, year > latest ?? 0,
            !isAhead(mention, of: sentence, paragraph)
          else { continue }
          latest = year
        }
      }
    }
    return latest
  }

  /// Whether a paragraph tells of a year forty years ago or more.
  private static func isOfOld(_ paragraph: AnnotatedParagraph, _ now: Int?) -> Bool {
    guard let now else { return false }
    return paragraph.sentences.contains { sentence in
      sentence.dates.contains { ($0.date?.year).map { $0 + 40 <= now } ?? false }
    }
  }

  /// Whether a sentence holds all words of three bytes or more of a folded text, or too many would
  /// have to be looked at to tell.
  func holdsAll(of text: Folded) -> Bool {
    var wanted: [Int32] = []
    var isComplete = true
    text.forEachWord { word in
      guard word.carriesMatter else { return }
      if let number = foldedNumbers.known(word) {
        wanted.append(number)
      } else {
        isComplete = false
      }
    }
    guard isComplete else { return false }
    wanted.sort()
    // Without a word to look for, every sentence holds them all.
    if wanted.isEmpty { return !folded.places.isEmpty }
    return folded.places(holding: wanted.deduplicated(), oneIn: 1).map { !$0.isEmpty } ?? true
  }
}

extension UnsafeBufferPointer<UInt8> {
  /// Whether a folded word tells statements apart: three letters, or a figure of any length.
  fileprivate var carriesMatter: Bool {
    count > 2 || first.map { (0x30...0x39).contains($0) } ?? false
  }
}
