/// What clubs and teams of English texts are called behind their town, which may stand for them alone: "Leicester Tigers", "Leicester".
enum TeamWords {
  /// "Norwich City", "Gloucester Rugby".
  static let clubs = """
    united city town rovers wanderers albion athletic county hotspur argyle thistle rangers villa orient afc rugby rfc
    """

  /// Of many sports and countries; no word that companies or papers are called by ("Rockets", "Stars", "Times").
  static let nicknames = """
    76ers 49ers aces angels astros athletics avalanche badgers barracudas bats bears beavers bengals bills bisons blackhawks blazers \
    blitz blizzard blues bobcats braves breakers brewers broncos browns bruins brumbies buccaneers bucks buffaloes bulldogs bulls \
    canadiens canucks cardinals cavaliers celtics chargers chiefs clippers colts comets condors cougars cowboys coyotes crows \
    crusaders cubs demons devils diamondbacks dodgers dolphins dons dragons ducks eagles falcons flames flyers force gamecocks \
    generals giants gladiators grizzlies guardians gunners hammers harlequins hawks heat hornets hurricanes huskies indians indomitables \
    islanders jaguars jayhawks jazz jets kangaroos kings knicks knights lakers leopards lions lumberjacks lynx magpies mariners \
    marlins mavericks mets mustangs nationals nuggets oilers orioles ospreys packers padres panthers patriots pelicans penguins \
    phillies pirates pistons predators rabbitohs raiders rams raptors ravens rebels redhawks reds roos roosters roughriders royals \
    sabres saints saracens scarlets seahawks seals senators sharks spurs squirrels stags stallions steelers stormers strikers \
    suns swans tigers timberwolves titans trojans turtles vikings vipers wallabies warriors warthogs wasps whitecaps wildcats wolves \
    wombats wranglers yankees zebras
    """
}
