// The umbrella: everything from documents to measures and graph files. Drawing is a product of its own, because it needs Graphviz.
@_exported public import CoMention
@_exported public import DocumentReading
@_exported public import EntityExtraction
@_exported public import EntityResolution
@_exported public import Evaluation
@_exported public import GraphAlgorithms
@_exported public import GraphFormats
@_exported public import Graphs
@_exported public import Reporting
@_exported public import TextModel
