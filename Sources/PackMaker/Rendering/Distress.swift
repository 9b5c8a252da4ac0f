import Quiz

/// Distressing matter is tagged, and the pack says so.
enum Distress {
  static let tag = "distressing"

  /// The tag, where a passage tells of death, injury or violence.
  static func tags(of candidate: Candidate, in material: Material) -> [String] {
    let isDistressing = candidate.evidence.contains { evidence in
      let paragraph = material.articles[evidence.article].paragraphs[evidence.paragraph]
      let tokens = paragraph.tokens[evidence.tokens]
      if tokens.contains(where: { words.contains($0.lower) }) { return true }
      // `The war on waste`, `a shot of vaccine`: one such word may be harmless, two are not.
      return Set(tokens.lazy.map(\.lower).filter(doubtful.contains)).count > 1
    }
    return isDistressing ? [tag] : []
  }

  /// What a reader may want to know before playing.
  static func note(for questions: [Question]) -> String? {
    questions.contains { $0.tags.contains(tag) }
      ? "Some questions mention deaths, injuries or violence." : nil
  }

  private static let words: WordSet = [
    "killed", "kills", "funeral", "manslaughter", "killing", "died", "dead", "death",
    "deaths", "murder", "murdered",
    "injured", "injuries", "wounded", "shelling",
    "bombing", "stabbed", "stabbing", "massacre", "rape",
    "raped", "suicide", "drowned", "corpse", "casualties",
    "kill", "fatal", "fatally", "deadly", "gunman", "gunmen", "gunfire", "gunshot", "assaulted",
    "kidnapped", "abducted", "hanged", "overdose",
    "terrorist", "terrorists", "slaughtered", "bombed", "famine",
    "drowning", "hostages", "slain",
    "violence", "persecuted", "homicide", "torture", "tortured", "starvation", "genocide",
    "beheaded",
  ]
  private static let doubtful: WordSet = [
    "war", "shot", "buried", "blast", "bodies", "victim", "victims", "attack", "attacks",
    "attacked", "burned", "wounds", "drown", "stab", "bomb", "bombs", "beaten", "execution",
    "violent", "slaughter", "bloody", "die", "dies", "dying", "abuse", "abused", "injury",
    "explosion", "executed", "assault", "shooting", "hostage", "exploded",
  ]
}
