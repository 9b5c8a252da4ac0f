import ArgumentParser
import ModelProposer
import Terminal

/// A language model that is asked for drafts besides; without these no network is touched.
struct ModelOptions: ParsableArguments {
  @Option(
    name: .customLong("model-url"),
    help: ArgumentHelp(
      "An OpenAI-compatible server, as http://localhost:11434/v1.", valueName: "url"))
  var url: String?

  @Option(
    name: .customLong("model"), help: ArgumentHelp("The model's name there.", valueName: "name"))
  var name: String?

  @Option(
    name: .customLong("model-context"),
    help: ArgumentHelp(
      "What the model's context holds, in tokens; without it, 4096.", valueName: "tokens"))
  var context: Int?

  @Option(
    name: .customLong("model-timeout"),
    help: ArgumentHelp("How long one answer may take; without it, 300.", valueName: "seconds"))
  var timeout: Int?

  @Option(
    name: .customLong("model-count"),
    help: ArgumentHelp("Drafts asked for, an article; without it, 10.", valueName: "number"))
  var count: Int?

  func validate() throws {
    guard (url == nil) == (name == nil) else {
      throw ValidationError(
        "--model-url and --model go together: the server's address, and the model's name there.")
    }
    guard let url else {
      if context != nil || timeout != nil || count != nil {
        throw ValidationError("Name the model with --model-url and --model.")
      }
      return
    }
    guard ModelAddress(url) != nil else {
      throw ValidationError(
        "--model-url wants an address such as http://localhost:11434/v1, "
          + "without a user, a password or a query; a key goes into \(ModelKey.variable).")
    }
    if name?.isEmpty == true { throw ValidationError("--model wants the model's name.") }
    if let context, !(ModelProposer.leastContext...1 << 24).contains(context) {
      throw ValidationError("--model-context wants \(ModelProposer.leastContext) tokens or more.")
    }
    if let timeout, !(1...86_400).contains(timeout) {
      throw ValidationError("--model-timeout wants seconds, 1 to 86400.")
    }
    if let count, !(1...1000).contains(count) {
      throw ValidationError("--model-count wants a number from 1 to 1000.")
    }
    if let secret = Environment.value(of: ModelKey.variable), ModelKey(secret) == nil {
      throw ValidationError(
        "\(ModelKey.variable) holds what no key can: spaces, line ends or letters beyond ASCII.")
    }
  }

  /// The model to ask; nil where none was named.
  var proposer: ModelProposer? {
    guard let name, let address = url.flatMap({ ModelAddress($0) }) else { return nil }
    var server = ModelServer(
      address: address, model: name,
      key: Environment.value(of: ModelKey.variable).flatMap { ModelKey($0) })
    if let timeout { server.requestTime = .seconds(timeout) }
    var proposer = ModelProposer(server: server)
    if let context { proposer.context = context }
    return proposer
  }
}
