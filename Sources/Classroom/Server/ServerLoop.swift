import NIOCore
import NIOPosix

/// The one thread that a session and all its connections share. The session runs on it, and so do
/// the tasks of the connections: an answer then passes from the network to the lesson and back
/// without waking another thread, which costs more than all that is done with it.
final class ServerLoop: SerialExecutor, TaskExecutor {
  let events: any EventLoop

  init() {
    events = MultiThreadedEventLoopGroup.singleton.next()
  }

  func enqueue(_ job: consuming ExecutorJob) {
    let job = UnownedJob(job)
    events.execute {
      job.runSynchronously(
        isolatedTo: self.asUnownedSerialExecutor(), taskExecutor: self.asUnownedTaskExecutor())
    }
  }

  /// A connection's handlers run on the thread without a task; what they do there may be the
  /// session's.
  func checkIsolated() { events.preconditionInEventLoop() }

  func asUnownedSerialExecutor() -> UnownedSerialExecutor {
    UnownedSerialExecutor(ordinary: self)
  }

  func asUnownedTaskExecutor() -> UnownedTaskExecutor {
    UnownedTaskExecutor(ordinary: self)
  }
}
