/// The pack that `factcheck new` writes: complete, commented for somebody who has never seen one,
/// and clean under every rule but `missing-digest`, since there are no articles to prove it by.
package enum StarterPack {
  package static let text = #"""
    # A pack of questions for factcheck. Lines that begin with # are for you and are passed over.
    # Try it:  factcheck check THIS-FILE    and    factcheck play THIS-FILE
    factcheck: 1                  # the version of this format
    id: harbour-bridge            # lower-case words and hyphens; records are kept under this name
    version: 1                    # count it up when you change an answer
    title: The harbour bridge closure
    description: What two reports of February 2025 say; what came later is not covered.
    content-note: Mentions an accident with injuries.
    language: en
    license: CC-BY-4.0

    # The articles. Every question names the passages that decide it, so write those down first:
    # p4 is the fourth paragraph, the note says in your own words what stands there.
    sources:
      gazette:                    # short: players type it behind an @
        label: the Harbour Gazette
        outlet: Harbour Gazette
        headline: Bridge shut after crack found
        published: 2025-02-03     # or leave it out where the article prints no date
        url: https://example.org/bridge
        file: gazette.txt         # how a reader's own copy is usually named
        brief: >
          The bridge carries the only road to the port. After an inspection the harbour office
          closed it, and hauliers asked who would pay for the way round. The paper followed the
          first days of the closure from the town hall and from the lorry park.
        passages:
          p2: {note: An inspector found a crack in a bearing on Monday morning.}
          p4: {note: "The harbour office counted 1,200 diverted lorries a day."}
          p5: {note: The mayor called the closure a scandal.}
          p6: {note: "The office closed the bridge, then opened the old quay road, then hired ferries."}
          p7: {note: Repairs are put at 40 days.}
      courier:
        label: the unnamed report that interviews the ferry master
        published: {inferred: 2025-02, how: It mentions the closure as last week's.}
        file: courier.txt
        brief: >
          Told from the quay: what the closure meant for the ferries, and what those who work there
          think went wrong. The report lets the ferry master and a crane driver speak at length and
          leaves the harbour office unasked.
        passages:
          p2: {note: The ferry master guesses that frost caused the crack.}
          p3: {note: The crane driver blames overloaded lorries.}
          p5: {note: "Three ferries ran day and night: the Alma, the Bruna and the Clio."}
          p7: {note: Repairs are put at 60 days.}

    # One question of every kind. Delete what you do not need and copy the rest.
    questions:
      # claim: supported means that the source itself says so, refuted that it says what cannot be
      # true together with it, not-stated neither. A guess that is reported is not an assertion.
      - id: crack-cause
        kind: claim
        claim: Frost caused the crack.
        verdict: not-stated       # supported, refuted or not-stated
        about: [courier]          # may be left out: the sources that are cited
        cites: [courier#p2, courier#p3]   # for not-stated the passages that come closest
        why: The ferry master guesses at frost and the crane driver at overload; the report settles it nowhere.
        hint: Is a guess an assertion?
        fact: crack-cause         # questions of one fact never meet in a game
        difficulty: 2             # 1 the headline, 2 needs the article, 3 a careful reader
        tags: [causes, core]      # core ones are asked first

      - id: closed-by
        kind: choice
        ask: According to the Harbour Gazette, who closed the bridge?
        answer: the harbour office
        others: [the mayor, the harbour police, the hauliers]
        cites: [gazette#p6]
        why: The harbour office closed it; the mayor only called the closure a scandal.
        hint: Not an elected body.
        difficulty: 1
        tags: [people, core]

      - id: ferry-names
        kind: select
        ask: According to the report that interviews the ferry master, which ferries ran?
        answers: [the Alma, the Bruna]
        others: [the Dora, the Elsa]
        cites: [courier#p5]
        why: The report names the Alma, the Bruna and the Clio.
        hint: Two of these four.
        difficulty: 2
        tags: [ferries]

      - id: diverted-lorries
        kind: number
        ask: According to the Harbour Gazette, how many lorries a day were diverted?
        answer: 1200              # figures only; the unit has its own line
        tolerance: 0              # how far off still counts
        unit: lorries a day
        cites: [gazette#p4]
        why: The Gazette gives the harbour office's count.
        hint: More than a thousand.
        difficulty: 2
        tags: [numbers, core]

      - id: cracked-part
        kind: text
        ask: According to the Harbour Gazette, in which part of the bridge was the crack?
        answer: a bearing
        also: [one of its bearings]   # small slips in spelling are forgiven anyway
        cites: [gazette#p2]
        why: An inspector found it in a bearing on Monday morning.
        hint: It lets a bridge move in the heat.
        difficulty: 3
        tags: [causes]

      - id: steps-taken
        kind: order
        ask: By the Gazette's account, in which order were these steps taken, first step first?
        items: [closed the bridge, opened the old quay road, hired ferries]   # in the right order
        cites: [gazette#p6]
        why: First the bridge was closed, then came the old quay road, and the ferries last.
        hint: The ferries were the last resort.
        difficulty: 2
        tags: [events]

      - id: who-blames-what
        kind: match
        ask: According to the report that interviews the ferry master, who suspects what?
        pairs:
          the ferry master: frost
          the crane driver: overloaded lorries
        others: [poor steel]      # belongs to nobody
        cites: [courier#p2, courier#p3]
        why: The ferry master guesses at frost; the crane driver blames overloaded lorries.
        hint: One of them loads lorries for a living.
        difficulty: 2
        tags: [causes, people]

      - id: scandal
        kind: who-said
        statement: the closure was a scandal   # or a “quotation” with its marks
        speaker: the mayor
        others: [the inspector, the harbour office]
        cites: [gazette#p5]
        why: The Gazette has the mayor call the closure a scandal.
        hint: An elected voice.
        difficulty: 1
        tags: [people, speaker:mayor]

      - id: repair-time
        kind: sources-differ
        ask: Both reports say how long repairs will take. Which gives which time?
        values:                   # by the ids of the sources
          gazette: 40 days
          courier: 60 days
        others: [90 days]
        cites: [gazette#p7, courier#p7]
        why: The Gazette puts repairs at 40 days, the report from the quay at 60.
        hint: The report from the quay is the gloomier one.
        difficulty: 3
        tags: [numbers, core]

    """#
}
