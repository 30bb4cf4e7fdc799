/// The abbreviations with a stop for states, provinces and counties in English texts: "La.", "Mich.", "Ont.".
///
/// Only a mention tagged as a place, with its stop, is read so: "La" may be Los Angeles.
enum StateAbbreviations {
  /// Abbreviation → state.
  static let states: [String: String] = {
    var states: [String: String] = [:]
    for line in table.split(separator: "\n") {
      let fields = line.split(separator: ":", maxSplits: 1)
      for form in fields[0].split(separator: " ") {
        states[String(form)] = String(fields[1])
        // "N. Y." beside "N.Y.", "W. Va." beside "W.Va.".
        let spaced = form.dropLast().replacing(".", with: ". ")
        states[spaced + "."] = String(fields[1])
      }
    }
    return states
  }()

  /// As newspapers, courts and older letters have them.
  private static let table = """
    Ala.:Alabama
    Alas.:Alaska
    Ariz.:Arizona
    Ark.:Arkansas
    Cal. Calif.:California
    Col. Colo.:Colorado
    Conn.:Connecticut
    Del.:Delaware
    Fla.:Florida
    Ga.:Georgia
    Ida.:Idaho
    Ill. Ills.:Illinois
    Ind.:Indiana
    Ia.:Iowa
    Kan. Kans. Kas.:Kansas
    Ken. Ky.:Kentucky
    La.:Louisiana
    Me.:Maine
    Md.:Maryland
    Mass.:Massachusetts
    Mich.:Michigan
    Minn.:Minnesota
    Miss.:Mississippi
    Mo.:Missouri
    Mont.:Montana
    Neb. Nebr.:Nebraska
    Nev.:Nevada
    N.H.:New Hampshire
    N.J.:New Jersey
    N.M. N.Mex.:New Mexico
    N.Y.:New York
    N.C. N.Car.:North Carolina
    N.D. N.Dak.:North Dakota
    O.:Ohio
    Okla.:Oklahoma
    Or. Ore. Oreg.:Oregon
    Pa. Penn. Penna.:Pennsylvania
    R.I.:Rhode Island
    S.C. S.Car.:South Carolina
    S.D. S.Dak.:South Dakota
    Tenn.:Tennessee
    Tex.:Texas
    Vt.:Vermont
    Va.:Virginia
    Wash.:Washington State
    W.Va.:West Virginia
    Wis. Wisc.:Wisconsin
    Wyo.:Wyoming
    Alta.:Alberta
    B.C.:British Columbia
    Man.:Manitoba
    N.B.:New Brunswick
    N.S.:Nova Scotia
    Nfld.:Newfoundland
    Ont.:Ontario
    P.E.I.:Prince Edward Island
    Que.:Quebec
    Sask.:Saskatchewan
    N.S.W.:New South Wales
    Qld.:Queensland
    Tas.:Tasmania
    Vic.:Victoria
    """
}
