import Quiz

@testable import Exchange

/// Items as other tools write them, put down by hand from the specification.
enum QTIFiles {
  static let options = ImportOptions(packID: "imported", title: "Imported")

  /// What is read of one file, and what is told of it.
  static func read(
    _ text: String, _ format: any Importing
  ) throws -> (pack: Pack, faults: [Fault]) {
    try Conversion.read(Array(text.utf8), as: format, options)
  }

  /// An item of one choice; the mark stands behind the first words of its body.
  static func item(in dialect: QTIDialect, _ mark: String = "") -> String {
    let (e, a) = (dialect.element, dialect.attribute)
    return """
      <\(e("assessmentItem")) xmlns="\(dialect.namespace)" identifier="choice-1" title="choice 1" \
      adaptive="false" \(a("timeDependent"))="false">
      <\(e("responseDeclaration")) identifier="R" cardinality="single" \(a("baseType"))="identifier">
        <\(e("correctResponse"))><\(e("value"))>b</\(e("value"))></\(e("correctResponse"))>
      </\(e("responseDeclaration"))>
      <\(e("itemBody"))><p>Look at <b>the</b> text.</p>\(mark)
      <\(e("choiceInteraction")) \(a("responseIdentifier"))="R" shuffle="true" \(a("maxChoices"))="1">
        <\(e("prompt"))>Which is it?</\(e("prompt"))>
        <\(e("simpleChoice")) identifier="a">A</\(e("simpleChoice"))>
        <\(e("simpleChoice")) identifier="b"><p>B <i>b</i></p></\(e("simpleChoice"))>
      </\(e("choiceInteraction"))></\(e("itemBody"))>
      <\(e("modalFeedback")) \(a("outcomeIdentifier"))="F" identifier="x" \(a("showHide"))="show">Because.</\(e("modalFeedback"))>
      </\(e("assessmentItem"))>
      """
  }

  /// An item of one field, which stands in its body where the body has `<T/>`.
  static func entry(_ body: String, _ more: String = "", mapping: String = "") -> String {
    let field = "<textEntryInteraction responseIdentifier=\"R\"/>"
    return """
      <assessmentItem identifier="n">
      <responseDeclaration identifier="R" cardinality="single" baseType="string">
      <correctResponse><value>Paris</value></correctResponse>\(mapping)</responseDeclaration>
      <itemBody>
      \(body.replacing("<T/>", with: field))
      </itemBody>
      \(more)
      </assessmentItem>
      """
  }
}
