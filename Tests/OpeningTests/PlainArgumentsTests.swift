import Opening
import Quiz
import Testing

/// Which command lines are plain enough to begin a game without the desk.
struct PlainArgumentsTests {
  @Test func `no arguments are a game of the only pack`() throws {
    let plain = try #require(PlainArguments([]))
    #expect(plain.pack == nil)
    #expect(plain.seed == nil)
    #expect(plain.choices.settings.count == GameSettings().count)
  }

  @Test func `play with the options used most is read in any order`() throws {
    let plain = try #require(
      PlainArguments(["play", "--seed", "4711", "a b.yaml", "--no-color", "--count", "7"]))
    #expect(plain.pack == "a b.yaml")
    #expect(plain.seed == 4711)
    #expect(plain.choices.settings.count == 7)
    #expect(!plain.choices.isColourWanted)
    #expect(!plain.isOffering)
    #expect(try #require(PlainArguments(["play", "--new"])).isNew)
    #expect(try #require(PlainArguments(["play", "--no-record"])).choices.recording == .off)
  }

  @Test func `the day's game has its own number of questions, and offers nothing`() throws {
    let plain = try #require(PlainArguments(["daily", "bridge"]))
    #expect(plain.isDaily)
    #expect(plain.choices.settings.count == 5)
    #expect(!plain.isOffering)
  }

  @Test(
    arguments: [
      "bridge", "stats", "--help", "--version", "play --help", "play --seed", "play --seed -1",
      "play --seed 1x", "play --seed=1", "play --seed 1 --seed 2", "play --count 0",
      "play --count 9999999999999999", "play a b", "play -- a", "play --only x", "play --json",
      "play --resume", "play -x", "daily --seed 1", "daily --count 3", "daily --new",
      "daily --on 2025-03-21", "plain",
    ])
  func `whatever else there is, mistakes included, is left to the desk`(line: String) {
    #expect(PlainArguments(line.split(separator: " ").map(String.init)) == nil)
  }

  @Test func `an empty word is the desk's`() {
    #expect(PlainArguments(["play", ""]) == nil)
    #expect(PlainArguments([""]) == nil)
  }
}
