import Testing

@testable import PackMaker

@Suite struct ListTests {
  @Test func `a list is cut into its words, its parts and its entries`() {
    #expect("two words\non  lines ".spaced == ["two", "words", "on", "lines"])
    #expect("say:says::said".parts(at: ":") == ["say", "says", "said"])
    #expect("south wales,\nnorth wales".entries(at: ",") == ["south wales", "north wales"])
    #expect(words("one of_them\nall").words == ["one", "of them", "all"])
  }

  @Test func `the fields of a line are met one after the other`() {
    let line = Array("entity n 1  3 @".utf8)
    line.withUnsafeBufferPointer { line in
      var fields = Fields(line)
      fields.skip(1)
      #expect(fields.next().map { String(decoding: $0, as: UTF8.self) } == "n")
      #expect(fields.map { String(decoding: $0, as: UTF8.self) } == ["1", "3", "@"])
      #expect(Fields(line, from: 40).map(\.count).isEmpty)
    }
  }

  @Test func `a name has the short forms of all its like`() {
    #expect(Set(Nicknames.of("alex")) == ["alexander", "sandy", "alexandra", "sandra"])
    #expect(Nicknames.of("horvat").isEmpty)
  }
}
