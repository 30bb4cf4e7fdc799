import CaseStore
import ComentionKit
import Foundation
import TestSupport
import Testing

/// A case that several connections of one process read.
@Suite struct SharedReadingTests {
  private func corpus() async throws -> SmallCorpus {
    var corpus = try SmallCorpus(seed: 11)
    for _ in 0..<8 { try corpus.addFile() }
    let maker = try CaseWriter.create(at: corpus.path)
    _ = try await maker.add(corpus.folders, finding: SmallCorpus.finder)
    try maker.finish()
    return corpus
  }

  @Test func whatTwoThreadsReadIsWhatOneReads() async throws {
    let corpus = try await corpus()
    let reader = try CaseReader(opening: corpus.path)
    let coMentions = try reader.coMentions()
    #expect(coMentions.graph.graph.edgeCount > 10)
    for threads in [2, 4] {
      #expect(try reader.graph(threads: threads) == reader.graph())
      #expect(try reader.weights(threads: threads) == reader.weights())
      let read = try reader.coMentions(threads: threads)
      #expect(read.graph == coMentions.graph && read.index.entities == coMentions.index.entities)
      for edge in 0..<coMentions.graph.graph.edgeCount {
        #expect(read.evidence(ofEdge: edge).elementsEqual(coMentions.evidence(ofEdge: edge)))
      }
    }
  }

  @Test func aReaderSeesTheCaseAsItWasWithAnyThreads() async throws {
    var corpus = try await corpus()
    let reader = try CaseReader(opening: corpus.path)
    let before = try reader.graph()
    try corpus.addFile()
    try corpus.addFile()
    _ = try await CaseWriter(opening: corpus.path).add(corpus.folders, finding: SmallCorpus.finder)
    #expect(try CaseReader(opening: corpus.path).graph(threads: 2) != before)
    #expect(try reader.graph(threads: 2) == before)
    #expect(try reader.coMentions(threads: 2).graph == before)
  }

  #if os(Linux)
    /// Who opens a file beside SQLite and closes it ends all locks of the process on it.
    @Test func openingACaseAgainEndsNoLock() async throws {
      let corpus = try await corpus()
      let attributes = try FileManager.default.attributesOfItem(atPath: corpus.path)
      let inode = try #require(attributes[.systemFileNumber] as? NSNumber).intValue
      func isLocked() throws -> Bool {
        // A list that others change while it is read may come without some of its lines.
        for _ in 0..<50 {
          let locks = try String(contentsOfFile: "/proc/locks", encoding: .utf8)
          let isListed = locks.split(separator: "\n").contains {
            $0.contains(" POSIX ") && $0.contains(" \(getpid()) ") && $0.contains(":\(inode) ")
          }
          if isListed { return true }
        }
        return false
      }
      let reader = try CaseReader(opening: corpus.path)
      #expect(try isLocked())
      _ = try CaseReader(opening: corpus.path).documents()
      _ = try CaseWriter(opening: corpus.path)
      #expect(try isLocked())
      #expect(try reader.documents().count > 3)
    }
  #endif
}
