import Foundation

extension [UInt8] {
  /// As GRDB takes a blob.
  var asData: Data { Data(self) }
}
