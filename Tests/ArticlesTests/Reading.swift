import Articles

func html(_ text: String) throws -> Article {
  try ArticleReader.read(Array(text.utf8), name: "a.html")
}

func markdown(_ text: String) throws -> Article {
  try ArticleReader.read(Array(text.utf8), name: "a.md")
}

func plain(_ text: String) throws -> Article {
  try ArticleReader.read(Array(text.utf8), name: "a.txt")
}

extension Article {
  var texts: [String] { paragraphs.map(\.text) }
  var roles: [Role] { paragraphs.map(\.markup.role) }
}
