import Text

@testable import PackMaker

/// Two articles of one story, made from strings for the tests.
enum Told {
  /// Tells that both articles are about one story, and nothing that can be compared.
  static let background =
    "Mara Dunning and Oskar Feld of the Brackwater Council spoke to reporters."

  /// Each article begins with the same sentence of names.
  static func material(
    _ first: [String], _ second: [String], published: [String?] = ["2025-03-13", "2025-03-13"]
  ) -> Material {
    Material(
      [
        Annotated.article([background] + first, published: published[0]),
        Annotated.article([background] + second, published: published[1]),
      ], labels: ["the Gazette", "the Courier"])
  }

  /// What is found between two paragraphs: `17 | 14 different`.
  static func findings(
    _ first: String, _ second: String, published: [String?] = ["2025-03-13", "2025-03-13"]
  ) -> [String] {
    findings([first], [second], published: published)
  }

  static func findings(
    _ first: [String], _ second: [String], published: [String?] = ["2025-03-13", "2025-03-13"]
  ) -> [String] {
    let material = material(first, second, published: published)
    return Differences.between(0, 1, in: material).map { finding in
      let words = [finding.first, finding.second].map { mention in
        material.articles[mention.article].paragraphs[mention.paragraph].text(mention.tokens)
      }
      return "\(words[0]) | \(words[1]) \(finding.verdict)"
    }
  }
}
