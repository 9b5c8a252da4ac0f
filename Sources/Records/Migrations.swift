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
    return migrator
  }
}
