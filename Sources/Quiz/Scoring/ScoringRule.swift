/// Turns a mark, a certainty and a time into points.
package protocol ScoringRule: Sendable {
  /// As `--scoring` takes it.
  var name: String { get }
  /// One line for help texts.
  var summary: String { get }
  /// Whether certainty changes the points. Under other rules it is kept for calibration only.
  var usesCertainty: Bool { get }
  /// Whether time taken changes the points.
  var usesTime: Bool { get }
  /// What the answer alone earns; may be negative.
  func points(for answer: Scorable) -> Double
  /// What naming sources earns, over and above the answer; nil where the rule does not offer it.
  func points(ifCitesDecide: Bool) -> Double?
}

extension ScoringRule {
  package var usesTime: Bool { false }

  package func points(ifCitesDecide: Bool) -> Double? { nil }

  /// Whether naming the deciding source can earn or cost points.
  package var offersCitationBet: Bool { points(ifCitesDecide: true) != nil }
}

/// All that a rule may look at.
package struct Scorable: Hashable, Sendable {
  /// 0 to 1.
  package var fraction: Double
  /// Percent, 0 to 100; nil where none was given.
  package var certainty: Int?
  /// Options of a choice; 2 for every other form.
  package var options: Int
  /// Time taken.
  package var milliseconds: Int
  /// Time allowed.
  package var seconds: Int

  package init(
    fraction: Double, certainty: Int? = nil, options: Int = 2, milliseconds: Int = 0,
    seconds: Int = 30
  ) {
    self.fraction = fraction
    self.certainty = certainty
    self.options = options
    self.milliseconds = milliseconds
    self.seconds = seconds
  }

  var isRight: Bool { fraction == 1 }

  /// Certainty as a probability.
  var probability: Double? { certainty.map { Double($0) / 100 } }
}

/// Every scoring rule there is; the first is the default.
package enum ScoringRules {
  package static let all: [any ScoringRule] = [
    AccuracyRule(), CertaintyRule(), LogRule(), BrierRule(), SpeedRule(),
  ]

  /// The rule of that name, or nil.
  package static func named(_ name: String) -> (any ScoringRule)? {
    all.first { $0.name == name }
  }
}
