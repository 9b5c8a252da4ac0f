import Text

/// States and what they and their offices are called in roles.
enum Nations {
  /// What a word or two in small letters stand for, be it `portuguese` or `portugal`; nil for
  /// anything else.
  static func of(_ words: String) -> String? { table[words] }

  /// Whether it is the name of a state itself.
  static func isName(_ word: String) -> Bool { table[word] == word }

  /// The states that a text names or hints at: `the Salvadoran prison` names El Salvador.
  static func named(in text: String) -> Set<String> {
    let words = Folded(text).words
    var found: Set<String> = []
    for (index, word) in words.enumerated() {
      if index + 1 < words.count, let nation = of(word + " " + words[index + 1]) {
        found.insert(nation)
      } else if let nation = of(String(word))
        ?? (word.hasSuffix("s") ? of(String(word.dropLast())) : nil)
      {
        found.insert(nation)
      }
    }
    return found
  }

  private static let table: WordTable<String> = {
    var table: WordTable<String> = [:]
    for line in lines.parts(at: ";") {
      let names = line.entries(at: ",")
      for name in names { table[name] = names.first }
    }
    return table
  }()

  private static let lines = """
    united states,us,usa,american,state department,white house,pentagon,homeland security;
    britain,uk,united kingdom,british,downing street;england,english;scotland,scottish;wales,welsh;
    northern ireland,northern irish;ireland,irish;france,french;germany,german;spain,spanish;
    portugal,portuguese;italy,italian;greece,greek;turkey,turkish;russia,russian,kremlin;
    ukraine,ukrainian;belarus,belarusian;poland,polish;hungary,hungarian;austria,austrian;
    switzerland,swiss;netherlands,dutch;belgium,belgian;denmark,danish;sweden,swedish;
    norway,norwegian;finland,finnish;iceland,icelandic;serbia,serbian;croatia,croatian;
    bosnia,bosnian;albania,albanian;kosovo,kosovar;romania,romanian;bulgaria,bulgarian;
    moldova,moldovan;georgia,georgian;armenia,armenian;azerbaijan,azerbaijani;
    czech republic,czech,czechia;slovakia,slovak;slovenia,slovenian;estonia,estonian;
    latvia,latvian;lithuania,lithuanian;cyprus,cypriot;malta,maltese;
    israel,israeli;palestine,palestinian,hamas,fatah;lebanon,lebanese,hezbollah;syria,syrian;
    jordan,jordanian;egypt,egyptian;iraq,iraqi;iran,iranian;saudi arabia,saudi;yemen,yemeni,houthi;
    qatar,qatari;kuwait,kuwaiti;bahrain,bahraini;oman,omani;united arab emirates,emirati,uae;
    libya,libyan;tunisia,tunisian;algeria,algerian;morocco,moroccan;sudan,sudanese;
    south sudan,south sudanese;ethiopia,ethiopian;eritrea,eritrean;somalia,somali;kenya,kenyan;
    uganda,ugandan;rwanda,rwandan;tanzania,tanzanian;congo,congolese;nigeria,nigerian;ghana,ghanaian;
    senegal,senegalese;mali,malian;cameroon,cameroonian;angola,angolan;zambia,zambian;
    zimbabwe,zimbabwean;namibia,namibian;botswana;south africa,south african;mozambique,mozambican;
    india,indian;pakistan,pakistani;bangladesh,bangladeshi;sri lanka,sri lankan;nepal,nepali,nepalese;
    afghanistan,afghan,taliban;china,chinese;taiwan,taiwanese;japan,japanese;hong kong;
    south korea,south korean;north korea,north korean;mongolia,mongolian;thailand,thai;
    vietnam,vietnamese;cambodia,cambodian;laos,laotian;myanmar,burma,burmese;malaysia,malaysian;
    singapore,singaporean;indonesia,indonesian;philippines,philippine,filipino;
    australia,australian;new zealand;fiji,fijian;samoa,samoan;papua new guinea;
    canada,canadian;mexico,mexican;guatemala,guatemalan;honduras,honduran;el salvador,salvadoran;
    nicaragua,nicaraguan;costa rica,costa rican;panama,panamanian;cuba,cuban;haiti,haitian;
    jamaica,jamaican;dominican republic,dominican;colombia,colombian;venezuela,venezuelan;
    ecuador,ecuadorian;peru,peruvian;bolivia,bolivian;brazil,brazilian;argentina,argentine;
    chile,chilean;paraguay,paraguayan;uruguay,uruguayan;kazakhstan,kazakh;uzbekistan,uzbek;
    european union,eu,european commission,european council,european parliament;
    united nations,un;nato;vatican
    """
}
