/// Who comes, goes and is called what.
extension Lesson {
  mutating func join(
    _ name: PlayerName, _ token: TokenDigest, _ team: String?, _ now: Int,
    _ effects: inout [LessonEffect]
  ) throws(LessonRefusal) {
    guard !settings.isHands, !roster.isLocked else { throw .locked }
    if let team, !settings.teams.contains(team) { throw .badTeam }
    guard roster.student(named: name) == nil else {
      throw .nameTaken(free: roster.free(like: name))
    }
    let student = roster.add(
      name, token: token, team: team.flatMap(settings.teams.firstIndex), since: closed)
    scores.add(students: roster.students.count)
    if settings.pace == .selfPaced, phase == .running { cursors.append(firstCursor(now)) }
    effects.append(.host(.joined(student: student)))
    noteTally(now, &effects)
  }

  /// Questions that are over: those that whoever joins now cannot have missed.
  private var closed: Int {
    if case .open = phase { position } else { position + 1 }
  }

  /// The name that the next student gets, where names are generated: never one that is taken.
  var generatedName: PlayerName {
    roster.free(like: FriendlyNames.name(of: roster.students.count, seed: header.seed))
  }

  mutating func comeBack(
    _ student: Int, _ token: TokenDigest, _ now: Int, _ effects: inout [LessonEffect]
  ) throws(LessonRefusal) {
    guard roster.students.indices.contains(student) else { throw .noSuchStudent }
    guard roster.students[student].pass != nil else { throw .wrongCode }
    effects.append(.endToken(roster.students[student].token))
    roster.comeBack(student, token: token)
    roster.setRemoved(false, student)
    scores.rank(roster.students)
    effects.append(.host(.cameBack(student: student)))
    noteTally(now, &effects)
  }

  mutating func kick(
    _ student: Int, _ now: Int, _ effects: inout [LessonEffect]
  ) throws(LessonRefusal) {
    guard roster.students.indices.contains(student) else { throw .noSuchStudent }
    guard !roster.students[student].isRemoved else { throw .alreadyGone }
    roster.setRemoved(true, student)
    undoable.append(.kick(student))
    scores.rank(roster.students)
    effects += [.endToken(roster.students[student].token), .host(.kicked(student: student))]
    noteTally(now, &effects)
  }

  /// Lets a student in again: the old token ends at once, the pass works once.
  mutating func readmit(
    _ student: Int, _ pass: TokenDigest, _ effects: inout [LessonEffect]
  ) throws(LessonRefusal) {
    guard roster.students.indices.contains(student) else { throw .noSuchStudent }
    effects.append(.endToken(roster.students[student].token))
    roster.give(pass: pass, to: student)
  }

  mutating func rename(
    _ student: Int, _ name: PlayerName, _ now: Int, _ effects: inout [LessonEffect]
  ) throws(LessonRefusal) {
    guard roster.students.indices.contains(student) else { throw .noSuchStudent }
    if let other = roster.student(named: name), other != student {
      throw .nameTaken(free: roster.free(like: name))
    }
    roster.rename(student, to: name)
    effects += [
      .host(.renamed(student: student)), .student(student, state(of: student, at: now)),
    ]
  }

  mutating func setLocked(
    _ isLocked: Bool, _ effects: inout [LessonEffect]
  ) throws(LessonRefusal) {
    guard roster.isLocked != isLocked else {
      throw isLocked ? .alreadyLocked : .notLocked
    }
    roster.isLocked = isLocked
    effects.append(.host(.lockChanged(isLocked: isLocked)))
  }
}
