import Glibc
import NIOCore
import NIOPosix

/// Plays a class, or a crowd that means harm, against a hosted session. `Tests/Benchmarks/classroom`
/// starts the host and reads what is printed here.
@main
enum ClassroomLoad {
  static func main() async throws {
    do {
      let options = try Options(Array(CommandLine.arguments.dropFirst()))
      Memory.raiseDescriptors()
      let group = MultiThreadedEventLoopGroup(numberOfThreads: 1)
      let server = Server(port: options.port, group: group)
      let modes = Modes(server: server, options: options)
      switch options.mode {
      case "load": try await modes.load()
      case "small": try await modes.small()
      case "rate": try await modes.rate()
      case "hostile": try await Hostile(server: server, options: options).run()
      case "peer": try await Peer(server: server, options: options).run()
      default: throw Options.Mistake(description: "there is no mode '\(options.mode)'")
      }
    } catch {
      say("failed: \(error)")
      exit(1)
    }
    exit(0)
  }
}
