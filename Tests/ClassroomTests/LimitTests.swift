import Classroom
import Testing

@Suite struct LimitTests {
  @Test func `no stretch of a minute holds more than ten wrong codes`() {
    var limit = RateLimit.wrongCodes
    var admitted: [Int] = []
    for time in stride(from: 0, to: 300_000, by: 700) where limit.admits(at: time) {
      admitted.append(time)
    }
    #expect(admitted.count >= 40)
    for first in admitted {
      #expect(admitted.count { (first..<first + 60_000).contains($0) } <= 10)
    }
  }

  @Test func `a limit of none lets one through, and nothing breaks`() {
    var limit = RateLimit(count: 0, milliseconds: 1_000)
    limit.note(at: 0)
    limit.note(at: 0)
    #expect(limit.wait(at: 0) == 1_000)
    #expect(limit.count == 1)
  }

  @Test func `who waits as told is let through`() {
    var limit = RateLimit(count: 2, milliseconds: 1_000)
    let verdicts = [0, 300, 999, 1_000].map { time in
      let wait = limit.wait(at: time)
      return (wait, limit.admits(at: time))
    }
    #expect(verdicts.map(\.0) == [0, 0, 1, 0])
    #expect(verdicts.map(\.1) == [true, true, false, true])
    #expect(limit.wait(at: 1_001) == 299)
  }

  @Test func `addresses are counted apart, in bounded memory`() {
    var limits = RateLimits<Int>(.wrongCodes, capacity: 2_000)
    let admitted = (0..<11).count { limits.admits(7, at: $0) }
    #expect(admitted == 10)
    let isOtherAdmitted = limits.admits(8, at: 20)
    #expect(isOtherAdmitted)
    for address in 0..<50_000 { limits.note(address, at: 30) }
    #expect(limits.count <= 2_000)
    for address in 0..<1_500 { limits.note(address, at: 500_000) }
    #expect(limits.count <= 2_000)
  }
}
