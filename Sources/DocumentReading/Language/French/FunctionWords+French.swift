extension FunctionWords {
  /// Frequent words of French.
  static let french = """
    de la à et le les du des a en un il que au une est qui dans par pour se sur ne son pas plus été ce avait \
    lui ont on aux était sa sont avec ans ses tout deux y vous nous cette elle leur ils sans ou comme mais où \
    être ces fait je dont très tous si même hier avoir encore quelques contre me après chez entre sous leurs \
    autre devant étaient dernier dernière aussi vers toute moins peut ainsi depuis toutes notre celui celle \
    ceux déjà selon lors afin puis alors quand pendant donc doit elles sera fut cet l' d' s' n' j' c' m' t' \
    qu' jusqu'
    """
}
