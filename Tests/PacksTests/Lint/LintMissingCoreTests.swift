import Quiz

private func many(_ count: Int, tags: [String]) -> Pack {
  Harbour.pack((0..<count).map { Harbour.choice(id: "q\($0)", tags: tags) })
}

extension RuleExamples {
  static let missingCore = RuleExamples(
    "missing-core",
    fires: [
      many(100, tags: [])
    ],
    silent: [
      many(99, tags: []),
      many(100, tags: ["core"]),
    ])
}
