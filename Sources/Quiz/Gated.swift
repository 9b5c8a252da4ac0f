import Text

extension Pack {
  /// The pack as it may be shown: every text through the gate. What is read keeps its text as
  /// written; this is taken before anything is printed, served or written elsewhere.
  package var gated: Pack {
    var pack = self
    pack.id = Gate.line(id)
    pack.title = Gate.line(title)
    pack.description = Gate.clean(description)
    pack.contentNote = contentNote.map { Gate.clean($0) }
    pack.language = Gate.line(language)
    pack.license = license.map { Gate.line($0) }
    pack.sources = sources.map(\.gated)
    pack.questions = questions.map(\.gated)
    return pack
  }
}

extension Source {
  /// The source as it may be shown.
  package var gated: Source {
    var source = self
    source.id = Gate.line(id)
    source.label = Gate.line(label)
    source.outlet = outlet.map { Gate.line($0) }
    source.headline = headline.map { Gate.line($0) }
    if case .inferred(let date, let how) = published {
      source.published = .inferred(date, how: Gate.line(how))
    }
    source.url = url.map { Gate.line($0) }
    source.file = file.map { Gate.line($0) }
    source.digest = digest.map { Gate.line($0) }
    source.brief = brief.map { Gate.clean($0) }
    source.passages = passages.map { passage in
      var passage = passage
      passage.id = Gate.line(passage.id)
      passage.note = passage.note.map { Gate.clean($0) }
      passage.quote = passage.quote.map { Gate.clean($0) }
      return passage
    }
    return source
  }
}

extension Question {
  /// The question as it may be shown.
  package var gated: Question {
    var question = self
    question.id = Gate.line(id)
    question.kind = Gate.line(kind)
    question.stem = Gate.clean(stem)
    question.statement = statement.map { Gate.clean($0) }
    question.form = form.gated
    question.about = about.map { Gate.line($0) }
    question.citations = citations.map {
      Citation(source: Gate.line($0.source), passage: Gate.line($0.passage))
    }
    question.explanation = Gate.clean(explanation)
    question.hint = hint.map { Gate.clean($0) }
    question.fact = Gate.line(fact)
    question.tags = tags.map { Gate.line($0) }
    question.from = from.map { Gate.line($0) }
    question.rejection = rejection.map { Gate.clean($0) }
    question.corrections = corrections.map {
      Correction(date: $0.date, was: Gate.line($0.was), why: Gate.clean($0.why))
    }
    return question
  }
}

extension Form {
  fileprivate var gated: Form {
    func lines(_ texts: [String]) -> [String] { texts.map { Gate.line($0) } }
    switch self {
    case .choice(var choice):
      choice.options = lines(choice.options)
      return .choice(choice)
    case .selection(var selection):
      selection.options = lines(selection.options)
      return .selection(selection)
    case .number(var key):
      key.unit = Gate.line(key.unit)
      return .number(key)
    case .text(var key):
      key.accepted = lines(key.accepted)
      return .text(key)
    case .ordering(var ordering):
      ordering.items = lines(ordering.items)
      return .ordering(ordering)
    case .matching(var matching):
      matching.prompts = lines(matching.prompts)
      matching.options = lines(matching.options)
      return .matching(matching)
    }
  }
}
