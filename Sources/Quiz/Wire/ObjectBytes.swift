// The interfaces' objects as bytes, in the order of their members, without a coding library.

extension QuestionObject {
  /// Writes the members; the object itself is the caller's.
  package func write(to json: inout JSONBytes) {
    json.member("id", id)
    json.member("number", number)
    json.member("of", of)
    json.member("form", form)
    json.member("stem", stem)
    if let options {
      json.name("options")
      json.list(options) { json, option in
        json.object {
          $0.member("letter", option.letter)
          $0.member("text", option.text)
        }
      }
    }
    if let items { json.member("items", items) }
    json.optional("unit", unit)
    json.optional("seconds", seconds)
    if let sources {
      json.name("sources")
      json.list(sources) { json, source in json.object { source.write(to: &$0) } }
    }
    if let secondLook { json.member("secondLook", secondLook) }
    json.optional("player", player)
    json.optional("status", status)
  }
}

extension SourceObject {
  /// Writes the members; the object itself is the caller's.
  package func write(to json: inout JSONBytes) {
    json.member("id", id)
    json.member("label", label)
    json.member("published", published)
    json.optional("brief", brief)
  }
}

extension CitationObject {
  /// Writes the members; the object itself is the caller's.
  package func write(to json: inout JSONBytes) {
    json.member("source", source)
    json.member("label", label)
    json.optional("headline", headline)
    json.member("published", published)
    json.member("paragraph", paragraph)
    json.member("text", text)
    json.optional("url", url)
  }
}
