import Packs
import Text

/// What people call a question in other tools: packs have no place for it beside the id.
enum QuestionName {
  /// Whether a pack has all of a name that says anything: in the question's id, or as the beginning
  /// of its stem, which many tools make a name of.
  static func isKept(_ name: String, of item: Imported) -> Bool {
    let letters = plain(name)
    let word = letters.filter { !(0x30...0x39).contains($0) }
    if word.isEmpty || usual.contains(String(decoding: word, as: UTF8.self)) { return true }
    if plain(item.stem).starts(with: letters) || begins(Gate.line(item.stem), with: name) {
      return true
    }
    guard let id = item.id,
      let spelt = Spelling.isIdentifier(id) ? id : Spelling.identifier(from: id)
    else { return false }
    return plain(spelt).firstRange(of: letters) != nil
  }

  /// What tools call any question, its number aside.
  private static let usual: Set<String> = ["question", "item", "q"]

  /// Folded letters and digits.
  private static func plain(_ text: String) -> [UInt8] {
    Folded(text).bytes.filter { $0 != 0x20 }
  }

  /// A name may be cut within what folds to one letter.
  private static func begins(_ stem: String, with name: String) -> Bool {
    let bytes = Array(name.utf8)
    let isCut = bytes.suffix(3).elementsEqual("…".utf8)
    return stem.utf8.starts(with: isCut ? bytes.dropLast(3) : bytes[...])
  }
}
