import Foundation
import PackTesting
import Packs
import Quiz
import Testing

@testable import Exchange

/// What every format is held to; a new one is tried as soon as it stands in the registry.
struct FormatsTests {
  static let both = Formats.all.compactMap { $0 as? any Exporting & Importing }.map(Named.init)

  struct Named: CustomTestStringConvertible {
    var format: any Exporting & Importing
    var testDescription: String { format.name }
  }

  @Test func `names and endings mean one format each, in order`() {
    let names = Formats.all.map(\.name)
    #expect(names == Set(names).sorted())
    let endings = Formats.all.flatMap(\.endings)
    #expect(Set(endings).count == endings.count)
    for format in Formats.all {
      #expect(Formats.named(format.name)?.name == format.name)
      for ending in format.endings {
        #expect(Formats.ending(of: "A." + ending.uppercased())?.name == format.name)
      }
    }
    #expect(Formats.named("no such format") == nil)
    #expect(Formats.ending(of: "file") == nil)
  }

  /// How many random packs each format is tried with; in `.ci/run` they are 10,000 over all.
  static let packs = UInt64((isThorough ? 10_000 : 1_000) / max(both.count, 1))
  private static let isThorough = ProcessInfo.processInfo.environment["CI"] != nil
  private static let batches = UInt64(10)

  @Test(arguments: both, 0..<batches)
  func `a pack comes back but for what is stated`(named: Named, batch: UInt64) throws {
    let format = named.format
    for seed in stride(from: batch, to: Self.packs, by: UInt64.Stride(Self.batches)) {
      let pack = RandomPacks.exchange(seed: seed)
      guard !pack.questions.isEmpty else { continue }
      let written: Conversion.Written
      do throws(ExchangeError) {
        written = try Conversion.write(pack, as: format)
      } catch {
        guard case .nothingToWrite(let losses) = error else {
          Issue.record("\(format.name), seed \(seed): \(error)")
          continue
        }
        expectStated(losses, of: pack, "\(format.name), seed \(seed)")
        continue
      }
      expectStated(written.losses, of: pack, "\(format.name), seed \(seed)")
      // Whole questions alone are compared: what was told to be altered may differ as told.
      var kept = pack
      let told = Set(written.losses.compactMap(\.question))
      kept.questions.removeAll { told.contains($0.id) }
      guard !kept.questions.isEmpty else { continue }
      var bytes = written.bytes
      if kept.questions.count < written.questions {
        var losses: [Loss] = []
        bytes = try format.write(kept, ExportOptions(), to: &losses)
        #expect(losses == [], "\(format.name), seed \(seed)")
      }
      let options = ImportOptions(packID: pack.id, title: pack.title)
      let (again, faults) = try Conversion.read(bytes, as: format, options)
      #expect(faults.filter { !isKind($0) } == [], "\(format.name), seed \(seed)")
      #expect(again == kept.returned(from: format, options), "\(format.name), seed \(seed)")
    }
  }

  /// A kind that only sources tell which the format drops, as it says.
  private func isKind(_ fault: Fault) -> Bool {
    if case .changed(_, _, "kind") = fault.cause { true } else { false }
  }

  /// Every loss names a question of the pack, and none was found by reading back alone.
  private func expectStated(_ losses: [Loss], of pack: Pack, _ place: String) {
    let ids = Set(pack.questions.map(\.id))
    for loss in losses {
      if case .changed(let field) = loss.cause {
        Issue.record("\(place): only reading back found \(field) of \(loss.question ?? "the pack")")
      }
      #expect(loss.question.map(ids.contains) ?? false, "\(place)")
    }
  }
}
