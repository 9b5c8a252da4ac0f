import CUTF8Proc

/// Names as they compare: two that a reader may take for one another have a key in common.
package enum Lookalikes {
  /// The text without letter case, spaces and what cannot be seen.
  package static func caseless(_ text: String) -> String {
    Normalisation.mapped(
      text,
      options: UTF8PROC_STABLE.rawValue | UTF8PROC_COMPOSE.rawValue | UTF8PROC_COMPAT.rawValue
        | UTF8PROC_CASEFOLD.rawValue | UTF8PROC_IGNORE.rawValue
    ).filter { !$0.isWhitespace }
  }

  /// The same with every letter and figure that looks like an ASCII one as that one. Shape goes
  /// before case, since a capital and its small letter may look like different letters.
  package static func skeleton(_ text: String) -> String {
    var out = String.UnicodeScalarView()
    for scalar in Folded.plain(text).unicodeScalars {
      out.append(shapes[scalar.value].map { Unicode.Scalar($0) } ?? scalar)
    }
    return caseless(String(out))
  }

  private static let shapes: [UInt32: UInt8] = {
    var shapes: [UInt32: UInt8] = [:]
    for (shape, alike) in groups {
      guard let shape = shape.utf8.first else { continue }
      for scalar in alike.unicodeScalars { shapes[scalar.value] = shape }
    }
    return shapes
  }()

  /// Latin, Greek, Cyrillic and Coptic letters and figures by the ASCII one that they look like:
  /// the single characters of Unicode's confusables.txt (UTS #39, version 15.1) that NFKC leaves as
  /// they are. `0` and `o`, and `1`, `l`, `I` and `|`, count as one.
  private static let groups: [(shape: String, alike: String)] = [
    ("2", "ƧϨꙄꝚ"),
    ("3", "ƷȜЗӠⳌꝪꞫ"),
    ("5", "Ƽ"),
    ("6", "бⳒ"),
    ("8", "Ȣȣ"),
    ("9", "ⳊꝮ"),
    ("a", "ɑΑαАа"),
    ("b", "ƄΒВЬꞴ"),
    ("c", "СсᴄⲤⲥ"),
    ("d", "ԁ"),
    ("e", "ΕЕеҽꬲ"),
    ("f", "ϜẝꞘꞙꬵ"),
    ("g", "ƍɡԌᶃ"),
    ("h", "ΗНһⲎ"),
    ("i", "1lI|ıƖǀɩɪΙιІіӀӏⲒꙇ"),
    ("j", "ͿϳЈјꞲ"),
    ("k", "ΚКⲔ"),
    ("l", "Ⳑ"),
    ("m", "ΜϺМⲘ"),
    ("n", "ΝⲚ"),
    ("o", "0ΟοσОоᴏᴑⲞⲟꬽ"),
    ("p", "ΡρРрⲢⲣ"),
    ("q", "ԛ"),
    ("r", "Ʀгᴦⲅꭇꭈ"),
    ("s", "ƽЅѕꜱ"),
    ("t", "ΤТⲦ"),
    ("u", "ʋυᴜꞟꭎꭒ"),
    ("v", "νѴѵᴠ"),
    ("w", "ɯѡԜԝᴡ"),
    ("x", "ΧХхⲬꞳ"),
    ("y", "ɣʏΥγУуҮүᶌỿⲨꭚ"),
    ("z", "Ζᴢ𐋵"),
  ]
}
