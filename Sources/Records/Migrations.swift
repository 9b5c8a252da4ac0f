import GRDB

/// The schema, as the steps that led to it. A step that was released is never changed.
enum Migrations {
  static var migrator: DatabaseMigrator {
    var migrator = DatabaseMigrator()
    migrator.registerMigration("sessions") { database in
      try database.execute(
        sql: """
          CREATE TABLE pack (
            digest TEXT PRIMARY KEY NOT NULL,
            bytes BLOB NOT NULL
          ) STRICT, WITHOUT ROWID;

          CREATE TABLE session (
            number INTEGER PRIMARY KEY,
            name TEXT NOT NULL UNIQUE,
            pack TEXT NOT NULL REFERENCES pack (digest),
            header BLOB NOT NULL,
            length INTEGER NOT NULL DEFAULT 0
          ) STRICT;

          CREATE TABLE entry (
            session INTEGER NOT NULL REFERENCES session (number) ON DELETE CASCADE,
            place INTEGER NOT NULL,
            body BLOB NOT NULL,
            PRIMARY KEY (session, place)
          ) STRICT, WITHOUT ROWID;
          """)
    }
    migrator.registerMigration("games") { try $0.execute(sql: games + tallies) }
    return migrator
  }
}

extension Migrations {
  /// What was answered is only ever added to; `review` and the tallies are sums of it.
  private static let games = """
    CREATE TABLE game (
      number INTEGER PRIMARY KEY,
      name TEXT NOT NULL UNIQUE,
      pack TEXT NOT NULL,
      digest TEXT NOT NULL,
      seed TEXT NOT NULL,
      settings TEXT NOT NULL,
      player TEXT,
      started INTEGER NOT NULL,
      ended INTEGER,
      isWhole INTEGER NOT NULL
    ) STRICT;
    CREATE INDEX gameStarted ON game (started);
    CREATE INDEX gameOfPack ON game (pack, started);
    CREATE INDEX gameUnfinished ON game (started) WHERE ended IS NULL;

    CREATE TABLE question (
      number INTEGER PRIMARY KEY,
      identity TEXT NOT NULL UNIQUE,
      pack TEXT NOT NULL,
      id TEXT NOT NULL,
      kind TEXT NOT NULL,
      verdict TEXT,
      about TEXT NOT NULL
    ) STRICT;
    CREATE INDEX questionOfPack ON question (pack);

    CREATE TABLE answer (
      game INTEGER NOT NULL REFERENCES game (number) ON DELETE CASCADE,
      place INTEGER NOT NULL,
      question INTEGER NOT NULL REFERENCES question (number),
      at INTEGER NOT NULL,
      day INTEGER NOT NULL,
      look INTEGER NOT NULL,
      response TEXT,
      called TEXT,
      certainty INTEGER,
      cites TEXT,
      citesDecide INTEGER,
      fraction REAL NOT NULL,
      points REAL NOT NULL,
      help INTEGER NOT NULL,
      milliseconds INTEGER NOT NULL,
      PRIMARY KEY (game, place)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX answerToQuestion ON answer (question, day, at);

    -- What else was done in a game, for replay.
    CREATE TABLE move (
      game INTEGER NOT NULL REFERENCES game (number) ON DELETE CASCADE,
      place INTEGER NOT NULL,
      body TEXT NOT NULL,
      PRIMARY KEY (game, place)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE dispute (
      game INTEGER NOT NULL REFERENCES game (number) ON DELETE CASCADE,
      place INTEGER NOT NULL,
      answer INTEGER NOT NULL,
      at INTEGER NOT NULL,
      why TEXT NOT NULL,
      PRIMARY KEY (game, place)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE review (
      question INTEGER PRIMARY KEY REFERENCES question (number) ON DELETE CASCADE,
      pack TEXT NOT NULL,
      stability REAL NOT NULL,
      difficulty REAL NOT NULL,
      stage INTEGER NOT NULL,
      step INTEGER NOT NULL,
      first INTEGER NOT NULL,
      last INTEGER NOT NULL,
      due INTEGER NOT NULL
    ) STRICT;
    CREATE INDEX reviewDue ON review (pack, due);
    CREATE INDEX reviewBegun ON review (pack, first);

    """

  /// Kept by triggers, so that whatever adds an answer counts it in the same transaction. Second
  /// looks count nowhere.
  private static let tallies = """
    CREATE TABLE questionTally (
      question INTEGER PRIMARY KEY REFERENCES question (number) ON DELETE CASCADE,
      answers INTEGER NOT NULL, right INTEGER NOT NULL, skipped INTEGER NOT NULL,
      fraction REAL NOT NULL
    ) STRICT;
    CREATE TABLE dayTally (
      pack TEXT NOT NULL, day INTEGER NOT NULL,
      answers INTEGER NOT NULL, right INTEGER NOT NULL,
      PRIMARY KEY (pack, day)
    ) STRICT, WITHOUT ROWID;
    CREATE TABLE certaintyTally (
      pack TEXT NOT NULL, certainty INTEGER NOT NULL,
      answers INTEGER NOT NULL, right INTEGER NOT NULL,
      PRIMARY KEY (pack, certainty)
    ) STRICT, WITHOUT ROWID;
    CREATE TABLE callTally (
      pack TEXT NOT NULL, verdict TEXT NOT NULL, called TEXT NOT NULL,
      answers INTEGER NOT NULL,
      PRIMARY KEY (pack, verdict, called)
    ) STRICT, WITHOUT ROWID;

    CREATE TRIGGER tallyAnswer AFTER INSERT ON answer WHEN NEW.look = 1 BEGIN
      INSERT INTO questionTally (question, answers, right, skipped, fraction)
        VALUES (NEW.question, 1, NEW.fraction = 1, NEW.response IS NULL, NEW.fraction)
        ON CONFLICT DO UPDATE SET answers = answers + 1, right = right + excluded.right,
          skipped = skipped + excluded.skipped, fraction = fraction + excluded.fraction;
      INSERT INTO dayTally (pack, day, answers, right)
        SELECT pack, NEW.day, 1, NEW.fraction = 1 FROM question WHERE number = NEW.question
        ON CONFLICT DO UPDATE SET answers = answers + 1, right = right + excluded.right;
    END;
    CREATE TRIGGER tallyCertainty AFTER INSERT ON answer
      WHEN NEW.look = 1 AND NEW.certainty IS NOT NULL AND NEW.response IS NOT NULL BEGIN
      INSERT INTO certaintyTally (pack, certainty, answers, right)
        SELECT pack, NEW.certainty, 1, NEW.fraction = 1 FROM question
          WHERE number = NEW.question
        ON CONFLICT DO UPDATE SET answers = answers + 1, right = right + excluded.right;
    END;
    CREATE TRIGGER tallyCall AFTER INSERT ON answer
      WHEN NEW.look = 1 AND NEW.called IS NOT NULL BEGIN
      INSERT INTO callTally (pack, verdict, called, answers)
        SELECT pack, verdict, NEW.called, 1 FROM question
          WHERE number = NEW.question AND verdict IS NOT NULL
        ON CONFLICT DO UPDATE SET answers = answers + 1;
    END;
    """
}
