/// Words that tell what a name names. All in small letters, as ``Token/lower`` has them, and
/// without the full stop of an abbreviation.
enum NameWords {
  /// Before a name, these make it a person's and no role.
  static let honorifics = words(
    """
    mr mrs ms miss mx dr sir dame lord lady herr frau señor señora monsieur madame mme shri
    smt don doña
    """)

  static let masculine = words("mr sir lord herr señor monsieur king prince father brother don")
  static let feminine = words(
    "mrs ms miss dame lady frau señora madame mme queen princess sister doña")

  /// In a run of capitals before a name: an office or rank.
  static let titles = words(
    """
    minister president vice-president premier chancellor senator governor mayor mayoress
    congressman congresswoman representative councillor councilor alderman speaker secretary
    undersecretary ambassador consul envoy attorney prosecutor judge justice magistrate
    commissioner administrator director chairman chairwoman chairperson chair chief captain
    commander lieutenant colonel major general sergeant corporal admiral marshal inspector
    superintendent constable detective officer sheriff deputy professor doctor lecturer dean
    rector provost bishop archbishop cardinal pope imam ayatollah rabbi reverend rev father
    sister brother pastor mufti sheikh sultan emir king queen prince princess duke duchess earl
    count countess baron baroness tsar emperor empress shah prof lt col gen sgt maj capt cmdr
    adm gov sen rep pres supt insp hon comrade coach spokesman spokeswoman spokesperson
    coordinator manager editor treasurer deputy-minister lawmaker mp mep ceo co-founder founder
    sheik saint economist analyst activist journalist historian scientist
    """)

  /// Words that stand in a title before or behind its head: `Deputy Prime Minister`.
  static let titleModifiers = words(
    """
    prime deputy vice high interior foreign defence defense finance health education justice home
    acting interim former then first second chief assistant associate emeritus emerita senior
    junior lead head state federal national supreme crown grand brigadier rear lieutenant major
    police fire army navy air public general executive managing regional provincial district
    city county labour labor trade energy environment transport agriculture culture sports
    housing immigration economy economic tourism security information communications science
    opposition parliamentary presidential special under shadow works water fisheries party
    house senate majority minority team council
    """)

  /// After a full name.
  static let suffixes = words("jr sr ii iii iv jnr snr")

  /// Small words within people's names.
  static let particles = words(
    """
    de la del della di da do dos das van von der den ter ten bin ibn bint al el ul ben abu du le
    des af zu y e und zur vom af av ap
    """)

  /// The last word, or the one before `of`, of an organisation's name.
  static let organisations = words(
    """
    ministry department party university college council inc ltd llc plc corp corporation company
    co gmbh fc agency committee commission association federation union institute institution
    foundation bank bureau board parliament senate congress assembly court tribunal police army
    navy force forces guard guards service services authority club league team school academy
    society organisation organization group news times post herald gazette tribune journal
    network airlines airways railways hospital museum church ministry trust office alliance
    coalition front movement brigade legion corps command administration government cabinet
    secretariat conservatory observatory laboratory laboratories lab labs center centre fund
    exchange chamber conservancy brothers sons holdings industries systems technologies media
    press radio television broadcasting orchestra choir syndicate cooperative co-operative
    legislature diet knesset duma bundestag relations enforcement protection nations states_navy
    registry inspectorate ombudsman directorate taskforce squad regiment battalion division
    theatre theater gallery library publishers publishing books records studios pictures studio
    motors electric pharmaceuticals insurance partners associates rovers wanderers athletic
    democrats republicans conservatives greens liberals socialists initiative institutes project
    lines ferries shipping railway airline foods brewery breweries homes properties logistics
    ventures investments solutions software entertainment chemicals petroleum steel
    construction engineering consulting guild confederation united albion orchestras
    """)

  /// May stand before `of`: `Bank of`, `University of`, `Ministry of`.
  static let beforeOf = words(
    """
    ministry department university college bank house court council institute institution board
    bureau office museum church academy association federation union society centre center
    school chamber organisation organization league commission committee agency company
    corporation authority faculty conference convention congress order knights daughters sons
    fellowship parliament assembly conservatory library archives army chiefs joint_chiefs
    confederation community coalition alliance movement party front voice friends students
    administration secretariat division registrar community tribunal
    """)

  /// May stand before `of` in a place's name.
  static let placesBeforeOf = words(
    """
    republic kingdom gulf bay cape isle isles strait straits sea emirates states port mount
    lake island islands province district territory principality duchy cities horn rock garden
    city county state bank_west side
    """)

  /// Works, events and laws before `of`.
  static let othersBeforeOf = words(
    "battle treaty declaration day festival feast statue act game lord war siege cup tour edict")

  /// The last word of a place's name, or the first: `Lake`, `Mount`.
  static let places = words(
    """
    river island islands isle street road avenue lane boulevard highway bay mountain mountains
    county province district region peninsula valley desert lake sea ocean strait channel canal
    airport station bridge square park hill hills beach coast gulf port harbour harbor tower
    towers hall stadium arena palace castle cathedral temple mosque village town city borough
    parish township prefecture oblast governorate state territory forest falls glacier volcano
    cape cove creek dam reservoir plaza gardens garden terminal hotel prison jail camp base
    heights cliffs reef atoll archipelago plateau plains fjord wharf pier quay mall market
    cemetery monument memorial complex republic kingdom
    """)
  static let placesFirst = words("lake mount port cape fort isle gulf camp")

  /// The last word of what is neither a person nor an organisation nor a place.
  static let others = words(
    """
    act bill law treaty accord accords agreement convention protocol prize award awards medal cup
    championship championships games olympics festival day week war battle championship open
    trophy derby marathon expo fair summit conference election elections referendum constitution
    code amendment programme program shuttle mission operation hurricane typhoon cyclone storm
    plan deal scandal affair show album song tour series season edition version release
    explorer virus disease syndrome era revolution uprising crisis movement summit address
    declaration report review survey index study scale theory law project
    """)

  /// Behind `the` and a name, what is meant is not the person: `the Horvat government`.
  static let ofThePerson = words(
    """
    administration government cabinet family campaign presidency regime era camp team brothers
    sisters foundation case trial affair estate household dynasty doctrine plan law effect
    premiership children couple twins office clan company group firm ministry
    """)

  static let months = words(
    """
    january february march april may june july august september october november december jan
    feb mar apr jun jul aug sep sept oct nov dec
    """)
  static let monthNames = words("april may june august")
  static let weekdays = words(
    """
    monday tuesday wednesday thursday friday saturday sunday mon tue wed thu fri sat sun tues
    thurs
    """)

  /// Capitals that are no name.
  static let ordinaryCapitals = words(
    """
    i i'm i've i'd i'll am pm bc ad gmt utc est edt pst ok tv vr cd dvd pdf usb ii iii iv vi vii
    viii ix god internet christmas easter ramadan covid-19 covid hiv aids dna ceo cfo mp mps vip
    photo image file caption update live breaking video also read
    """)

  /// Small words that a sentence may begin with and that are never part of a name there.
  static let openers = words(
    """
    the a an this that these those it he she they we you i his her its their our my your there
    here who what which when where why how if as at by for from in into of off on onto out over
    to under up with without within and but or nor so yet not no one two three four five six
    seven eight nine ten both each every all some any many much most more few several other
    another such same after before since until while because although though however moreover
    meanwhile furthermore nevertheless instead despite during about above across against along
    among around behind below beneath beside besides between beyond concerning considering down
    except following including inside like near past per regarding through throughout toward
    towards upon via whether whose whom is are was were be been being has have had do does did
    will would shall should can could may might must then than thus hence also too only even
    just now today yesterday tomorrow once again according early late earlier later last next
    first second third finally eventually currently recently previously originally initially
    still never ever often sometimes usually perhaps maybe please yes no let nobody everyone
    everybody someone anybody anyone nothing everything something neither either whatever
    whenever wherever asked born speaking citing asked given based hundreds thousands dozens
    millions half nearly almost about roughly people officials police residents authorities
    witnesses experts critics supporters reports police
    """)
}
