/// Two friendly words for each student, so that no real name is needed.
enum FriendlyNames {
  /// The name of the student of that number, 0 and up: the same in every replay, and each of the
  /// first thousand and more its own.
  static func name(of student: Int, seed: UInt64) -> PlayerName {
    let count = adjectives.count * animals.count
    // A stride without a common factor visits every pair once, in an order that looks random.
    let start = Int(truncatingIfNeeded: seed >> 1) & 0xFFFF
    let place = (start + student % count * stride) % count
    let words = adjectives[place / animals.count] + " " + animals[place % animals.count]
    let round = student / count
    return PlayerName(trusted: round == 0 ? words : "\(words) \(round + 1)")
  }

  private static let stride = 389

  private static let adjectives = [
    "Amber", "Brave", "Bright", "Calm", "Cheerful", "Clever", "Coral", "Curious", "Eager", "Fair",
    "Gentle", "Golden", "Happy", "Honest", "Jolly", "Keen", "Kind", "Lively", "Lucky", "Merry",
    "Noble", "Patient", "Proud", "Quick", "Quiet", "Ruby", "Silver", "Steady", "Sunny", "Swift",
    "Warm", "Wise",
  ]

  private static let animals = [
    "Badger", "Bear", "Beaver", "Crane", "Deer", "Dolphin", "Eagle", "Falcon", "Finch", "Fox",
    "Hare", "Hawk", "Hedgehog", "Heron", "Koala", "Lark", "Lion", "Lynx", "Marten", "Moose",
    "Newt", "Otter", "Owl", "Panda", "Puffin", "Raven", "Robin", "Seal", "Sparrow", "Squirrel",
    "Swan", "Tiger", "Turtle", "Walrus", "Wolf", "Wren",
  ]
}
