/// What sports clubs are called beside their town, in all languages.
package enum ClubWords {
  /// Before or behind the town, in small letters, separated by spaces: "FC Midtjylland", "Racing Club de Lens".
  package static let marks = """
    fc afc sc sv ac as rc cf cd ud sd rcd if ik bk fk ff bsc vfb vfl vfr tsv tsg spvgg fsv ifk sk aik ogc losc fcm nk club sporting racing real \
    deportivo olympique stade dynamo fortuna eintracht union borussia wacker vitória atlético athletic clube
    """
}
