/** A verb by which a meeting acts: what it did, and how the thing stands afterwards. */
export interface ActVerb {
  /** `opsagde` */
  readonly past: string
  /** `opsagt` */
  readonly done: string
  /** `opsiger` */
  readonly present: string
}

/** Past, participle and present, one verb a line. */
function verbs(lines: string): readonly ActVerb[] {
  return lines
    .trim()
    .split('\n')
    .map((line) => {
      const [past = '', done = '', present = ''] = line.trim().split(/\s+/)
      return { past, done, present }
    })
}

/** Only who decides does it, and does it by deciding: an agreement is ended, a fee raised, a rule brought in. */
export const RULING_VERBS: readonly ActVerb[] = verbs(`
  afgjorde        afgjort        afgør
  afskaffede      afskaffet      afskaffer
  annullerede     annulleret     annullerer
  bestemte        bestemt        bestemmer
  forhøjede       forhøjet       forhøjer
  forlængede      forlænget      forlænger
  fremrykkede     fremrykket     fremrykker
  fritog          fritaget       fritager
  genoptog        genoptaget     genoptager
  henlagde        henlagt        henlægger
  igangsatte      igangsat       igangsætter
  indførte        indført        indfører
  iværksatte      iværksat       iværksætter
  nedlagde        nedlagt        nedlægger
  nedsatte        nedsat         nedsætter
  omplacerede     omplaceret     omplacerer
  ophævede        ophævet        ophæver
  opsagde         opsagt         opsiger
  udbød           udbudt         udbyder
  udelukkede      udelukket      udelukker
  udvidede        udvidet        udvider
  videreførte     videreført     viderefører
`)

/** Others do it as well, and it is done as well as decided; trusted where outcomes stand, or right behind a debate. */
export const DOING_VERBS: readonly ActVerb[] = verbs(`
  afgav           afgivet        afgiver
  afholdt         afholdt        afholder
  anskaffede      anskaffet      anskaffer
  ansatte         ansat          ansætter
  anmodede        anmodet        anmoder
  arrangerede     arrangeret     arrangerer
  bad             bedt           beder
  begrænsede      begrænset      begrænser
  bestilte        bestilt        bestiller
  etablerede      etableret      etablerer
  flyttede        flyttet        flytter
  fortsatte       fortsat        fortsætter
  gennemførte     gennemført     gennemfører
  hyrede          hyret          hyrer
  hævede          hævet          hæver
  indgik          indgået        indgår
  indkøbte        indkøbt        indkøber
  indmeldte       indmeldt       indmelder
  indsendte       indsendt       indsender
  inviterede      inviteret      inviterer
  justerede       justeret       justerer
  købte           købt           køber
  lejede          lejet          lejer
  lukkede         lukket         lukker
  meddelte        meddelt        meddeler
  offentliggjorde offentliggjort offentliggør
  omdøbte         omdøbt         omdøber
  oprettede       oprettet       opretter
  opfordrede      opfordret      opfordrer
  overførte       overført       overfører
  reducerede      reduceret      reducerer
  sendte          sendt          sender
  slettede        slettet        sletter
  solgte          solgt          sælger
  standsede       standset       standser
  strøg           strøget        stryger
  sænkede         sænket         sænker
  tilføjede       tilføjet       tilføjer
  tilmeldte       tilmeldt       tilmelder
  udlejede        udlejet        udlejer
  udsendte        udsendt        udsender
  udskiftede      udskiftet      udskifter
  udtog           udtaget        udtager
  ydede           ydet           yder
  ændrede         ændret         ændrer
`)

export const ALL_VERBS: readonly ActVerb[] = [...RULING_VERBS, ...DOING_VERBS]

/** Any of these verbs in the past, as part of a pattern: `opsagde|hævede`. */
export function pastOf(verbs: readonly ActVerb[]): string {
  return `(?:${verbs.map((verb) => verb.past).join('|')})`
}

/** Any of their participles: `opsagt|hævet`. */
export function doneOf(verbs: readonly ActVerb[]): string {
  return `(?:${verbs.map((verb) => verb.done).join('|')})`
}
