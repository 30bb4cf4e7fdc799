import GraphDrawing
import Primitives

// What the hidden commands of a program do, alone, for tests.
CurrentProcess.exit(
  CommandLine.arguments.dropFirst().first == "dot-reader" ? DOTReadingWorker.run() : LayoutWorker.run())
