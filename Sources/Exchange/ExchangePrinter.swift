import Quiz

/// The one place where losses, faults and errors become sentences. What they quote is cut short,
/// and passes the gate where it is printed.
package enum ExchangePrinter {
  /// `crack-cause: the format has no ordering questions; left out`.
  ///
  /// - Parameter isDone: whether it was done, or would be with `--lossy`.
  package static func line(_ loss: Loss, isDone: Bool) -> String {
    let name = loss.question.map { "\($0): " } ?? "the pack: "
    return name + cause(loss.cause) + (isDone ? "; " : "; with --lossy ") + outcome(loss.outcome)
  }

  /// `quiz.gift:41: the question has no right answer`.
  package static func line(_ fault: Fault, in file: String) -> String {
    let place =
      switch fault.place {
      case .line(let line): ":\(line)"
      case .entry(let entry, let line?): ": \(quoted(entry)), line \(line)"
      case .entry(let entry, nil): ": \(quoted(entry))"
      case .row(let row): ": row \(row)"
      case .item(let number, let name?): ": question \(number), \(quoted(name))"
      case .item(let number, nil): ": question \(number)"
      }
    return "\(file)\(place): \(cause(fault.cause))"
  }

  private static func cause(_ cause: Loss.Cause) -> String {
    switch cause {
    case .form(let form): "the format has no \(form) questions"
    case .tooLong(let part, let characters, let limit):
      "\(words(part)) has \(characters) characters, of \(limit) at most"
    case .wrongCount(let part, let count, let allowed): self.count(part, count, allowed)
    case .misread(let part, let meaning): "\(words(part)) would be taken for \(meaning)"
    case .time(let seconds, let allowed):
      "\(seconds) seconds are none of \(allowed.map(String.init).joined(separator: ", "))"
    case .spacing(let part):
      "\(words(part)) has spaces or line breaks that the format does not keep"
    case .repeated(let text):
      "\(quoted(text)) would stand there twice, since the format keeps no spaces at the ends"
    case .unprinted:
      "it holds characters that are not shown, or line breaks or tabs within a line"
    case .notReadBack(let why): "the file cannot be read back with it: \(words(why))"
    case .changed(let field): "read back, it would differ in \(words(field))"
    }
  }

  private static func outcome(_ outcome: Loss.Outcome) -> String {
    switch outcome {
    case .leftOut: "left out"
    case .shortened(let part, let end): "cut short: \(words(part)) loses \(quoted(end))"
    case .reworded(let text): "reworded: \(quoted(text))"
    case .recast(let form): "asked for \(form)"
    case .replaced(let text): "written as \(quoted(text))"
    case .without: "written without"
    }
  }

  private static func cause(_ cause: Fault.Cause) -> String {
    switch cause {
    case .unknownType(""): "the question has no type"
    case .unknownType(let type): "packs have no questions of the type \(quoted(type))"
    case .unsupported(let what): "packs have no questions with \(quoted(what))"
    case .noKey: "no answer is marked as right"
    case .noStem: "nothing is asked"
    case .wrongCount(let part, let count, let allowed): self.count(part, count, allowed)
    case .malformed(let what): "this cannot be read: \(what)"
    case .badValue("", let field): "the \(field) is missing"
    case .badValue(let value, "number"): "\(quoted(value)) is no number, such as 1200 or 0.5"
    case .badValue(let value, let field): "\(quoted(value)) is no \(field)"
    case .ambiguous(let text): "\(quoted(text)) may mean either of two options"
    case .tooLong(let characters, let limit):
      "a text of \(characters) characters, of \(limit) at most"
    case .duplicateID(let id): "another question has the id \(quoted(id)), so this one gets another"
    case .media(let what): "it shows \(quoted(what)), and questions here are text"
    case .marking(let how): "marking that packs do not have: \(how)"
    case .repeated(let text): "\(quoted(text)) stands there twice"
    case .conflict(let id): "\(quoted(id)) was described otherwise before"
    case .without(let value, let field):
      "taken without \(quoted(value)), its \(field), which packs have no place for"
    case .changed(let was, let now, let field): "the \(field) \(quoted(was)) becomes \(quoted(now))"
    case .remarked(let there): "marked otherwise here; there \(there)"
    case .reordered:
      "the options kept their order there and are mixed or sorted here; look for one such as 'all of"
        + " these'"
    }
  }

  private static func count(
    _ part: Loss.Part, _ count: Int, _ allowed: ClosedRange<Int>
  ) -> String {
    let noun =
      switch part {
      case .options, .option: "option"
      case .others: "wrong option"
      case .key: "right answer"
      case .stem, .statement: "prompt"
      case .feedback: "reference"
      case .id, .title: "question"
      }
    let possible =
      if allowed.count == 1 {
        "\(allowed.lowerBound) \(allowed.lowerBound == 1 ? "is" : "are")"
      } else if allowed.lowerBound == 0 {
        "at most \(allowed.upperBound) are"
      } else {
        "\(allowed.lowerBound) to \(allowed.upperBound) are"
      }
    return "\(count) \(noun)\(count == 1 ? "" : "s"), where \(possible) possible"
  }

  private static func words(_ part: Loss.Part) -> String {
    switch part {
    case .stem: "the question"
    case .statement: "the statement"
    case .options: "the options"
    case .others: "the wrong options"
    case .option(let text): quoted(text)
    case .key: "the key"
    case .feedback: "the explanation with its sources"
    case .id: "the id"
    case .title: "the title"
    }
  }

  private static func words(_ why: Loss.Unread) -> String {
    switch why {
    case .error(let error): sentence(error)
    case .fault(let fault): cause(fault)
    case .missing: "a question would not be there"
    }
  }

  /// A text of a file's, for a sentence.
  static func quoted(_ text: String) -> String {
    let start = text.prefix(60)
    return "'\(start.endIndex < text.endIndex ? start + "…" : start)'"
  }
}

extension ExchangePrinter {
  /// A sentence without its full stop.
  package static func sentence(_ error: ExchangeError) -> String {
    switch error {
    case .notThisFormat(let expected): "this is not of that format, which has \(expected)"
    case .notText: "this is no text; it may be an archive, a workbook or a picture"
    case .notUTF8(let byte): "byte \(byte + 1) is not UTF-8; save the file as UTF-8"
    case .syntax(let line, let column, let words):
      "line \(line), column \(column): \(words)"
    case .tooLarge(let bytes, let limit): "\(bytes) bytes, and \(limit) are the most that is read"
    case .tooManyQuestions(let limit): "more than \(limit) questions"
    case .bomb(let entry, let limit):
      "\(quoted(entry)) unpacks to more than \(limit) bytes, the most that is read"
    case .escapes(let entry): "the archive's entry \(quoted(entry)) points outside of it"
    case .missing(let entry): "the archive has no \(quoted(entry))"
    case .badArchive(let words): "the archive cannot be read: \(words)"
    case .entities: "XML that defines entities or asks for other files is not read"
    case .unknownVariant(let name, let known):
      "the format has no variant \(quoted(name)), only \(known.joined(separator: ", "))"
    case .nothingToWrite: "no question is left to write"
    case .notReadBack(let why):
      "what was written cannot be read back, whichever question is left out: \(words(why)); "
        + "nothing was written, please report it"
    case .library(let words): words
    }
  }

  /// What a part of a pack is called.
  package static func words(_ field: Field) -> String {
    switch field {
    case .packID: "the pack's id"
    case .version: "the pack's version"
    case .title: "the pack's title"
    case .packDescription: "the pack's description"
    case .contentNote: "the pack's content note"
    case .language: "the pack's language"
    case .license: "the pack's licence"
    case .sources: "sources and citations"
    case .uncitedSources: "sources that nothing cites, and their order"
    case .outlet: "outlets"
    case .headline: "headlines"
    case .published: "dates"
    case .url: "addresses"
    case .file: "file names"
    case .sourceDigest: "digests of sources"
    case .brief: "briefs"
    case .uncitedPassages: "passages that nothing cites, and their order"
    case .passageRange: "where in a paragraph a passage stands"
    case .passageDigest: "digests of passages"
    case .questionID: "ids"
    case .kind: "kinds"
    case .explanation: "explanations"
    case .hint: "hints"
    case .fact: "facts"
    case .difficulty: "difficulties"
    case .tags: "tags"
    case .seconds: "times"
    case .status: "statuses"
    case .corrections: "corrections"
    case .from: "what drafts were proposed as"
    case .rejection: "reasons for rejection"
    case .about: "what questions are about beside their citations"
    case .citations: "citations"
    case .tolerance: "tolerances"
    case .unit: "units"
    case .stem: "the question"
    case .statement: "the statement"
    case .form: "the answers"
    }
  }
}

extension Pack {
  /// Whether there is anything in a field that a format may drop.
  func has(_ field: Field) -> Bool {
    let cited = { Set(questions.flatMap(\.citations)) }
    switch field {
    case .packID, .title, .questionID, .kind, .stem, .form: return true
    case .version: return version != 1
    case .packDescription: return !description.isEmpty
    case .contentNote: return contentNote != nil
    case .language: return language != "en"
    case .license: return license != nil
    case .sources: return !sources.isEmpty
    case .uncitedSources:
      let used = Set(questions.flatMap { $0.about + $0.citations.map(\.source) })
      return sources.contains { !used.contains($0.id) }
    case .outlet: return sources.contains { $0.outlet != nil }
    case .headline: return sources.contains { $0.headline != nil }
    case .published: return sources.contains { $0.published != .notStated }
    case .url: return sources.contains { $0.url != nil }
    case .file: return sources.contains { $0.file != nil }
    case .sourceDigest: return sources.contains { $0.digest != nil }
    case .brief: return sources.contains { $0.brief != nil }
    case .uncitedPassages:
      let cited = cited()
      return sources.contains { source in
        source.passages.contains {
          !cited.contains(Citation(source: source.id, passage: $0.id))
        }
      }
    case .passageRange: return sources.contains { $0.passages.contains { $0.range != nil } }
    case .passageDigest: return sources.contains { $0.passages.contains { $0.digest != nil } }
    case .explanation: return questions.contains { !$0.explanation.isEmpty }
    case .hint: return questions.contains { $0.hint != nil }
    case .fact: return questions.contains { $0.fact != $0.id }
    case .difficulty: return questions.contains { $0.difficulty != 2 }
    case .tags: return questions.contains { !$0.tags.isEmpty }
    case .seconds: return questions.contains { $0.seconds != nil }
    case .status: return questions.contains { $0.status != .accepted }
    case .corrections: return questions.contains { !$0.corrections.isEmpty }
    case .from: return questions.contains { $0.from != nil }
    case .rejection: return questions.contains { $0.rejection != nil }
    case .about, .citations: return questions.contains { !$0.citations.isEmpty }
    case .tolerance:
      return questions.contains {
        if case .number(let key) = $0.form { key.tolerance > 0 } else { false }
      }
    case .unit:
      return questions.contains {
        if case .number(let key) = $0.form { !key.unit.isEmpty } else { false }
      }
    case .statement: return questions.contains { $0.statement != nil }
    }
  }
}
