/// A student in a lesson.
package struct Student: Hashable, Sendable {
  package internal(set) var name: PlayerName
  /// Of the page that plays in their name.
  package internal(set) var token: TokenDigest
  /// Index in the settings' teams; nil without teams.
  package internal(set) var team: Int?
  /// Slots that were over when they joined.
  package internal(set) var since = 0
  /// Whether the teacher sent them out.
  package internal(set) var isRemoved = false
  /// The way back in that waits for them.
  package internal(set) var pass: TokenDigest?
}

/// Who is in the lesson. Students keep their number for good.
package struct Roster: Hashable, Sendable {
  /// By number; who was sent out stays.
  package internal(set) var students: [Student] = []
  /// Whether nobody new is let in.
  package internal(set) var isLocked = false
  /// Who was sent out.
  package private(set) var removed: Set<Int> = []
  private var byToken: [TokenDigest: Int] = [:]
  private var byPass: [TokenDigest: Int] = [:]
  private var byName: [String: Int] = [:]
  private var bySkeleton: [String: Int] = [:]
  /// Present members of each team.
  private var teamSizes: [Int]

  /// How many have not been sent out.
  package var present: Int { students.count - removed.count }

  init(teams: Int) {
    teamSizes = Array(repeating: 0, count: teams)
  }

  package func student(token: TokenDigest) -> Int? { byToken[token] }

  func student(pass: TokenDigest) -> Int? { byPass[pass] }

  /// Whoever has that name, or one that looks like it.
  package func student(named name: PlayerName) -> Int? {
    let keys = name.keys
    return byName[keys.caseless] ?? bySkeleton[keys.skeleton]
  }

  /// The name itself, or with the first number behind it that makes it free.
  func free(like name: PlayerName) -> PlayerName {
    guard student(named: name) != nil else { return name }
    // A class that all has one name would make this quadratic, so the search leaps.
    var number = 2
    var step = 1
    while student(named: name.numbered(number)) != nil {
      number += step
      step = min(step * 2, 1_024)
    }
    return name.numbered(number)
  }

  mutating func add(
    _ name: PlayerName, token: TokenDigest, team: Int? = nil, since: Int = 0
  ) -> Int {
    let number = students.count
    let team = team ?? teamSizes.indices.min { (teamSizes[$0], $0) < (teamSizes[$1], $1) }
    students.append(Student(name: name, token: token, team: team, since: since))
    if let team { teamSizes[team] += 1 }
    byToken[token] = number
    take(name, for: number)
    return number
  }

  mutating func rename(_ number: Int, to name: PlayerName) {
    release(students[number].name, of: number)
    students[number].name = name
    take(name, for: number)
  }

  mutating func setRemoved(_ isRemoved: Bool, _ number: Int) {
    guard students[number].isRemoved != isRemoved else { return }
    students[number].isRemoved = isRemoved
    if isRemoved { removed.insert(number) } else { removed.remove(number) }
    if let team = students[number].team { teamSizes[team] += isRemoved ? -1 : 1 }
  }

  /// Lets a student in again on a pass, once; an earlier pass ends.
  mutating func give(pass: TokenDigest, to number: Int) {
    if let old = students[number].pass { byPass[old] = nil }
    students[number].pass = pass
    byPass[pass] = number
    byToken[students[number].token] = nil
  }

  mutating func comeBack(_ number: Int, token: TokenDigest) {
    if let pass = students[number].pass { byPass[pass] = nil }
    students[number].pass = nil
    byToken[students[number].token] = nil
    students[number].token = token
    byToken[token] = number
  }

  private mutating func take(_ name: PlayerName, for number: Int) {
    let keys = name.keys
    byName[keys.caseless] = number
    if bySkeleton[keys.skeleton] == nil { bySkeleton[keys.skeleton] = number }
  }

  private mutating func release(_ name: PlayerName, of number: Int) {
    let keys = name.keys
    if byName[keys.caseless] == number { byName[keys.caseless] = nil }
    if bySkeleton[keys.skeleton] == number { bySkeleton[keys.skeleton] = nil }
  }
}
