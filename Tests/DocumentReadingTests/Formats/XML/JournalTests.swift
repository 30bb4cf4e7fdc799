import DocumentReading
import TestSupport
import Testing
import TextModel

/// Articles of journals in XML, after the documentation of NLM's DTDs.
@Suite struct JournalTests {
  private func read(_ text: String, as name: String = "a.xml") throws -> ReadingResult {
    let folder = try Workdir()
    try folder.write(text, to: name)
    return folder.read(name)
  }

  private static let pubMed = """
    <?xml version="1.0"?><PubmedArticleSet><PubmedArticle><MedlineCitation><PMID>77</PMID>
    <DateCompleted><Year>2023</Year><Month>01</Month><Day>02</Day></DateCompleted><Article><Journal>
    <JournalIssue><PubDate><Year>2020</Year><Month>Mar</Month></PubDate></JournalIssue><Title>Harbour Review</Title>
    </Journal><ArticleTitle>Ships of <i>Lagos</i></ArticleTitle><Abstract>
    <AbstractText Label="AIM">Kim Moon left.</AbstractText><AbstractText>Ada came.</AbstractText></Abstract>
    <AuthorList><Author><LastName>Doe</LastName><ForeName>Jane</ForeName><Initials>J</Initials>
    <AffiliationInfo><Affiliation>Oslo</Affiliation></AffiliationInfo></Author>
    <Author><CollectiveName>Pier Group</CollectiveName></Author></AuthorList>
    <ArticleDate><Year>2020</Year><Month>02</Month><Day>29</Day></ArticleDate></Article>
    <CommentsCorrectionsList><PMID>5</PMID></CommentsCorrectionsList></MedlineCitation></PubmedArticle>
    <PubmedArticle><MedlineCitation><PMID>78</PMID><Article><Journal><JournalIssue><PubDate>
    <MedlineDate>2021 Mar-Apr</MedlineDate></PubDate></JournalIssue></Journal><ArticleTitle>Piers</ArticleTitle>
    </Article></MedlineCitation></PubmedArticle></PubmedArticleSet>
    """

  @Test(arguments: ["a.xml", "a.txt", "a"]) func pubMed(name: String) throws {
    let result = try read(Self.pubMed, as: name)
    try #require(result.ids == ["77", "78"])
    let first = result.documents[0]
    #expect(
      first.text
        == "Ships of Lagos\nAuthors: Jane Doe; Pier Group\nHarbour Review\nAIM\nKim Moon left.\nAda came.\n")
    #expect(first.parts.map(\.role) == [.title, .header, .credit, .heading])
    #expect(first.author == "Jane Doe, Pier Group" && first.title == "Ships of Lagos")
    #expect(result.documents.map(\.date) == ["2020-02-29", "2021"])
    #expect(result.documents[1].text == "Piers\n")
  }

  private static let jats = """
    <article xml:lang="en"><front><journal-meta><journal-title>Harbour Review</journal-title></journal-meta><article-meta>
    <article-id pub-id-type="doi">10.1/x</article-id><title-group><article-title>Ships of Lagos<xref>*</xref></article-title>
    </title-group><contrib-group><contrib contrib-type="author"><name><surname>Doe</surname><given-names>Jane</given-names>
    </name></contrib><contrib contrib-type="author"><string-name>Richard Roe</string-name></contrib>
    <contrib contrib-type="editor"><name><surname>Red</surname><given-names>Ed</given-names></name></contrib>
    </contrib-group><pub-date><year>2020</year></pub-date><pub-date><day>4</day><month>3</month><year>2020</year></pub-date>
    <permissions><copyright-year>2019</copyright-year></permissions>
    <abstract><p>Kim Moon left the harbour.</p></abstract><kwd-group><title>Keywords</title><kwd>piers</kwd></kwd-group>
    </article-meta></front><body><sec><label>1</label><title>Ends</title><p>Ada <italic>came</italic>.</p></sec></body>
    <back><ref-list><ref><mixed-citation><person-group><name><surname>Quoted</surname></name></person-group>
    <article-title>A cited work</article-title></mixed-citation></ref></ref-list></back></article>
    """

  @Test func journalArticle() throws {
    let result = try read(Self.jats)
    try #require(result.ids == ["a.xml"])
    let document = result.documents[0]
    let story = "Authors: Jane Doe; Richard Roe\nHarbour Review\nKim Moon left the harbour.\nEnds\nAda came.\n"
    #expect(document.text.hasPrefix("Ships of Lagos\n" + story), "\(document.text)")
    #expect(document.parts.map(\.role) == [.title, .header, .credit, .heading, .boilerplate])
    #expect(document.author == "Jane Doe, Richard Roe" && document.date == "2020-03-04")
    #expect(document.title == "Ships of Lagos" && document.url == "https://doi.org/10.1/x")
    let several = try read("<pmc-articleset>\(Self.jats)\(Self.jats)</pmc-articleset>")
    #expect(several.ids == ["a.xml:1", "a.xml:2"] && several.documents[1].text == document.text)
  }
}
