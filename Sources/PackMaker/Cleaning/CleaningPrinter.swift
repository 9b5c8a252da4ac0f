import Articles
import Text

/// What cleaning did, for `--explain`.
package enum CleaningPrinter {
  /// One line for each paragraph dropped: `line 12, paragraph 7: dropped (photo-credit): …`.
  package static func lines(_ cleaned: CleanedArticle) -> [String] {
    cleaned.dropped.map { dropped in
      let index = dropped.paragraph - 1
      guard cleaned.article.paragraphs.indices.contains(index) else {
        return "paragraph \(dropped.paragraph): dropped (\(dropped.reason))"
      }
      let paragraph = cleaned.article.paragraphs[index]
      // A bounded piece is gated, so that one endless line costs no more than another.
      let text = dropped.bytes.map {
        String(decoding: Array(paragraph.text.utf8)[$0], as: UTF8.self)
      }
      let head = String((text ?? paragraph.text).unicodeScalars.prefix(400))
      return "line \(paragraph.line), paragraph \(paragraph.number): "
        + "dropped (\(dropped.reason)): \(Gate.line(head, limit: 72))"
    }
  }
}
