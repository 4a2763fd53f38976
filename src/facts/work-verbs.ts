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
  arrangere    arrangerer
  bestille     bestiller
  betale       betaler
  booke        booker
  finde        finder
  fremlægge    fremlægger
  færdiggøre   færdiggør
  fremsende    fremsender
  forelægge    forelægger
  formulere    formulerer
  formidle     formidler
  følge        følger      op
  give         giver       besked
  hænge        hænger      (?=\\s+(?:\\p{L}+\\s+){1,4}?op(?!\\p{L}))
  høre         hører       (?:ad|om)
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
  opdatere     opdaterer
  oprette      opretter
  overtage     overtager
  planlægge    planlægger
  præsentere   præsenterer
  ringe        ringer      til
  rykke        rykker
  sende        sender
  skrive       skriver
  spørge       spørger
  stå          står        for
  søge         søger
  sørge        sørger      for
  tage         tager       (?:fat\\s+i|kontakt|sig\\s+af|opgaven|hånd\\s+om)
  tale         taler       med
  tilmelde     tilmelder
  tilrette     tilretter
  tjekke       tjekker
  udarbejde    udarbejder
  udfærdige    udfærdiger
  udforme      udformer
  udsende      udsender
  undersøge    undersøger
  vende        vender      tilbage
`)

/** Verbs that tell many other things as well; they give work to somebody who is known to be there. */
export const COMMON_VERBS: readonly WorkVerb[] = verbs(`
  aflevere     afleverer
  aftale       aftaler
  arbejde      arbejder    videre
  bringe       bringer     (?=\\s+(?:\\p{L}+\\s+){1,4}?(?:op|videre)(?!\\p{L}))
  dele         deler
  deltage      deltager    (?=\\s+i\\s+(?!behandling|afstemning|drøftelse|dagens|punkt|mødet)[^.]*\\s(?:i\\s+(?:januar|februar|marts|april|maj|juni|juli|august|september|oktober|november|december)|den\\s+\\d|uge\\s+\\d)(?!\\p{L}))
  forsøge      forsøger    at
  gå           går         videre
  hente        henter
  kigge        kigger      (?:på|videre)
  lægge        lægger
  medbringe    medbringer
  orientere    orienterer  (?=\\s+(?:\\p{L}+erne|kommunen|banken)(?!\\p{L}))
  reparere     reparerer
  rette        retter
  rundsende    rundsender
  samle        samler      op
  se           ser         på
  svare        svarer      (?=\\s+(?!til\\s|at\\s|på\\s|ja(?!\\p{L})|nej(?!\\p{L}))\\p{L})
  sætte        sætter      (?=\\s+(?:\\p{L}+\\s+){1,4}?(?:op|i\\s+gang)(?!\\p{L}))
  tage         tager       (?=\\s+(?:\\p{L}+\\s+){1,3}?med(?!\\p{L}))
`)
