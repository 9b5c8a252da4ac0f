/// Words of a list, parted by white space; `_` joins the words of a phrase.
func words(_ list: StaticString) -> WordSet {
  list.withUTF8Buffer { bytes in
    let words = bytes.split { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\n") }
    return WordSet(
      words.map { word in
        guard word.contains(UInt8(ascii: "_")) else { return String(decoding: word, as: UTF8.self) }
        return String(
          decoding: word.map { $0 == UInt8(ascii: "_") ? UInt8(ascii: " ") : $0 }, as: UTF8.self)
      })
  }
}
