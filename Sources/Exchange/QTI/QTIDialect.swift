/// The versions of QTI's items and packages that differ in names alone.
enum QTIDialect: Sendable {
  case version21
  case version30

  var itemType: String {
    switch self {
    case .version21: "imsqti_item_xmlv2p1"
    case .version30: "imsqti_item_xmlv3p0"
    }
  }

  var testType: String {
    switch self {
    case .version21: "imsqti_test_xmlv2p1"
    case .version30: "imsqti_test_xmlv3p0"
    }
  }

  var packaging: (namespace: String, schema: String, version: String) {
    switch self {
    case .version21: ("http://www.imsglobal.org/xsd/imscp_v1p1", "QTIv2.1 Package", "1.0.0")
    case .version30:
      ("http://www.imsglobal.org/xsd/qti/qtiv3p0/imscp_v1p1", "QTI Package", "3.0.0")
    }
  }

  var namespace: String {
    switch self {
    case .version21: "http://www.imsglobal.org/xsd/imsqti_v2p1"
    case .version30: "http://www.imsglobal.org/xsd/imsqtiasi_v3p0"
    }
  }

  var schemaLocation: String {
    switch self {
    case .version21:
      "\(namespace) http://www.imsglobal.org/xsd/qti/qtiv2p1/imsqti_v2p1p2.xsd"
    case .version30:
      "\(namespace) https://purl.imsglobal.org/spec/qti/v3p0/schema/xsd/imsqti_asiv3p0_v1p0.xsd"
    }
  }

  static let metadata = "http://ltsc.ieee.org/xsd/LOM"
  static let instance = "http://www.w3.org/2001/XMLSchema-instance"

  /// An element's name: `choiceInteraction`, `qti-choice-interaction`.
  func element(_ name: String) -> String {
    switch self {
    case .version21: name
    case .version30: Self.elements[name] ?? "qti-" + Self.hyphenated(name)
    }
  }

  /// An attribute's name: `baseType`, `base-type`.
  func attribute(_ name: String) -> String {
    switch self {
    case .version21: name
    case .version30: Self.attributes[name] ?? Self.hyphenated(name)
    }
  }

  /// Made once, since every element of every item asks for its name.
  private static let elements = Dictionary(
    uniqueKeysWithValues: """
      assessmentItem baseValue choiceInteraction contentBody correct correctResponse defaultValue \
      equal itemBody mapEntry mapResponse mapping match matchInteraction modalFeedback \
      orderInteraction outcomeDeclaration responseCondition responseDeclaration responseIf \
      responseProcessing setOutcomeValue simpleAssociableChoice simpleChoice simpleMatchSet \
      textEntryInteraction value variable
      """.split(separator: " ").map { (String($0), "qti-" + hyphenated(String($0))) })

  private static let attributes = Dictionary(
    uniqueKeysWithValues: """
      adaptive baseType cardinality caseSensitive defaultValue identifier mapKey mappedValue \
      matchMax maxAssociations maxChoices outcomeIdentifier responseIdentifier showHide shuffle \
      timeDependent tolerance toleranceMode
      """.split(separator: " ").map { (String($0), hyphenated(String($0))) })

  private static let plainNames = Dictionary(
    (elements.map { ($1, $0) } + attributes.map { ($1, $0) })
  ) { first, _ in first }

  private static func hyphenated(_ name: String) -> String {
    var out: [UInt8] = []
    for byte in name.utf8 {
      let isCapital = (0x41...0x5A).contains(byte)
      out += isCapital ? [UInt8(ascii: "-"), byte | 0x20] : [byte]
    }
    return String(decoding: out, as: UTF8.self)
  }

  static let naming = XMLReader.Naming(plain)

  /// Any version's name as version 2 has it, so that one reader reads all.
  static func plain(_ name: String) -> String {
    guard name.utf8.contains(UInt8(ascii: "-")) else { return name }
    if let known = plainNames[name] { return known }
    let words = name.split(separator: "-")
    let named = words.first == "qti" && words.count > 1 ? words.dropFirst() : words[...]
    guard let first = named.first else { return name }
    return first + named.dropFirst().map { $0.prefix(1).uppercased() + $0.dropFirst() }.joined()
  }
}

/// What this program calls things in items, written and read alike.
enum QTINames {
  static let manifest = "imsmanifest.xml"
  static let response = "RESPONSE"
  static let score = "SCORE"
  static let feedback = "FEEDBACK"
  static let explanation = "explanation"
  /// The class of what stands beside a field for numbers.
  static let unit = "unit"

  /// Identifiers begin with a letter or an underscore.
  static func identifier(_ id: String) -> String {
    id.utf8.first.map { (0x30...0x39).contains($0) } == true ? "_" + id : id
  }

  /// The id that such an identifier is made of.
  static func id(_ identifier: String) -> String {
    let bytes = identifier.utf8
    guard bytes.first == UInt8(ascii: "_"), let second = bytes.dropFirst().first,
      (0x30...0x39).contains(second)
    else { return identifier }
    return String(identifier.dropFirst())
  }
}
