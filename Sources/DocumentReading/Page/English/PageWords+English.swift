extension PageWords {
  /// The words of English pages.
  static let english = PageWords(
    listHeads: [
      "most popular", "most read", "most viewed", "most shared", "related", "related topics", "related stories",
      "related articles", "related content", "related news", "related coverage", "related links", "related posts",
      "read next", "up next", "trending", "trending now", "trending stories", "recommended", "recommended for you",
      "recommended stories", "you may also like", "you might also like", "you may like", "popular stories",
      "top stories", "latest news", "latest stories", "latest headlines", "more stories", "more news",
      "editor's picks", "editors picks", "editors' picks", "editor’s picks", "editors’ picks", "don't miss",
      "don’t miss", "around the web", "from around the web", "sponsored content", "promoted stories",
      "more on this story", "what to read next", "popular",
    ],
    longListHeads: ["more from "],
    phrases: [
      "advertisement", "advertising", "ad", "story continues below advertisement",
      "article continues below advertisement", "continue reading below", "continue reading", "load more",
      "load more comments", "see all", "see all video", "see all videos", "view all", "show more", "read more",
      "see more", "view more", "share", "share this", "share this article", "share this story", "share on facebook",
      "share on twitter", "tweet", "tweet this", "facebook", "twitter", "whatsapp", "linkedin", "pinterest", "email",
      "e-mail", "print", "copy link", "save", "comments", "comment", "leave a comment", "post a comment",
      "view comments", "join the conversation", "subscribe", "subscribe now", "subscribe today", "sign up",
      "sign in", "log in", "newsletter", "newsletters", "cookie policy", "privacy policy", "terms of use",
      "terms of service", "terms and conditions", "contact us", "about us", "skip to content",
      "skip to main content", "back to top", "home", "menu", "search", "close", "next", "previous", "tags", "topics",
      "play video", "watch video", "watch live", "photos", "hide caption", "toggle caption", "enlarge this image",
      "click to enlarge", "listen to this article", "report a typo", "print this page", "follow us", "scroll to top",
    ],
    starts: [
      "subscribe now to ", "subscribe to keep ", "already a subscriber",
      "follow us on ", "follow us ", "like us on ", "find us on ", "join us on ", "subscribe to ", "sign up for ",
      "sign up to ", "sign up here", "share this ", "share on ", "click here ", "tap here ", "get the latest ",
      "download our ", "download the ", "copyright © ", "image copyright ", "image caption ", "media caption ",
      "this story has been updated", "this article was originally published", "photo by ", "photograph by ",
      "photo credit ", "image credit ", "photo courtesy ", "advertisement ", "skip to ", "see all comments",
    ],
    storyLabels: [
      "read more", "read also", "also read", "see also", "related", "more", "read next", "watch", "watch also",
      "listen", "don't miss", "don’t miss", "more on this", "further reading", "recommended", "must read",
    ],
    notices: Notices(starts: ["copyright ©"], phrases: ["all rights reserved"], lastWords: ["reserved."]),
    runLabels: [" MORE ", " MORE » "],
    tagLabels: ["tags", "topics", "tagged", "keywords", "categories", "filed"],
    longTagLabels: ["filed under "],
    readingTimes: [
      "min read", "mins read", "minute read", "minutes read", "min reading time", "reading time min",
      "reading time minutes", "read time min", "read time minutes", "read time mins",
    ],
    nameWords: ["of", "the", "and", "de", "in", "for"],
    credits: .english
  )
}
