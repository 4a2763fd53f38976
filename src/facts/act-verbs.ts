/** A verb by which a meeting acts: what it did, and how the thing stands afterwards. */
export interface ActVerb {
  /** `opsagde` */
  readonly past: string
  /** `opsagt` */
  readonly done: string
}

/** Past and participle, one verb a line. */
function verbs(lines: string): readonly ActVerb[] {
  return lines
    .trim()
    .split('\n')
    .map((line) => {
      const [past = '', done = ''] = line.trim().split(/\s+/)
      return { past, done }
    })
}

/** Only who decides does it, and does it by deciding: an agreement is ended, a fee raised, a rule brought in. */
export const RULING_VERBS: readonly ActVerb[] = verbs(`
  afgjorde        afgjort
  afskaffede      afskaffet
  annullerede     annulleret
  bestemte        bestemt
  forhøjede       forhøjet
  forlængede      forlænget
  fremrykkede     fremrykket
  fritog          fritaget
  genoptog        genoptaget
  henlagde        henlagt
  igangsatte      igangsat
  indførte        indført
  iværksatte      iværksat
  nedlagde        nedlagt
  nedsatte        nedsat
  omplacerede     omplaceret
  ophævede        ophævet
  opsagde         opsagt
  udbød           udbudt
  udelukkede      udelukket
  udvidede        udvidet
  videreførte     videreført
`)

/** Others do it as well, and it is done as well as decided; trusted where outcomes stand, or right behind a debate. */
export const DOING_VERBS: readonly ActVerb[] = verbs(`
  afgav           afgivet
  afholdt         afholdt
  anskaffede      anskaffet
  ansatte         ansat
  anmodede        anmodet
  arrangerede     arrangeret
  bad             bedt
  begrænsede      begrænset
  bestilte        bestilt
  etablerede      etableret
  flyttede        flyttet
  fortsatte       fortsat
  gennemførte     gennemført
  hyrede          hyret
  hævede          hævet
  indgik          indgået
  indkøbte        indkøbt
  indmeldte       indmeldt
  indsendte       indsendt
  inviterede      inviteret
  justerede       justeret
  købte           købt
  lejede          lejet
  lukkede         lukket
  meddelte        meddelt
  offentliggjorde offentliggjort
  omdøbte         omdøbt
  oprettede       oprettet
  opfordrede      opfordret
  overførte       overført
  reducerede      reduceret
  sendte          sendt
  slettede        slettet
  solgte          solgt
  standsede       standset
  strøg           strøget
  sænkede         sænket
  tilføjede       tilføjet
  tilmeldte       tilmeldt
  udlejede        udlejet
  udsendte        udsendt
  udskiftede      udskiftet
  udtog           udtaget
  ydede           ydet
  ændrede         ændret
`)
