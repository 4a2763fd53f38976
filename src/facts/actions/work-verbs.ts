/** A verb of work to come: what people do after a meeting. */
export interface WorkVerb {
  /** `undersøge` */
  readonly infinitive: string
  /** `undersøger` */
  readonly present: string
  /** What must stand behind it, as a regular expression: `op` of "følger op", or further on; empty when it stands by itself. */
  readonly behind: string
}

/** Infinitive, present, and what must stand behind. */
function verbs(lines: string): readonly WorkVerb[] {
  return lines
    .trim()
    .split('\n')
    .map((line) => {
      const [infinitive = '', present = '', ...behind] = line.trim().split(/\s+/)
      return { infinitive, present, behind: behind.join('\\s+') }
    })
}

/** Verbs that give work to whoever does them, known or not. A present such as "orienterer" gives none. */
export const WORK_VERBS: readonly WorkVerb[] = verbs(`
  afklare      afklarer
  aflevere     afleverer   (?!\\s+\\d)
  arrangere    arrangerer
  bestille     bestiller
  betale       betaler
  booke        booker
  finde        finder      (?!\\s+(?:det|den|at|dem|sig|sted|ikke|intet|ingen|\\p{L}+(?:en|et|ne)\\s+(?:\\p{L}+\\s+)?\\p{L}+\\.?$)(?!\\p{L}))
  fremlægge    fremlægger  (?!\\s+(?:nu|hermed)(?!\\p{L}))
  færdiggøre   færdiggør
  fremsende    fremsender  (?!\\s[^.;]*(?:\\sindstiller|forslag)(?!\\p{L}))
  forelægge    forelægger  (?!\\s+(?:nu|hermed)(?!\\p{L}))
  formulere    formulerer
  formidle     formidler
  følge        følger      op
  fortsætte    fortsætter  (?=\\s+(?:\\p{L}*forhandlinger|\\p{L}*arbejde|dialog)\\p{L}*(?!\\p{L}))
  fylde        fylder      (?=\\s+(?:\\p{L}+\\s+){1,4}?op(?!\\p{L}))
  få           får         fat\\s+(?:i|på)
  give         giver       (?=\\s+(?:\\p{L}+\\s+){0,3}?besked(?!\\p{L}))
  gå           går         i\\s+gang\\s+med
  henvise      henviser    (?=\\s+\\p{L}+(?:en|et|ne)\\s+til\\s)
  holde        holder      (?=\\s+(?:møde\\s+med|\\p{L}*(?:talen|oplægget)(?!\\p{L})))
  hænge        hænger      (?=\\s+(?:\\p{L}+\\s+){1,4}?op(?!\\p{L}))
  høre         hører       (?=\\s+(?:ad|om|nærmere)(?!\\p{L})|\\s+(?:\\p{L}+\\s?){1,3},\\s+(?:hvad|om|hvor)(?!\\p{L}))
  indhente     indhenter
  indkalde     indkalder
  indkøbe      indkøber
  invitere     inviterer
  komme        kommer      med
  kontakte     kontakter
  koordinere   koordinerer
  købe         køber
  lave         laver
  melde        melder      tilbage
  mødes        mødes       (?=\\s+med\\s)
  opdatere     opdaterer
  oprette      opretter
  overtage     overtager
  ordne        ordner      (?!\\s+altid)
  planlægge    planlægger  (?!\\s+at\\s)
  præsentere   præsenterer
  ringe        ringer      til
  rykke        rykker
  sammenfatte  sammenfatter
  sende        sender
  skaffe       skaffer
  skrive       skriver     (?!\\.?$|\\s+i\\s+(?:sin|sit|et|en|den|det)\\s|\\s*,\\s+at\\s)
  spørge       spørger
  stå          står        for
  søge         søger       (?!\\s+(?:om\\s+)?(?:\\p{L}+\\s+){0,2}\\d|\\s+om\\s+lov(?!\\p{L}))
  sørge        sørger      for
  tage         tager       (?:fat\\s+i|kontakt|sig\\s+af|opgaven|hånd\\s+om)
  tale         taler       med
  tilmelde     tilmelder
  tilrette     tilretter
  tjekke       tjekker
  udarbejde    udarbejder
  udfylde      udfylder
  udfærdige    udfærdiger
  udforme      udformer
  udsende      udsender
  undersøge    undersøger
  vende        vender      tilbage
`)

/** Verbs that tell many other things as well; they give work to somebody who is known to be there. */
export const COMMON_VERBS: readonly WorkVerb[] = verbs(`
  aftale       aftaler
  arbejde      arbejder    videre
  bygge        bygger      (?=\\s+(?:en|et|nyt|nye)\\s)
  bringe       bringer     (?=\\s+(?:\\p{L}+\\s+){1,4}?(?:op|videre)(?!\\p{L}))
  dele         deler
  deltage      deltager    (?=\\s+i\\s+(?!behandling|afstemning|drøftelse|dagens|punkt|mødet)[^.]*(?:samtalerne|ansættelsesudvalget|arbejdsgruppen)(?!\\p{L})|\\s+i\\s+(?!behandling|afstemning|drøftelse|dagens|punkt|mødet)[^.]*\\s(?:i\\s+(?:januar|februar|marts|april|maj|juni|juli|august|september|oktober|november|december)|den\\s+\\d|uge\\s+\\d)(?!\\p{L}))
  forsøge      forsøger    at
  gå           går         videre
  hente        henter
  kigge        kigger      (?:på|videre)
  klare        klarer
  lægge        lægger      (?!\\s+(?:op\\s+til|vægt|mærke|hus|æg|ud\\s)(?!\\p{L}))
  medbringe    medbringer
  orientere    orienterer  (?=\\s+(?:\\p{L}+erne|kommunen|banken)(?!\\p{L}))
  reparere     reparerer
  rette        retter
  rundsende    rundsender
  samle        samler      (?=\\s+(?:op|ind)(?!\\p{L})|\\s+\\p{L}+(?:ne|en|et)\\s)
  se           ser         på
  sælge        sælger      (?=\\s+(?:den|det|de)\\s)
  svare        svarer      (?=\\s+(?!til\\s|at\\s|på\\s|ja(?!\\p{L})|nej(?!\\p{L}))\\p{L})
  sætte        sætter      (?=\\s+(?:\\p{L}+\\s+){1,4}?(?:op|i\\s+gang)(?!\\p{L}))
  tage         tager       (?=\\s+(?:\\p{L}+\\s+){1,3}?med(?!\\p{L}))
  trykke       trykker
  vende        vender      (?=\\s+(?:det|den|sagen|spørgsmålet)\\s+med\\s)
  øve          øver        sig
`)
