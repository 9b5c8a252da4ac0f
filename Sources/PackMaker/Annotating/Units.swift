/// Words and signs of measurement.
enum Units {
  /// The unit that a word stands for.
  static func unit(_ lower: String) -> Quantity.Measure? { table[lower] }

  /// `million`, `m`.
  static func scale(_ lower: String) -> Double? { scales[lower] }

  /// The currency of a sign or code: `£`, `US$`, `eur`, `dollars`.
  static func currency(_ lower: String) -> String? { currencies[lower] }

  private static let scales: WordTable<Double> = [
    "hundred": 100, "thousand": 1e3, "million": 1e6, "billion": 1e9, "trillion": 1e12,
    "dozen": 12, "lakh": 1e5, "lakhs": 1e5, "crore": 1e7, "crores": 1e7,
  ]

  /// Letters glued to a figure: `5bn`, `1.2m`.
  static let suffixScales: WordTable<Double> = [
    "k": 1e3, "m": 1e6, "mn": 1e6, "mln": 1e6, "bn": 1e9, "b": 1e9, "tn": 1e12, "trn": 1e12,
  ]

  private static let currencies: WordTable<String> = [
    "$": "$", "us$": "USD", "nz$": "NZD", "a$": "AUD", "c$": "CAD", "ca$": "CAD", "hk$": "HKD",
    "s$": "SGD", "au$": "AUD", "nt$": "TWD", "r$": "BRL", "£": "GBP", "€": "EUR", "¥": "¥",
    "₹": "INR", "₽": "RUB", "₩": "KRW", "₴": "UAH", "₺": "TRY", "₦": "NGN", "₪": "ILS",
    "usd": "USD", "eur": "EUR", "gbp": "GBP", "chf": "CHF", "nok": "NOK", "sek": "SEK",
    "dkk": "DKK", "jpy": "JPY", "inr": "INR", "aud": "AUD", "cad": "CAD", "nzd": "NZD",
    "rs": "rupees", "euro": "EUR", "euros": "EUR", "dollar": "dollars", "dollars": "dollars",
    "yen": "JPY", "yuan": "CNY", "rupees": "rupees", "roubles": "RUB", "rubles": "RUB",
    "pesos": "pesos", "francs": "francs", "krona": "krona", "kronor": "SEK", "zloty": "PLN",
    "rand": "ZAR", "naira": "NGN", "cents": "cents", "pence": "pence", "shillings": "shillings",
    "lira": "lira", "dinars": "dinars", "dirhams": "dirhams", "riyals": "riyals",
    "hryvnia": "UAH", "forints": "HUF", "crowns": "crowns",
  ]

  private static let table: WordTable<Quantity.Measure> = {
    var table: WordTable<Quantity.Measure> = [:]
    for (name, forms) in units {
      for form in forms.spacedWords { table[form] = .unit(name) }
    }
    for (name, forms) in durations {
      for form in forms.spacedWords { table[form] = .duration(name) }
    }
    return table
  }()

  private static let units: [(String, String)] = [
    ("kilometres", "km kms kilometre kilometres kilometer kilometers"),
    ("metres", "metre metres meter meters"),
    ("centimetres", "cm centimetres centimeters centimetre centimeter"),
    ("millimetres", "mm millimetres millimeters millimetre millimeter"),
    ("miles", "mile miles mi"), ("feet", "ft feet foot"), ("inches", "inch inches"),
    ("yards", "yard yards"), ("nautical miles", "nm"),
    ("kilograms", "kg kgs kilo kilos kilogram kilograms kilogramme kilogrammes"),
    ("grams", "gram grams gramme grammes"), ("milligrams", "mg milligrams milligram"),
    ("tonnes", "tonne tonnes"), ("tons", "ton tons"), ("pounds", "lb lbs"),
    ("ounces", "oz ounce ounces"), ("litres", "litre litres liter liters"),
    ("millilitres", "ml millilitres milliliters"), ("gallons", "gallon gallons"),
    ("barrels", "barrel barrels bbl"), ("hectares", "hectare hectares ha"),
    ("acres", "acre acres"), ("kilometres per hour", "km/h kmh kph"),
    ("miles per hour", "mph"), ("knots", "knot knots"), ("metres per second", "m/s"),
    ("square kilometres", "km2 km² sqkm"), ("square metres", "m2 m² sqm"),
    ("cubic metres", "m3 m³"), ("watts", "watt watts"), ("kilowatts", "kw kilowatt kilowatts"),
    ("megawatts", "mw megawatt megawatts"), ("gigawatts", "gw gigawatt gigawatts"),
    ("kilowatt hours", "kwh"), ("megawatt hours", "mwh"), ("hertz", "hz"), ("volts", "volt volts"),
    ("decibels", "db decibel decibels"), ("calories", "calorie calories kcal"),
    ("megabytes", "mb megabyte megabytes"), ("gigabytes", "gb gigabyte gigabytes"),
    ("terabytes", "tb terabyte terabytes"), ("degrees", "degree degrees °"),
    ("degrees Celsius", "°c celsius"), ("degrees Fahrenheit", "°f fahrenheit"),
    ("light years", "light-years"),
  ]

  private static let durations: [(String, String)] = [
    ("seconds", "sec secs seconds"), ("minutes", "min mins minute minutes"),
    ("hours", "hr hrs hour hours"), ("days", "day days"), ("nights", "night nights"),
    ("weeks", "week weeks"), ("fortnights", "fortnight fortnights"),
    ("months", "month months"), ("years", "yr yrs year years"), ("decades", "decade decades"),
    ("centuries", "century centuries"), ("milliseconds", "ms milliseconds"),
  ]
}
