// Deliberately empty: Swift sees Graphviz through CGraphvizShim only.
