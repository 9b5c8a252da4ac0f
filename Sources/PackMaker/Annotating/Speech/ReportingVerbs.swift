/// Verbs that give somebody's words, and how strong a word they are.
enum ReportingVerbs {
  /// Finite forms and past participles by themselves; the value is the plain form.
  static let finite: WordTable<String> = forms(finiteOnly: true)
  static let participles: WordTable<String> = forms(finiteOnly: false)

  private static let neutral = words(
    """
    say:says:said:said:saying tell:tells:told:told:telling state:states:stated:stated:stating
    write:writes:wrote:written:writing announce:announces:announced:announced:announcing
    add:adds:added:added:adding report:reports:reported:reported:reporting
    explain:explains:explained:explained:explaining
    comment:comments:commented:commented:commenting note:notes:noted:noted:noting
    reply:replies:replied:replied:replying respond:responds:responded:responded:responding
    answer:answers:answered:answered:answering remark:remarks:remarked:remarked:remarking
    observe:observes:observed:observed:observing
    tweet:tweets:tweeted:tweeted:tweeting post:posts:posted:posted:posting
    continue:continues:continued:continued:continuing
    conclude:concludes:concluded:concluded:concluding
    recall:recalls:recalled:recalled:recalling confirm:confirms:confirmed:confirmed:confirming
    declare:declares:declared:declared:declaring
    describe:describes:described:described:describing
    mention:mentions:mentioned:mentioned:mentioning
    estimate:estimates:estimated:estimated:estimating
    ask:asks:asked:asked:asking call:calls:called:called:calling
    """)
  private static let loaded = words(
    """
    claim:claims:claimed:claimed:claiming insist:insists:insisted:insisted:insisting
    admit:admits:admitted:admitted:admitting warn:warns:warned:warned:warning
    allege:alleges:alleged:alleged:alleging argue:argues:argued:argued:arguing
    assert:asserts:asserted:asserted:asserting
    acknowledge:acknowledges:acknowledged:acknowledged:acknowledging
    concede:concedes:conceded:conceded:conceding
    complain:complains:complained:complained:complaining
    boast:boasts:boasted:boasted:boasting stress:stresses:stressed:stressed:stressing
    emphasise:emphasises:emphasised:emphasised:emphasising
    emphasize:emphasizes:emphasized:emphasized:emphasizing
    maintain:maintains:maintained:maintained:maintaining
    suggest:suggests:suggested:suggested:suggesting
    predict:predicts:predicted:predicted:predicting
    believe:believes:believed:believed:believing vow:vows:vowed:vowed:vowing
    pledge:pledges:pledged:pledged:pledging promise:promises:promised:promised:promising
    accuse:accuses:accused:accused:accusing reveal:reveals:revealed:revealed:revealing
    hint:hints:hinted:hinted:hinting contend:contends:contended:contended:contending
    urge:urges:urged:urged:urging joke:jokes:joked:joked:joking
    exclaim:exclaims:exclaimed:exclaimed:exclaiming shout:shouts:shouted:shouted:shouting
    testify:testifies:testified:testified:testifying
    caution:cautions:cautioned:cautioned:cautioning
    assure:assures:assured:assured:assuring point:points:pointed:pointed:pointing
    """)
  private static let denying = words(
    """
    deny:denies:denied:denied:denying dispute:disputes:disputed:disputed:disputing
    reject:rejects:rejected:rejected:rejecting dismiss:dismisses:dismissed:dismissed:dismissing
    doubt:doubts:doubted:doubted:doubting
    """)

  /// Verbs of manner and mood; words of saying only beside somebody's words between marks.
  static let manner: WordTable<String> = {
    var found: WordTable<String> = [:]
    for entry in words(
      """
      rave:raves:raved grin:grins:grinned fume:fumes:fumed quip:quips:quipped sigh:sighs:sighed
      laugh:laughs:laughed smile:smiles:smiled cry:cries:cried yell:yells:yelled
      scream:screams:screamed whisper:whispers:whispered mutter:mutters:muttered
      muse:muses:mused reckon:reckons:reckoned retort:retorts:retorted snap:snaps:snapped
      beam:beams:beamed gush:gushes:gushed storm:storms:stormed jest:jests:jested
      chuckle:chuckles:chuckled moan:moans:moaned groan:groans:groaned growl:growls:growled
      roar:roars:roared plead:pleads:pleaded lament:laments:lamented reflect:reflects:reflected
      enthuse:enthuses:enthused reiterate:reiterates:reiterated begin:begins:began
      remember:remembers:remembered counter:counters:countered agree:agrees:agreed blast:blasts:blasted rage:rages:raged
      """
    ).words {
      let parts = entry.parts(at: ":").map(String.init)
      for form in parts.dropFirst() { found[form] = parts[0] }
    }
    return found
  }()

  /// Take a clause with or without `that`, and no object needed.
  static let takesClause = words(
    """
    say state write announce add report explain comment note reply respond answer remark observe
    tweet post conclude recall confirm declare mention estimate claim insist admit warn allege
    argue assert acknowledge concede complain stress emphasise emphasize maintain suggest predict
    believe vow pledge promise reveal hint contend deny tell testify caution assure point
    """)
  /// Need somebody who is told.
  static let takesHearer = words("tell assure")
  /// Give words between marks.
  static let takesQuotation = takesClause.union(words("continue joke exclaim shout ask urge"))
    .union(WordSet(manner.all))
  /// May name who is told before the clause: `warned the jurors that`.
  static let mayTakeHearer = words("warn caution promise")

  private static func forms(finiteOnly: Bool) -> WordTable<String> {
    var found: WordTable<String> = [:]
    for entry in neutral.union(loaded).union(denying).words {
      let parts = entry.parts(at: ":").map(String.init)
      guard parts.count == 5 else { continue }
      if finiteOnly {
        found[parts[1]] = parts[0]
        found[parts[2]] = parts[0]
      } else {
        found[parts[3]] = parts[0]
        found[parts[4]] = parts[0]
      }
    }
    return found
  }

  private static let denyingVerbs = plainForms(of: denying)
  private static let loadedVerbs = plainForms(of: loaded)

  private static func plainForms(of entries: WordSet) -> WordSet {
    WordSet(entries.words.compactMap { $0.parts(at: ":").first.map(String.init) })
  }

  static func strength(of plain: String) -> ReportedStatement.Strength {
    if denyingVerbs.contains(plain) { return .denying }
    return loadedVerbs.contains(plain) ? .loaded : .neutral
  }
}
