/// The same number in two articles, or two numbers of one thing.
struct NumbersAcross: Proposer {
  let name = "numbers-across"
  let summary = "a number that two articles give alike, or differently"

  func propose(_ material: Material) -> [Candidate] {
    Across(kind: .number, proposer: name).propose(material)
  }
}

/// The same day in two articles, or two days of one event.
struct DatesAcross: Proposer {
  let name = "dates-across"
  let summary = "a day that two articles give alike, or differently"

  func propose(_ material: Material) -> [Candidate] {
    Across(kind: .date, proposer: name).propose(material)
  }
}
