extension GivenNameSexes {
  /// Given names of men in German.
  static let germanMale = """
    jan achim alois arne axel bernd bjorn bodo detlef dierk dieter dietmar dirk eberhard eckart eckhard egon enno ewald falk friedhelm \
    fritz gerd gerhard gero gottfried gotz gunter gunther hannes harald hartmut heiko heiner heinz heinrich helmut henning holger horst \
    ingo jens joachim jochen johannes jorg jost jurgen karl-heinz klaus knut konrad kurt lothar ludwig lutz malte manfred meinhard \
    norbert olaf ortwin peer rainer reiner reinhard reinhold rolf rudiger rudi sepp siegfried siegmar sigmar sonke sven thorsten thilo \
    torsten udo ulf uli ulrich urs uwe veit volker volkmar werner wieland wilhelm willi willy winfried wolfgang wolfram xaver reto ueli
    """
  /// Given names of women in German.
  static let germanFemale = """
    andrea annegret anke antje birgit britta brigitte dorte elke elfriede frauke friederike gabriele gerlinde gesine gisela gudrun hannelore \
    heike heidemarie hildegard imke inge ingeborg insa irmgard jutta karin katrin katharina kerstin liesel liselotte maren marlies meike \
    mechthild monika petra renate roswitha sabine sieglinde silke susanne swantje traute ulla ulrike ursula uta ute uschi waltraud \
    wiebke regula vreni
    """
}
