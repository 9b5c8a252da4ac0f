import Testing

@testable import PackMaker

/// Who is given the words of somebody else in a claim, and who never is.
@Suite struct MistakenSpeakerTests {
  @Test func `a quotation is claimed for its speaker and for another who speaks`() {
    let found = Drafting.words("speech-claim", Drafting.people)
    #expect(
      found.contains(
        "Ivo Kos, head of the harbour office, said: “The harbour sold nine engines and bought better masts for boats”. -> supported"
      ))
    #expect(
      found.contains(
        "Marta Lindqvist, director of the city museum, said: “The harbour sold nine engines and bought better masts for boats”. -> not-stated"
      ))
    // A head is rather mistaken for a director than for a mayor.
    #expect(!found.contains { $0.hasPrefix("Ana Horvat") && $0.contains("nine engines") })
  }

  @Test func `nobody is given words that are half their own`() {
    let text = """
      “Harbours sold nine engines and bought masts for boats,” said Ivo Kos, the mayor of Lagos.
      “Ports that sold engines and bought masts were poor,” said Ana Horvat, a baker in Faro.
      """
    let found = Drafting.words("speech-claim", Drafting.met + text)
    #expect(found.contains { $0.contains("“Harbours sold") })
    #expect(!found.contains { $0.contains("Ana Horvat") && $0.contains("“Harbours sold") })
  }

  @Test(arguments: [
    "“Councils misled every child of Braga about bread,” said Ivo Kos.",
    "“I sold nine engines and bought masts for boats,” said Ivo Kos.",
    "“Our harbour office bought nine masts and engines for boats,” said Ivo Kos.",
  ])
  func `a reproach and one's own doings are given to nobody else`(text: String) {
    let other =
      "Bakers and sailors of Faro met for an hour to hear the budget of the library of Faro.\n"
      + "“Every child in Braga deserves a library with warm rooms,” said Ana Horvat, a baker in Faro.\n"
    let found = Drafting.words("speech-claim", other + text).filter { !$0.contains("Every child") }
    #expect(found.count == 1)
    #expect(found.allSatisfy { $0.hasSuffix("-> supported") }, "\(found)")
  }

  @Test func `nobody of another state is given somebody's words`() {
    let text = "“Harbours sold nine engines and bought masts for boats,” said Ivo Kos, "
    let other =
      "Ana Horvat, the Portuguese minister, met Ivo Kos.\n"
      + "“Every child in Braga deserves a library with warm rooms,” said Ana Horvat.\n"
    func isSwapped(_ role: String) -> Bool {
      Drafting.words("speech-claim", other + text + role).contains {
        $0.hasPrefix("Ana Horvat") && $0.contains("Harbours sold")
      }
    }
    #expect(isSwapped("the Portuguese ambassador."))
    #expect(!isSwapped("the French ambassador."))
  }

  @Test func `who had spoken before is no match for a speaker of today`() {
    let today =
      "Ana Horvat, a baker in Faro, met Ivo Kos, the mayor of Lagos.\n"
      + "“Every child in Braga deserves a library with warm rooms,” said Ivo Kos.\n"
    let other = "“Boats and masts are the wealth of every nation,” Ana Horvat "
    #expect(
      Drafting.words("speech-claim", today + other + "said.").contains {
        $0.hasSuffix("not-stated")
      })
    #expect(
      !Drafting.words("speech-claim", today + other + "had once said.").contains {
        $0.hasSuffix("not-stated")
      })
  }

  @Test func `who spoke in another age is not mistaken for a speaker of today`() {
    let today =
      "Ana Horvat, a baker in Faro, met Ivo Kos, the mayor of Lagos.\n"
      + "“Every child in Braga deserves a library with warm rooms,” said Ivo Kos.\n"
    let other = "“Boats and masts are the wealth of every nation,” said Ana Horvat"
    #expect(
      Drafting.words("speech-claim", today + other + ".").contains { $0.hasSuffix("not-stated") })
    #expect(
      !Drafting.words("speech-claim", today + other + " in 1897.").contains {
        $0.hasPrefix("Ana Horvat, baker in Faro, said: “Every")
      })
  }
}
