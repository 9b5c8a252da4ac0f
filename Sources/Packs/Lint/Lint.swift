package import Quiz

/// Runs lint rules over packs. Findings are warnings: a pack with findings still plays.
package enum Lint {
  /// Every rule, in the order of their names.
  package static let rules: [any LintRule] = [
    AboutWithTolerance(), AllOfTheAbove(), AsksInferredDate(), BareBound(), BriefHoldsKey(),
    BriefLength(), CitesOutsideAbout(), DuplicateStem(), ExplanationLength(), GivesAway(),
    HarmfulCharacters(), HintGivesAway(), KeyInStem(), LooseReference(), LooseWeekday(),
    MissingCore(), MissingDigest(), MissingHint(), NegativeStem(), NumberWithoutUnit(),
    OptionCount(), OptionInsideOption(), OptionLength(), PresentPerfect(), StemPunctuation(),
    StemWordOnlyInKey(), TooManySources(), UnknownAllowance(), UnusedPassage(), UnusedSource(),
    VerdictBalance(),
  ]

  /// Reports what the rules find, questions first and in the pack's order.
  ///
  /// A question with the tag `allow:NAME` silences that rule at all its places; `except` silences
  /// rules for the whole pack. Rejected questions are passed over.
  package static func check(
    _ pack: Pack, rules: [any LintRule] = rules, except: Set<String> = [],
    report: (Finding) -> Void
  ) {
    let subject = LintSubject(pack)
    let active = rules.filter {
      !except.contains($0.name) && (!$0.readsEnglish || subject.isEnglish)
    }
    func deliver(_ rule: any LintRule, _ place: PackPlace, _ detail: Finding.Detail) {
      if case .question(let index, _, _) = place,
        subject.allowances[index]?.contains(rule.name) == true
      {
        return
      }
      report(Finding(rule: rule.name, place: place, detail: detail))
    }
    let perQuestion = active.compactMap(\.ofQuestions)
    for item in subject.items {
      for rule in perQuestion {
        rule.check(item, in: subject) { deliver(rule, $0, $1) }
      }
    }
    for rule in active where rule.ofQuestions == nil {
      rule.check(subject) { deliver(rule, $0, $1) }
    }
  }

  /// All that the rules find.
  package static func findings(
    in pack: Pack, rules: [any LintRule] = rules, except: Set<String> = []
  ) -> [Finding] {
    var out: [Finding] = []
    check(pack, rules: rules, except: except) { out.append($0) }
    return out
  }
}
