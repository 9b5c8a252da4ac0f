import Text

/// Friendlier words for what libyaml could not read; its own where there are none.
enum SyntaxWords {
  static func sentence(for error: SyntaxError) -> String {
    let known = words.first { error.problem.contains($0.problem) }
    switch known?.words {
    case .plain(let words)?: return words
    case .unclosed(let words)?: return words(subject(of: error))
    case nil:
      return "this is not YAML: "
        + Gate.line([error.context, error.problem].filter { !$0.isEmpty }.joined(separator: ", "))
    }
  }

  private enum Words {
    case plain(String)
    /// Made of what was being read.
    case unclosed((Subject) -> String)
  }

  private struct Subject {
    var context: String
    var character: Character?
  }

  private static func subject(of error: SyntaxError) -> Subject {
    Subject(context: error.context, character: error.character)
  }

  private static var words: [(problem: String, words: Words)] {
    [
      (
        "mapping values are not allowed",
        .plain(
          "a ': ' is not expected here; put a text that holds one in quotes, or check the "
            + "indentation")
      ),
      ("did not find expected key", .plain("a key is expected here; check quotes and indentation")),
      (
        "could not find expected ':'",
        .plain("a key needs a ':' behind it; check the indentation of this line")
      ),
      (
        "did not find expected '-' indicator",
        .plain("'- ' is expected here; the entries of a list are indented alike")
      ),
      ("block sequence entries are not allowed", .plain("'- ' is not expected here")),
      (
        "cannot start any token",
        .unclosed { subject in
          if subject.character == "\t" { return "a tab cannot indent; use spaces" }
          let sign = subject.character.map { "'\(Gate.line(String($0)))'" } ?? "this character"
          return "a text cannot begin with \(sign); put it in quotes"
        }
      ),
      ("tab character", .plain("a tab cannot indent; use spaces")),
      (
        "unexpected end of stream", .plain("the quotation mark that opens here is never closed")
      ),
      (
        "unexpected document indicator",
        .plain("the quotation mark that opens here is never closed")
      ),
      ("',' or ']'", .plain("the list that opens here is not closed by ']'")),
      ("',' or '}'", .plain("the mapping that opens here is not closed by '}'")),
      (
        "unknown escape character",
        .plain("no escape begins so; write '\\\\' for a backslash, or use single quotes")
      ),
      ("hexdecimal number", .plain("this escape needs hexadecimal digits")),
      ("invalid Unicode character code", .plain("this escape names no character")),
      (
        "alphabetic or numeric character",
        .plain("a name is expected behind '&' or '*'; put a text that begins so in quotes")
      ),
      ("undefined tag handle", .plain("a text that begins with '!' needs quotes")),
      (
        "expected whitespace or line break", .plain("a space is expected here")
      ),
      ("expected comment or line break", .plain("nothing may follow '|' or '>' on its line")),
      (
        "expected <document start>",
        .plain("a key is expected here; the lines of a pack begin at the same column")
      ),
      ("expected node content", .plain("a value is expected here; put special signs in quotes")),
    ]
  }
}
