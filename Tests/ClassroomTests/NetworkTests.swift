import Classroom
import Synchronization
import Testing

@Suite struct NetworkTests {
  private typealias Network = NetworkChoice.Network

  @Test func `the likeliest of several networks stands first, and any can be chosen`() throws {
    let choice = try #require(
      NetworkChoice([
        Network(name: "docker0", address: "172.17.0.1"),
        Network(name: "eth0", address: "10.0.0.7"),
        Network(name: "eth1", address: "169.254.3.4"),
        Network(name: "wlan0", address: "192.168.1.20"),
      ]))
    #expect(choice.isOpen)
    #expect(
      choice.lines == [
        "Which network are the phones in?", "  1  192.168.1.20  (wlan0)", "  2  10.0.0.7  (eth0)",
        "  3  172.17.0.1  (docker0)", "  4  169.254.3.4  (eth1)",
      ])
    #expect(choice.likeliest.address == "192.168.1.20")
    for (typed, address) in [
      ("", "192.168.1.20"), ("2", "10.0.0.7"), (" 4 ", "169.254.3.4"), ("172.17.0.1", "172.17.0.1"),
    ] {
      #expect(choice.network(for: typed)?.address == address)
    }
    for typed in ["0", "5", "-1", "eth", "99999999999999999999", "1 2"] {
      #expect(choice.network(for: typed) == nil)
    }
    #expect(choice.again == "Type a number from 1 to 4.")
    #expect(NetworkChoice.prompt.hasSuffix("> "))
  }

  @Test func `one network is not asked about, and none is none`() throws {
    let choice = try #require(NetworkChoice([Network(name: "eth0", address: "10.0.0.7")]))
    #expect(!choice.isOpen && choice.likeliest.address == "10.0.0.7")
    #expect(NetworkChoice([]) == nil)
  }

  @Test func `after a minute with nobody the teacher is told why that may be`() async throws {
    let room = try Room()
    let isTold = Mutex(false)
    async let told = {
      let sentence = await room.session.nobodyCame()
      isTold.withLock { $0 = true }
      return sentence
    }()
    await room.clock.waitForSleepers(1)
    room.clock.advance(by: 59_999)
    for _ in 0..<200 { await Task.yield() }
    #expect(!isTold.withLock { $0 })
    room.clock.advance(by: 1)
    #expect(
      await told
        == "No phone has reached this laptop: guest networks often keep devices apart and firewalls "
        + "block ports; try this laptop's own hotspot, or `factcheck host --hands`, "
        + "without phones.")
  }

  @Test func `nothing is said where somebody came, or hands are raised`() async throws {
    for isHands in [false, true] {
      let room = try Room(LessonSettings(isHands: isHands))
      if !isHands { _ = try await room.join("Ana") }
      async let told = room.session.nobodyCame()
      await room.clock.waitForSleepers(1)
      room.clock.advance(by: 60_000)
      #expect(await told == nil)
    }
  }
}
