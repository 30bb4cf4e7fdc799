extension PersonWords {
  /// The words of Portuguese.
  static let portuguese = PersonWords(
    interjections: """
      ó ô oh ah ai ei eh olá oi adeus caro cara caros caras querido querida queridos queridas prezado prezada \
      prezados estimado estimada meu minha bravo obrigado obrigada vamos olha pobre bem-vindo bem-vinda senhor \
      senhora
      """,
    pluralTitles: "srs senhores sras senhoras drs doutores dras doutoras irmãos irmãs infantes",
    epithets: """
      grande magno velho velha jovem moço mais bom boa bravo bela belo formoso gordo santo santa casto sábio justo \
      justiceiro cruel terrível temerário piedoso católico conquistador lavrador povoador capelo bolonhês eloquente \
      africano príncipe perfeito venturoso desejado restaurador vitorioso pacífico magnânimo clemente esperançoso \
      patriota diplomata descobridor navegador calvo comprido vermelho negro branco bastardo louca louco apóstata \
      mártir confessor batista baptista evangelista coxo cego venerável magnífico primeiro segundo terceiro quarto \
      quinto
      """,
    generations: "jr sr filho neto sobrinho júnior sênior sénior ii iii iv",
    pastForms: """
      disse fez quis pôde pôs soube teve esteve veio trouxe foi era é está há havia tem tinha vai ia viu deu ouviu \
      caiu leu creu fugiu riu sorriu morreu dormiu pediu sentiu seguiu preferiu mentiu serviu vestiu vem vinha diz \
      dizia faz fazia sabe sabia pode podia quer queria deve devia sai saía vive vivia segue será terá fará
      """,
    verbEndings: ["ou", "ava", "eu", "iu", "aram", "eram", "iram"],
    closings: """
      cumprimentos atenciosamente cordialmente att atte saudações abraço abraços beijo beijos obrigado obrigada \
      grato grata respeitosamente sinceramente afetuosamente melhores
      """,
    headers: """
      de para cc cco presentes presente ausentes ausente participantes participante membros testemunhas autor autora \
      autores redator redatora nome nomes oradores orador palestrantes presidente presidenta secretário secretária \
      convidados convidado remetente destinatário destinatários requerente requerentes réu réus direção realização \
      roteiro elenco intérpretes relator relatora
      """,
    acronyms: "fhc jk acm jfk",
    motions: """
      vai vão foi foram ia ir ido vem vêm veio vieram vir viaja viajou viajar viajado parte partiu partir chega \
      chegou chegar chegado regressa regressou regressar volta voltou voltar retorna retornou retornar voa voou \
      embarcou embarcar desembarcou mudou mudar mudou-se fugiu fugir emigrou emigrar exilou exilado exilada \
      transferiu transferido transferida enviou enviado enviada deportado deportada extraditado extraditada expulso \
      expulsa caminho viagem voo trem comboio avião ônibus autocarro barco rumo levou trouxe seguiu
      """,
    ranks: "cel gal gen cap maj ten sgt cb sd brig alm",
    notes: "ps pd nb ex obs ac dc tel av")
}
