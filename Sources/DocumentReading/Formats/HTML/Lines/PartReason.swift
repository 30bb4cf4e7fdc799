/// Why a part of a page is no part of its story.
enum PartReason: UInt8 {
  case none, silent, hidden, byline, unlikely, apart, navigation, links, share, comments, related, newsletter
  case advertisement, tags, writer, consent, footer, form, outside, heading, date, title, credit, legal, caption
  case sparse, repeated, aside

  /// For a person: "a list of links".
  var words: String {
    switch self {
    case .none, .silent: "no text"
    case .hidden: "hidden from readers"
    case .byline: "says who wrote it"
    case .unlikely, .apart: "a part of the page that is named as standing beside the story"
    case .navigation: "in the page's navigation"
    case .links: "a list of links"
    case .share: "buttons for sharing"
    case .comments: "comments of readers"
    case .related: "a list of other stories"
    case .newsletter: "asks to subscribe"
    case .advertisement: "an advertisement"
    case .tags: "the story's tags"
    case .writer: "about the writer"
    case .consent: "asks for consent"
    case .footer: "the foot of the page or of the story"
    case .form: "a form"
    case .outside: "outside the page's main text"
    case .heading: "heads nothing of the story"
    case .date: "the date of the story"
    case .title: "the title, which is told of the document"
    case .credit: "says whose work it is"
    case .legal: "a notice of rights"
    case .caption: "the words under a picture"
    case .aside: "calls readers to subscribe"
    case .repeated: "stands on the page already"
    case .sparse: "reads like no part of the story"
    }
  }
}
