import Quiz

/// The keys of everything but the kinds' own, each group in the order in which they are written.
enum CommonKeys {
  static let factcheck = Key(
    "factcheck", .integer(1...1), required: true, "The version of this format: 1.")
  static let id = Key("id", .identifier, required: true, "Unique; lower-case words and hyphens.")
  static let version = Key(
    "version", .integer(1...999_999_999), "The edition of the pack, counted up from 1.")
  static let title = Key("title", .text, required: true, "What players see the pack called.")
  static let description = Key("description", .text, "What the pack covers, and what it does not.")
  static let contentNote = Key(
    "content-note", .text, "What somebody may want to know before playing: distressing matter.")
  static let language = Key("language", .text, "A language tag (BCP 47); en where absent.")
  static let license = Key("license", .text, "Under what terms the pack may be shared.")
  static let sources = Key("sources", .sources, "The articles, by id.")
  static let questions = Key("questions", .questions, required: true, "May be empty: [].")

  static let pack = [
    factcheck, id, version, title, description, contentNote, language, license, sources, questions,
  ]

  static let label = Key(
    "label", .text, required: true, "Names the source neutrally; unique in the pack.")
  static let outlet = Key("outlet", .text, "Who published it.")
  static let headline = Key("headline", .text, "As printed.")
  static let published = Key(
    "published", .publication, "A date, or {inferred: date, how: from what}, or absent.")
  static let url = Key("url", .url, "The outlet's own address, never a relay's.")
  static let file = Key("file", .fileName, "How a reader's own copy is usually named.")
  static let digest = Key("digest", .digest, "SHA-256 of the normalised text.")
  static let brief = Key(
    "brief", .text, "Sets the scene in 30 to 60 words and gives away no answer.")
  static let passages = Key("passages", .passages, "What questions rest on, by p4 or p4b.")

  static let source = [label, outlet, headline, published, url, file, digest, brief, passages]

  static let note = Key("note", .text, "What the paragraph says, in our own words.")
  static let quote = Key("quote", .text, "The paragraph itself, where it may be given.")
  static let range = Key("range", .range, "Where it stands in the paragraph, in characters.")

  static let passage = [note, quote, range, digest]

  static let inferred = Key("inferred", .date, required: true, "The date that follows.")
  static let how = Key("how", .text, required: true, "From what it follows.")

  static let publication = [inferred, how]

  static let kind = Key("kind", .word([]), required: true, "What sort of question it is.")
  static let about = Key(
    "about", .sourceIDs(0...20), "The sources it asks about; the cited ones where absent.")
  static let cites = Key(
    "cites", .citations(0...50), required: true, "The passages that decide it: [source#p4].")
  static let why = Key(
    "why", .text, required: true, "The explanation shown after the answer.")
  static let hint = Key("hint", .text, "Shown at a price before the answer.")
  static let fact = Key(
    "fact", .identifier, "What is asked, by name; questions of one fact never meet in a game.")
  static let difficulty = Key(
    "difficulty", .integer(1...3),
    "1 is the headline, 2 needs the article, 3 a careful reader; 2 where absent.")
  static let tags = Key("tags", .tags(0...50), "For picking questions; may hold one colon each.")
  static let seconds = Key("seconds", .integer(1...3600), "Time for an answer.")
  static let status = Key(
    "status", .word(Question.Status.allCases.map(\.rawValue)), "accepted where absent.")
  static let rejected = Key("rejected", .text, "Why, where the status is rejected.")
  static let corrected = Key("corrected", .corrections, "Mended keys: {date, was, why}.")
  static let from = Key("from", .identifier, "The id under which an edited draft was proposed.")

  /// Of every question. A kind's own keys are written behind `kind`.
  static let question = [
    id, kind, about, cites, why, hint, fact, difficulty, tags, seconds, status, rejected,
    corrected, from,
  ]

  static let date = Key("date", .date, required: true, "When it was mended.")
  static let was = Key("was", .text, required: true, "The answer as it was.")

  static let correction = [date, was, why]
}
