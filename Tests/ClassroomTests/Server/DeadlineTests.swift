import Classroom
import NIOCore
import Testing

@Suite struct DeadlineTests {
  private func at(_ seconds: Int64) -> NIODeadline {
    .uptimeNanoseconds(1_000) + .seconds(seconds)
  }

  @Test func `whose time is up is told once, and nobody else`() {
    var deadlines = Deadlines<String>()
    _ = deadlines.begin(.greeting, of: "greeting", at: at(0))
    _ = deadlines.begin(.idle, of: "idle", at: at(0))
    _ = deadlines.begin(.request, of: "request", at: at(1))
    let ended = deadlines.begin(.request, of: "ended", at: at(1))
    deadlines.end(ended)
    #expect(deadlines.expired(at: at(15)) == [])
    #expect(deadlines.expired(at: at(16)) == ["request"])
    #expect(deadlines.expired(at: at(20)) == ["greeting"])
    #expect(deadlines.expired(at: at(60)) == ["idle"])
    #expect(deadlines.expired(at: at(1_000)) == [])
    #expect(deadlines.count == 0)
  }

  @Test func `the one who has waited longest makes room, and nobody who has been asked for`() {
    var deadlines = Deadlines<String>()
    _ = deadlines.begin(.stalled, of: "reader", at: at(0))
    _ = deadlines.begin(.idle, of: "idle", at: at(0))
    let first = deadlines.begin(.greeting, of: "first", at: at(1))
    _ = deadlines.begin(.greeting, of: "second", at: at(2))
    deadlines.end(first)
    #expect(deadlines.longestWaiting() == "second")
    #expect(deadlines.longestWaiting() == "idle")
    #expect(deadlines.longestWaiting() == nil)
  }

  @Test func `what is over is forgotten, however many come and go`() {
    var deadlines = Deadlines<Int>()
    for number in 0..<100 { _ = deadlines.begin(.idle, of: number, at: at(0)) }
    for number in 0..<100_000 {
      let ticket = deadlines.begin(.request, of: number, at: at(Int64(number)))
      deadlines.end(ticket)
    }
    #expect(deadlines.count == 100)
    #expect(deadlines.kept < 1_000)
  }
}
