/// Invented articles that give drafts.
enum GenerateArticles {
  static let bridge = """
    Bridge over the Tavo opens

    People of Braga, Faro and Lagos talked of the new way across the river for years, at the market \
    and in the school, before anybody came to look at the mud and the old piers in it.

    Ana Horvat, the mayor of Braga, opened a bridge of 85 metres over the river Tavo on 12 June \
    2022. Engineers from Oslo built the bridge in 2019.

    “Every child in Braga deserves a safe way to a school with warm rooms,” said Ana Horvat. Ivo \
    Kos, the head of the harbour office, counted 310 boats in the port of Braga in 2021.

    “The boats in the harbour need new engines and better masts,” said Ivo Kos. Marta Lindqvist, \
    the director of the city museum, said that a storm of 2021 damaged 16 boats in Lagos.

    Teachers from Faro planted 640 trees along the river Tavo in April 2022. Farmers near Lagos \
    lost about 300 sheep in a storm on 4 February 2020.

    The University of Braga gave 1.5 million euros to a hospital in Faro. Bakers in Faro sold \
    2,400 loaves of bread for a school in Lagos.

    “A museum without visitors keeps paintings from the people of Braga,” said Marta Lindqvist. \
    Residents of Lagos walked 14 kilometres to a market in Faro in 2017.

    """

  static let library = """
    A library for the harbour

    Readers of Coimbra and Aveiro have waited for a place to read since the old school by the water \
    closed, and talk of little else when they meet at the market or on the quay.

    Readers in Coimbra borrowed 18,000 books from a new library in the winter of 2021. Workers \
    from Aveiro painted 27 rooms of the building in March 2020.

    “A library with open doors gives every reader in Coimbra a second home,” said Rui Sorel. \
    Divers found a bell of 210 kilograms in the bay of Aveiro on 3 May 2021.

    “The shelves in the cellar hold maps of the coast and letters of sailors,” said Nora Blum. A \
    choir of 75 singers from Oslo performed in Coimbra on 12 June 2022.

    “The rooms above the harbour need heat in winter and shade in summer,” said Tomas Reyes. The \
    Museum of Aveiro sold 9,600 tickets for a show of maps in 2019.

    """

  /// A sentence or two without a number, date or name.
  static let nothing = "Rain fell in the morning and stopped. Nobody minded it much at all.\n"

  static let page = """
    <!doctype html><html><head><title>Bridge over the Tavo opens | Harbour Gazette</title>
    <meta property="og:site_name" content="Harbour Gazette">
    <meta property="article:published_time" content="2022-06-14T08:00:00Z"></head>
    <body><nav><ul><li><a href="/">Home</a></li><li><a href="/sport">Sport</a></li></ul></nav>
    <article><h1>Bridge over the Tavo opens</h1>
    \(bridge.split(separator: "\n").dropFirst().map { "<p>\($0)</p>" }.joined(separator: "\n"))
    </article><footer><p>Copyright Harbour Gazette 2022. All rights reserved.</p></footer></body></html>
    """

  static let markdown =
    """
    ---
    title: Bridge over the Tavo opens
    outlet: Harbour Gazette
    date: 2022-06-14
    ---

    """ + bridge.split(separator: "\n").dropFirst().joined(separator: "\n\n") + "\n"
}
