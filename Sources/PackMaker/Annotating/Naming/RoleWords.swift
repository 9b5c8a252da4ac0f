/// Nouns for what somebody is, in the singular: the heads of roles and appositions.
enum RoleWords {
  static let nouns = words(
    """
    minister president vice-president premier chancellor senator governor mayor congressman
    congresswoman representative councillor councilor alderman speaker secretary undersecretary
    ambassador consul envoy diplomat attorney prosecutor judge justice magistrate commissioner
    administrator director chairman chairwoman chairperson chair chief captain commander
    lieutenant colonel major general sergeant corporal admiral marshal inspector superintendent
    constable detective officer sheriff deputy professor doctor lecturer dean rector provost
    bishop archbishop cardinal pope imam ayatollah rabbi reverend pastor priest vicar monk nun
    mufti sheikh sultan emir king queen prince princess duke duchess emperor empress coach
    trainer referee spokesman spokeswoman spokesperson coordinator manager editor treasurer
    lawmaker legislator mp mep ceo cfo cto founder co-founder cofounder owner co-owner partner
    lawyer solicitor barrister advocate notary economist analyst activist campaigner organiser
    organizer journalist reporter correspondent columnist presenter broadcaster photographer
    writer author novelist poet playwright screenwriter critic historian scientist physicist
    chemist biologist geologist astronomer mathematician engineer architect designer developer
    programmer researcher scholar academic philosopher sociologist psychologist psychiatrist
    surgeon physician nurse midwife dentist vet veterinarian pharmacist paramedic farmer
    fisherman baker butcher builder carpenter plumber electrician mechanic driver pilot sailor
    skipper soldier veteran guard firefighter policeman policewoman teacher headteacher
    headmaster headmistress principal student pupil graduate apprentice actor actress singer
    musician composer conductor pianist violinist guitarist drummer dancer choreographer painter
    sculptor artist illustrator filmmaker film-maker producer comedian model athlete player
    footballer striker goalkeeper midfielder defender winger runner sprinter swimmer cyclist
    boxer wrestler skier skater golfer jockey driver champion captain winner candidate nominee
    leader head boss executive chief-executive official aide adviser advisor consultant expert
    specialist observer monitor member delegate negotiator mediator representative agent officer
    clerk accountant banker broker trader businessman businesswoman entrepreneur investor
    shopkeeper publisher printer librarian curator archivist archaeologist anthropologist
    linguist translator interpreter chef cook waiter waitress barman resident neighbour neighbor
    villager tenant landlord pensioner survivor witness victim bystander passenger commuter
    tourist shopper customer volunteer worker employee colleague friend mother father brother
    sister son daughter wife husband widow widower uncle aunt cousin nephew niece grandfather
    grandmother grandson granddaughter partner fiancé fiancée boyfriend girlfriend man woman boy
    girl teenager youth toddler baby suspect defendant plaintiff claimant convict prisoner
    inmate detainee defector dissident refugee migrant asylum-seeker hostage gunman attacker
    billionaire millionaire philanthropist patron trustee warden ranger keeper gardener
    meteorologist seismologist climatologist hydrologist ecologist epidemiologist virologist
    cosmonaut astronaut explorer mountaineer climber diver inventor creator host anchor
    whistleblower blogger youtuber vlogger streamer gamer cosplayer narrator politician
    statesman strategist pollster lobbyist backbencher ombudsman registrar bursar harbourmaster
    master mistress ferryman postmaster stationmaster foreman forewoman supervisor operator
    controller auditor assessor planner surveyor spokesperson-designate president-elect
    """)

  /// Relations: `Kos's brother, Ivo Kos`.
  static let relations = words(
    """
    mother father brother sister son daughter wife husband widow widower uncle aunt cousin
    nephew niece grandfather grandmother grandson granddaughter partner fiancé fiancée boyfriend
    girlfriend lawyer attorney spokesman spokeswoman spokesperson successor predecessor deputy
    """)

  /// Say nothing without whose.
  static let kin = words(
    """
    mother father brother sister son daughter wife husband widow widower uncle aunt cousin
    nephew niece grandfather grandmother grandson granddaughter partner fiancé fiancée boyfriend
    girlfriend successor predecessor colleague friend neighbour neighbor
    """)

  /// Told of somebody by their ending: `spokeswoman`, `seismologist`.
  private static let endings: WordEndings = [
    "woman", "person", "ologist", "ographer", "master", "keeper", "-founder", "-president",
    "-elect", "-chair", "-director", "-leader", "tist", "nist", "gist", "rist", "mist", "cist",
    "vist", "sman", "ician", "opath", "iatrist",
  ]

  /// Whether a word in small letters names what one person is.
  static func isPerson(_ word: String) -> Bool {
    if nouns.contains(word) { return true }
    if let hyphen = word.utf8.firstIndex(of: UInt8(ascii: "-")),
      ["then", "ex", "vice", "co", "mayor"].contains(word[..<hyphen])
    {
      return nouns.contains(String(word[word.utf8.index(after: hyphen)...]))
    }
    guard word.utf8.count > 6 else { return false }
    return endings.end(word)
  }
}
