/// Short forms of given names: who is called `Bill` in a quotation may be its William.
enum Nicknames {
  /// The other forms of a folded name; none for most.
  static func of(_ name: String) -> [String] { others[name] ?? [] }

  private static let others: WordTable<[String]> = {
    var others: WordTable<[String]> = [:]
    for group in groups {
      for name in group { others[name] = (others[name] ?? []) + group.filter { $0 != name } }
    }
    return others
  }()

  private static let groups: [[String]] = [
    ["joseph", "joe", "joey"], ["william", "bill", "billy", "will"],
    ["alexander", "alex", "sandy"], ["alexandra", "alex", "sandra"],
    ["robert", "bob", "bobby", "rob"], ["richard", "rick", "dick", "rich"],
    ["james", "jim", "jimmy", "jamie"], ["john", "jack", "johnny"], ["thomas", "tom", "tommy"],
    ["michael", "mike", "mick"], ["edward", "ed", "ted", "eddie"], ["charles", "charlie", "chuck"],
    ["elizabeth", "liz", "beth", "lizzie", "betty"], ["katherine", "kate", "kathy", "katie"],
    ["catherine", "cathy", "kate"], ["margaret", "maggie", "meg", "peggy"],
    ["daniel", "dan", "danny"], ["david", "dave"], ["matthew", "matt"], ["andrew", "andy", "drew"],
    ["anthony", "tony"], ["steven", "steve"], ["stephen", "steve"], ["gregory", "greg"],
    ["christopher", "chris"], ["christine", "chris"], ["benjamin", "ben"], ["samuel", "sam"],
    ["samantha", "sam"], ["nicholas", "nick"], ["patrick", "pat", "paddy"], ["patricia", "pat"],
    ["peter", "pete"], ["timothy", "tim"], ["jeffrey", "jeff"], ["geoffrey", "geoff"],
    ["kenneth", "ken"], ["ronald", "ron"], ["donald", "don"], ["lawrence", "larry"],
    ["jennifer", "jen", "jenny"], ["jessica", "jess"], ["susan", "sue"], ["rebecca", "becky"],
    ["deborah", "debbie"], ["barbara", "barb"], ["victoria", "vicky"], ["philip", "phil"],
    ["frederick", "fred"], ["henry", "harry", "hank"], ["leonard", "len"], ["raymond", "ray"],
    ["theodore", "ted", "theo"], ["albert", "al", "bert"], ["francis", "frank"],
    ["abigail", "abby"],
  ]
}
