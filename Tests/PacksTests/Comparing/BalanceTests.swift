import Packs
import Quiz
import Testing

struct BalanceTests {
  private func claims(_ speaker: String, _ verdicts: [Verdict]) -> [Question] {
    verdicts.enumerated().map { number, verdict in
      var question = Harbour.claim("It was so.", verdict, id: "\(speaker)-\(number)")
      question.tags = ["speaker:\(speaker)"]
      return question
    }
  }

  private let mostlySupported: [Verdict] = [
    .supported, .supported, .supported, .supported, .refuted,
  ]
  private let mostlyRefuted: [Verdict] = [.refuted, .refuted, .refuted, .refuted, .notStated]

  @Test func `verdicts and kinds are counted by speaker and by source`() throws {
    var choice = Harbour.choice(id: "x", about: ["gazette", "courier"])
    choice.tags = ["speaker:mayor"]
    let balance = Balance(of: Harbour.pack(claims("mayor", mostlySupported) + [choice]))
    let mayor = try #require(balance.speakers.first)
    #expect([mayor.supported, mayor.refuted, mayor.notStated] == [4, 1, 0])
    #expect(mayor.kinds == ["claim": 5, "choice": 1])
    #expect(balance.sources.map(\.name) == ["gazette", "courier"])
    #expect(balance.sources.map(\.questions) == [6, 1])
  }

  @Test func `two speakers who lean opposite ways are both flagged`() {
    let pack = Harbour.pack(claims("mayor", mostlySupported) + claims("master", mostlyRefuted))
    #expect(Balance(of: pack).speakers.map(\.lean) == [.refuted, .supported])
  }

  @Test func `who leans alone, or has few claims, is not flagged`() {
    let alone = claims("mayor", mostlySupported) + claims("master", mostlySupported)
    #expect(Balance(of: Harbour.pack(alone)).speakers.map(\.lean) == [nil, nil])
    let few = claims("mayor", mostlySupported) + claims("master", [.refuted, .refuted, .refuted])
    #expect(Balance(of: Harbour.pack(few)).speakers.map(\.lean) == [nil, nil])
  }

  @Test func `three quarters exactly is no lean`() {
    let even: [Verdict] = [.supported, .supported, .supported, .refuted, .notStated]
    let pack = Harbour.pack(claims("mayor", even) + claims("master", mostlyRefuted))
    #expect(Balance(of: pack).speakers.map(\.lean) == [nil, nil])
  }

  @Test func `the table is aligned and says a lean in words`() {
    let pack = Harbour.pack(claims("mayor", mostlySupported) + claims("master", mostlyRefuted))
    #expect(
      BalancePrinter.lines(Balance(of: pack)) == [
        "speaker  supported  refuted  not stated  claim  all",
        "master           0        4           1      5    5  mostly refuted, while another is not",
        "mayor            4        1           0      5    5  mostly supported, while another is not",
        "",
        "source   supported  refuted  not stated  claim  all",
        "gazette          4        5           1     10   10",
      ])
  }

  @Test func `a pack without speakers says so`() {
    let lines = BalancePrinter.lines(Balance(of: Harbour.one(Harbour.choice())))
    #expect(lines.first == "no question has a tag speaker:NAME")
  }
}
