import Quiz
import Text

extension PlayerResults {
  /// The results as one JSON object on one line.
  package var json: String {
    var json = JSONBytes()
    json.object { json in
      json.optional("pack", pack.map { Gate.line($0) })
      json.member("answers", answers)
      json.member("right", right)
      json.member("skipped", skipped)
      json.member("streak", streak)
      json.member("longestStreak", longestStreak)
      json.name("days")
      json.list(days) { json, day in
        json.object {
          $0.member("day", day.day.date?.description ?? "")
          $0.member("answers", day.answers)
          $0.member("right", day.right)
        }
      }
      for (name, rows) in [("bySource", bySource), ("byKind", byKind), ("byTag", byTag)] {
        json.name(name)
        json.list(rows) { json, row in
          json.object {
            $0.member("name", Gate.line(row.name))
            $0.member("answers", row.answers)
            $0.member("right", row.right)
            $0.member("fraction", row.share)
          }
        }
      }
      writeCertainty(to: &json)
      writeClaims(to: &json)
      json.name("missed")
      json.list(missed) { json, question in
        json.object {
          $0.member("pack", Gate.line(question.pack))
          $0.member("question", Gate.line(question.id))
          $0.member("stem", Gate.clean(question.stem))
          $0.member("key", Gate.clean(question.key))
          $0.member("citations", question.citations.map { Gate.clean($0) })
          $0.member("answers", question.answers)
          $0.member("right", question.right)
        }
      }
    }
    return String(decoding: json.bytes, as: UTF8.self)
  }

  private func writeCertainty(to json: inout JSONBytes) {
    json.name("calibration")
    json.list(Calibration.bins(of: certainties)) { json, bin in
      json.object {
        $0.member("from", bin.range.lowerBound)
        $0.member("to", bin.range.upperBound)
        $0.member("answers", bin.count)
        $0.member("certainty", bin.certainty)
        $0.member("right", bin.right)
      }
    }
    guard let brier else { return }
    json.member("brier") {
      $0.member("score", brier.score)
      $0.member("reliability", brier.reliability)
      $0.member("resolution", brier.resolution)
      $0.member("uncertainty", brier.uncertainty)
    }
    json.member("overconfidence", overconfidence)
  }

  private func writeClaims(to json: inout JSONBytes) {
    guard let found = discernment else { return }
    json.member("claims") {
      $0.member("answers", found.claims)
      if let discernment = found.discernment { $0.member("discernment", discernment) }
      $0.member("bias", found.bias)
    }
  }
}
