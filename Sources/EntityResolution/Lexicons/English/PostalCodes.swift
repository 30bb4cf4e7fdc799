/// The capitals that stand for a state or a province in addresses of English texts; only a mention tagged as a place is
/// read so.
enum PostalCodes {
  /// Code → state.
  static let states: [String: String] = {
    var states: [String: String] = [:]
    for line in table.split(separator: "\n") {
      let fields = line.split(separator: " ", maxSplits: 1)
      states[String(fields[0])] = String(fields[1])
    }
    return states
  }()

  /// Codes of the United States Postal Service and Canada Post, as facts.
  private static let table = """
    AL Alabama
    AK Alaska
    AZ Arizona
    AR Arkansas
    CA California
    CO Colorado
    CT Connecticut
    DE Delaware
    FL Florida
    GA Georgia
    HI Hawaii
    ID Idaho
    IL Illinois
    IN Indiana
    IA Iowa
    KS Kansas
    KY Kentucky
    LA Louisiana
    ME Maine
    MD Maryland
    MA Massachusetts
    MI Michigan
    MN Minnesota
    MS Mississippi
    MO Missouri
    MT Montana
    NE Nebraska
    NV Nevada
    NH New Hampshire
    NJ New Jersey
    NM New Mexico
    NY New York
    NC North Carolina
    ND North Dakota
    OH Ohio
    OK Oklahoma
    OR Oregon
    PA Pennsylvania
    RI Rhode Island
    SC South Carolina
    SD South Dakota
    TN Tennessee
    TX Texas
    UT Utah
    VT Vermont
    VA Virginia
    WA Washington State
    WV West Virginia
    WI Wisconsin
    WY Wyoming
    BC British Columbia
    ON Ontario
    QC Quebec
    NSW New South Wales
    """
}
