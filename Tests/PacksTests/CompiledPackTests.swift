import Files
import Glibc
import PackTesting
import Quiz
import Testing
import Text

@testable import CompiledPacks
@testable import Packs

/// The compiled form of packs.
struct CompiledPackTests {
  @Test(arguments: 0..<20)
  func `a pack of anything at all comes back as it was`(batch: UInt64) throws {
    for seed in batch * 25..<batch * 25 + 25 {
      var packs = RandomPacks(seed: seed)
      let pack = packs.pack()
      let bytes = CompiledPack.encode(pack)
      let again = try #require(CompiledPack.decode(bytes), "seed \(seed)")
      #expect(again == pack, "seed \(seed)")
      // Equal texts may still be spelled in different bytes; the writer would show it.
      #expect(PackWriter.write(again) == PackWriter.write(pack), "seed \(seed)")
      #expect(CompiledPack.encode(again) == bytes, "seed \(seed)")
    }
  }

  @Test func `the banks that come with the program come back as they were`() throws {
    let banks = [try Self.bank(), Array(StarterPack.text.utf8)]
    for bank in banks {
      let pack = try #require(PackReader.read(bank, path: "bank").pack)
      #expect(CompiledPack.decode(CompiledPack.encode(pack)) == pack)
      #expect(CompiledPack.decode(CompiledPack.encode(pack.gated)) == pack.gated)
    }
  }

  @Test func `texts that are equal but not the same bytes keep their bytes`() throws {
    let pack = Pack(id: "a", title: "\u{E9}", description: "e\u{301}", language: "\u{0}")
    let again = try #require(CompiledPack.decode(CompiledPack.encode(pack)))
    #expect(Array(again.title.utf8) == Array(pack.title.utf8))
    #expect(Array(again.description.utf8) == Array(pack.description.utf8))
    #expect(again.language == "\u{0}")
  }

  @Test func `numbers of any size come back`() throws {
    let far = PartialDate("9999-12-31")
    var pack = Pack(id: "a", version: .min, title: "A")
    pack.sources = [
      Source(
        id: "s", label: "S", published: far.map { .inferred($0, how: "") } ?? .notStated,
        passages: [Passage(id: "p", paragraph: .max, range: -5..<Int.max)])
    ]
    #expect(CompiledPack.decode(CompiledPack.encode(pack)) == pack)
  }

  @Test func `a part of an encoding is no pack`() {
    var packs = RandomPacks(seed: 5)
    let bytes = CompiledPack.encode(packs.pack())
    for count in bytes.indices {
      #expect(CompiledPack.decode(Array(bytes[..<count])) == nil)
    }
    #expect(CompiledPack.decode(bytes + [0]) == nil)
  }

  @Test func `an encoding with another byte anywhere is no pack`() {
    var packs = RandomPacks(seed: 7)
    let bytes = CompiledPack.encode(packs.pack())
    var random = SeededGenerator(seed: 1)
    for _ in 0..<5_000 {
      var damaged = bytes
      damaged[random.next(below: bytes.count)] ^= UInt8(1 + random.next(below: 255))
      #expect(CompiledPack.decode(damaged) == nil)
    }
  }

  /// Behind the digest, which would hide whether the rest holds against any bytes.
  @Test func `damage that the digest does not see gives no pack or a sound one`() {
    var random = SeededGenerator(seed: 2)
    var sound = 0
    for seed in 0..<10 as Range<UInt64> {
      var packs = RandomPacks(seed: seed)
      let body = Array(CompiledPack.encode(packs.pack())[CompiledPack.headerLength...])
      for count in body.indices {
        #expect(Self.unchecked(Array(body[..<count])) == nil)
      }
      for _ in 0..<2_000 {
        var damaged = body
        for _ in 0...random.next(below: 3) {
          damaged[random.next(below: body.count)] = UInt8(random.next(below: 256))
        }
        guard let pack = Self.unchecked(damaged) else { continue }
        sound += 1
        #expect(Self.isSound(pack))
      }
    }
    #expect(sound > 0)
  }

  @Test func `counts beyond all bounds are no pack, and take no room`() {
    let huge: [UInt8] = [0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0x7F]
    for tail in [[], [0], huge, huge + huge, [1, 0xFF]] as [[UInt8]] {
      #expect(Self.unchecked(huge + tail) == nil)
      #expect(Self.unchecked([1] + huge + tail) == nil)
      #expect(Self.unchecked([1, 1, 0x61, 0, 0, 0, 0, 0, 0, 0] + huge + tail) == nil)
    }
    #expect(Self.unchecked([1, 1, 0xC3] + [UInt8](repeating: 0, count: 40)) == nil)
  }

  @Test func `another version of the form is no pack`() {
    var bytes = CompiledPack.encode(Pack(id: "a", title: "A"))
    #expect(CompiledPack.decode(bytes) != nil)
    bytes[CompiledPack.magic.count] += 1
    #expect(CompiledPack.decode(bytes) == nil)
  }

  static func bank() throws -> [UInt8] {
    let folder = #filePath.split(separator: "/").dropLast(3).joined(separator: "/")
    return try FileBytes.read("/\(folder)/questions/venezuela-deportations-2025.yaml")
  }

  private static func unchecked(_ body: [UInt8]) -> Pack? {
    body.withUnsafeBytes { CompiledPack.unchecked($0) }
  }

  /// Whether every index of a key names an option.
  private static func isSound(_ pack: Pack) -> Bool {
    pack.questions.allSatisfy { question in
      switch question.form {
      case .choice(let choice): choice.options.indices.contains(choice.key)
      case .selection(let selection):
        selection.keys.allSatisfy(selection.options.indices.contains)
      case .number(let key): key.value.isFinite && key.tolerance.isFinite
      case .text(let key): !key.accepted.isEmpty
      case .ordering: true
      case .matching(let matching):
        matching.key.count == matching.prompts.count
          && matching.key.allSatisfy(matching.options.indices.contains)
      }
    }
  }
}
