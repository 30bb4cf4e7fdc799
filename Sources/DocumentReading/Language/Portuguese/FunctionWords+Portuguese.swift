extension FunctionWords {
  /// Frequent words of Portuguese.
  static let portuguese = """
    de a o em que e os as do da dos das no na nos nas ao à aos às pelo pela pelos pelas um uma para com não \
    por como mais foi ser sua seu se mas sobre ou já entre está tem anos este ainda também ontem são até dois \
    ter disse há só esta muito mesmo três ano foram sem seus era quando onde ele isso porque lhe depois pode \
    contra desde hoje todos antes segundo suas menos têm sempre tudo outros quem sido durante me deve esse \
    lado ministro pouco num numa nem cada essa estava ela após enquanto seria eles nada eu nós você seja assim \
    fez havia tinha vai será dia aqui lá além
    """
}
