import Quiz

/// Distressing matter is tagged, and the pack says so.
enum Distress {
  static let tag = "distressing"

  /// The tag, where a passage tells of death, injury or violence.
  static func tags(of candidate: Candidate, in material: Material) -> [String] {
    let isDistressing = candidate.evidence.contains { evidence in
      let paragraph = material.articles[evidence.article].paragraphs[evidence.paragraph]
      return paragraph.tokens[evidence.tokens].contains { words.contains($0.lower) }
    }
    return isDistressing ? [tag] : []
  }

  /// What a reader may want to know before playing.
  static func note(for questions: [Question]) -> String? {
    questions.contains { $0.tags.contains(tag) }
      ? "Some questions mention deaths, injuries or violence." : nil
  }

  private static let words: Set<String> = [
    "killed", "kills", "funeral", "buried", "manslaughter", "killing", "died", "dead", "death",
    "deaths", "dying", "murder", "murdered",
    "injured", "injuries", "injury", "wounded", "war", "shot", "shooting", "shelling", "bomb",
    "bombing", "bombs", "attack", "attacks", "attacked", "stabbed", "stabbing", "massacre", "rape",
    "raped", "abuse", "abused", "suicide", "drowned", "corpse", "bodies", "casualties", "explosion",
    "exploded", "torture", "tortured", "starvation", "genocide", "beheaded", "execution",
  ]
}
