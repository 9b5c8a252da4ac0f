import Text

/// What a player must be told of who speaks.
extension Material {
  /// `Ana Horvat, mayor of Braga,`: a person with what the article calls them, where it calls them
  /// something that tells; the name alone for anybody else.
  func introduced(_ name: String, in article: Int) -> String {
    guard let person = callings[article][name], person.role.contains(" "),
      // `Ana Horvat, Ivo Kos baker`: two names were run into one.
      !articles[article].entities.contains(where: {
        $0.kind == .person && $0.name != name && $0.isFullyNamed && person.role.holds($0.name)
      })
    else { return name }
    return person.called
  }

  /// The first of some who say nothing like a text themselves, which would make it half theirs.
  func unlike(_ others: [String], _ text: String, in article: Int) -> String? {
    let matter = Sayings.matter(of: text)
    return others.prefix(4).first { !sayings[article].holdLike(matter, by: $0) }
  }

  /// Whether somebody is an organisation by letters that not everybody can spell out.
  func isByInitials(_ speaker: Int, in article: Int) -> Bool {
    let entity = articles[article].entities[speaker]
    return entity.kind == .organisation && entity.name.utf8.count < 7
      && entity.name.allSatisfy { $0.isUppercase }
      && !Self.household.contains(entity.name.lowercased())
      && !shownWords(of: article).holds(entity.name)
  }

  /// What a player sees beside a question on an article.
  func shownWords(of article: Int) -> String { shown[article] }

  static let household: WordSet = [
    "un", "eu", "us", "uk", "usa", "nato", "nasa", "fbi", "cia", "bbc", "who", "imf", "cdc", "nhs",
    "afp", "ap", "ceo", "cfo", "gdp", "covid", "tv", "nba", "nfl", "mlb", "nhl", "fifa", "uefa",
    "unicef", "unesco", "ioc", "opec", "cnn", "ibm", "bmw", "nbc", "cbs", "abc", "pbs", "npr",
    "espn", "mtv", "hbo", "msnbc", "am", "pm", "gmt", "bst", "est", "edt", "cet", "ai", "it", "dna",
    "hiv", "aids", "iq", "pc", "cd", "dvd", "gps", "suv", "suvs", "ufo", "vip", "atm", "id", "ipo",
    "mp", "mps", "wto", "nypd", "lapd", "rspca", "nra", "wwii", "ii", "iii", "iv", "vi", "vii",
    "viii", "km", "kg", "mph", "kph", "no", "ok", "rs", "dc", "la", "nyc", "uae", "ussr", "gm",
    "vw", "rbs", "hsbc", "lgbt", "lgbtq", "ngo", "ngos", "phd", "mri", "cctv", "bc", "ad", "jr",
    "llc", "plc", "usd", "gbp", "eur", "co", "faq", "diy", "gop", "mvp", "bmx", "ufc", "wwe", "kfc",
    "ikea", "lego", "gpa", "sms", "usb", "wifi", "html", "pdf", "opec+", "hmrc", "itv", "rte",
  ]
}
