import Foundation

@testable import PackMaker

extension CorpusReading {
  func speechScores() -> CorpusScores {
    var scores = CorpusScores()
    let quotations = located(key.quotations.map(\.place))
    let reports = located(key.reports.map(\.place))
    for paragraph in annotated.paragraphs {
      let number = paragraph.number
      score(
        paragraph.quotations.map { Told($0.content, $0.speaker, $0.speakerTokens) }, paragraph,
        key.quotations, quotations.filter { key.quotations[$0.index].place.paragraph == number },
        found: .quotations, speaker: .quotationSpeakers, &scores)
      score(
        paragraph.reports.map { Told($0.content, $0.speaker, $0.speakerTokens) }, paragraph,
        key.reports, reports.filter { key.reports[$0.index].place.paragraph == number },
        found: .reports, speaker: .reportSpeakers, &scores)
    }
    scoreVoices(&scores)
    return scores
  }

  private struct Told {
    var content: Range<Int>
    var entity: Int?
    var words: Range<Int>?

    init(_ content: Range<Int>, _ entity: Int?, _ words: Range<Int>?) {
      (self.content, self.entity, self.words) = (content, entity, words)
    }
  }

  private func score(
    _ told: [Told], _ paragraph: AnnotatedParagraph, _ key: [CorpusKey.Speech],
    _ places: [(index: Int, bytes: Range<Int>)], found: CorpusRow, speaker: CorpusRow,
    _ scores: inout CorpusScores
  ) {
    var open = places
    // One direct speech may run over several of the key's, and the other way round.
    for speech in told {
      let content = bytes(speech.content, paragraph)
      let inside = places.filter { content.overlaps($0.bytes) }
      guard !inside.isEmpty else {
        scores[found].falseFind(at(paragraph, speech.content))
        continue
      }
      let left = open.filter { content.overlaps($0.bytes) }
      open.removeAll { content.overlaps($0.bytes) }
      for item in left where !key[item.index].place.isOptional {
        scores[found].hit()
        let expected = key[item.index].speaker
        let what = "\(at(key[item.index].place)) (\(expected))"
        switch match(expected, entity: speech.entity, words: speech.words.map(paragraph.text)) {
        case .right: scores[speaker].hit()
        case .silent: scores[speaker].miss(what)
        case .wrong:
          scores[speaker].miss(what)
          scores[speaker].falseFind("\(what): \(answer(speech.entity, speech.words, paragraph))")
        }
      }
    }
    for item in open where !key[item.index].place.isOptional {
      scores[found].miss(at(key[item.index].place))
      if key[item.index].speaker != "-" { scores[speaker].miss(at(key[item.index].place)) }
    }
  }

  private func answer(
    _ entity: Int?, _ words: Range<Int>?, _ paragraph: AnnotatedParagraph
  ) -> String {
    entity.map { annotated.entities[$0].name } ?? words.map(paragraph.text) ?? "nobody"
  }

  private func scoreVoices(_ scores: inout CorpusScores) {
    for item in located(key.voices.map(\.place)) {
      let expected = key.voices[item.index]
      let what = "\(at(expected.place)) … (\(expected.speaker))"
      guard let paragraph = paragraph(expected.place.paragraph),
        let sentence = paragraph.sentences.first(where: {
          bytes($0.tokens, paragraph).contains(item.bytes.upperBound - 1)
        })
      else {
        scores[.voices].miss(what)
        continue
      }
      let isSource = expected.speaker == "source"
      switch sentence.voice {
      case .unclear: scores[.voices].miss("\(what): unclear")
      case .source:
        if isSource {
          scores[.voices].hit()
        } else {
          scores[.voices].falseFind("\(what): source")
          scores[.voices].miss("\(what): source")
        }
      case .attributed(let speaker), .quoted(let speaker):
        guard !isSource else {
          scores[.voices].falseFind("\(what): \(answer(speaker, nil, paragraph))")
          scores[.voices].miss("\(what): \(answer(speaker, nil, paragraph))")
          continue
        }
        scores[.voices].hit()
        // Who has no name in the article cannot be told by an index.
        if speaker == nil && expected.speaker.hasPrefix("(") { continue }
        switch match(expected.speaker, entity: speaker, words: nil) {
        case .right: scores[.voiceSpeakers].hit()
        case .silent: scores[.voiceSpeakers].miss(what)
        case .wrong:
          scores[.voiceSpeakers].miss(what)
          scores[.voiceSpeakers].falseFind("\(what): \(answer(speaker, nil, paragraph))")
        }
      }
    }
  }
}
