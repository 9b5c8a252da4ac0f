import Packs
import Quiz

/// A small pack with every form, two sources, and signs that formats have uses for.
enum Samples {
  static var pack: Pack? { PackReader.read(Array(text.utf8), path: "sample.yaml").pack }

  static let text = #"""
    factcheck: 1
    id: harbour-bridge
    version: 3
    title: The harbour bridge closure
    description: What two reports of February 2025 say; what came later is not covered.
    content-note: Mentions an accident with injuries.
    language: en
    license: CC-BY-4.0
    sources:
      gazette:
        label: Harbour Gazette
        outlet: Harbour Gazette
        headline: 'Bridge shut after crack found: "days, not weeks"'
        published: 2025-02-03
        url: https://example.org/bridge?page=1&lang=en
        file: gazette.txt
        brief: The bridge carries the only road to the port, and the paper followed its closure.
        passages:
          p2: {note: An inspector found a crack in a bearing on Monday morning.}
          p4: {note: "The harbour office counted 1,200 diverted lorries a day."}
          p5: {quote: "“A scandal” is what the mayor called it (twice)."}
          p6: {note: "The office closed the bridge, then opened the quay road, then hired ferries."}
          p7: {note: Repairs are put at 40 days.}
      courier:
        label: the unnamed report that interviews the ferry master
        published: {inferred: 2025-02, how: it mentions the closure as last week's}
        brief: Told from the quay, where the ferry master and a crane driver speak at length.
        passages:
          p2: {note: The ferry master guesses that frost caused the crack.}
          p3: {note: The crane driver blames overloaded lorries.}
          p5: {note: "Three ferries ran day and night: the Alma, the Bruna and the Clio."}
          p7b: {note: Repairs are put at 60 days.}
    questions:
      - id: crack-cause
        kind: claim
        claim: 'Frost caused the crack: "100%" {sure} = <no>.'
        verdict: not-stated
        cites: [courier#p2, courier#p3]
        why: The ferry master guesses at frost, the crane driver at overload; the report settles nothing.
        hint: Is a guess an assertion?
        tags: [causes, core]

      - id: lorries-counted
        kind: claim
        claim: 1,200 lorries a day were diverted.
        verdict: supported
        cites: [gazette#p4]
        why: That is the harbour office's count.

      - id: closed-by
        kind: choice
        ask: |-
          According to the Harbour Gazette, who closed the bridge?
          (One of these four: the U.S. Navy did not.)
        answer: the harbour office
        others: ["the mayor & council", "A. Smith, hauliers", "50% of the police #1"]
        cites: [gazette#p6]
        why: |-
          The harbour office closed it.

          The mayor only called the closure a scandal.
        difficulty: 1
        tags: [people, core]

      - id: year-closed
        kind: choice
        ask: In which year was that?
        answer: "2025"
        others: ["2023", "2024"]
        cites: [gazette#p2]
        why: The report is of February 2025.

      - id: ferry-names
        kind: select
        ask: Which ferries ran?
        answers: [the Alma, the Bruna]
        others: [the Dora, the Elsa, "=1+1"]
        cites: [courier#p5]
        why: "The report names the Alma, the Bruna and the Clio; see C:\\ferries\\list."
        seconds: 60

      - id: diverted-lorries
        kind: number
        ask: How many lorries a day were diverted?
        answer: 1200
        tolerance: 0.5
        unit: lorries a day
        cites: [gazette#p4]
        why: The Gazette gives the harbour office's count.
        fact: lorries-counted
        corrected: [{date: 2025-03-01, was: 1100 lorries a day, why: "A figure was misread."}]

      - id: cracked-part
        kind: text
        ask: In which part of the bridge was the crack?
        answer: a bearing
        also: [one of its bearings, "Lager (dt.)", "опора"]
        cites: [gazette#p2]
        why: An inspector found it in a bearing on Monday morning.
        difficulty: 3

      - id: steps-taken
        kind: order
        ask: In which order were these steps taken, first step first?
        items: [closed the bridge, opened the quay road, hired ferries]
        cites: [gazette#p6]
        why: First the bridge was closed, then came the quay road, and the ferries last.

      - id: who-blames-what
        kind: match
        ask: Who suspects what?
        pairs:
          the ferry master: frost
          the crane driver: overloaded lorries -> "too heavy"
        others: [poor steel]
        cites: [courier#p2, courier#p3]
        why: The ferry master guesses at frost; the crane driver blames overloaded lorries.

      - id: scandal
        kind: who-said
        statement: the closure was a scandal
        speaker: the mayor
        others: [the inspector, the harbour office]
        cites: [gazette#p5]
        why: The Gazette has the mayor call the closure a scandal.
        tags: [people, speaker:mayor]

      - id: repair-time
        kind: sources-differ
        ask: Both reports say how long repairs will take. Which gives which time?
        values: {gazette: 40 days, courier: 60 days}
        others: [90 days]
        cites: [gazette#p7, courier#p7b]
        why: The Gazette puts repairs at 40 days, the report from the quay at 60.
        difficulty: 3

    """#
}
