/// News agencies, as they sign reports and pictures.
enum Agencies {
  static let names: WordSet = [
    "ap", "afp", "reuters", "efe", "dpa", "epa", "epa-efe", "ans", "ansa", "pti", "ani", "ians",
    "xinhua", "tass", "kyodo", "yonhap", "bernama", "antara", "apa", "lusa", "belga", "anp",
    "mti", "pap", "ctk", "hina", "tanjug", "aap", "cp", "upi", "agencies", "agency", "bloomberg",
    "getty", "shutterstock", "istock", "imago", "alamy", "wam", "petra", "kuna", "spa", "aa",
    "anadolu", "uni", "app", "bss", "unb", "mena", "sapa", "nan", "cmc", "keystone", "ritzau",
    "ntb", "tt", "stt", "sda", "wire",
  ]
}
