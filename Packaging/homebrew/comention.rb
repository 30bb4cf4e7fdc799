# Builds comention from its sources. The release workflow fills in what is between @ signs.
class Comention < Formula
  desc "Who is mentioned with whom in documents: extracted, ranked, clustered, drawn"
  homepage "@REPOSITORY@"
  url "@URL@"
  version "@VERSION@"
  sha256 "@SHA256@"
  license "Apache-2.0"
  head "@REPOSITORY@.git", branch: "main"

  depends_on "pkgconf" => :build
  depends_on xcode: ["16.3", :build]
  depends_on "gmime"
  depends_on "graphviz"
  depends_on "libarchive"
  depends_on macos: :sonoma
  depends_on "sqlite"
  depends_on "uchardet"

  uses_from_macos "python" => :build
  uses_from_macos "libxml2"
  uses_from_macos "zlib"

  def install
    ENV["COMENTION_SERVER"] = "1"
    # Homebrew has a sandbox of its own.
    system "swift", "build", "--disable-sandbox", "-c", "release", "--product", "comention"
    system "make", "install", "PREFIX=#{prefix}"
  end

  def caveats
    <<~EOS
      PDF is read by pdftotext (brew install poppler), old Word files by antiword.
    EOS
  end

  test do
    (testpath/"letter.txt").write "Ada Byron wrote to Charles Babbage in London."
    assert_match "Charles Babbage", shell_output("#{bin}/comention rank #{testpath}/letter.txt --csv")
    (testpath/"edges.tsv").write "a\tb\t2\nb\tc\t1\n"
    assert_match "<svg", shell_output("#{bin}/comention render #{testpath}/edges.tsv")
  end
end
