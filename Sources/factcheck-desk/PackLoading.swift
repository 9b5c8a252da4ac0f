import CompiledPacks
import Files
import Glibc
import Opening
import Packs
import Quiz
import Terminal
import Text

/// A pack that is ready to be shown and played.
struct LoadedPack {
  let pack: Pack
  /// How it can be called on a command line: as the user did, else by its file.
  let name: String
  /// The file's bytes.
  let bytes: [UInt8]
  /// What makes the next start faster and need not be done before the first prompt stands.
  var afterwards: (() -> Void)?
}

/// Reads a pack for a command that shows or plays it.
enum PackLoading {
  /// The pack, its texts through the gate. Errors in it are printed before this throws.
  ///
  /// - Parameter cache: what may know the file from an earlier reading.
  static func load(
    _ name: String?, with cache: PackCache? = .standard
  ) throws(Failure) -> LoadedPack {
    let path = try path(of: name)
    let called = name ?? PackFinder.stem(of: path)
    return try load(bytes(of: path), of: path, called: called, with: cache)
  }

  /// The same, of bytes that were read.
  ///
  /// - Parameters:
  ///   - path: what errors are said to be in; the name where it is not known.
  static func load(
    _ bytes: [UInt8], of path: String? = nil, called: String, with cache: PackCache? = .standard
  ) throws(Failure) -> LoadedPack {
    if let pack = cache?.load(for: bytes) {
      return LoadedPack(pack: pack, name: called, bytes: bytes)
    }
    let reading = PackReader.read(bytes, path: path ?? called)
    guard let read = reading.pack else {
      printErrors(of: reading)
      throw .packHasErrors
    }
    let pack = shown(read, of: bytes)
    return LoadedPack(pack: pack, name: called, bytes: bytes) { cache?.store(pack, for: bytes) }
  }

  /// Where the pack of a name lies.
  static func path(of name: String?) throws(Failure) -> String {
    do {
      return try PackFinder.path(of: name)
    } catch {
      throw .finding(error)
    }
  }

  /// The pack as it may be shown.
  private static func shown(_ pack: Pack, of bytes: [UInt8]) -> Pack {
    // The reader bounds lengths, so a file without harmful bytes needs no second look.
    Gate.isHarmless(bytes) ? pack : pack.gated
  }

  /// The pack that bytes kept earlier make; nil where they make none.
  static func pack(of bytes: [UInt8], called name: String) -> Pack? {
    PackReader.read(bytes, path: name).pack.map { shown($0, of: bytes) }
  }

  /// The same, with the file's bytes, for whoever keeps them.
  static func loadWithBytes(
    _ name: String?
  ) throws(Failure) -> (loaded: LoadedPack, bytes: [UInt8]) {
    let loaded = try load(name)
    return (loaded, loaded.bytes)
  }

  /// Prints what makes a pack unusable.
  static func printErrors(of reading: Reading) {
    let printer = DiagnosticPrinter(bytes: reading.bytes)
    let output = Output(descriptor: 2)
    for diagnostic in reading.diagnostics where diagnostic.severity == .error {
      output.line(printer.render(diagnostic))
    }
    output.flush()
  }

  /// What came of reading a file.
  static func read(_ path: String) throws(Failure) -> Reading {
    PackReader.read(try bytes(of: path), path: path)
  }

  private static func bytes(of path: String) throws(Failure) -> [UInt8] {
    do {
      return try FileBytes.read(path)
    } catch {
      throw .file(error)
    }
  }
}
