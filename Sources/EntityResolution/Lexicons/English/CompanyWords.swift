/// Words that companies of English texts are named with, beside their legal forms.
enum CompanyWords {
  /// What a company calls itself behind its name: "the Company", "the Corporation".
  static let heads = "company corporation firm"

  /// What a company is called besides by its name, as a whole.
  static let wholes = "bank group holdings stores supermarkets motors airlines airways industries corporation company"

  /// What somebody has beside himself, with his name before it.
  static let offshoots = """
    foundation fund trust cup league prize award awards union school college university academy museum gallery stadium arena centre center \
    institute city united town county state scholarship endowment lecture lectures tower building hotel memorial association society
    """

  /// Words at the end of a name, for what is made, sold or done, that make it a company's: what stands before them may
  /// stand for it alone.
  static let endings = """
    security estates farms books labs tech bio brewers distillers imports exports marine associates developments recycling \
    brokers broadcasting concrete airways advisers advisors \
    optics biologics genomics orchards drilling dredging paving roofing plumbing catering clothing cycles \
    buses coaches motorcycles pharmacy pharmacies opticians seeds ales ciders aerospace aeronautics aircraft airways airlines aluminum analytics apparel appliances assurance automotive aviation \
    bank banking banks trust airline \
    bancorp bancshares bakeries bakery beverages biosciences biotech biotechnologies biotherapeutics breweries brewery \
    brewing brothers builders bancorporation canneries cannery capital casualty cement ceramics chemical chemicals \
    cigarettes cinemas coal coffee collieries colliery communications computer computers computing conglomerate \
    construction consultants consulting contractors copper cosmetics couriers creamery creameries cruises dairies dairy \
    data design diagnostics diesel distilleries distillery distributors dynamics electric electrical \
    electronics energy engineering engines enterprise enterprises entertainment equipment express fabrics factory \
    ferries fertilizers finance financial fisheries foods footwear forge foundry freight freightways fuels furnishings \
    furniture garments gas gin glass gold goods graphics grocers group guaranty hardware haulage healthcare holding \
    holdings homes hospitality hotels imaging implements importers industrial industries innovations instruments \
    insurance international investments iron ironworks jewelers laboratories labs leather leasing line lines liquors \
    logistics lumber machine machinery machines manufacturers manufacturing maritime materials meats media \
    medicines merchants metals microsystems milling mills minerals mines mining mortgage motor motors mutual networks \
    newspapers nurseries oil optical outfitters packaging packers packing paint paints paper partners partnership \
    petrochemicals petroleum pharma pharmaceutical pharmaceuticals pictures pipeline pipelines pipes plantations \
    plastics plumbing plywood polymers portfolio potteries pottery power printers printing products properties \
    provisions publications publishers publishing quarries railroad railway railways realty records refineries refining \
    rentals resorts resources restaurants retail robotics rubber salt savings seafood securities semiconductor \
    semiconductors shipbuilders shipbuilding shipping shipyard shipyards silk smelting soap software solutions stationers \
    steamship steel steelworks stevedores stores studios sugar supermarkets supplies supply surgical systems \
    technologies technology telecom telecommunications telegraph telephone textile textiles therapeutics timber tin \
    tire tires tobacco tool tools toys traction traders trading transit transmission transport transportation travel \
    trucking trucks turbines underwriters utilities ventures vineyards warehouses waste water watches wholesale \
    wholesalers wine wines winery wireless wool woolen works yarns
    """
}
