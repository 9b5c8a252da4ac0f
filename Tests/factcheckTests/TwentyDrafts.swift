import Packs
import Quiz
import Testing

/// A pack of twenty drafts, and one question that is accepted already.
enum TwentyDrafts {
  /// As it stands in a file, with comments.
  static let text: String = {
    var text = """
      # Drafts.
      factcheck: 1
      id: bridge
      title: The bridge
      sources:
        post:
          label: the Post
          file: post.txt
          passages:
            p2: {quote: "The office counted 1,200 lorries."}
      questions:
        - id: old
          kind: text
          ask: Who counted?
          answer: the office
          cites: [post#p2]
          why: So it says.

      """
    for number in 1...20 {
      text += """
          # number \(number)
          - id: draft-\(number)
            kind: \(number % 2 == 0 ? "text" : "number")
            ask: "According to the Post, what is number \(number)?"
            answer: \(number)
            \(number % 2 == 0 ? "also: [\"n\(number)\"]" : "unit: lorries")
            cites: [post#p2]
            why: So it says in paragraph 2.
            status: draft   # proposed

        """
    }
    return text
  }()

  /// The pack of the folder, as its file has it now.
  static func pack(in folder: Folder) throws -> Pack {
    try #require(
      PackReader.read(Array(try folder.text(of: "drafts.yaml").utf8), path: "drafts.yaml").pack)
  }
}
