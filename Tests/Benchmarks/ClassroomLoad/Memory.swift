import Glibc

/// What the system tells of a process.
enum Memory {
  /// The most that a process ever held, in kilobytes; nil where it cannot be told.
  static func peak(of process: Int) -> Int? {
    guard let file = fopen("/proc/\(process)/status", "r") else { return nil }
    defer { fclose(file) }
    var line = [CChar](repeating: 0, count: 256)
    while fgets(&line, Int32(line.count), file) != nil {
      let text = String(
        decoding: line.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
      guard text.hasPrefix("VmHWM:") else { continue }
      return Int(text.filter(\.isNumber))
    }
    return nil
  }

  /// Nanoseconds of processor time that all threads of a process have had.
  static func processorTime(of process: Int) -> Int {
    guard let threads = opendir("/proc/\(process)/task") else { return 0 }
    defer { closedir(threads) }
    var sum = 0
    while let entry = readdir(threads) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) {
        $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      guard Int(name) != nil, let file = fopen("/proc/\(process)/task/\(name)/schedstat", "r")
      else { continue }
      defer { fclose(file) }
      var line = [CChar](repeating: 0, count: 128)
      guard fgets(&line, Int32(line.count), file) != nil else { continue }
      sum += line.prefix { $0 >= 0x30 }.reduce(0) { $0 * 10 + Int($1 - 0x30) }
    }
    return sum
  }

  /// Raises this program's own limit of descriptors as far as it may.
  static func raiseDescriptors() {
    var limit = rlimit()
    guard getrlimit(__rlimit_resource_t(RLIMIT_NOFILE.rawValue), &limit) == 0 else { return }
    limit.rlim_cur = limit.rlim_max
    _ = setrlimit(__rlimit_resource_t(RLIMIT_NOFILE.rawValue), &limit)
  }
}

/// Prints a line at once, for whoever reads it through a pipe.
func say(_ line: String) {
  print(line)
  fflush(nil)
}
