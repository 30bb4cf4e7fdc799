/// The words by which a language speaks of countries that were or are two, in lower case; see ``DividedCountries``.
struct DividedCountryWords: Sendable {
  /// The directions of the two halves, and all that are none by themselves behind the article.
  var north: StaticString = ""
  var south: StaticString = ""
  var directions: [StaticString] = []
  /// The countries, and what both halves of one are called.
  var countries: [(one: StaticString, several: StaticString)] = []
  var article: StaticString = ""
  var and: StaticString = ""
  var or: StaticString = ""
  /// What has a northern one without being a country's.
  var parts: [StaticString] = []
}
