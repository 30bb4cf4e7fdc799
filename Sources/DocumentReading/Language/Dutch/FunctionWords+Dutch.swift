extension FunctionWords {
  /// Frequent words of Dutch.
  static let dutch = """
    de van en het te in een den dat der op aan is die niet met door tot voor zijn bij om heeft naar hij worden \
    zal zich ten als men dan of uit over er dit was hebben deze zij ook maar des nog wordt onder zullen nu \
    tegen ter kan zeer meer kunnen wel doen ik hem geen werd per zonder andere na wat alle moet had moeten wij \
    veel hier dus waren zouden hun waar daar toch slechts wil omdat terwijl ons jaar haar twee eerste volgens \
    werden u mijn sinds jaren tijdens weer ze we ben bent binnen vanaf gisteren vandaag zegt zei zo toen nadat \
    waarin daarom
    """
}
