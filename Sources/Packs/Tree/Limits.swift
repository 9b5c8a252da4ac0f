import Files

/// Bounds on what a pack may be, so that a hostile one is refused and not suffered.
package struct Limits: Hashable, Sendable {
  /// Bytes of a file.
  package var bytes = FileBytes.largest
  package var questions = 100_000
  /// Unicode code points of one text.
  package var characters = 10_000
  /// Lists and mappings inside each other; a pack needs seven.
  package var depth = 32
  /// Lines that begin with `%`; every further one costs libyaml a look at all before it.
  package var directives = 16
  /// Diagnostics that are kept one by one; what is beyond is counted.
  package var diagnostics = 1_000

  package init() {}
}
