package import Hummingbird
import Logging
import NIOCore

/// A request's surroundings: where it comes from.
package struct DeskContext: RequestContext {
  package var coreContext: CoreRequestContextStorage
  /// The sender's address in the network, without its port; empty where it is not known.
  package let address: String

  package init(source: ApplicationRequestContextSource) {
    coreContext = CoreRequestContextStorage(source: source)
    address = source.channel.remoteAddress?.ipAddress ?? ""
  }

  package var maxUploadSize: Int { Desk.bodyLimit }
}
