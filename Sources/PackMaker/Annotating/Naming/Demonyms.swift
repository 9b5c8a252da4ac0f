/// Adjectives and nouns of nations, regions and faiths: a capital, but nobody's name.
enum Demonyms {
  static let all = words(
    """
    afghan albanian algerian american andorran angolan arab arabian arabic argentine argentinian
    armenian asian australian austrian azerbaijani azeri bahraini bangladeshi barbadian basque
    bavarian belarusian belgian beninese bengali bhutanese bolivian bosnian botswanan brazilian
    breton british bruneian bulgarian burmese burundian cambodian cameroonian canadian caribbean
    castilian catalan caucasian central-american chadian chechen chilean chinese colombian
    congolese corsican costa-rican croat croatian cuban cypriot czech dane danish djiboutian
    dominican dutch ecuadorian ecuadorean egyptian english emirati eritrean estonian ethiopian
    european fijian filipino finnish flemish french gabonese galician gambian georgian german
    ghanaian greek grenadian guatemalan guinean guyanese haitian hawaiian hebrew hellenic
    hispanic honduran hungarian icelandic indian indonesian iranian iraqi irish israeli italian
    ivorian jamaican japanese javanese jordanian kashmiri kazakh kenyan korean kosovan kosovar
    kurdish kuwaiti kyrgyz lao laotian latin latino latvian lebanese liberian libyan lithuanian
    londoner luxembourgish macedonian malagasy malawian malay malaysian maldivian malian maltese
    manx maori mauritanian mauritian mayan mexican moldovan monegasque mongolian montenegrin
    moroccan mozambican namibian nepalese nepali nicaraguan nigerian nigerien norse norwegian
    omani ottoman pakistani palestinian panamanian papuan paraguayan parisian persian peruvian
    polish polynesian portuguese prussian qatari quebecois roma roman romanian russian rwandan
    sahrawi salvadoran salvadorean samoan saudi scandinavian scot scottish senegalese serb
    serbian siberian sicilian sierra-leonean singaporean slovak slovakian slovene slovenian
    somali somalian soviet spaniard spanish sudanese surinamese swazi swede swedish swiss syrian
    taiwanese tajik tamil tanzanian tatar texan thai tibetan togolese tongan trinidadian
    tunisian turk turkish turkmen ugandan ukrainian uighur uruguayan uyghur uzbek venezuelan
    vietnamese welsh yemeni yemenite yoruba yugoslav zambian zimbabwean zulu african
    christian catholic protestant orthodox anglican lutheran methodist baptist presbyterian
    mormon jewish jew muslim islamic islamist sunni shia shiite hindu buddhist sikh sufi
    north-korean south-korean new-zealander anglo-saxon afro-american african-american
    latin-american mediterranean balkan baltic nordic arctic antarctic atlantic pacific
    western eastern northern southern
    """)

  /// Whether a word in small letters is one, its plural included: `Croats`, `Venezuelans`.
  static func contains(_ word: String) -> Bool {
    if all.contains(word) { return true }
    guard word.utf8.last == UInt8(ascii: "s"), word.utf8.count > 3 else { return false }
    return all.contains(String(word.dropLast()))
  }
}
