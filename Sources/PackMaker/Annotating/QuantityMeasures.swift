/// The other end of a range, and what stands behind a figure.
extension Quantities {
  /// `40 to 50`, `between 40 and 50`.
  func range(_ draft: inout Draft, _ reader: FigureReader) {
    let joint = draft.figure.next
    guard joint + 1 < sentence.upperBound, draft.figure.upper == nil else { return }
    let before = draft.start > sentence.lowerBound ? tokens[draft.start - 1].lower : ""
    var next = joint + 1
    switch tokens[joint].lower {
    case "to" where before != "from": break
    case "and" where before == "between": break
    case "or": break
    case "-", "–", "—":
      // `six - member`, spaced oddly
      guard tokens[next].shape == .figure else {
        if tokens[next].bytes.lowerBound - tokens[joint].bytes.upperBound <= 1,
          tokens[next].tag == .noun, tokens[joint].lower == "-"
        {
          draft.figure.isUnclear = true
        }
        return
      }
    default: return
    }
    if case .money = draft.measure, tokens[next].shape == .symbol { next += 1 }
    guard let second = reader.figure(at: next), !second.isUnclear, second.upper == nil,
      second.rest.isEmpty, !second.isFraction
    else { return }
    var lower = draft.figure.value
    // `2 to 3 million`
    if lower < 1000, second.value >= 1000, second.next > next + 1,
      let scale = Units.scale(tokens[second.next - 1].lower)
    {
      lower *= scale
    }
    guard second.value > lower, tokens[joint].lower != "or" else {
      draft.figure.isUnclear = true
      draft.figure.next = second.next
      return
    }
    draft.figure.value = lower
    draft.figure.upper = second.value
    draft.figure.next = second.next
    draft.next = second.next
  }

  /// Percent signs, units and currencies behind the figure.
  func measure(_ draft: inout Draft) {
    func lower(_ place: Int) -> String {
      place < sentence.upperBound ? tokens[place].lower : ""
    }
    guard !draft.isFixed else { return }
    var next = draft.figure.next
    if lower(next) == "-", Units.unit(lower(next + 1)) != nil { next += 1 }
    let word = lower(next)
    if word == "%" || word == "percent" || word == "pc"
      || word == "per" && lower(next + 1) == "cent"
    {
      next += word == "per" ? 2 : 1
      draft.measure = .percent
      if word == "%" { draft.figure.next = next }
      if lower(next) == "points" || lower(next) == "point" {
        next += 1
        draft.measure = .unit("percentage points")
      }
      draft.next = next
    } else if word == "percentage", lower(next + 1).hasPrefix("point") {
      draft.measure = .unit("percentage points")
      draft.next = next + 2
    } else if word == "sq" || word == "square" || word == "cubic" || word == "sq.",
      case .unit(let unit) = Units.unit(lower(next + 1)) ?? .count
    {
      draft.measure = .unit((word == "cubic" ? "cubic " : "square ") + unit)
      draft.next = next + 2
    } else if word == "degrees" || word == "°",
      case .unit(let unit) = Units.unit("°" + lower(next + 1).prefix(1)) ?? .count,
      ["celsius", "fahrenheit", "c", "f"].contains(lower(next + 1))
    {
      draft.measure = .unit(unit)
      draft.next = next + 2
    } else if word == "nautical", lower(next + 1).hasPrefix("mile") {
      draft.measure = .unit("nautical miles")
      draft.next = next + 2
    } else if word == "m", !sentence.contains(next + 1) || !tokens[next + 1].tag.isNoun {
      // `17 m deep`; `17 m people` are millions.
      draft.measure = .unit("metres")
      draft.next = next + 1
    } else if let unit = Units.unit(word), next < sentence.upperBound,
      tokens[next].shape != .capitalised
    {
      draft.measure = unit
      draft.next = next + 1
      if case .unit(let name) = unit, lower(next + 1) == "per" || lower(next + 1) == "an",
        lower(next + 2) == "hour"
      {
        draft.measure = .unit(name + " per hour")
        draft.next = next + 3
      }
    } else if word == "us" || word == "canadian" || word == "australian",
      let currency = Units.currency(lower(next + 1))
    {
      draft.measure = .money(word == "us" ? "USD" : word + " " + currency)
      draft.next = next + 2
    } else if let currency = Units.currency(word), currency != "$" {
      draft.measure = .money(currency)
      draft.next = next + 1
    }
  }
}
