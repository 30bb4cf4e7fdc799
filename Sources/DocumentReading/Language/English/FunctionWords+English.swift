extension FunctionWords {
  /// Frequent words of English.
  static let english = """
    the of and to in a for is that on was as with by from at it are be has have he said his an not this which \
    will also their were been or who its they you had but we one more all after first when time people about \
    other up her can two would out there over year new into she such than our so do them only some says like \
    day between during most well no what where many against being now him these made before through just last \
    if today then because me while since under may any those should did both
    """
}
