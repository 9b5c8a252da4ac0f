/// Words of a list, parted by white space; `_` joins the words of a phrase.
func words(_ list: StaticString) -> WordSet {
  WordSet(
    list.description.split(whereSeparator: { $0 == " " || $0 == "\n" }).map {
      $0.contains("_") ? String($0.map { $0 == "_" ? " " : $0 }) : String($0)
    })
}
