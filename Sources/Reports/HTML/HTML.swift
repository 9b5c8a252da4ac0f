import Text

/// A piece of a page as a value. Text is text whatever it holds: the writer alone makes markup, from
/// the closed lists of ``Tag`` and ``AttributeName``, so that nothing interpolated can become any.
package indirect enum HTML: Hashable, Sendable, ExpressibleByStringLiteral {
  case text(String)
  case element(Tag, [Attribute], [HTML])
  /// A style sheet, which only our source can write.
  case styles(StaticText)

  package struct Attribute: Hashable, Sendable {
    let name: String
    let value: String

    package init(_ name: AttributeName, _ value: String) {
      self.name = name.rawValue
      self.value = value
    }

    /// Only addresses of the web and places of the page make a link; nil for every other scheme.
    package init?(link: String) {
      let text = Gate.line(link)
      let start = text.utf8.prefix(8).map { $0 | 0x20 }
      guard
        start.starts(with: "https://".utf8) || start.starts(with: "http://".utf8)
          || text.utf8.first == UInt8(ascii: "#")
      else { return nil }
      name = "href"
      value = text
    }
  }

  /// Text that stands in the program.
  package struct StaticText: Hashable, Sendable {
    let text: String

    package init(_ text: StaticString) { self.text = "\(text)" }
  }

  package init(stringLiteral text: String) { self = .text(text) }

  /// A link, or the text alone where the address is none of the web.
  package static func link(_ text: String, to address: String?) -> HTML {
    guard let address, let link = Attribute(link: address) else { return .text(text) }
    let rel = Attribute(.rel, "noopener noreferrer")
    return .element(.a, address.hasPrefix("#") ? [link] : [link, rel], [.text(text)])
  }
}

extension Tag {
  /// `Tag.td([.scope: "row"], "text", .text(name))`
  package func callAsFunction(
    _ attributes: KeyValuePairs<AttributeName, String>, _ children: HTML...
  ) -> HTML {
    self(attributes, all: children)
  }

  package func callAsFunction(_ children: HTML...) -> HTML { self([:], all: children) }

  package func callAsFunction(all children: [HTML]) -> HTML { self([:], all: children) }

  package func callAsFunction(
    _ attributes: KeyValuePairs<AttributeName, String>, all children: [HTML]
  ) -> HTML {
    .element(self, attributes.map { HTML.Attribute($0, $1) }, children)
  }
}
