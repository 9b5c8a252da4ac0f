/// What was answered to a form, told by the texts of the options and never by their letters, so
/// that it means the same under every shuffle.
package enum Response: Hashable, Sendable {
  /// One option.
  case option(String)
  /// All options that were picked.
  case options([String])
  case number(Double)
  case text(String)
  /// The items in the order given.
  case order([String])
  /// For each prompt, in the question's order, the option given.
  case pairs([String])
}

/// What a player gave.
package struct Answer: Hashable, Sendable {
  package var response: Response
  /// How sure the player is, in percent, 0 to 100; nil where nothing was said.
  package var certainty: Int?
  /// Ids of the sources that the player says decide the question.
  package var cites: [String]

  package init(_ response: Response, certainty: Int? = nil, cites: [String] = []) {
    self.response = response
    self.certainty = certainty
    self.cites = cites
  }
}

/// How good an answer is, before any scoring rule.
package struct Mark: Hashable, Sendable {
  /// 0 to 1; "right" in every table means 1.
  package var fraction: Double
  /// Whether the sources that were named decide the question; nil where none was named or
  /// naming one was not offered.
  package var citesDecide: Bool?

  package init(fraction: Double, citesDecide: Bool? = nil) {
    self.fraction = fraction
    self.citesDecide = citesDecide
  }

  package var isRight: Bool { fraction == 1 }
}
