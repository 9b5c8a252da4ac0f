package import Text

/// A number with what it counts or measures. Ranges are of the paragraph's tokens.
package struct Quantity: Hashable, Sendable {
  /// The figure itself: `1.2 million`, `$20,000`, `seven`, `39th`, `58%`.
  package var figure: Range<Int>
  /// The figure with its modifier and what it counts: `more than 1,200 lorries a day`.
  package var whole: Range<Int>
  /// In the unit; 1.2 million is 1,200,000.
  package var value: Double
  /// The upper end of a range: `40 to 50`.
  package var upper: Double?
  package var modifier: Modifier?
  package var measure: Measure
  /// What is counted, without the figure: `diverted lorries`.
  package var noun: Range<Int>?
  /// The stem of the head noun: of `diverted lorries`, that of `lorries`.
  package var head: String?

  package init(
    figure: Range<Int>, whole: Range<Int>, value: Double, upper: Double? = nil,
    modifier: Modifier? = nil, measure: Measure, noun: Range<Int>? = nil, head: String? = nil
  ) {
    self.figure = figure
    self.whole = whole
    self.value = value
    self.upper = upper
    self.modifier = modifier
    self.measure = measure
    self.noun = noun
    self.head = head
  }

  /// How the figure is bounded.
  package enum Modifier: Hashable, Sendable {
    /// `about`, `some`, `around`, `roughly`, `an estimated`.
    case about
    /// `nearly`, `almost`: a little less.
    case nearly
    /// `over`, `more than`.
    case over
    /// `under`, `fewer than`, `less than`.
    case under
    case atLeast
    /// `at most`, `up to`, `as many as`.
    case atMost
    /// `exactly`, `precisely`.
    case exactly
    /// `another`, `a further`: counts besides what was counted before.
    case further
    /// `the first 30`, `the other two`, `both`: a part of something.
    case part
  }

  package enum Measure: Hashable, Sendable {
    case count
    /// ISO 4217 where it can be told, else the sign or word: `USD`, `€`.
    case money(String)
    case percent
    /// A unit of measurement, spelt out and plural: `kilometres`, `degrees Celsius`.
    case unit(String)
    /// `minutes`, `years`.
    case duration(String)
    /// Somebody's age in years.
    case age
    case ordinal
    case fraction
    /// A time of day, in minutes from midnight.
    case clock
    /// A score, a ratio, part of a name (`Apollo 11`), a number that counts nothing.
    case label
  }
}

/// A date as the text has it.
package struct DateMention: Hashable, Sendable {
  package var tokens: Range<Int>
  package var form: Form
  /// The day, month or year meant: printed, or worked out where `isResolved`.
  package var date: PartialDate?
  /// Whether `date` needed the publication date: `on Tuesday`, `last month`, `4 May`.
  package var isResolved: Bool
  /// Behind `since`, `until`, `by`, `before`, `between`, or the end of a span.
  package var isBound: Bool

  package init(
    tokens: Range<Int>, form: Form, date: PartialDate?, isResolved: Bool, isBound: Bool = false
  ) {
    self.tokens = tokens
    self.form = form
    self.date = date
    self.isResolved = isResolved
    self.isBound = isBound
  }

  package enum Form: Hashable, Sendable {
    /// `4 May 2025`, `May 4, 2025`.
    case full
    /// `4 May`.
    case dayOfMonth
    /// `May 2025`.
    case month
    /// `in May`.
    case monthAlone
    case year
    case weekday
    /// `yesterday`, `last week`, `two days later`, `this year`.
    case relative
    /// `the 1990s`, `the 18th century`.
    case era
  }
}

/// A name where it stands.
package struct NameMention: Hashable, Sendable {
  package var tokens: Range<Int>
  /// Index into the article's entities.
  package var entity: Int
  /// The words that tell who somebody is, at this place: `Interior Minister`, `spokesman for the
  /// harbour office`.
  package var role: Range<Int>?

  package init(tokens: Range<Int>, entity: Int, role: Range<Int>? = nil) {
    self.tokens = tokens
    self.entity = entity
    self.role = role
  }
}

/// Somebody or something with a name.
package struct Entity: Hashable, Sendable {
  package var kind: Kind
  /// The fullest form that the article prints.
  package var name: String
  /// All forms that mean it and nothing else in this article, the name among them: `Ana Horvat`,
  /// `Horvat`.
  package var forms: Set<String>
  /// `HO` of `Harbour Office (HO)`.
  package var acronym: String?
  /// What the article calls them, in its words: `spokesman for the harbour office`.
  package var roles: [Role]

  package init(
    kind: Kind, name: String, forms: Set<String>, acronym: String? = nil, roles: [Role] = []
  ) {
    self.kind = kind
    self.name = name
    self.forms = forms
    self.acronym = acronym
    self.roles = roles
  }

  package enum Kind: Hashable, Sendable {
    case person, organisation, place
    /// A work, an event, a ship, a law; or nothing could be told.
    case other
  }

  package struct Role: Hashable, Sendable {
    package var text: String
    /// The number of the paragraph that says so.
    package var paragraph: Int

    package init(text: String, paragraph: Int) {
      self.text = text
      self.paragraph = paragraph
    }
  }
}

/// Direct speech. Ranges are of the paragraph's tokens.
package struct Quotation: Hashable, Sendable {
  /// What stands within the marks.
  package var content: Range<Int>
  /// The marks included.
  package var whole: Range<Int>
  /// Index into the entities; nil where nobody could be told for certain.
  package var speaker: Int?
  /// The words that name the speaker here, a role or a name: `the harbour office`.
  package var speakerTokens: Range<Int>?
  /// The reporting verb: `said`.
  package var verb: Int?
  /// The words that name who passed it on: `the Courier` of `told the Courier`.
  package var relay: Range<Int>?
  /// Whether it is one or more whole sentences, and no part of the source's own sentence.
  package var isWhole: Bool

  package init(
    content: Range<Int>, whole: Range<Int>, speaker: Int? = nil, speakerTokens: Range<Int>? = nil,
    verb: Int? = nil, relay: Range<Int>? = nil, isWhole: Bool
  ) {
    self.content = content
    self.whole = whole
    self.speaker = speaker
    self.speakerTokens = speakerTokens
    self.verb = verb
    self.relay = relay
    self.isWhole = isWhole
  }
}

/// Indirect speech: who said that what. Ranges are of the paragraph's tokens.
package struct ReportedStatement: Hashable, Sendable {
  /// The clause that is reported, without `that`.
  package var content: Range<Int>
  package var speaker: Int?
  package var speakerTokens: Range<Int>
  package var verb: Range<Int>
  /// How much the verb says of what is said.
  package var strength: Strength
  /// The words that name who passed it on: `the Courier` of `told the Courier that …`.
  package var relay: Range<Int>?
  /// `according to X, …` or `…, X said`, and not `X said that …`.
  package var isInverted: Bool

  package init(
    content: Range<Int>, speaker: Int?, speakerTokens: Range<Int>, verb: Range<Int>,
    strength: Strength = .neutral, relay: Range<Int>? = nil, isInverted: Bool
  ) {
    self.content = content
    self.speaker = speaker
    self.speakerTokens = speakerTokens
    self.verb = verb
    self.strength = strength
    self.relay = relay
    self.isInverted = isInverted
  }

  package enum Strength: Hashable, Sendable, CaseIterable {
    /// `said`, `wrote`, `according to`.
    case neutral
    /// `claimed`, `admitted`, `warned`: the verb takes a side or adds something.
    case loaded
    /// `denied`: the speaker says the contrary of the content.
    case denying
  }
}
