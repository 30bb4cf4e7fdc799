import DocumentReading
import TestSupport
import Testing
import TextModel

/// Zotero's export as RDF, in the form of its translator.
@Suite struct ZoteroTests {
  private static let rdf = """
    <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:z="http://www.zotero.org/namespaces/export#"
     xmlns:dcterms="http://purl.org/dc/terms/" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:bib="http://purl.org/net/biblio#"
     xmlns:foaf="http://xmlns.com/foaf/0.1/">
    <bib:Article rdf:about="#item_1"><z:itemType>newspaperArticle</z:itemType>
      <dcterms:isPartOf><bib:Newspaper><dc:title>The Post</dc:title></bib:Newspaper></dcterms:isPartOf>
      <bib:authors><rdf:Seq><rdf:li><foaf:Person><foaf:surname>Byron</foaf:surname><foaf:givenName>Ada</foaf:givenName></foaf:Person></rdf:li>
        <rdf:li><foaf:Person><foaf:surname>Moon</foaf:surname><foaf:givenName>Kim</foaf:givenName></foaf:Person></rdf:li></rdf:Seq></bib:authors>
      <bib:editors><rdf:Seq><rdf:li><foaf:Person><foaf:surname>Roe</foaf:surname></foaf:Person></rdf:li></rdf:Seq></bib:editors>
      <dc:title>The pier</dc:title><dcterms:abstract>Zoe left the harbour.</dcterms:abstract><dc:date>2024-03-14</dc:date>
      <z:language>en</z:language>
      <dc:identifier><dcterms:URI><rdf:value>https://p.example/1</rdf:value></dcterms:URI></dc:identifier></bib:Article>
    <z:Attachment rdf:about="#item_9"><z:itemType>attachment</z:itemType><dc:title>Full Text PDF</dc:title></z:Attachment>
    <bib:Article rdf:about="#item_2"><dcterms:isPartOf rdf:resource="urn:issn:1234-5678"/><dc:title>Quays</dc:title>
      <dc:date>2020</dc:date></bib:Article>
    <bib:Journal rdf:about="urn:issn:1234-5678"><dc:title>Harbour Review</dc:title></bib:Journal>
    </rdf:RDF>
    """

  @Test func works() throws {
    let folder = try Workdir()
    try folder.write(Self.rdf, to: "a.rdf")
    let result = folder.read("a.rdf")
    #expect(
      result.documents.map(\.text) == [
        "The pier\nAuthors: Ada Byron; Kim Moon\nThe Post\nZoe left the harbour.\n", "Quays\nHarbour Review\n",
      ])
    let first = try #require(result.documents.first)
    #expect(first.title == "The pier" && first.date == "2024-03-14" && first.author == "Ada Byron, Kim Moon")
    #expect(first.url == "https://p.example/1" && first.publication == "The Post" && first.language == "en")
    #expect(result.documents.last?.publication == "Harbour Review" && result.documents.last?.date == "2020")
  }

  @Test func otherRDFIsAFeed() throws {
    let folder = try Workdir()
    let feed = """
      <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"><item><title>Port</title>\
      <description>Kim left.</description></item></rdf:RDF>
      """
    try folder.write(feed, to: "a.rdf")
    #expect(folder.read("a.rdf").documents.map(\.text) == ["Port\nKim left.\n"])
  }
}
