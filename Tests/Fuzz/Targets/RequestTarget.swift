import Classroom
import Quiz

/// The first two bytes pick a call and a moment of the lesson, the rest is the body of a request.
enum RequestTarget {
  static func run(_ bytes: [UInt8]) {
    guard bytes.count >= 2, var lesson = Class.lesson(at: Int(bytes[1])) else { return }
    let before = lesson
    let body = bytes.dropFirst(2)
    do {
      do {
        switch bytes[0] % 5 {
        case 0:
          let request = try JoinRequest(decoding: body)
          _ = try lesson.join(request, token: TokenDigest(of: "three"), at: 9)
        case 1:
          let request = try AnswerRequest(decoding: body)
          _ = try lesson.answer(request, token: Class.token, at: 9)
          let again = try lesson.answer(request, token: Class.token, at: 9)
          require(again == .known, "an answer sent again is taken again")
        case 2:
          let request = try DisputeRequest(decoding: body)
          _ = try lesson.dispute(request, token: Class.token, at: 9)
        case 3:
          let request = try NextRequest(decoding: body)
          lesson = Class.lesson(at: 0, pace: .selfPaced) ?? lesson
          _ = try? lesson.advance(request, token: Class.token, at: 9)
          return
        default: _ = try StepRequest(decoding: body)
        }
      } catch let refusal as LessonRefusal {
        Class.check(refusal)
        require(Lesson.haveSameRecord(lesson, before), "refused, and something changed")
      }
    } catch let fault as RequestFault {
      let sentence = ClassroomWording.sentence(for: fault)
      require(!sentence.isEmpty && Class.isSafe(sentence), "a bad sentence for \(fault)")
      require((try? JSONReader.value(of: fault.body)) != nil, "no JSON for \(fault)")
      require([400, 413, 422].contains(fault.status), "the status \(fault.status)")
    } catch {
      require(false, "another error: \(error)")
    }
    Class.check(lesson)
  }
}
