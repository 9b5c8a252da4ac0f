import Text

/// What sort of place a name is, as far as an article shows: options for one gap are of one sort.
enum PlaceSort: Hashable {
  case country
  /// Stands before what it lies in: `Porto, Portugal`.
  case town
  case other

  /// - Parameter index: of the article's entities.
  init(of index: Int, in article: AnnotatedArticle, _ survey: Survey) {
    if Self.countries.contains(Folded(article.entities[index].name).withoutArticle.string) {
      self = .country
    } else {
      self = survey.towns.contains(index) ? .town : .other
    }
  }

  /// Whether a mention stands before a place that it lies in.
  static func isFollowedByRegion(
    _ mention: NameMention, _ sentence: Sentence, _ paragraph: AnnotatedParagraph,
    _ article: AnnotatedArticle
  ) -> Bool {
    let end = mention.tokens.upperBound
    guard end + 1 < paragraph.tokens.count, paragraph.tokens[end].lower == "," else { return false }
    return sentence.names.contains {
      $0.tokens.lowerBound == end + 1 && article.entities[$0.entity].kind == .place
    }
  }

  private static let countries = Set(
    """
    afghanistan;albania;algeria;andorra;angola;argentina;armenia;australia;austria;azerbaijan;
    bahamas;bahrain;bangladesh;barbados;belarus;belgium;belize;benin;bhutan;bolivia;bosnia;
    bosnia and herzegovina;botswana;brazil;britain;great britain;brunei;bulgaria;burkina faso;burma;
    burundi;cambodia;cameroon;canada;cape verde;chad;chile;china;colombia;comoros;congo;costa rica;
    croatia;cuba;cyprus;czech republic;czechia;denmark;djibouti;dominica;dominican republic;
    east timor;ecuador;egypt;el salvador;england;eritrea;estonia;eswatini;ethiopia;fiji;finland;
    france;gabon;gambia;georgia;germany;ghana;greece;grenada;guatemala;guinea;guyana;haiti;honduras;
    hungary;iceland;india;indonesia;iran;iraq;ireland;israel;italy;ivory coast;jamaica;japan;jordan;
    kazakhstan;kenya;kiribati;kosovo;kuwait;kyrgyzstan;laos;latvia;lebanon;lesotho;liberia;libya;
    liechtenstein;lithuania;luxembourg;madagascar;malawi;malaysia;maldives;mali;malta;mauritania;
    mauritius;mexico;moldova;monaco;mongolia;montenegro;morocco;mozambique;myanmar;namibia;nauru;
    nepal;netherlands;new zealand;nicaragua;niger;nigeria;north korea;north macedonia;
    northern ireland;norway;oman;pakistan;palau;palestine;panama;papua new guinea;paraguay;peru;
    philippines;poland;portugal;qatar;romania;russia;rwanda;samoa;san marino;saudi arabia;scotland;
    senegal;serbia;seychelles;sierra leone;singapore;slovakia;slovenia;solomon islands;somalia;
    south africa;south korea;south sudan;spain;sri lanka;sudan;suriname;sweden;switzerland;syria;
    taiwan;tajikistan;tanzania;thailand;togo;tonga;trinidad and tobago;tunisia;turkey;turkmenistan;
    tuvalu;uganda;uk;ukraine;united arab emirates;united kingdom;united states;
    united states of america;uruguay;us;usa;uzbekistan;vanuatu;vatican;venezuela;vietnam;wales;yemen;
    zambia;zimbabwe
    """.entries(at: ";"))
}
