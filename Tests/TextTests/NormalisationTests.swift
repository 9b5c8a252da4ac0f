import Testing
import Text

@Suite struct NormalisationTests {
  @Test(arguments: [
    ("  a  b\t c ", "a b c"), ("Nicola\u{301}s", "Nicolás"), ("a\u{A0}b", "a b"),
    ("a\u{2003}\u{2028}b", "a b"), ("", ""), (" \t ", ""), ("a\u{200B}b", "a\u{200B}b"),
  ])
  func `spacing and composition are normalised`(text: String, normalised: String) {
    #expect(Array(Normalisation.normalise(text).unicodeScalars) == Array(normalised.unicodeScalars))
  }

  @Test func `the digest is the one that other programs compute`() {
    // printf 'abc' | sha256sum
    #expect(
      Digest(of: "abc").description
        == "sha256:ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad")
    #expect(
      Digest(of: "").hex == "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855")
  }

  @Test func `a digest reads what it writes, and nothing else`() {
    let digest = Digest(of: "bridge")
    #expect(Digest(digest.description) == digest)
    #expect(Digest(digest.hex) == nil)
    #expect(Digest("sha256:" + String(repeating: "g", count: 64)) == nil)
    #expect(Digest("sha256:ab") == nil)
  }
}
