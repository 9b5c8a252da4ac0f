import Articles
import Glibc
import ModelProposer
import PackMaker
import Testing

/// Against a real server, where `FACTCHECK_MODEL_URL` names one; `FACTCHECK_MODEL` is the model's
/// name there.
@Suite struct LiveTests {
  private static func variable(_ name: String) -> String? {
    getenv(name).map { String(cString: $0) }
  }

  private static let paragraphs = [
    "The ferry Marigold ran aground off Tolley Point on 14 March 2024, the coast station reported.",
    "Crews of two lifeboats brought 83 passengers to the pier at Ambrow. Nobody was hurt.",
    "The ferry had left Ambrow at noon. It carried 26 cars and a load of timber.",
    "Harbour master Greta Olsund said the sandbank had moved in the winter storms.",
    "Ivo Brandt designed the ferry. The yard at Kellin built it in 1987.",
    "The council will pay for a new buoy, Olsund said.",
    "Divers searched the hull for five hours and found three cracks.",
    "The ferry carries about 400 passengers a day in summer.",
    "Tom Arkwell bought the timber. He declined to comment.",
    "A tug pulled the ferry free at high water.",
  ]

  @Test(.enabled(if: variable("FACTCHECK_MODEL_URL") != nil))
  func `a real model's answers have the shape asked for, and what passes is in the article`()
    async throws
  {
    let address = try #require(ModelAddress(Self.variable("FACTCHECK_MODEL_URL") ?? ""))
    var server = ModelServer(
      address: address, model: Self.variable("FACTCHECK_MODEL") ?? "default",
      key: Self.variable(ModelKey.variable).flatMap { ModelKey($0) })
    // A small machine that has other work takes its time.
    server.requestTime = .seconds(1800)
    var proposer = ModelProposer(server: server)
    proposer.context = Self.variable("FACTCHECK_MODEL_CONTEXT").flatMap(Int.init) ?? 2560
    let article = GateTests.article(Self.paragraphs)
    let draws = Draws()
    var drafts: [ModelDraft] = []
    for _ in 0..<(Self.variable("FACTCHECK_MODEL_ROUNDS").flatMap(Int.init) ?? 1) {
      let proposals = try await proposer.drafts(
        from: article, count: 12, generator: { draws.next() }, progress: { print("  ", $0) })
      print(
        "mode \(proposals.mode), \(proposals.requests) requests,",
        "malformed \(proposals.malformed.map { "\($0.key.rawValue) \($0.value)" })")
      drafts += proposals.drafts
    }
    let judgement = ModelGate(article).judge(drafts)
    print("\(drafts.count) drafts, \(judgement.accepted.count) accepted, \(judgement.refused)")
    for refusal in judgement.reasons {
      print(
        "  - \(refusal.rule): \(refusal.draft.kind): \(refusal.draft.wording) [\(refusal.draft.answer ?? "")] p\(refusal.draft.paragraph) «\(refusal.draft.quote)»"
      )
    }
    for draft in judgement.accepted {
      print("  + \(draft.kind): \(draft.wording) [\(draft.answer ?? "\(draft.content)")]")
      let paragraph = Self.paragraphs[draft.paragraph - 1]
      #expect(paragraph.contains(draft.quote))
      #expect(paragraph.contains(draft.answer ?? ""))
    }
  }
}
