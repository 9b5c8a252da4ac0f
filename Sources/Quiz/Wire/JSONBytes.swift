/// Writes JSON straight into bytes, for what is sent so often that a tree of values would cost too
/// much. Members come in the order written.
package struct JSONBytes: Sendable {
  package private(set) var bytes: [UInt8] = []
  /// Whether a comma is due before what comes next.
  private var isBehindValue = false

  package init() {}

  /// An object; `members` writes what is in it.
  package mutating func object(_ members: (inout JSONBytes) -> Void) {
    open(UInt8(ascii: "{"))
    members(&self)
    close(UInt8(ascii: "}"))
  }

  /// A list of what `write` makes of each element.
  package mutating func list<Elements: Sequence>(
    _ elements: Elements, _ write: (inout JSONBytes, Elements.Element) -> Void
  ) {
    open(UInt8(ascii: "["))
    for element in elements { write(&self, element) }
    close(UInt8(ascii: "]"))
  }

  /// The name of a member, behind which one value is written.
  package mutating func name(_ name: String) {
    separate()
    quote(name)
    bytes.append(UInt8(ascii: ":"))
    isBehindValue = false
  }

  package mutating func value(_ text: String) {
    separate()
    quote(text)
    isBehindValue = true
  }

  package mutating func value(_ number: Int) {
    raw("\(number)".utf8)
  }

  /// A number that is not finite is written as null.
  package mutating func value(_ number: Double) {
    raw((number.isFinite ? Figures.plain(number) : "null").utf8)
  }

  package mutating func value(_ truth: Bool) {
    raw((truth ? "true" : "false").utf8)
  }

  package mutating func null() {
    raw("null".utf8)
  }

  /// Members, or a value, that were written before.
  package mutating func raw(_ json: some Sequence<UInt8>) {
    separate()
    bytes.append(contentsOf: json)
    isBehindValue = true
  }

  private mutating func open(_ bracket: UInt8) {
    separate()
    bytes.append(bracket)
    isBehindValue = false
  }

  private mutating func close(_ bracket: UInt8) {
    bytes.append(bracket)
    isBehindValue = true
  }

  private mutating func separate() {
    if isBehindValue { bytes.append(UInt8(ascii: ",")) }
  }

  private mutating func quote(_ text: String) {
    JSON.write(text, to: &bytes)
  }
}

extension JSONBytes {
  package mutating func member(_ name: String, _ text: String) {
    self.name(name)
    value(text)
  }

  package mutating func member(_ name: String, _ number: Int) {
    self.name(name)
    value(number)
  }

  package mutating func member(_ name: String, _ number: Double) {
    self.name(name)
    value(number)
  }

  package mutating func member(_ name: String, _ truth: Bool) {
    self.name(name)
    value(truth)
  }

  package mutating func member(_ name: String, _ texts: [String]) {
    self.name(name)
    list(texts) { $0.value($1) }
  }

  package mutating func member(_ name: String, _ object: (inout JSONBytes) -> Void) {
    self.name(name)
    self.object(object)
  }

  /// Left out where there is nothing.
  package mutating func optional(_ name: String, _ text: String?) {
    if let text { member(name, text) }
  }

  /// Left out where there is nothing.
  package mutating func optional(_ name: String, _ number: Int?) {
    if let number { member(name, number) }
  }
}
