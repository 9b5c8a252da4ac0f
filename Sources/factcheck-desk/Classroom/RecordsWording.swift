import Records

/// Sentences for what goes wrong with records.
enum RecordsWording {
  static func sentence(for error: RecordsError) -> String {
    switch error {
    case .damaged: "this is no database of factcheck's, or it is damaged."
    case .newer: "a newer version of factcheck has written it."
    case .busy: "another program has been writing to it for too long."
    case .diskFull: "the disk is full."
    case .notWritable: "it may not be written."
    case .cannotOpen: "it cannot be opened."
    case .noSuchSession(let name): "there is no session '\(name)' in it."
    case .sessionExists(let name): "there is a session '\(name)' in it already."
    case .outOfStep: "another program writes to the same session."
    case .gameTaken: "another program has gone on with the same game."
    case .database(let code, let message): "\(message) (SQLite \(code))."
    }
  }
}
