import Files
import Glibc
import Testing

/// Reading and writing whole files.
struct FileTests {
  /// A folder of its own that is gone when the body is done.
  private func inFolder(_ body: (String) throws -> Void) throws {
    var template = Array("/tmp/factcheck-test-XXXXXX".utf8CString)
    let path = String(cString: try #require(mkdtemp(&template)))
    defer {
      for name in names(in: path) { unlink("\(path)/\(name)") }
      rmdir(path)
    }
    try body(path)
  }

  private func names(in folder: String) -> [String] {
    guard let stream = opendir(folder) else { return [] }
    defer { closedir(stream) }
    var names: [String] = []
    while let entry = readdir(stream) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
        pointer.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if name != ".", name != ".." { names.append(name) }
    }
    return names
  }

  @Test func `what was written is read, and no temporary file stays`() throws {
    try inFolder { folder in
      let path = "\(folder)/a.yaml"
      try AtomicFile.write("one", to: path)
      try AtomicFile.write("two, longer", to: path)
      #expect(try FileBytes.read(path) == Array("two, longer".utf8))
      #expect(names(in: folder) == ["a.yaml"])
    }
  }

  @Test func `a pipe is written into and stays a pipe`() throws {
    try inFolder { folder in
      let path = "\(folder)/pipe"
      #expect(mkfifo(path, 0o600) == 0)
      // Held open for reading, so that a writer need not wait.
      let reading = open(path, O_RDWR)
      defer { close(reading) }
      try AtomicFile.write("one", to: path)
      var bytes = [UInt8](repeating: 0, count: 3)
      #expect(read(reading, &bytes, 3) == 3)
      #expect(bytes == Array("one".utf8))
      var status = stat()
      #expect(stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFIFO)
      #expect(!FileBytes.isFile(path))
      #expect(names(in: folder) == ["pipe"])
    }
  }

  @Test(arguments: [true, false])
  func `what has no path is written into through its descriptor`(isPipe: Bool) throws {
    try inFolder { folder in
      var ends: [Int32] = [-1, -1]
      if isPipe {
        #expect(pipe(&ends) == 0)
      } else {
        ends[0] = open("\(folder)/gone", O_RDWR | O_CREAT, 0o600)
        unlink("\(folder)/gone")
        ends[1] = dup(ends[0])
      }
      defer { for end in ends { close(end) } }
      #expect(symlink("/proc/self/fd/\(ends[1])", "\(folder)/link") == 0)
      try AtomicFile.write("one", to: "\(folder)/link")
      try AtomicFile.write("two", to: "/proc/self/fd/\(ends[1])")
      if !isPipe { lseek(ends[0], 0, SEEK_SET) }
      var bytes = [UInt8](repeating: 0, count: 6)
      let count = read(ends[0], &bytes, 6)
      // A file is written from its beginning each time.
      #expect(Array(bytes.prefix(max(count, 0))) == Array((isPipe ? "onetwo" : "two").utf8))
      #expect(names(in: folder) == ["link"])
    }
  }

  @Test func `a file keeps its permissions, and a link stays a link`() throws {
    try inFolder { folder in
      let path = "\(folder)/a.yaml"
      try AtomicFile.write("one", to: path)
      #expect(chmod(path, 0o640) == 0)
      #expect(symlink(path, "\(folder)/link") == 0)
      try AtomicFile.write("two", to: "\(folder)/link")
      var status = stat()
      #expect(lstat(path, &status) == 0)
      #expect(status.st_mode & 0o777 == 0o640)
      #expect(lstat("\(folder)/link", &status) == 0)
      #expect(status.st_mode & S_IFMT == S_IFLNK)
      #expect(try FileBytes.read(path) == Array("two".utf8))
    }
  }

  @Test func `a link to where no file is yet stays a link, and one in a circle is refused`() throws
  {
    try inFolder { folder in
      #expect(mkdir("\(folder)/below", 0o700) == 0)
      defer {
        unlink("\(folder)/below/a")
        rmdir("\(folder)/below")
      }
      #expect(symlink("below/b", "\(folder)/link") == 0)
      #expect(symlink("\(folder)/below/a", "\(folder)/below/b") == 0)
      try AtomicFile.write("one", to: "\(folder)/link")
      #expect(try FileBytes.read("\(folder)/below/a") == Array("one".utf8))
      #expect(FileBytes.areSame("\(folder)/link", "\(folder)/below/a"))
      unlink("\(folder)/below/b")
      #expect(names(in: "\(folder)/below") == ["a"])

      #expect(symlink("two", "\(folder)/one") == 0)
      #expect(symlink("one", "\(folder)/two") == 0)
      #expect(
        throws: FileError.system(path: "\(folder)/one", step: .open, errno: ELOOP)
      ) {
        try AtomicFile.write("a", to: "\(folder)/one")
      }
      #expect(Set(names(in: folder)) == ["below", "link", "one", "two"])
    }
  }

  @Test func `an empty file and one larger than a buffer are read whole`() throws {
    try inFolder { folder in
      let large = (0..<300_000).map { UInt8(truncatingIfNeeded: $0 &* 31) }
      try AtomicFile.write(large, to: "\(folder)/large")
      try AtomicFile.write("", to: "\(folder)/empty")
      #expect(try FileBytes.read("\(folder)/large") == large)
      #expect(try FileBytes.read("\(folder)/empty") == [])
      #expect(try FileBytes.read("\(folder)/large", limit: large.count) == large)
    }
  }

  @Test func `every failure is told apart`() throws {
    try inFolder { folder in
      let path = "\(folder)/a"
      #expect(throws: FileError.missing(path: path)) { try FileBytes.read(path) }
      #expect(throws: FileError.isDirectory(path: folder)) { try FileBytes.read(folder) }
      #expect(throws: FileError.isDirectory(path: folder)) {
        try AtomicFile.write("a", to: folder)
      }
      #expect(throws: FileError.noFolder(path: "\(folder)/no/a")) {
        try AtomicFile.write("a", to: "\(folder)/no/a")
      }
      try AtomicFile.write("12345", to: path)
      #expect(throws: FileError.tooLarge(path: path, limit: 4)) {
        try FileBytes.read(path, limit: 4)
      }
      #expect(throws: FileError.tooLarge(path: "/dev/zero", limit: 1 << 16)) {
        try FileBytes.read("/dev/zero", limit: 1 << 16)
      }
    }
  }

  @Test func `a write that fails leaves the old file and nothing else`() throws {
    try inFolder { folder in
      // A folder in the place of the file cannot be renamed over.
      #expect(mkdir("\(folder)/a", 0o700) == 0)
      defer { rmdir("\(folder)/a") }
      #expect(throws: FileError.isDirectory(path: "\(folder)/a")) {
        try AtomicFile.write("x", to: "\(folder)/a")
      }
      #expect(names(in: folder) == ["a"])
    }
  }
}
