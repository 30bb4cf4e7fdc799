/// The first line of adjacency lists written here: without it, backslashes are letters like others.
let adjacencyListHeader =
  #"# adjacency list, separated by tabs; \t \n \r \\ stand for tab, line breaks and backslash, \h for #, \e for nothing"#
