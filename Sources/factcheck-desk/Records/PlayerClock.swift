import Glibc
import Quiz
import Text

/// Now, as records keep it.
struct PlayerClock {
  /// Milliseconds since 1970, UTC.
  let time: Int
  /// The local day.
  let day: CalendarDay

  static func now() -> PlayerClock {
    var moment = timespec()
    clock_gettime(CLOCK_REALTIME, &moment)
    return PlayerClock(time: moment.tv_sec * 1_000 + moment.tv_nsec / 1_000_000)
  }

  init(time: Int) {
    self.time = time
    var seconds = time_t(time / 1_000)
    var parts = tm()
    localtime_r(&seconds, &parts)
    let date = PartialDate(
      year: Int(parts.tm_year) + 1_900, month: Int(parts.tm_mon) + 1, day: Int(parts.tm_mday))
    day = date.flatMap { CalendarDay($0) } ?? CalendarDay(time / 86_400_000)
  }
}
