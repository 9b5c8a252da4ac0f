package import Articles

/// A reader's own copy of an article.
package struct Copy: Hashable, Sendable {
  /// The file's name, without its folder.
  package var name: String
  package var article: Article

  package init(name: String, article: Article) {
    self.name = name
    self.article = article
  }
}

/// The copies in a folder, and the files that could not be read. One bad file stops nothing.
package struct Copies: Hashable, Sendable {
  /// By name.
  package var readable: [Copy] = []
  package var unreadable: [Unreadable] = []

  /// A file that is no article.
  package struct Unreadable: Hashable, Sendable {
    package var name: String
    package var error: ArticleError

    package init(name: String, error: ArticleError) {
      self.name = name
      self.error = error
    }
  }

  /// Reads each file's bytes.
  ///
  /// Files that tell of an article and are none themselves (``Sidecar``) are left out.
  ///
  /// - Parameter read: turns bytes into paragraphs; told the file's name, which may decide how.
  package init(
    files: [(name: String, bytes: [UInt8])],
    read: (_ name: String, _ bytes: [UInt8]) throws(ArticleError) -> Article = {
      (name: String, bytes: [UInt8]) throws(ArticleError) -> Article in
      try ArticleReader.read(bytes, name: name)
    }
  ) {
    for file in files.sorted(by: { $0.name < $1.name }) where !Sidecar.isSidecar(file.name) {
      do throws(ArticleError) {
        readable.append(Copy(name: file.name, article: try read(file.name, file.bytes)))
      } catch {
        unreadable.append(Unreadable(name: file.name, error: error))
      }
    }
  }
}
