import GraphDrawing

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

// What the hidden commands of a program do, alone, for tests.
exit(CommandLine.arguments.dropFirst().first == "dot-reader" ? DOTReadingWorker.run() : LayoutWorker.run())
