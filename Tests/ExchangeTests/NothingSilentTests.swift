import Foundation
import Packs
import Quiz
import Testing

@testable import Exchange

/// Files with a word of its own in every place that a format documents: each word is in the pack
/// that is read, or in what is told of it. Questions of types that packs do not have are no such place.
struct NothingSilentTests {
  @Test(arguments: samples)
  func `every word is in the pack or is told`(format: String, text: String) throws {
    let importing = try #require(Formats.named(format) as? any Importing)
    let (pack, faults) = try Conversion.read(
      Array(text.utf8), as: importing, ImportOptions(packID: "quiz", title: "Quiz"))
    #expect(!pack.questions.isEmpty)
    let told =
      PackWriter.write(pack)
      + faults.map { ExchangePrinter.line($0, in: "f") }.joined(separator: "\n")
    for word in text.matches(of: /zq[a-z]+/).map({ String($0.output) }) {
      #expect(told.contains(word), "\(format): \(word) is nowhere in\n\(told)")
    }
  }

  static let samples: [(String, String)] = [
    (
      "moodle-xml",
      """
      <quiz>
      <question type="category"><category><text>$course$/zqcategory</text></category>
      <info format="html"><text>zqinfo</text></info></question>
      <question type="description"><questiontext><text>About</text></questiontext></question>
      <question type="multichoice"><name><text>zqname</text></name>
      <questiontext format="html"><text>Which &lt;i&gt;zqstem&lt;/i&gt;?</text></questiontext>
      <generalfeedback format="html"><text>zqgeneral</text></generalfeedback>
      <idnumber>zqid</idnumber><single>true</single>
      <correctfeedback><text>zqcorrect</text></correctfeedback>
      <partiallycorrectfeedback><text>zqpartially</text></partiallycorrectfeedback>
      <incorrectfeedback><text>zqincorrect</text></incorrectfeedback>
      <answer fraction="100"><text>zqright</text><feedback><text>zqsaidright</text></feedback></answer>
      <answer fraction="0"><text>zqwrong</text><feedback><text>zqsaidwrong</text></feedback></answer>
      <hint><text>zqhint</text></hint><hint><text>zqsecond</text></hint>
      <tags><tag><text>zqtag</text></tag></tags><plugin_x>zqplugin</plugin_x>
      </question>
      <question type="numerical"><questiontext><text>How many?</text></questiontext>
      <answer fraction="100"><text>5</text><feedback><text>zqnumber</text></feedback></answer>
      <instructions><text>zqinstructions</text></instructions>
      <units><unit><multiplier>1</multiplier><unit_name>zqunit</unit_name></unit>
      <unit><multiplier>2</multiplier><unit_name>zqother</unit_name></unit></units></question>
      <question type="shortanswer"><questiontext><text>Who?</text></questiontext>
      <answer fraction="100"><text>zqfull</text></answer><answer fraction="50"><text>zqhalf</text></answer>
      <answer fraction="0"><text>none</text><feedback><text>zqsaidnone</text></feedback></answer></question>
      <question type="matching"><questiontext><text>Match</text></questiontext>
      <subquestion><text>zqleft</text><answer><text>zqpair</text></answer></subquestion>
      <subquestion><text>b</text><answer><text>c</text></answer></subquestion>
      <subquestion><text></text><answer><text>zqspare</text></answer></subquestion>
      <correctfeedback><text>zqmatched</text></correctfeedback></question>
      <question type="ordering"><name><text>zqordering</text></name>
      <questiontext><text>Sort</text></questiontext><gradingtype>zqgrading</gradingtype>
      <answer><text>zqfirst</text><feedback><text>zqsaidfirst</text></feedback></answer>
      <answer><text>b</text></answer><answer><text>c</text></answer></question>
      <question type="multichoice"><questiontext><text>Why?</text></questiontext>
      <generalfeedback><text>Because.
      About: zqabout
      Unit: zqmeasure
      Corrected: 2025, was zqwas
      Hint: zqtold</text></generalfeedback><hint><text>zqhinted</text></hint>
      <answer fraction="100"><text>a</text></answer><answer fraction="0"><text>b</text></answer></question>
      <question type="category"><category><text>b/zqcategories</text></category>
      <info><text>zqabouts</text></info></question>
      <question type="truefalse"><questiontext><text>True?</text></questiontext>
      <answer fraction="100"><text>true</text></answer><answer fraction="0"><text>false</text></answer></question>
      <question type="gapselect"><name><text>name</text></name></question>
      </quiz>
      """
    ),
    (
      "gift",
      """
      $CATEGORY: zqcategory

      // [id:zqid] [tag:zqtag]
      ::zqtitle::Which zqstem?{=zqright#zqsaidright ~%-20%zqwrong#zqsaidwrong ####zqgeneral}

      ::zqname::Before {=zqa ~zqb} behind zqbehind.

      True zqtrue?{T#zqsaidfalse#zqsaidtrue}

      $CATEGORY: zqthird
      Behind zqline?{=a ~b}

      How many?{#5:1#zqsaidnumber ~#zqsaidother}

      Who?{=zqfull#zqsaidfull =zqalso}

      Match{=zqleft -> zqpair =b -> c = -> zqspare ####zqmatched}

      $CATEGORY: zqsecond

      Last?{=a ~b}
      """
    ),
    (
      "text2qti",
      """
      Quiz title: zqtitle
      Quiz description: zqdescription
      Title: zqname
      1. Which zqstem?
         * zqitem
      ... zqgeneral
      + zqsaidright
      - zqsaidwrong
      *a) zqright
      ... zqofright
      b) zqwrong
      ... zqofwrong
      ! zqsolution
      2. Which are?
      [*] zqkey
      ... zqofkey
      [ ] zqother
      3. Who?
      * zqaccepted
      * zqalso
      """
    ),
    (
      "aiken", "zqheading\n\nWhich zqstem?\nzqmore\nA. zqright\nB. zqwrong\nANSWER: A\n"
    ),
    (
      "csv",
      """
      id,kind,form,question,answer,others,prompts,tolerance,unit,explanation,sources,hint,tags,fact,status,from,zqcolumn
      zqid,,choice,Which zqstem?,zqright,zqwrong,zqprompts,1,zqunit,zqwhy,zqsources,zqhint,zqtag,zqfact,draft,zqfrom,,zqbeyond
      """
    ),
    (
      "blooket",
      """
      Question #,Question Text,Answer 1,Answer 2,Answer 3,Answer 4,Time Limit (sec),Correct Answer(s),zqcolumn
      1,Which zqstem?,zqa,zqb,zqc,zqd,20,1,zqcell,zqbeyond
      """.replacing(",zqcolumn", with: ",Other")
    ),
    (
      "wayground",
      """
      Question Text,Question Type,Option 1,Option 2,Option 3,Correct Answer,Time in seconds,Image Link,Answer explanation,Other
      Which zqstem?,Multiple Choice,zqa,zqb,zqc,1,20,,zqwhy,zqcell
      Who?,Fill-in-the-Blank,zqaccepted,zqalso,,zqkey,,,,
      """
    ),
    (
      "opentdb",
      """
      {"response_code":0,"results":[{"type":"multiple","difficulty":"hard","category":"zqcategory",
      "question":"Which zqstem?","correct_answer":"zqright","incorrect_answers":["zqwrong","zqb"],"zqmember":1},
      {"type":"boolean","difficulty":"easy","category":"zqother","question":"Is it?",
      "correct_answer":"True","incorrect_answers":["False"]}]}
      """
    ),
    (
      "qti21",
      """
      <assessmentItem identifier="zqid" title="zqtitle">
      <responseDeclaration identifier="R" cardinality="single" baseType="identifier">
      <correctResponse><value>a</value></correctResponse>
      <mapping><mapEntry mapKey="a" mappedValue="2"/><mapEntry mapKey="zqkey" mappedValue="1"/></mapping>
      </responseDeclaration>
      <itemBody><rubricBlock view="candidate"><p>zqrubric</p></rubricBlock><p>zqbefore <b>zqbold</b></p>
      <feedbackBlock identifier="f"><p>zqblock</p></feedbackBlock>
      <choiceInteraction responseIdentifier="R"><prompt>zqprompt</prompt>
      <simpleChoice identifier="a" fixed="true">zqa<feedbackInline identifier="a">zqinline</feedbackInline></simpleChoice>
      <simpleChoice identifier="zqkey">zqb</simpleChoice></choiceInteraction><p>zqafter</p></itemBody>
      <responseProcessing><zqprocessing/></responseProcessing>
      <modalFeedback identifier="x"><p>zqmodal</p></modalFeedback>
      <modalFeedback identifier="y"><p>zqother</p></modalFeedback><zqpart/>
      </assessmentItem>
      """
    ),
    (
      "qti12",
      """
      <questestinterop><assessment title="zqtitle"><presentation_material><material>
      <mattext>zqpassage</mattext></material></presentation_material>
      <section><selection_ordering><selection><selection_number>1</selection_number></selection>
      </selection_ordering><item ident="zqid" title="zqname"><itemmetadata><qtimetadata><qtimetadatafield>
      <fieldlabel>points_possible</fieldlabel><fieldentry>zqpoints</fieldentry></qtimetadatafield>
      </qtimetadata></itemmetadata><objectives><material><mattext>zqobjective</mattext></material>
      </objectives><presentation><material><mattext>zqstem</mattext></material>
      <response_lid ident="r"><material><mattext>zqwithin</mattext></material><render_choice>
      <response_label ident="a"><material><mattext>zqa</mattext></material></response_label>
      <response_label ident="b"><material><mattext>zqb</mattext></material></response_label>
      </render_choice></response_lid></presentation><resprocessing><respcondition><conditionvar>
      <varequal respident="r">a</varequal></conditionvar><setvar>100</setvar></respcondition>
      <respcondition><conditionvar><varequal respident="r">b</varequal></conditionvar>
      <setvar>-50</setvar></respcondition></resprocessing>
      <itemfeedback ident="correct_fb"><material><mattext>zqsaid</mattext></material></itemfeedback>
      <itemfeedback ident="b_fb"><hint><hintmaterial><material><mattext>zqhint</mattext></material>
      </hintmaterial></hint></itemfeedback></item></section></assessment></questestinterop>
      """
    ),
  ]
}
