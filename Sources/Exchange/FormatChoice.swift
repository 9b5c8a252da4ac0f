/// Which format a file is of, by what the user says and by how the file's name ends.
package enum FormatChoice {
  /// The two ends of a conversion, by the options that name their formats.
  package enum End: String, Hashable, Sendable {
    case from = "--from"
    case to = "--to"
  }

  /// Why a choice cannot be followed.
  package enum Fault: Error, Hashable, Sendable {
    /// There is no format of that name.
    case unknown(String, End)
    /// The format is not read, or not written.
    case oneWay(String, End)
    /// Standard input and output have no name that could tell.
    case unnamed(End)
    /// The file's name does not end as any format's do, or as several do.
    case unclear(file: String, End, candidates: [String])
    /// The file's name ends as other formats' do.
    case contradicted(file: String, format: String, meant: [String])
    case unknownVariant(String, of: String)
  }

  /// The format to write.
  ///
  /// - Parameters:
  ///   - path: the file's, or `-` for standard output.
  ///   - name: of the format, where it was given. It has to agree with the file's ending, since
  ///     whoever finds the file will go by that.
  package static func writing(_ path: String, as name: String?) throws(Fault) -> any Exporting {
    let format = try chosen(path, name, .to)
    guard let exporting = format as? any Exporting else { throw .oneWay(format.name, .to) }
    let usual = path == "-" ? [] : Formats.usual(for: path)
    guard usual.isEmpty || usual.contains(where: { $0.name == format.name }) else {
      throw .contradicted(file: path, format: format.name, meant: usual.map(\.name))
    }
    return exporting
  }

  /// The format to read. A name counts more than an ending here, since files come as they are.
  ///
  /// - Parameter path: the file's, or `-` for standard input.
  package static func reading(_ path: String, as name: String?) throws(Fault) -> any Importing {
    let format = try chosen(path, name, .from)
    guard let importing = format as? any Importing else { throw .oneWay(format.name, .from) }
    return importing
  }

  /// - Parameter variant: of the format, or nil for its usual one.
  package static func check(_ variant: String?, of format: any Format) throws(Fault) {
    guard let variant, !format.variants.contains(variant) else { return }
    throw .unknownVariant(variant, of: format.name)
  }

  private static func chosen(
    _ path: String, _ name: String?, _ end: End
  ) throws(Fault) -> any Format {
    if let name {
      guard let format = Formats.named(name) else { throw .unknown(name, end) }
      return format
    }
    guard path != "-" else { throw .unnamed(end) }
    if let format = Formats.ending(of: path) { return format }
    let usual = Formats.usual(for: path).filter { Formats.has($0, end) }
    throw .unclear(file: path, end, candidates: usual.map(\.name))
  }
}

extension Formats {
  /// The formats whose files usually end as a path does; several share `.csv`.
  package static func usual(for path: String) -> [any Format] {
    if let format = ending(of: path) { return [format] }
    let lowered = path.lowercased()
    return all.filter { format in
      format.usualEndings.contains { lowered.hasSuffix("." + $0) }
    }
  }

  /// Whether a format can stand at that end of a conversion.
  static func has(_ format: any Format, _ end: FormatChoice.End) -> Bool {
    switch end {
    case .from: format is any Importing
    case .to: format is any Exporting
    }
  }
}
