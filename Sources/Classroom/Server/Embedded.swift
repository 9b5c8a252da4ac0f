import Text

/// A file of the pages, as it is in the program.
package struct EmbeddedFile: Sendable {
  package let name: String
  package let bytes: [UInt8]
  /// For `ETag`, with its quotes.
  package let tag: String

  init(_ name: String, _ bytes: [UInt8]) {
    self.name = name
    self.bytes = bytes
    tag = "\"" + Digest(of: bytes).hex.prefix(32) + "\""
  }

  /// For `Content-Type`.
  package var type: String {
    switch name.split(separator: ".").last {
    case "html": "text/html; charset=utf-8"
    case "js": "text/javascript; charset=utf-8"
    case "css": "text/css; charset=utf-8"
    case "svg": "image/svg+xml"
    default: "application/yaml"
    }
  }
}

/// The pages and what belongs to them. The program carries them, so that it needs no files beside
/// it.
package enum EmbeddedFiles {
  package static let all: [EmbeddedFile] = [
    EmbeddedFile("absences.js", PackageResources.absences_js),
    EmbeddedFile("api.js", PackageResources.api_js),
    EmbeddedFile("dom.js", PackageResources.dom_js),
    EmbeddedFile("fit.js", PackageResources.fit_js),
    EmbeddedFile("forms.js", PackageResources.forms_js),
    EmbeddedFile("icon.svg", PackageResources.icon_svg),
    EmbeddedFile("join.html", PackageResources.join_html),
    EmbeddedFile("join.js", PackageResources.join_js),
    EmbeddedFile("joining.js", PackageResources.joining_js),
    EmbeddedFile("link.js", PackageResources.link_js),
    EmbeddedFile("model.js", PackageResources.model_js),
    EmbeddedFile("openapi.yaml", PackageResources.openapi_yaml),
    EmbeddedFile("outbox.js", PackageResources.outbox_js),
    EmbeddedFile("page.js", PackageResources.page_js),
    EmbeddedFile("parts.js", PackageResources.parts_js),
    EmbeddedFile("place.js", PackageResources.place_js),
    EmbeddedFile("screen.css", PackageResources.screen_css),
    EmbeddedFile("screen.html", PackageResources.screen_html),
    EmbeddedFile("screen.js", PackageResources.screen_js),
    EmbeddedFile("slides.js", PackageResources.slides_js),
    EmbeddedFile("stream.js", PackageResources.stream_js),
    EmbeddedFile("style.css", PackageResources.style_css),
    EmbeddedFile("views.js", PackageResources.views_js),
  ]

  private static let byName = Dictionary(
    all.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })

  package static func file(_ name: String) -> EmbeddedFile? { byName[name] }
}
