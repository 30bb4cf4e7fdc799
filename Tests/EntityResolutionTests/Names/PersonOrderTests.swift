import Testing

@testable import EntityResolution

/// Names whose parts stand in another order, and names that are none.
@Suite struct PersonOrderTests {
  @Test(arguments: [
    ("Hargreaves, Edith", "Edith Hargreaves"), ("Fernandez Ruiz, Carmen", "Carmen Fernandez Ruiz"),
    ("Vries, Jan de", "Jan de Vries"), ("Smith, John, Jr.", "John Smith Jr."), ("NOVAK, PETER J.", "PETER J. NOVAK"),
    ("Okonkwo, Dr. Ngozi", "Ngozi Okonkwo"), ("Walsh John B", "John B Walsh"), ("King, Jr.", "King Jr."),
    ("Smith, PhD", "Smith PhD"), ("Zhang, Wei", "Wei Zhang"),
  ])
  func namesAreTurned(text: String, display: String) {
    #expect(PersonName(text, .english).display == display)
  }

  @Test(arguments: [
    "Greece, in old Rome", "Tom; Dick", "He said to Tom", "Smith 1999", "Anna, Bea, Cora and Dora",
    "A B C D E F G H I J",
  ])
  func whatIsNoNameIsUnsound(text: String) {
    #expect(!PersonName(text, .english).isSound)
  }

  @Test(arguments: [
    "Ludwig van Beethoven", "Bashar al-Assad", "Charles d'Artagnan", "William the Conqueror", "bell hooks",
  ])
  func namesAreSound(text: String) {
    #expect(PersonName(text, .english).isSound)
  }

  @Test func initialsWithoutStops() {
    #expect(PersonName("JK Rowling", .english).parts == ["j", "k", "rowling"])
    #expect(PersonName("JOHN SMITH", .english).parts == ["john", "smith"])
  }

  @Test func anUnsoundNameTakesNobody() {
    let index = EntityIndex("[p Amelia; he said to Sedley] and [p Sedley], [p Sedley]")
    #expect(index.ids() == ["p:amelia-he-said-to-sedley", "p:sedley", "p:sedley"])
  }
}
