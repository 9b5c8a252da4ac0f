/// How unlikely one part of speech is behind another, as negative binary logarithms of estimated
/// shares in news prose. Estimated by hand; what is not listed is very unlikely.
enum Transitions {
  static let width = Tag.allCases.count
  /// Behind the row of each tag comes that of a sentence's beginning.
  static let start = width

  /// `costs[from * width + to]`.
  static let costs: [Float] = {
    var costs = [Float](repeating: unlisted, count: (width + 1) * width)
    for line in table.parts(at: "\n") {
      let fields = line.spacedWords
      guard let name = fields.first else { continue }
      let row = name == "start" ? start : Int(tags[name]?.rawValue ?? 0)
      for place in stride(from: 1, to: fields.count - 1, by: 2) {
        guard let tag = tags[fields[place]], let cost = Float(fields[place + 1]) else { continue }
        costs[row * width + Int(tag.rawValue)] = cost
      }
    }
    return costs
  }()

  private static let unlisted: Float = 8

  private static let tags: WordTable<Tag> = [
    "n": .noun, "ns": .pluralNoun, "np": .properNoun, "pn": .pronoun, "ps": .possessive,
    "d": .determiner, "nr": .number, "j": .adjective, "r": .adverb, "v": .verb, "vz": .verbThird,
    "vd": .verbPast, "vn": .pastParticiple, "vg": .presentParticiple, "md": .modal,
    "in": .preposition, "to": .infinitive, "cc": .conjunction, "sub": .subordinator,
    "rel": .relative, "p": .punctuation, "sym": .symbol, "o": .other,
  ]

  private static let table = """
    start d 2 np 2 in 3 pn 3 n 4 ns 3.6 r 3.5 j 4.3 nr 5 sub 4 cc 4.5 vg 5.5 vn 6.5 v 7 to 6.5 vz 10 \
    vd 10 md 8 rel 6 ps 4.5 p 3 sym 6 o 5
    n p 2 in 2 n 3 vz 3.2 vd 3.2 cc 4.2 to 4.5 md 4.5 rel 4.5 sub 5 r 4.8 vn 5 vg 5.5 ps 4 ns 3.2 \
    v 8 np 6 j 6.5 d 6.5 nr 6.5 pn 6.5 sym 7 o 7
    ns p 2 in 2 v 3.6 vd 3.2 cc 3.6 to 4.3 md 4.3 rel 4.3 sub 4.6 r 4.5 vn 4.3 vg 4.8 ps 5 vz 8 n 7 \
    ns 7 np 7 j 6 d 6 nr 6 pn 6 sym 7 o 7
    np np 1.5 p 2.2 ps 4 vz 3.8 vd 3 in 3.5 n 4 ns 4.5 cc 4 md 5 r 5 nr 4.8 v 7 to 4.6 d 7 j 7 rel 5.5 \
    sub 5.5 vn 5.8 vg 6.5 pn 7 sym 6 o 6
    pn vd 2.2 vz 2.6 v 2.8 md 3.2 r 4 in 3.8 p 3.5 to 4.6 d 5.5 sub 5.5 cc 5 n 7 j 6 vn 5.5 vg 5.2 np 7 \
    ns 8 rel 4 nr 7 ps 7 pn 6 sym 8 o 7
    ps n 1.2 j 2.2 ns 2.4 np 4 nr 4 vg 6 vn 5.5 r 6 v 10 vz 9.5 vd 9.5 p 6 in 7 d 8 sym 7 o 7
    d n 0.9 j 1.6 ns 2.8 np 2.5 nr 3.5 vg 6 vn 5 r 4.8 ps 9 v 10 vz 9 vd 8.5 md 9 in 6 pn 7 d 5.5 p 6 \
    cc 7 sym 5 o 7 rel 9
    nr n 2.5 ns 1.6 p 2.5 in 3.2 j 3.8 nr 3 sym 4 np 4.5 cc 4.5 vd 5.5 vz 6 v 6 md 6 sub 6 r 5 vn 5.5 \
    vg 6 to 5.5 rel 6 d 7 o 6
    j n 1 ns 2 p 3.3 in 3.5 j 4 to 4.5 cc 4.2 np 4.8 sub 5 r 6 nr 5.5 vd 7 vz 7 v 8 vg 6.5 vn 7 d 6.5 \
    pn 6.5 md 7 ps 8 rel 6.5 sym 7 o 7
    r v 4.4 vd 3 vz 3.6 vn 3 vg 4.3 j 2.8 r 3.5 p 3 in 3.2 d 4.3 nr 4.5 n 6.3 ns 6 sub 4.3 pn 4.5 cc 5 \
    np 5.5 to 4.5 md 5 ps 5.5 rel 6 sym 6 o 6
    v d 2.3 in 2.8 n 3.8 j 3.5 ns 4 np 4 pn 3.8 ps 4 r 3.5 vn 3 vg 4.5 to 4.3 sub 4.2 p 3.5 nr 4.3 v 6.5 \
    vd 8.5 vz 9 cc 4.8 rel 5 sym 5.5 md 8 o 6
    vz vn 2.8 d 2.8 r 2.8 vg 3.6 j 3.3 in 3.3 to 3.8 n 4.6 sub 3.8 ns 5 np 4.8 pn 4.5 ps 4.8 nr 4.8 p 3.8 \
    rel 4.8 cc 6 v 7 vd 8.5 vz 9 sym 5.5 md 9 o 6
    vd d 2.6 vn 3.2 in 2.7 r 3.3 j 4 sub 3.4 to 4 ps 4 pn 3.8 np 4 n 4.3 ns 4.3 nr 4 vg 4.4 p 3 rel 4.8 \
    cc 5 v 7.5 vd 8.5 vz 9 sym 5 md 7.5 o 6
    vn in 1.6 p 2.8 to 3.4 d 3.5 r 3.5 n 3.6 ns 4 j 4.5 sub 4 np 4.8 pn 5 ps 4.8 nr 4.6 cc 4.2 vn 4.5 \
    vg 4.8 vd 6.5 vz 7 v 7.5 md 7 rel 5.5 sym 6 o 6
    vg d 2.3 in 2.6 n 3.2 ns 3.1 ps 3.8 np 3.8 pn 3.8 j 3.4 r 3.6 to 3.8 p 3.3 sub 4 nr 4.3 vn 4.6 cc 4.8 \
    rel 4.8 vd 6.5 vz 6.5 v 7.5 md 7 vg 7 sym 5.5 o 6
    md v 0.4 r 2.2 pn 4.5 p 6 np 6.5 d 6.5 cc 7 o 7 vd 9 vz 9 vn 8 n 7.5 ns 7.5
    in d 1.7 np 2.4 n 2.8 ns 3 j 3 nr 3.3 ps 3.5 vg 3.8 pn 4.2 rel 5 r 5.5 v 9.5 vz 9.5 vd 8.5 vn 6.3 sub 5.5 \
    in 5 p 5.5 sym 4.5 to 8 o 6
    to v 0.3 r 3.8 p 7 vn 8 vd 9.5 vz 9.5 n 7.5 ns 8 j 8 np 8
    cc n 3.2 ns 3.2 np 3.2 d 2.8 j 3.4 vd 3.5 v 3.9 vz 4 r 3.8 in 3.8 pn 3.8 ps 3.8 nr 4.2 vg 4.2 vn 4.2 \
    sub 4.6 md 5.3 to 5 rel 5 p 4.8 sym 6 cc 8 o 6
    sub d 2 pn 2.2 np 2.8 n 3.6 ns 3.2 j 3.8 ps 3.7 nr 4.3 r 4.3 vg 4.5 vn 5 in 4.2 sub 5.5 p 5 v 7 vz 6.5 \
    vd 6 rel 6 md 7 to 4.5 sym 5.5 o 6
    rel vd 2 vz 2 v 2.6 md 3 d 3.2 pn 2.8 np 3.6 ns 4.2 n 4.6 ps 4.5 j 5 r 3.6 p 4.6 in 4.6 to 4 nr 5 vn 6 \
    vg 6 o 7
    p d 2.6 np 2.8 cc 2.8 in 3.2 pn 3.5 n 3.7 vd 3.8 vz 4.6 rel 3.5 r 3.5 j 3.8 ns 3.9 vg 3.9 sub 3.9 vn 4.6 \
    v 5.6 md 6 nr 3.9 p 3.5 to 5 ps 4.4 sym 5 o 5
    sym nr 0.5 np 3 n 4 p 4 in 5 ns 4 d 5 v 6 vd 6 vz 6 j 5 o 5
    o n 3.5 ns 3.5 np 3.5 pn 3.5 ps 4 d 3.5 nr 4 j 4 r 4 v 4.5 vz 4 vd 4 vn 4.5 vg 4.5 md 4.5 in 3 to 4 cc 3 \
    sub 4 rel 4 p 2 sym 4 o 3
    """
}
