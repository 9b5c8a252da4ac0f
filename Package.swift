// swift-tools-version: 6.2
import PackageDescription

/// Warnings are errors where a machine builds, so that a newer compiler never stops a newcomer.
let isContinuousIntegration = Context.environment["CI"] != nil

/// Only `Tests/Fuzz/run` sets it: every room is then built with libFuzzer's coverage counters and
/// AddressSanitizer, and the fuzz targets are there.
let isFuzzing = Context.environment["FACTCHECK_FUZZ"] != nil
let sanitizers = ["-sanitize=fuzzer,address"]

let settings: [SwiftSetting] =
  [
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
  ] + (isContinuousIntegration ? [.treatAllWarnings(as: .error)] : [])
  + (isFuzzing ? [.unsafeFlags(sanitizers)] : [])

/// A room of the house: one target with the project's settings.
func room(
  _ name: String, _ dependencies: [Target.Dependency] = [], linked: [String] = []
) -> Target {
  .target(
    name: name, dependencies: dependencies, swiftSettings: settings,
    linkerSettings: linked.map { .linkedLibrary($0) })
}

func tests(of name: String, _ dependencies: [Target.Dependency] = []) -> Target {
  .testTarget(
    name: "\(name)Tests", dependencies: [.byName(name: name)] + dependencies,
    swiftSettings: settings)
}

/// Built by `Tests/Benchmarks/run` alone, so that a newcomer's first build is short.
let benchmarks: [Target] =
  Context.environment["FACTCHECK_BENCHMARKS"] == nil
  ? []
  : [
    .executableTarget(
      name: "Benchmarks", dependencies: ["Articles", "Packs", "Quiz", "CYAML"],
      path: "Tests/Benchmarks/InProcess", swiftSettings: settings),
    .executableTarget(
      name: "FirstPrompt", path: "Tests/Benchmarks/FirstPrompt",
      linkerSettings: [.linkedLibrary("util")]),
  ]

/// One program for all fuzz targets; libFuzzer's driver and runtime come with the sanitizer.
let fuzzing: [Target] =
  isFuzzing
  ? [
    .executableTarget(
      name: "Fuzz", dependencies: ["Articles", "Packs", "Quiz", "Terminal", "Text"],
      path: "Tests/Fuzz/Targets",
      swiftSettings: settings + [.unsafeFlags(["-parse-as-library"])],
      linkerSettings: [.unsafeFlags(sanitizers)])
  ] : []

let package = Package(
  name: "factcheck",
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.0")
  ],
  targets: [
    .systemLibrary(name: "CNettle"),
    .systemLibrary(name: "CUTF8Proc"),
    .systemLibrary(name: "CYAML"),
    .target(
      name: "CReadline",
      linkerSettings: [.linkedLibrary("readline"), .linkedLibrary("tinfo")]),

    room("Text", ["CNettle", "CUTF8Proc"], linked: ["m"]),
    room("Quiz", ["Text"]),
    room("Articles", ["Text"]),
    room("Packs", ["Quiz", "Articles", "Text", "CYAML"]),
    room("Terminal", ["Quiz", "Text", "CReadline"]),
    .executableTarget(
      name: "factcheck",
      dependencies: [
        "Articles", "Packs", "Quiz", "Terminal", "Text",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: settings),

    tests(of: "Text"),
    tests(of: "Quiz", ["Text"]),
    tests(of: "Articles", ["Text"]),
    tests(of: "Packs", ["Articles", "Quiz", "Text"]),
    tests(of: "Terminal", ["Quiz", "Text", "TerminalTesting", "LinePrompt"]),
    tests(of: "factcheck", ["BankFiles", "Packs", "Quiz", "TerminalTesting", "Text"]),
    // The question bank itself.
    .testTarget(
      name: "BankTests", dependencies: ["Articles", "BankFiles", "Packs", "Quiz", "Text"],
      swiftSettings: settings),
    .target(name: "BankFiles", path: "Tests/BankFiles", swiftSettings: settings),

    // A pseudo-terminal to run programs in, and a small program that reads lines in one.
    .target(name: "CPseudoTerminal", path: "Tests/CPseudoTerminal"),
    .target(
      name: "TerminalTesting", dependencies: ["CPseudoTerminal", "Text"],
      path: "Tests/TerminalTesting", swiftSettings: settings),
    .executableTarget(
      name: "LinePrompt", dependencies: ["Terminal"], path: "Tests/LinePrompt",
      swiftSettings: settings),
  ] + benchmarks + fuzzing,
  swiftLanguageModes: [.v6]
)
