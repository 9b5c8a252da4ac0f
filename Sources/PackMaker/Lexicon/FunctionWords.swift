/// Words of the closed classes, with all that each may be; WordNet has none of them, or has them
/// as something else (`in` as the sign of indium).
enum FunctionWords {
  /// Readings by form; the figures are costs as in ``Word/Reading``.
  static let all: WordTable<[Word.Reading]> = {
    var words = WordTable<[Word.Reading]>()
    for (tag, cost, forms) in lists {
      for form in forms.spacedWords {
        let reading = Word.Reading(tag, cost)
        words.change(form, from: []) { readings in
          let place = readings.firstIndex {
            (reading.cost, reading.tag.rawValue) < ($0.cost, $0.tag.rawValue)
          }
          readings.insert(reading, at: place ?? readings.count)
        }
      }
    }
    return words
  }()

  /// Plain forms of the auxiliaries, by form.
  static let auxiliaries: WordTable<Auxiliary> = {
    var forms: WordTable<Auxiliary> = [:]
    for (auxiliary, list) in auxiliaryForms {
      for form in list.spacedWords { forms[form] = auxiliary }
    }
    return forms
  }()

  enum Auxiliary: Hashable, Sendable { case be, have, `do`, modal }

  private static let auxiliaryForms: [(Auxiliary, String)] = [
    (
      .be,
      "be am is are was were been being isn't aren't wasn't weren't 'm 're ain't"
    ),
    (.have, "have has had having haven't hasn't hadn't 've"),
    (.do, "do does did don't doesn't didn't"),
    (
      .modal,
      """
      will would can could may might must shall should cannot won't wouldn't can't couldn't mustn't \
      shan't shouldn't needn't mightn't 'll 'd
      """
    ),
  ]

  private static let lists: [(Tag, Float, String)] = [
    (.determiner, 0, "the a an every each no either neither another this these those"),
    (.determiner, 0.4, "some any all both such several enough"),
    (.determiner, 1.5, "that what whatever whichever half"),
    (.determiner, 4, "which"),
    (.adjective, 0.3, "many few other same own various certain former latter more fewer less most"),
    (.adjective, 1.5, "much"),
    (.adjective, 3, "least"),
    (.adverb, 1, "more less most enough much all both"),
    (.adverb, 0.3, "least"),
    (.adverb, 2.5, "either neither no this that any such"),
    (
      .pronoun, 0,
      """
      i you he she it we they me him us them myself yourself himself herself itself ourselves \
      yourselves themselves oneself mine yours hers ours theirs someone somebody something anyone \
      anybody anything everyone everybody everything nobody nothing none whoever ya y'all
      """
    ),
    (.pronoun, 2, "this these those each both all some many several few such neither either"),
    (.pronoun, 2.2, "that one another any much enough half others"),
    (.pronoun, 2.5, "more most less fewer"),
    (.pronoun, 1.5, "there her"),
    (.preposition, 4, "because"),
    (.possessive, 0, "my your his its our their whose 's '"),
    (.possessive, 0.5, "her"),
    (.pronoun, 3.5, "his"),
    (.adverb, 0.7, "there"),
    (
      .number, 0,
      """
      zero two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen \
      sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety \
      hundred thousand million billion trillion dozen
      """
    ),
    (.number, 0.3, "one"),
    (.pluralNoun, 0, "hundreds thousands millions billions trillions dozens scores tens"),
    (
      .adjective, 0,
      """
      first third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth \
      fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth last next only
      """
    ),
    (.adjective, 0.3, "second"),
    (.noun, 2.5, "second"),
    (.verb, 6, "second last"),
    (.noun, 4, "third fourth fifth last first"),
    (.pluralNoun, 0, "thirds fourths fifths sixths eighths tenths"),
    (.adverb, 2.5, "first last next"),
    (.adverb, 0.7, "only"),
    (
      .preposition, 0,
      """
      of at from with into onto upon among amongst within without between towards toward \
      against beneath beside besides despite regarding concerning via per amid amidst versus vs \
      during throughout alongside unto atop aboard notwithstanding pending underneath
      """
    ),
    (.preposition, 0.2, "in on by for beyond across along behind under through about near"),
    (.preposition, 0.6, "over above below off up down around past outside inside before after"),
    (.preposition, 0.6, "like since until till than as except round opposite out minus"),
    (.adverb, 3, "in on by across along behind under through near beyond for"),
    (.adverb, 1.2, "over off above below outside inside around up down out round"),
    (.adverb, 2, "about before after since past as"),
    (.preposition, 4, "but"),
    (.adverb, 4, "like but"),
    (.noun, 1.5, "half"),
    (.pastParticiple, 0, "aged"),
    (.noun, 5, "outside inside past opposite round over down"),
    (.adjective, 3.5, "past above outside inside under near opposite round like out down"),
    (.verb, 2.5, "like"),
    (.subordinator, 1, "before after since until till as than"),
    (.subordinator, 3, "for like except"),
    (
      .subordinator, 0,
      """
      because although though if whether unless while whereas whilst lest once provided
      """
    ),
    (.adverb, 2, "though once"),
    (.pastParticiple, 1.5, "provided"),
    (.verbPast, 1.5, "provided"),
    (.noun, 4.5, "while"),
    (.subordinator, 0.8, "that"),
    (.relative, 1.2, "that"),
    (.relative, 0, "who whom"),
    (.relative, 0.2, "which"),
    (.relative, 0.8, "where when what why whatever"),
    (.subordinator, 1, "when where how whenever wherever however why"),
    (.adverb, 1, "how however"),
    (.adverb, 3, "when where why"),
    (.pronoun, 2.5, "what"),
    (.infinitive, 0.8, "to"),
    (.preposition, 1.1, "to"),
    (.conjunction, 0, "and or nor plus & and/or"),
    (.conjunction, 0.3, "but"),
    (.conjunction, 2.5, "yet so either neither both"),
    (.adverb, 0.3, "yet so"),
    (.subordinator, 2.5, "so"),
    (.modal, 0, "will would can could may might must shall should ought cannot"),
    (
      .modal, 0,
      """
      won't wouldn't can't couldn't mustn't shan't shouldn't needn't mightn't 'll 'd
      """
    ),
    (.noun, 5, "will can might must"),
    (.verb, 9, "will can"),
    (.verbThird, 0, "is has does isn't hasn't doesn't says"),
    (.verbThird, 2.5, "'s"),
    (.verb, 0, "be am are have do aren't haven't don't 'm 're 've ain't"),
    (.verbPast, 0, "was were wasn't weren't hadn't didn't did"),
    (.verbPast, 0.3, "had"),
    (.pastParticiple, 2.5, "had"),
    (.pastParticiple, 0, "been done gone seen given taken known shown written"),
    (.presentParticiple, 0, "having doing"),
    (.presentParticiple, 0.2, "being"),
    (.noun, 3, "being"),
    (.verbPast, 0.3, "said told"),
    (.pastParticiple, 2, "said told"),
    (.verb, 0, "say"),
    (.presentParticiple, 0, "saying"),
    (
      .adverb, 0,
      """
      not n't never also too very already always often again soon still perhaps maybe just even \
      almost nearly quite rather really then here now thus therefore hence moreover furthermore \
      meanwhile otherwise instead indeed ever together apart away ago abroad elsewhere everywhere \
      nowhere somewhere anywhere nonetheless nevertheless afterwards afterward beforehand sometimes \
      seldom twice thrice anyway likewise somehow somewhat upwards downwards forwards backwards \
      onwards overseas upstairs downstairs overnight outdoors indoors aside online alike whereby \
      thereby therein thereafter hereby henceforth altogether else
      """
    ),
    (.adjective, 2.5, "very overseas overnight online alike then even still just"),
    (.conjunction, 4, "then"),
    (.verb, 7, "still even"),
    (.adverb, 0.2, "back well ahead forward home"),
    (.noun, 1.5, "back home"),
    (.adjective, 3, "back well ahead forward home"),
    (.verb, 4.5, "back forward"),
    (.noun, 4.5, "well forward"),
    (.noun, 0.6, "today yesterday tomorrow tonight"),
    (.adverb, 0.9, "today yesterday tomorrow tonight"),
    (.noun, 0, "percent cent o'clock pm am a.m. p.m. mr mrs ms dr prof"),
    (.preposition, 0, "according"),
    (.other, 0, "yes oh hello okay ok please etc e.g. i.e. etc. ah hey wow"),
    (.pastParticiple, 0.5, "born based"),
    (.adjective, 0.2, "due able unable likely unlikely ready worth own such"),
  ]

  /// Words of amount, which are pronouns before `of`.
  static let amounts: WordSet = [
    "many", "some", "all", "both", "few", "most", "several", "none", "each", "any", "much", "half",
    "more", "less", "fewer", "either", "neither", "enough",
  ]

  /// Pronouns and such, behind which `'s` is `is` or `has`.
  static let contracting: WordSet = [
    "it", "he", "she", "that", "there", "here", "who", "what", "where", "how", "when", "why",
    "let", "this", "everything", "something", "nothing", "everyone", "nobody",
  ]
}
