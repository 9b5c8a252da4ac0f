package import Files
package import Quiz

/// A pack's file over several changes, each of them on disk before the next is thought of.
package struct PackFile: Sendable {
  /// The file as it stands, as far as is known here.
  package private(set) var reading: Reading

  /// Why a change was not written.
  package enum Failure: Error, Hashable, Sendable {
    /// The file has other bytes than those that were read: somebody else changed it meanwhile.
    case changedMeanwhile
    /// The changed pack would not read as what it is meant to be.
    case unreadable
    case file(FileError)
  }

  package init(path: String) throws(FileError) {
    reading = PackReader.read(try FileBytes.read(path), path: path)
  }

  package var path: String { reading.path }

  /// Puts questions in the place of those that stand there, and has them on disk, synced, when it
  /// returns. What stands there already is not written again.
  ///
  /// - Parameter questions: by their index in the pack that was read.
  package mutating func put(_ questions: [Int: Question]) throws(Failure) -> PackPatcher.Kept {
    guard let old = reading.pack else { throw .unreadable }
    var pack = old
    var changed: [Int] = []
    for (index, question) in questions.sorted(by: { $0.key < $1.key })
    where pack.questions[index] != question {
      pack.questions[index] = question
      changed.append(index)
    }
    guard !changed.isEmpty else { return .layout }
    let (bytes, kept) = PackPatcher.patched(reading, questions: changed, toRead: pack)
    let fresh = PackReader.read(bytes, path: path)
    guard fresh.pack == pack else { throw .unreadable }
    guard try write(bytes) else { throw .changedMeanwhile }
    reading = fresh
    return kept
  }

  /// Whether the file still was as it had been read, and so was written.
  private func write(_ bytes: [UInt8]) throws(Failure) -> Bool {
    do throws(FileError) {
      return try FileLock.hold(path) { () throws(FileError) in
        guard try FileBytes.read(path) == reading.bytes else { return false }
        try AtomicFile.write(bytes, to: path)
        return true
      }
    } catch {
      throw .file(error)
    }
  }
}
