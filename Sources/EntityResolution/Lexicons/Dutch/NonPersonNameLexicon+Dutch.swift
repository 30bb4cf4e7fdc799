extension NonPersonNameLexicon {
  /// The words of places' and organizations' names in Dutch texts.
  static let dutch = NonPersonNameLexicon(
    articles: "de het een", ofWords: "van", possessives: ["'s", "\u{2019}s"],
    legalForms: "nv bv vof cv cvba bvba se inc ltd llc plc corp sa gmbh ag",
    unmistakableLegalForms: "bvba cvba vof inc ltd llc plc gmbh",
    companyWords: "groep holding uitgeverij verzekeringen", companyHeads: "bedrijf onderneming vennootschap",
    definitionWords: "hierna voorheen vroeger genaamd", renamingWords: "voorheen vroeger",
    looseDefinitionWords: "of de het en ook", whereWords: "in bij nabij rond uit naar buiten binnen",
    stopWords: "van de der het en voor in op aan te ten ter a d v & of the and",
    turnedHeads: ["universiteit"],
    bodies:
      "rechtbank gerechtshof ministerie parlement senaat regering raad gemeenteraad commissie politie gemeente provincie",
    spellings: ["&": "en", "st": "sint", "univ": "universiteit", "min": "ministerie"],
    designators:
      "school universiteit instituut groep holding bank krant partij vereniging club stichting museum ziekenhuis",
    placeDesignators: "eiland eilanden plein", placeHeads: "stad gemeente provincie koninkrijk republiek",
    headPrepositions: "van voor tegen", placePrepositions: "aan op bij am de",
    weakLeads:
      "noord zuid oost west nieuwe oude grote kleine nederlandse belgische vlaamse europese internationale nationale koninklijke eerste",
    genericNames: """
      rechtbank universiteit school kerk regering ministerie gemeente raad commissie bank bedrijf partij vereniging stichting instituut stad \
      dorp provincie regio eiland vliegveld luchthaven station museum park ziekenhuis hotel bibliotheek brug rivier meer berg huis straat \
      plein politie brandweer parlement senaat leger marine theater stadion haven
      """,
    roads: "a n")
}
