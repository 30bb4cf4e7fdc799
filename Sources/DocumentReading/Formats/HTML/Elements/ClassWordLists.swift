/// The words of ``ClassWords``: those of Readability (Mozilla, Apache 2.0), whose ideas they stand for, and those of our own.
///
/// A space stands for an end of a name, or a `-` or `_` inside one.
enum ClassWordLists {
  static let all: [(ClassWords, [String])] = [
    (.unlikely, unlikely), (.maybe, maybe), (.positive, positive), (.negative, negative), (.share, share),
    (.byline, byline), (.comments, comments), (.related, related), (.navigation, navigation),
    (.newsletter, newsletter), (.caption, caption), (.advertisement, advertisement), (.tags, tags), (.writer, writer),
    (.consent, consent), (.footer, footer), (.credit, credit), (.date, date), (.body, body), (.hidden, hidden),
    (.legal, legal), (.infobox, infobox), (.teaser, teaser), (.title, title), (.changed, changed), (.aside, aside),
  ]

  private static let unlikely = [
    " ad ", "banner", "breadcrumbs", "combx", "comment", "community", "cover wrap", "disqus", "extra", "footer",
    "gdpr", "header", "legends", "menu", "related", "remark", "replies", "rss", "shoutbox", "sidebar", "skyscraper",
    "social", "sponsor", "supplemental", "ad break", "agegate", "pagination", "pager", "popup", "yom remote",
  ]
  private static let maybe = ["and", "article", "body", "column", "content", "main", "mathjax", "shadow"]
  private static let positive = [
    "article", "body", "content", "entry", "main", "page", "pagination", "post", "text", "blog", "story",
  ]
  private static let negative = [
    " ad ", "hidden", " hid ", "banner", "combx", "comment", "com ", "contact", "footer", "gdpr", "masthead", "media",
    "meta", "outbrain", "promo", "related", "scroll", "share", "shoutbox", "sidebar", "skyscraper", "sponsor",
    "shopping", "tags", "widget",
  ]
  private static let share = [
    " share ", "sharedaddy", " sharing", "sharebar", "sharebutton", "share button", "social ", "socialbar", "addthis",
    "addtoany", "shareaholic", "sharetools", "share tools", "socialmedia", " shariff", "sharelinks",
  ]
  private static let byline = ["byline", "author", "dateline", "writtenby", "p author"]
  private static let comments = [
    "comments", "comment list", "commentlist", "disqus", " replies", "respond ", "livefyre", "commentarea",
    "comment form", "kommentare", "commentaires", "comentarios", "fb comments", "user comment",
  ]
  private static let related = [
    "related", " recirc", "recirc", "recommend", "most read", "mostread", "most popular", "mostpopular", "trending",
    "more stories", "more news", "more on", "readmore", "read more", "read also", "readalso", "see also", "seealso",
    "outbrain", "taboola", "also like", "you may", "more from", "morefrom", "read next", "readnext", "up next",
    "similar", "popular", "zergnet", "revcontent", "teaserlist", "latest news", "latestnews", "ligatus", "plista",
    "nextpost", "next post", "prev post", "post nav", "jp relatedposts", "yarpp", "suggest", "lire aussi",
    "weiterlesen", "mehr zum thema", "relacionad", "correlat", "verwandt", "article list", "news list",
  ]
  private static let navigation = [
    " nav ", "navbar", "navigation", "breadcrumb", " menu ", "menu", " pager", "pagination", "paginat", " toc ",
    "skip link", "skiplink", "topbar", "toolbar", "sitemap", "submenu", "main nav", "nav links",
  ]
  private static let newsletter = [
    "newsletter", "subscribe", "subscription", "signup", "sign up", "mailchimp", "mc embed", "mc4wp", "optin",
    "opt in", "paywall", "call to action", " cta ", "donate", "donation", " promo", "membership", " login",
  ]
  private static let caption = [
    "caption", "img desc", "image desc", "legende", "bildunterschrift", "photo desc", " figcaption", "pie foto",
    "image text", "imagetext", "picture text",
  ]
  private static let advertisement = [
    " ad ", " ads ", "advert", "adsense", "sponsor", "anzeige", "werbung", "publicidad", "promoted", "adslot",
    "ad slot", "ad container", "adcontainer", "ad wrapper", "dfp ", "googlead", "google ad", "affiliate", "commercial",
  ]
  private static let tags = [
    " tags ", " tag list", "taglist", "tag links", "tagcloud", " tags", "post tags", "cat links", "categories",
    "keywords", "topics", " topic list", "article tags", "entry tags", "post categor", "hashtags",
  ]
  private static let writer = [
    "author bio", "authorbio", "about author", "about the author", "author box", "authorbox", "author info",
    "author desc", "author profile", "author card", "bio ", "vcard", "contributor", "about writer", "writer info",
  ]
  private static let consent = ["cookie", "gdpr", "consent", "privacy notice", "eu banner", "cc window"]
  private static let footer = [
    "footer", " foot ", "post meta", "entry meta", "postmeta", "meta data", "metadata", "entry utility", "colophon",
    "post info", "postinfo", "article meta", "entry footer", "article info", "post footer", "story meta",
  ]
  private static let credit = [
    "credit", "copyright", "photographer", "image source", "photo source", "bildnachweis", "fotograf", "img source",
  ]
  private static let date = [
    " date ", "pubdate", "pub date", "published", "timestamp", "time stamp", "posted on", "post date", "postdate",
    "entry date", "datetime", "dateline", "last updated", "lastupdated", "updated",
  ]
  private static let body = [
    "article body", "articlebody", "story body", "storybody", "post body", "postbody", "entry content",
    "entrycontent", "post content", "postcontent", "article content", "articlecontent", "story content",
    "storycontent", "article text", "articletext", "story text", "storytext", "body text", "bodytext", "post text",
    "article main", "body copy", "bodycopy", "content body", "contentbody", "single content", "article copy",
    "td post content", "news text", "newstext", "main text", "maintext", "text content", "post entry",
  ]
  private static let hidden = [
    " hidden ", " hide ", "visually hidden", "visuallyhidden", "screen reader", "sr only", "noprint", "no print",
    "invisible", "offscreen", " tooltip", "modal", "lightbox", "overlay", "popup", "element invisible",
  ]
  private static let legal = ["disclaimer", "legal", "copyright", "license", "terms of", "correction policy"]
  private static let infobox = [
    "infobox", "factbox", "fact box", "sidebar", "pullquote", "pull quote", "pull left", "pullout", "toc ", "sidenote",
    "inset", "side box", "sidebox", "widget",
  ]
  private static let teaser = [
    "teaser", "promo", "card ", " cards", "carousel", "slider", "slideshow", "thumb", "grid item",
  ]
  private static let title = ["headline", "title", "heading"]
  private static let aside = ["subscription widget"]
  private static let changed = ["lastmod", "last mod", "lastedit", "last edit", "lastchange", "last change"]
}
