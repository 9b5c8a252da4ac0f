/// Units that measure the same thing.
enum UnitConversion {
  /// A value and its step, both in the unit that is common to all that measure the same.
  struct Common {
    var value: Double
    var upper: Double?
    /// How coarse the number is: 1,200 is told in hundreds, 3.25 in hundredths.
    var step: Double
    /// `metres`, `money USD`, `count`, `clock`.
    var unit: String
    /// What the number is printed in: `feet`.
    var printed: String
  }

  /// Nil for what cannot be compared.
  static func common(_ quantity: Quantity) -> Common? {
    func scaled(_ factor: Double, _ unit: String, _ printed: String) -> Common {
      Common(
        value: quantity.value * factor, upper: quantity.upper.map { $0 * factor },
        step: step(of: quantity.value) * factor, unit: unit, printed: printed)
    }
    switch quantity.measure {
    case .count: return scaled(1, "count", "count")
    case .percent: return scaled(1, "percent", "percent")
    case .money(let currency): return scaled(1, "money \(currency)", currency)
    case .duration(let unit): return scaled(times[unit] ?? 1, "duration", unit)
    case .unit(let unit):
      guard let known = measures[unit] else { return scaled(1, unit, unit) }
      return scaled(known.factor, known.unit, unit)
    case .clock:
      var common = scaled(1, "clock", "clock")
      let minutes = Int(quantity.value)
      common.step = minutes % 60 == 0 ? 30 : minutes % 15 == 0 || minutes % 10 == 0 ? 10 : 5
      return common
    // No person's age: `152 million years old`.
    case .age where quantity.value > 130:
      return scaled(times["years"] ?? 1, "duration", "years")
    case .age, .ordinal, .fraction, .label: return nil
    }
  }

  /// The largest power of ten, from a thousandth up, that a number is a multiple of.
  static func step(of value: Double) -> Double {
    guard value > 0, value < 1e15 else { return max(1, value) }
    var whole = value
    var step = 1.0
    for _ in 0..<3 where abs(whole - whole.rounded()) > 1e-6 * max(1, whole) {
      whole *= 10
      step /= 10
    }
    whole = whole.rounded()
    while whole >= 10, (whole / 10).rounded() * 10 == whole {
      whole /= 10
      step *= 10
    }
    return step
  }

  private static let times: WordTable<Double> = [
    "seconds": 1, "minutes": 60, "hours": 3600, "days": 86_400, "nights": 86_400,
    "weeks": 604_800, "months": 2_629_800, "years": 31_557_600, "decades": 315_576_000,
  ]
  private static let measures: [String: (unit: String, factor: Double)] = [
    "feet": ("metres", 0.3048), "inches": ("metres", 0.0254), "yards": ("metres", 0.9144),
    "miles": ("metres", 1609.344), "kilometres": ("metres", 1000), "metres": ("metres", 1),
    "centimetres": ("metres", 0.01), "millimetres": ("metres", 0.001),
    "pounds": ("kilograms", 0.453_592_37), "ounces": ("kilograms", 0.028_349_5),
    "kilograms": ("kilograms", 1), "grams": ("kilograms", 0.001), "tonnes": ("kilograms", 1000),
    "tons": ("kilograms", 1000), "acres": ("hectares", 0.404_686), "hectares": ("hectares", 1),
    "miles per hour": ("kilometres per hour", 1.609_344),
    "kilometres per hour": ("kilometres per hour", 1),
  ]
}
