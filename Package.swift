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
  _ name: String, _ dependencies: [Target.Dependency] = [], linked: [String] = [],
  embedding resources: [Resource] = []
) -> Target {
  .target(
    name: name, dependencies: dependencies, resources: resources, swiftSettings: settings,
    linkerSettings: linked.map { .linkedLibrary($0) })
}

/// In the program itself, so that it needs no files beside it.
let classroomPages: [Resource] = [
  "absences.js", "api.js", "dom.js", "fit.js", "forms.js", "icon.svg", "join.html", "join.js",
  "joining.js", "link.js", "model.js", "openapi.yaml", "outbox.js", "page.js", "parts.js",
  "place.js", "screen.css", "screen.html", "screen.js", "slides.js", "stream.js", "style.css",
  "views.js",
].map { .embedInCode("Web/Assets/\($0)") }

func tests(
  of name: String, _ dependencies: [Target.Dependency] = [], excluding files: [String] = []
) -> Target {
  .testTarget(
    name: "\(name)Tests", dependencies: [.byName(name: name)] + dependencies, exclude: files,
    swiftSettings: settings)
}

/// Built by `Tests/Benchmarks/run` alone, so that a newcomer's first build is short.
let benchmarks: [Target] =
  Context.environment["FACTCHECK_BENCHMARKS"] == nil
  ? []
  : [
    .executableTarget(
      name: "Benchmarks",
      dependencies: ["Articles", "Files", "PackMaker", "Packs", "Quiz", "Text", "CYAML"],
      path: "Tests/Benchmarks/InProcess", swiftSettings: settings),
    .executableTarget(
      name: "ClassroomLoad",
      dependencies: [
        .product(name: "NIOCore", package: "swift-nio"),
        .product(name: "NIOPosix", package: "swift-nio"),
      ],
      path: "Tests/Benchmarks/ClassroomLoad", swiftSettings: settings),
    .executableTarget(
      name: "FirstPrompt", path: "Tests/Benchmarks/FirstPrompt",
      linkerSettings: [.linkedLibrary("util")]),
  ]

/// One program for all fuzz targets; libFuzzer's driver and runtime come with the sanitizer.
let fuzzing: [Target] =
  isFuzzing
  ? [
    .executableTarget(
      name: "Fuzz",
      dependencies: [
        "Articles", "Classroom", "Exchange", "JSONPlay", "PackMaker", "Packs", "Quiz", "Records",
        "Terminal", "Text",
      ],
      path: "Tests/Fuzz/Targets",
      swiftSettings: settings + [.unsafeFlags(["-parse-as-library"])],
      linkerSettings: [.unsafeFlags(sanitizers)])
  ] : []

let package = Package(
  name: "factcheck",
  traits: [
    .default(enabledTraits: ["Together"]),
    .trait(
      name: "Together",
      description:
        "Building factcheck builds factcheck-desk too, and links its libraries for nothing."),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.0"),
    .package(url: "https://github.com/apple/swift-nio", from: "2.81.0"),
    .package(url: "https://github.com/apple/swift-nio-extras", from: "1.26.0"),
    .package(
      url: "https://github.com/swift-server/async-http-client", from: "1.30.0", traits: []),
    .package(url: "https://github.com/apple/swift-http-types", from: "1.4.0"),
    .package(url: "https://github.com/apple/swift-log", from: "1.6.0"),
    .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
    .package(url: "https://github.com/hummingbird-project/hummingbird", from: "2.20.0"),
  ],
  targets: [
    .systemLibrary(name: "CMemoryFile"),
    .systemLibrary(name: "CNettle"),
    .systemLibrary(name: "CQREncode"),
    .systemLibrary(name: "CSQLite"),
    .systemLibrary(name: "CStemmer"),
    .systemLibrary(name: "CUTF8Proc"),
    .systemLibrary(name: "CXLSXWriter"),
    .systemLibrary(name: "CXML2", pkgConfig: "libxml-2.0"),
    .systemLibrary(name: "CYAML"),
    .systemLibrary(name: "CZip"),
    .target(
      name: "CReadline",
      linkerSettings: [.linkedLibrary("readline"), .linkedLibrary("tinfo")]),

    room("Text", ["CNettle", "CUTF8Proc"], linked: ["m"]),
    room("Files"),
    room("Quiz", ["Text"]),
    room("CompiledPacks", ["Files", "Quiz", "Text"]),
    room("Articles", ["Text", "CXML2", "CYAML"]),
    room("Packs", ["Quiz", "Articles", "Files", "Text", "CYAML"]),
    room("PackMaker", ["Articles", "Packs", "Quiz", "Text", "CStemmer"]),
    room(
      "ModelProposer",
      [
        "Articles", "PackMaker", "Quiz", "Text",
        .product(name: "AsyncHTTPClient", package: "async-http-client"),
        .product(name: "NIOCore", package: "swift-nio"),
        .product(name: "NIOHTTP1", package: "swift-nio"),
        .product(name: "NIOPosix", package: "swift-nio"),
        .product(name: "NIOHTTPCompression", package: "swift-nio-extras"),
      ]),
    room("Exchange", ["Packs", "Quiz", "Text", "CSQLite", "CXLSXWriter", "CXML2", "CZip"]),
    room("Records", ["Quiz", "Text", .product(name: "GRDB", package: "GRDB.swift")]),
    room("Reports", ["Quiz", "Text"]),
    room("Terminal", ["Quiz", "Text", "CReadline"]),
    room(
      "Classroom",
      [
        "Quiz", "Text", "CQREncode",
        .product(name: "AsyncHTTPClient", package: "async-http-client"),
        .product(name: "HTTPTypes", package: "swift-http-types"),
        .product(name: "Hummingbird", package: "hummingbird"),
        .product(name: "HummingbirdCore", package: "hummingbird"),
        .product(name: "Logging", package: "swift-log"),
        .product(name: "NIOCore", package: "swift-nio"),
        .product(name: "NIOHTTP1", package: "swift-nio"),
        .product(name: "NIOHTTPTypes", package: "swift-nio-extras"),
        .product(name: "NIOPosix", package: "swift-nio"),
      ],
      embedding: classroomPages),
    // Apart from the terminal's room, since it needs Foundation, which starts slowly.
    room("JSONPlay", ["Quiz", "Terminal", "Text"]),
    room("Opening", ["CMemoryFile", "CompiledPacks", "Files", "Quiz", "Terminal", "Text"]),
    // What starts fast: it links little, and gives the process to the desk for all that it cannot do.
    // `swift run factcheck` needs the desk built too; without the trait `swift build` alone does it.
    .executableTarget(
      name: "factcheck",
      dependencies: [
        "CompiledPacks", "Files", "Opening", "Quiz", "Terminal", "Text",
        .target(name: "factcheck-desk", condition: .when(traits: ["Together"])),
      ],
      swiftSettings: settings),
    .executableTarget(
      name: "factcheck-desk",
      dependencies: [
        "Articles", "Classroom", "CompiledPacks", "Exchange", "Files", "JSONPlay", "ModelProposer",
        "Opening", "PackMaker", "Packs", "Quiz", "Records", "Reports", "Terminal", "Text",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: settings),

    tests(of: "Text"),
    tests(of: "Quiz", ["Text"], excluding: ["Golden"]),
    tests(of: "Articles", ["Text"]),
    tests(of: "Packs", ["Articles", "CompiledPacks", "Files", "PackTesting", "Quiz", "Text"]),
    tests(
      of: "PackMaker", ["Articles", "Files", "Packs", "Quiz", "Text"],
      excluding: ["Corpus", "Gold", "Pages"]),
    tests(
      of: "ModelProposer",
      [
        "Articles", "PackMaker", "Quiz", "ScriptedModel",
      ]),
    tests(of: "Exchange", ["Packs", "PackTesting", "Quiz", "Text"], excluding: ["Golden"]),
    tests(of: "Records", ["Quiz", "Text", .product(name: "GRDB", package: "GRDB.swift")]),
    tests(
      of: "Classroom",
      [
        "Quiz", "Text",
        .product(name: "HTTPTypes", package: "swift-http-types"),
        .product(name: "Hummingbird", package: "hummingbird"),
        .product(name: "HummingbirdTesting", package: "hummingbird"),
        .product(name: "NIOCore", package: "swift-nio"),
      ]),
    tests(of: "Opening", ["Quiz", "Terminal"]),
    tests(of: "Reports", ["Quiz", "Text"], excluding: ["Golden"]),
    tests(
      of: "Terminal", ["Quiz", "Text", "TerminalTesting", "LinePrompt"], excluding: ["Golden"]),
    tests(
      of: "factcheck",
      [
        "BankFiles", "Classroom", "Exchange", "ModelProposer", "Packs", "Quiz", "ScriptedModel",
        "TerminalTesting", "Text",
      ]),
    // The question bank itself.
    .testTarget(
      name: "BankTests", dependencies: ["Articles", "BankFiles", "Packs", "Quiz", "Text"],
      swiftSettings: settings),
    .target(name: "BankFiles", path: "Tests/BankFiles", swiftSettings: settings),

    // Packs of anything at all.
    .target(
      name: "PackTesting", dependencies: ["Quiz", "Text"], path: "Tests/PackTesting",
      swiftSettings: settings),

    // A model server that answers as a test tells it to.
    .target(
      name: "ScriptedModel",
      dependencies: [
        "ModelProposer", "Quiz",
        .product(name: "NIOCore", package: "swift-nio"),
        .product(name: "NIOHTTP1", package: "swift-nio"),
        .product(name: "NIOPosix", package: "swift-nio"),
      ],
      path: "Tests/ScriptedModel", swiftSettings: settings),

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
