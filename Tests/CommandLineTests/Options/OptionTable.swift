/// Every option of every command: what it means, and which names it must not have.
///
/// One meaning has one name in all commands, and one name one meaning. For a new option look first whether a row means the same;
/// then the option has that row's name, and its command joins the row.
struct OptionTable {
  /// An option.
  struct Row {
    /// As it is typed, the long name first.
    var name: String
    var meaning: String
    /// Names of the same meaning that other programs have, or that were used here.
    var otherNames: Set<String>
    var commands: Set<String>
  }

  /// The options that are in the help of commands; `--help` and `--version` are everywhere.
  static let rows: [Row] = [
    row(
      "--output -o", "where the result goes", ["--out", "--file", "--to-file", "--save"],
      all + ["index", "status", "search"]),
    row("--from", "what the input is", ["--input-format", "--as", "--informat"], documents + ["convert", "index"]),
    row(
      "--to", "the format of the result", ["--format", "--output-format", "--as-format"],
      exporting + ["render", "read"]),
    row("--input -i", "an input whose name could be mistaken", ["--in", "--source"], ["path", "explain"]),

    row("--json", "the result as JSON", ["--as-json"], tables + ["extract", "train"]),
    row("--csv", "the result with commas", [], tables + ["extract", "train"]),
    row("--tsv", "the result with tabs", [], tables + ["extract", "train"]),
    row("--table", "the result in aligned columns", ["--pretty", "--aligned"], tables + ["train"]),
    row("--color", "whether results are coloured", ["--colour", "--no-color"], tables + ["train"]),

    row(
      "--top", "how many of the highest are shown",
      ["--max-nodes", "--limit", "--first", "--head", "--max", "--max-rows"],
      drawing + ["map", "matrix", "timeline", "explore", "rank", "bridges", "predict", "review", "search", "serve"]),
    row(
      "--seed", "where random numbers start, but those of communities", ["--random-seed", "--layout-seed", "--rng"],
      layout + ["rank", "export", "train"]),
    row(
      "--community-seed", "where random numbers of communities start", ["--cluster-seed", "--leiden-seed"], clustering),
    row("--resolution", "how fine communities are", ["--gamma", "--granularity"], clustering),
    row("--bootstrap", "how often documents are drawn anew", ["--resample", "--draws"], ["rank", "cluster"]),
    row(
      "--threads", "how many threads work", ["--jobs", "--workers", "--cores", "--parallel"],
      all + cases + ["resolve", "tally"]),
    row(
      "--timings", "to tell where the time went", ["--time", "--profile", "--stats"],
      all + cases + ["resolve", "tally"]),

    row("--unit", "where two names must occur together", ["--window", "--within", "--scope"], graph + ["tally"]),
    row("--weighting", "what an edge's weight is computed as", ["--weights", "--weight"], graph + ["tally"]),
    row(
      "--weight-as", "what a weight means to a measure", ["--weights-as", "--weight-meaning"],
      measuring + ["cluster", "path"]),
    row("--types", "which entity types", ["--type", "--kinds", "--entity-types", "--only"], graph + ["tally"]),
    row("--min-mentions", "the least mentions of an entity", ["--mentions", "--min-count"], graph + ["tally"]),
    row("--min-weight", "the least weight of an edge", ["--minimum-weight", "--cutoff"], graph + ["tally"]),
    row("--duplicates", "how often repeated passages count", ["--copies", "--reprints", "--dedup"], graph + ["tally"]),
    row("--keep-credits", "to keep who is named in credits only", ["--with-credits", "--credits"], graph + ["tally"]),
    row(
      "--decisions", "a file of decisions about names", ["--corrections", "--overrides"],
      graph + ["evaluate resolution", "tally"]),
    row(
      "--force", "to do what is refused otherwise", ["--yes", "--insist", "--overwrite"],
      documents + ["convert", "train", "index", "tally"]),
    row(
      "--dates", "where dates of documents are looked for", ["--date", "--dates-from"],
      documents + ["index", "resolve"]),
    row(
      "--text-column", "what column or field holds the text", ["--text-field", "--body-column"],
      documents + ["index", "resolve"]),
    row(
      "--id-column", "what column or field holds the id", ["--id-field", "--key"], documents + ["index", "resolve"]),
    row("--date-column", "what column or field holds the date", ["--date-field"], documents + ["index", "resolve"]),
    row(
      "--title-column", "what column or field holds the title", ["--title-field", "--headline-column"],
      documents + ["index", "resolve"]),
    row(
      "--errors", "where it is listed what could not be read", ["--error-file", "--problems"],
      documents + ["index", "add", "resolve"]),
    row(
      "--language", "which languages documents may be in", ["--languages", "--lang"],
      documents + ["index", "resolve"]),
    row(
      "--mail-headers", "whether people in the heads of letters count", ["--headers", "--mail-people"],
      documents + ["index", "resolve"]),
    row(
      "--weight-column", "what of a graph file holds the weights", ["--weight-field", "--weight-attribute"], graphFiles),
    row("--zero-weights", "what becomes of weights of 0", ["--zeros"], graphFiles),
    row("--negative-weights", "what becomes of weights below 0", ["--negatives", "--signed"], graphFiles),
    row("--model", "the tagger's model", ["--tagger"], graph + ["evaluate names", "index", "resolve"]),
    row(
      "--min-score", "the least likelihood of a mention", ["--confidence", "--min-confidence"],
      graph + ["evaluate names", "index", "resolve"]),

    row(
      "--by", "what results are ordered or counted by", ["--measure", "--sort-by", "--rank-by"],
      ["rank", "timeline", "predict"]),
    row("--method", "which algorithm", ["--algorithm", "--algo"], ["cluster", "backbone"]),
    row("--measures", "which measures go with the nodes", ["--with-measures"], ["export"]),
    row("--normalized", "measures as a share of the largest possible", ["--normalize", "--normalised"], measuring),
    row("--personalize", "where PageRank jumps to", ["--personalise", "--personalization"], measuring),
    row("--partition", "a file of communities", ["--communities", "--groups"], measuring),
    row("--error", "how far an approximation may be off", ["--epsilon", "--tolerance"], measuring),
    row(
      "--exact", "to compute exactly what is estimated otherwise", ["--no-approximation", "--precise"],
      measuring + drawing + ["explore"]),
    row("--quality", "what leiden makes large", ["--objective"], ["cluster"]),
    row("--clique-size", "the nodes of a clique", [], ["cluster"]),
    row("--consensus", "how many seeds have to agree", ["--runs"], ["cluster"]),
    row("--summary", "a row for each community", [], ["cluster"]),
    row("--conductance", "the share of ties that lead out", [], ["cluster"]),
    row("--level", "significance of the disparity filter", ["--alpha", "--significance"], ["backbone"]),
    row("--deviations", "deviations of the noise-corrected backbone", ["--delta", "--sigma"], ["backbone"]),
    row("--per-node", "edges that each node keeps", [], ["backbone"]),
    row("--threshold", "the least weight that a backbone keeps", [], ["backbone"]),
    row("--keep-connected", "to keep a spanning tree", [], ["backbone"]),
    row("--nodes", "nodes instead of edges", [], ["bridges"]),
    row("--structure", "more numbers of the whole graph", ["--all-properties", "--full"], ["info"]),

    row("--count -k", "how many paths", ["--paths"], ["path"]),
    row("--all", "to leave nothing out", [], ["path", "read"]),
    row("--widest", "the path of the strongest weakest tie", [], ["path"]),
    row("--disjoint", "paths without common nodes", [], ["path"]),
    row("--hops", "every edge as one step", ["--unweighted"], ["path"]),
    row("--avoid", "nodes to go around", ["--without-nodes", "--exclude"], ["path"]),
    row("--hub-cost", "what passing through hubs costs", [], ["path"]),

    row("--title", "a heading", ["--heading", "--caption"], layout + ["matrix", "timeline", "serve"]),
    row("--texts", "to put the documents into the page", ["--with-texts"], ["explore"]),
    row("--no-texts", "to leave the documents out of the page", ["--without-texts"], ["explore"]),
    row("--keywords", "to find what ties are about", ["--about", "--with-keywords"], ["explore", "export"]),
    row("--no-keywords", "to leave out what ties are about", ["--without-keywords"], ["explore"]),
    row("--theme", "light or dark", ["--dark", "--light", "--mode"], drawing + ["map", "matrix", "timeline"]),
    row("--engine", "what computes the layout", ["--layout"], layout),
    row("--time-limit", "when a layout is stopped", ["--timeout"], layout),
    row("--memory-limit", "when a layout is stopped for its memory", ["--max-memory"], layout),
    row("--positions", "where nodes stood before", ["--keep-positions", "--layout-from"], drawing + ["explore"]),
    row(
      "--save-positions", "where it is written how nodes stand", ["--write-positions", "--positions-out"],
      drawing + ["explore"]),
    row("--size", "the size of the picture", ["--page", "--paper", "--dimensions"], drawing + ["map"]),
    row("--report", "how readable a picture is", [], drawing),
    row("--report-json", "how readable a picture is, as JSON", [], drawing),
    row("--style", "the style to start from", ["--preset"], drawing),
    row("--size-by", "what size says", ["--node-size"], drawing),
    row("--color-by", "what colour says", ["--colour-by", "--node-color"], drawing),
    row("--shapes", "what shape says", ["--shape-by"], drawing),
    row("--labels", "which nodes have names", ["--names"], drawing),
    row("--wrap", "where names are broken", ["--label-width"], drawing),
    row("--font", "the typeface", ["--typeface"], drawing),
    row("--no-legend", "to leave the legend out", ["--hide-legend"], drawing),
    row("--system-fonts", "to measure with this machine's fonts", [], drawing),
    row("--backbone", "which edges are drawn", [], ["render"]),
    row("--ego", "around whom it is drawn", ["--around", "--neighborhood"], ["render"]),
    row("--path", "between whom paths are drawn", [], ["render"]),
    row("--depth", "how far around", ["--radius", "--distance"], ["render"]),
    row("--community", "the number of the community drawn", [], ["render"]),
    row("--highlight", "who is put in front", ["--emphasize", "--mark"], ["render"]),
    row("--max-communities", "how many communities are drawn", [], ["map"]),
    row("--order", "the order inside a community", [], ["matrix"]),
    row("--rows", "what a row is", [], ["timeline"]),

    row("--check", "to look for damage", ["--verify"], ["status"]),
    row("--decided", "to list the decisions of a case", ["--log"], ["status"]),
    row("--undo", "to take a decision back", ["--revoke"], ["decide"]),
    row("--dry-run", "to show what would be done, and not do it", ["--preview"], ["decide"]),
    row("--with", "whom a passage has to name, too", ["--and"], ["search"]),
    row("--since", "the first date of documents", ["--after"], ["search"]),
    row("--until", "the last date of documents", ["--before"], ["search"]),

    row("--port", "where a server listens", ["--listen", "--bind"], ["serve"]),
    row("--ipv6", "to listen on the loopback of IPv6", ["--v6"], ["serve"]),
    row("--open", "to open the browser", ["--browser", "--launch"], ["serve"]),

    row("--explain", "to say why a paragraph is no story", ["--why", "--reasons"], ["read"]),
    row("--with-text", "to include the text", ["--include-text", "--text"], ["extract"]),
    row("--facts", "what documents together say of names", ["--known", "--names-file"], ["resolve"]),
    row("--per-document", "each document by itself, as it comes", ["--stream"], ["extract"]),
    row("--within-documents", "entities of one document only", [], ["evaluate resolution"]),
    row("--mistakes", "what costs most instead of scores", [], ["evaluate resolution"]),
    row("--confusion", "what was taken for what", [], ["evaluate names"]),
    row("--rules", "the rules without a model", [], ["evaluate names"]),
    row("--train", "what is learnt from", ["--training"], ["train"]),
    row("--dev", "what is measured on", ["--validation", "--test"], ["train"]),
    row("--epochs", "how often texts are seen", ["--passes"], ["train"]),
    row("--vectors", "word vectors to start from", ["--embeddings"], ["train"]),
    row("--without", "features left out", ["--ablate"], ["train"]),
  ]

  private static func row(
    _ names: String, _ meaning: String, _ otherNames: Set<String>, _ commands: [String]
  ) -> Row { Row(name: names, meaning: meaning, otherNames: otherNames, commands: Set(commands)) }

  private static let drawing = ["run", "render"]
  private static let layout = drawing + ["map", "explore"]
  private static let clustering = layout + ["matrix", "timeline", "cluster", "rank", "export"]
  private static let measuring = ["rank", "export"]
  private static let exporting = ["export", "backbone", "convert"]
  private static let tables = [
    "rank", "cluster", "path", "bridges", "predict", "compare", "info", "explain", "decide", "evaluate names",
    "evaluate resolution", "status", "search",
  ]
  private static let graph = [
    "run", "extract", "rank", "cluster", "render", "map", "matrix", "timeline", "explore", "export", "path", "bridges",
    "backbone", "predict", "info", "explain", "review", "decide",
  ]
  /// Commands that take a graph file.
  private static let graphFiles = [
    "rank", "cluster", "render", "map", "matrix", "explore", "export", "path", "bridges", "backbone", "predict", "info",
    "explain", "convert",
  ]
  private static let cases = ["index", "add", "remove", "status", "search", "serve"]
  private static let documents = graph + ["read"]
  private static let all = documents + ["compare", "train", "evaluate names", "evaluate resolution", "convert"]
}
