/// Words that mean the same thing in the news, and nothing else that could be taken for it.
enum Meaning {
  /// What a word stands for: one name for all words of a group, else its stem.
  static func of(_ lower: String, _ stemmer: StemTable) -> String {
    groups[lower] ?? stemmer.stem(lower)
  }

  /// What the verb at some place stands for together with the particle behind it: `lifted off` is
  /// `launched`.
  static func event(_ verb: Int, _ tokens: [Token], end: Int, _ stemmer: StemTable) -> String {
    if verb + 1 < end, let phrase = phrasal["\(tokens[verb].lower) \(tokens[verb + 1].lower)"] {
      return phrase
    }
    // `taken to hospital`
    if verb + 2 < end, ["taken", "took", "brought", "rushed"].contains(tokens[verb].lower),
      tokens[verb + 1].lower == "to", of(tokens[verb + 2].lower, stemmer) == "hospit"
    {
      return "hospit"
    }
    return of(tokens[verb].lower, stemmer)
  }

  private static let phrasal: [String: String] = [
    "lifted off": "launch", "took off": "launch", "blasted off": "launch", "went down": "sink",
    "stepped down": "resign", "passed away": "kill", "called off": "cancel", "shut down": "shut",
    "closed down": "shut", "blew up": "explod", "made off": "steal", "put out": "extinguish",
    "locked up": "jail", "snapped up": "buy",
  ]

  /// What a noun with `of` before a number tells: `the theft of 12 paintings`.
  static let doings: Set<String> = [
    "kill", "arrest", "rescu", "shut", "steal", "build", "buy", "sell", "loss", "evacu", "destroy",
    "seiz", "releas", "cancel", "launch", "approv",
  ]

  /// Nouns that count people by what befell them: `three deaths`.
  static let fates: Set<String> = ["deaths", "fatalities", "arrests"]

  /// Whether one noun means people of some kind: whoever is counted by it is a person too.
  static func isPersons(_ meaning: String) -> Bool { persons.contains(meaning) }

  /// What happens to one thing once, so that it has one day and one hour.
  static let once: WordSet = table(
    """
    sign open shut die kill sink arrest launch establish appoint resign elect marri born crash
    collaps strike start end publish approv adopt win arriv discov steal explod derail ground
    hold broke sentenc convict inaugur capsiz erupt hear lift ratifi leav retir
    """)

  /// Counts of what is said to have happened grow from one day's report to the next.
  static let growing: WordSet = table(
    """
    kill injur arrest missing rescu evacu displac infect case shelter damag destroy vote record
    confirm report recov homeless
    """)

  /// What is left of somebody or something: `left 14 people dead`.
  static let states: WordSet = table(
    "dead missing injured wounded hurt homeless unaccounted stranded hospitalised hospitalized")

  private static let groups: WordTable<String> = {
    var groups: WordTable<String> = [:]
    for (name, words) in lists {
      for word in words.spacedWords { groups[word] = name }
    }
    return groups
  }()

  private static let persons: WordSet = {
    let stems = table(
      """
      people worker pupil passenger resident student officer soldier protester villager miner
      tourist travel men women man woman child adult employe staff fan firefight civilian patient
      demonstr migrant refuge sailor fishermen guest guard member teacher driver
      """)
    return stems.union(["travel", "employe"])
  }()

  private static func table(_ words: String) -> WordSet {
    WordSet(words: words)
  }

  private static let lists: [(String, String)] = [
    // What is done.
    (
      "kill",
      "kill kills killed killing die dies died dying dead death deaths fatality fatalities perish "
        + "perished"
    ),
    ("injur", "injure injures injured injuring injury injuries hurt wound wounds wounded wounding"),
    ("arrest", "arrest arrests arrested arresting detain detains detained detaining"),
    ("missing", "missing unaccounted"),
    ("rescu", "rescue rescues rescued rescuing saved"),
    ("cancel", "cancel cancels cancelled canceled cancelling scrapped"),
    ("sign", "sign signs signed signing inked"),
    ("shut", "shut shuts shutting close closes closed closing closure"),
    ("start", "start starts started starting begin begins began begun beginning"),
    ("end", "end ends ended finish finishes finished finishing completed"),
    ("buy", "buy buys bought buying purchase purchased acquire acquires acquired acquisition"),
    ("build", "build builds built building construct constructed construction"),
    ("employ", "employ employs employed employing"),
    ("resign", "resign resigns resigned quit resignation"),
    ("establish", "founded establish establishes established"),
    ("explod", "explode exploded explodes explosion blast"),
    ("ground", "grounded aground grounding"),
    ("carri", "carry carries carried carrying"),
    ("cost", "cost costs costing costed price"),
    ("rise", "rise rises rose risen rising increase increases increased gain gains gained climbed"),
    ("fall", "fall falls fell fallen drop drops dropped decline declined"),
    ("steal", "steal steals stole stolen stealing theft thefts"),
    ("sink", "sink sinks sank sunk sinking"), ("win", "win wins won winning"),
    ("leav", "leave leaves left leaving"), ("hold", "hold holds held holding"),
    ("strike", "strike strikes struck"), ("hear", "hear hears heard hearing"),
    ("broke", "break breaks broke broken breaking"), ("sell", "sell sells sold selling sale"),
    ("pay", "pay pays paid paying payment"), ("spend", "spend spends spent spending"),
    ("lose", "lose loses lost losing"), ("meet", "meet meets met meeting"),
    ("run", "run runs ran running"), ("find", "find finds found finding discovered"),
    ("give", "give gives gave given giving"), ("driv", "drive drives drove driven driving"),
    ("fli", "fly flies flew flown flying"), ("write", "write writes wrote written writing"),
    ("born", "born"),
    // Who and what.
    ("people", "people person persons individuals"),
    ("pupil", "pupil pupils schoolchild schoolchildren"),
    ("worker", "worker workers employee employees"),
    ("child", "child children"),
    ("men", "man men"), ("women", "woman women"),
    ("fire", "fire fires blaze blazes inferno"),
    ("contract", "contract contracts agreement agreements deal"),
    ("ship", "ship ships vessel vessels"),
    ("hous", "house houses home homes household households"),
    ("car", "car cars"),
    ("harbour", "harbour harbor harbours harbors port ports"),
    ("march", "march marches protest protests demonstration demonstrations rally rallies"),
    ("flood", "flood floods flooding flooded"),
    ("quake", "earthquake earthquakes quake quakes tremor"),
    ("hospit", "hospital hospitals hospitalised hospitalized"),
    ("excav", "excavation dig digging"),
    ("teeth", "tooth teeth"),
    ("lorri", "lorry lorries truck trucks"),
    ("plane", "plane planes aircraft aeroplane airplane jet"),
    ("coverag", "coverage"), ("match", "match matches game games fixture"),
    ("juri", "jury juries juror jurors"), ("film", "film films movie movies"),
    ("lawyer", "lawyer lawyers attorney attorneys solicitor solicitors"),
    ("doctor", "doctor doctors physician physicians"),
    ("factori", "factory factories"),
    ("fan", "fan fans spectator spectators supporter supporters"),
    ("fine", "fine fines fined"), ("jail", "jail jailed imprisoned imprisonment"),
    ("destroy", "destroy destroys destroyed destroying gutted razed demolished"),
    ("seiz", "seize seizes seized confiscated"), ("recruit", "hire hires hired recruit recruited"),
    ("evacu", "evacuate evacuates evacuated evacuation evacuations"),
    ("storm", "storm storms gale gales hurricane typhoon cyclone"),
    ("sack", "sack sacked dismissed"), ("approv", "approve approves approved approval"),
    ("launch", "launch launches launched"),
  ]
}
