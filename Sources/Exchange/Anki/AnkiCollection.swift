import Quiz

/// The rows of a collection that hold its settings: one note type, one deck beside the default one.
struct AnkiCollection {
  var deckID: Int
  var deckName: String
  /// Seconds since 1970.
  var moment: Int

  /// The same in all packages, so that their notes are of one type. Changed with the fields.
  static let noteTypeID = 1_763_800_000_001

  static let fields = ["Id", "Question", "Answer", "Explanation", "Sources"]

  var noteTypes: JSON {
    let id = Self.noteTypeID
    let flds = Self.fields.enumerated().map { place, name -> JSON in
      [
        "name": .string(name), "ord": .number(Double(place)), "sticky": false, "rtl": false,
        "font": "Arial", "size": 20, "media": [],
      ]
    }
    let template: JSON = [
      "name": "Card 1", "ord": 0, "qfmt": "{{Question}}", "afmt": .string(Self.back),
      "bqfmt": "", "bafmt": "", "did": .null,
    ]
    let type: JSON = [
      "id": .number(Double(id)), "name": "factcheck", "type": 0,
      "mod": .number(Double(moment)), "usn": -1, "sortf": 1, "did": .number(Double(deckID)),
      "tmpls": [template], "flds": .array(flds), "css": .string(Self.styles), "latexPre": "",
      "latexPost": "", "req": [[0, "any", [1]]], "tags": [], "vers": [],
    ]
    return .object([JSON.Member("\(id)", type)])
  }

  var decks: JSON {
    .object([
      JSON.Member("1", deck(1, "Default")), JSON.Member("\(deckID)", deck(deckID, deckName)),
    ])
  }

  private func deck(_ id: Int, _ name: String) -> JSON {
    [
      "id": .number(Double(id)), "name": .string(name), "desc": "",
      "mod": .number(Double(moment)), "usn": -1, "dyn": 0, "conf": 1, "collapsed": false,
      "browserCollapsed": false, "extendNew": 0, "extendRev": 50, "newToday": [0, 0],
      "revToday": [0, 0], "lrnToday": [0, 0], "timeToday": [0, 0],
    ]
  }

  /// Anki's own settings for a deck.
  var deckSettings: JSON {
    [
      "1": [
        "id": 1, "name": "Default", "mod": 0, "usn": 0, "maxTaken": 60, "autoplay": true,
        "timer": 0, "replayq": true, "dyn": false,
        "new": [
          "bury": true, "delays": [1, 10], "initialFactor": 2500, "ints": [1, 4, 7], "order": 1,
          "perDay": 20, "separate": true,
        ],
        "rev": [
          "bury": true, "ease4": .number(1.3), "fuzz": .number(0.05), "ivlFct": 1,
          "maxIvl": 36500, "minSpace": 1, "perDay": 100,
        ],
        "lapse": [
          "delays": [10], "leechAction": 0, "leechFails": 8, "minInt": 1, "mult": 0,
        ],
      ]
    ]
  }

  var settings: JSON {
    [
      "activeDecks": [1], "addToCur": true, "collapseTime": 1200, "curDeck": 1,
      "curModel": .string("\(Self.noteTypeID)"), "dueCounts": true, "estTimes": true,
      "newBury": true, "newSpread": 0, "nextPos": 1, "sortBackwards": false,
      "sortType": "noteFld", "timeLim": 0,
    ]
  }

  private static let back = """
    {{FrontSide}}<hr id="answer"><div class="answer">{{Answer}}</div>
    {{#Explanation}}<div dir="auto">{{Explanation}}</div>{{/Explanation}}
    {{#Sources}}<div class="sources" dir="auto">{{Sources}}</div>{{/Sources}}
    """

  private static let styles = """
    .card { font-family: sans-serif; font-size: 1.1rem; line-height: 1.4; text-align: left; }
    .answer { font-weight: bold; }
    .sources { font-size: .85rem; margin-top: 1em; }
    """

  /// Schema 11, which every Anki since 2.0 imports.
  static let schema = """
    CREATE TABLE col (id integer PRIMARY KEY, crt integer NOT NULL, mod integer NOT NULL,
      scm integer NOT NULL, ver integer NOT NULL, dty integer NOT NULL, usn integer NOT NULL,
      ls integer NOT NULL, conf text NOT NULL, models text NOT NULL, decks text NOT NULL,
      dconf text NOT NULL, tags text NOT NULL);
    CREATE TABLE notes (id integer PRIMARY KEY, guid text NOT NULL, mid integer NOT NULL,
      mod integer NOT NULL, usn integer NOT NULL, tags text NOT NULL, flds text NOT NULL,
      sfld integer NOT NULL, csum integer NOT NULL, flags integer NOT NULL, data text NOT NULL);
    CREATE TABLE cards (id integer PRIMARY KEY, nid integer NOT NULL, did integer NOT NULL,
      ord integer NOT NULL, mod integer NOT NULL, usn integer NOT NULL, type integer NOT NULL,
      queue integer NOT NULL, due integer NOT NULL, ivl integer NOT NULL,
      factor integer NOT NULL, reps integer NOT NULL, lapses integer NOT NULL,
      left integer NOT NULL, odue integer NOT NULL, odid integer NOT NULL,
      flags integer NOT NULL, data text NOT NULL);
    CREATE TABLE revlog (id integer PRIMARY KEY, cid integer NOT NULL, usn integer NOT NULL,
      ease integer NOT NULL, ivl integer NOT NULL, lastIvl integer NOT NULL,
      factor integer NOT NULL, time integer NOT NULL, type integer NOT NULL);
    CREATE TABLE graves (usn integer NOT NULL, oid integer NOT NULL, type integer NOT NULL);
    CREATE INDEX ix_notes_usn ON notes (usn);
    CREATE INDEX ix_cards_usn ON cards (usn);
    CREATE INDEX ix_revlog_usn ON revlog (usn);
    CREATE INDEX ix_cards_nid ON cards (nid);
    CREATE INDEX ix_cards_sched ON cards (did, queue, due);
    CREATE INDEX ix_revlog_cid ON revlog (cid);
    CREATE INDEX ix_notes_csum ON notes (csum);
    """
}
