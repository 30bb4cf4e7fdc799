extension FunctionWords {
  /// Frequent words of Danish.
  static let danish = """
    i og at er en til det af på med for der har de ikke den som et om var kan han så jeg fra sig skal man men \
    ved vi vil også år være blev hvor over eller ud hun havde efter sin to kunne da meget op selv nu noget få \
    alle bliver mere mange ind andre været mig end ham når må mod du deres helt godt hvad dem blive sammen \
    hvis hans siden hele ville blevet uden fordi tre anden denne hende før skulle samme os mellem sit nogle \
    nok her bare under igen ny sine hos endnu min gennem aldrig altid inden omkring ingen nogen hendes ned \
    både derfor mens ifølge sagde siger efterfulgt oplyser dog jo
    """
}
