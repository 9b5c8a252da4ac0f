/// An element of an XML document with all that is in it.
package struct XMLElement {
  /// Without its prefix.
  package var name: String
  package var attributes: [(name: String, value: String)]
  package var children: [Child]
  /// Where it begins, counted from 1.
  package var line: Int

  /// What stands in an element.
  package enum Child {
    case element(XMLElement)
    case text(String)
  }

  /// The value of an attribute, whatever its prefix; nil where there is none.
  package subscript(_ attribute: String) -> String? {
    attributes.first { $0.name == attribute }?.value
  }

  /// The elements directly in it.
  package var elements: some Sequence<XMLElement> {
    children.lazy.compactMap { child in
      if case .element(let element) = child { element } else { nil }
    }
  }

  /// The elements of that name directly in it.
  package func all(_ name: String) -> [XMLElement] { elements.filter { $0.name == name } }

  /// The first element of that name directly in it.
  package func first(_ name: String) -> XMLElement? { elements.first { $0.name == name } }

  /// The first element at the end of a way of names.
  package func first(_ path: String...) -> XMLElement? {
    var found: XMLElement? = self
    for name in path { found = found?.first(name) }
    return found
  }

  /// All elements of those names within it, however deep, in the document's order; none within
  /// another that is wanted. The reader bounds the depth.
  package func descendants(where isWanted: (String) -> Bool) -> [XMLElement] {
    var found: [XMLElement] = []
    for element in elements {
      if isWanted(element.name) {
        found.append(element)
      } else {
        found += element.descendants(where: isWanted)
      }
    }
    return found
  }

  /// All text within it.
  package var text: String {
    if children.count == 1, case .text(let text) = children[0] { return text }
    var text = ""
    addText(to: &text)
    return text
  }

  private func addText(to text: inout String) {
    for child in children {
      switch child {
      case .text(let more): text += more
      case .element(let element): element.addText(to: &text)
      }
    }
  }
}
