import type { HeaderSample } from './header-sample.ts'

const ITEMS = '\n\n1. Regnskab\nRegnskabet blev godkendt.\n\n2. Eventuelt\nIntet.\n'
const TITLE = 'Referat af møde i Klimarådet den 3. maj 2017'
const listed = (form: string, people: string, expected: HeaderSample['expected']): HeaderSample => ({
  form,
  text: `${TITLE}\n${people}${ITEMS}`,
  expected,
})

/** Whole documents whose lists of people are set in an unusual way, or followed by sentences. All are invented. */
export const PEOPLE_LIST_DOCUMENTS: readonly HeaderSample[] = [
  listed('a sentence about one of the list below it', 'Til stede: Ida Holm, Bo Lund\nBo Lund gik efter punkt 1.', {
    present: ['Ida Holm', 'Bo Lund'],
  }),
  listed(
    'a sentence about one of a column below it',
    'Til stede:\nIda Holm\nBo Lund\nPer Ravn\nPer Ravn gik kl. 18.40',
    { present: ['Ida Holm', 'Bo Lund', 'Per Ravn'] },
  ),
  listed(
    'who was away in a sentence below a list, and who came instead',
    'Til stede: Bo Skyum, Cilla Møgel, Rikke Thal\nIb Juul havde meldt forfald. I stedet mødte Rikke Thal.',
    { present: ['Bo Skyum', 'Cilla Møgel', 'Rikke Thal'], absent: ['Ib Juul'] },
  ),
  listed(
    'sentences behind those away',
    'Fraværende: Ida Holm (A) og Bo Lund (V). Som stedfortrædere deltog Merete Dahl (V) og Carl Buhl (A).\nFor Ida Holm var Kaj Rønn indkaldt.',
    { absent: ['Ida Holm', 'Bo Lund'] },
  ),
  listed('a row whose person was away', 'Deltagere:\nIda Holm\nPer Ravn Ved afbud\nBo Lund (syg)', {
    present: ['Ida Holm'],
    absent: ['Per Ravn', 'Bo Lund'],
  }),
  listed('why somebody was away', 'Til stede: Ida Holm, Bo Lund\nAfbud: Per Ravn pga. sygdom', {
    present: ['Ida Holm', 'Bo Lund'],
    absent: ['Per Ravn'],
  }),
  listed('who came for somebody behind the name', 'Til stede: Ida Holm\nAfbud: Per Ravn (i stedet mødte Eva Ek)', {
    present: ['Ida Holm'],
    absent: ['Per Ravn'],
  }),
  listed(
    'who was away in the sentence behind the list',
    'Til stede var Ida Holm, Bo Lund og Per Ravn. Eva Ek og Ib Juul havde meldt afbud.',
    {
      present: ['Ida Holm', 'Bo Lund', 'Per Ravn'],
      absent: ['Eva Ek', 'Ib Juul'],
    },
  ),
  listed('all but some', 'Til stede: Alle, undtagen Bo Ek', { present: [], absent: ['Bo Ek'] }),
  listed('both kinds of absence under one label', 'Fraværende\nmed afbud: Per Ravn (V)\nuden afbud: Eva Ek (A)', {
    absent: ['Per Ravn', 'Eva Ek'],
  }),
  listed('headings between the names', 'Til stede:\nKommunerne:\nIda Holm\nBo Lund\nRegionen:\nPer Ravn', {
    present: ['Ida Holm', 'Bo Lund', 'Per Ravn'],
  }),
  listed(
    'names and whom they speak for in two columns',
    'Til stede:\nIda Holm        Landbo Nord\nBo Lund         Vestby Kommune',
    {
      present: ['Ida Holm', 'Bo Lund'],
    },
  ),
  listed('names in two columns', 'Til stede:\nIda Holm        Bo Lund\nPer Ravn        Eva Ek', {
    present: ['Ida Holm', 'Bo Lund', 'Per Ravn', 'Eva Ek'],
  }),
  listed(
    'names and towns by turns',
    'Afbud: Hans Vack, Hedensted, og Susanne Tjør, Horsens\n\nBilagsoversigt:\nBilag 1: Kort',
    {
      absent: ['Hans Vack', 'Susanne Tjør'],
    },
  ),
  listed('names between dashes', 'Deltagere: Ole Dahl - Svend Kirk - Lis Møgel', {
    present: ['Ole Dahl', 'Svend Kirk', 'Lis Møgel'],
  }),
  listed(
    'groups of a list that wraps, with an office on a line of its own',
    'Til stede:\nVIP-repræsentanter: Bjarke Holst (formand), Lene Thorsager og Anja\nRask\nStudenterrepræsentanter: Nadia Ekberg\nDekan Thorkild Wissing',
    { present: ['Bjarke Holst', 'Lene Thorsager', 'Anja Rask', 'Nadia Ekberg', 'Thorkild Wissing'] },
  ),
  listed(
    'a name that the end of the line splits',
    'Til stede: Ellen Brahm; Knud Ravnsborg; Lise Kofoed; Preben Østby; Annie\nTorsager; Jørgen Vestrup.',
    {
      present: ['Ellen Brahm', 'Knud Ravnsborg', 'Lise Kofoed', 'Preben Østby', 'Annie Torsager', 'Jørgen Vestrup'],
    },
  ),
  listed('initials, some of which are also a party', 'Til stede: LP, KD, JHS\nAfbud: MM', {
    present: ['LP', 'KD', 'JHS'],
    absent: ['MM'],
  }),
  listed('only parties', 'Til stede: SF, LA', { present: [] }),
  listed(
    'staff offices that look like parties',
    'Til stede: Ida Holm (leder), Bo Lund (TR), Eva Ek (AMR)\nRef.: Bo Lund',
    {
      present: ['Ida Holm', 'Bo Lund', 'Eva Ek'],
      minuteTaker: 'Bo Lund',
    },
  ),
  {
    form: 'an item whose title is the label',
    text: `Byrådet\nMødedato: 3. maj 2017\n\n1. Fraværende\nBeslutning\nIb Juul (V)\n\n2. Godkendelse af dagsorden\nBeslutning\nGodkendt.\n`,
    expected: { absent: ['Ib Juul'] },
  },
  {
    form: 'absence under the opening item',
    text: `Byrådet\nMødedato: 3. maj 2017\n\n1. Godkendelse af dagsorden\nBeslutning\nGodkendt.\nAfbud: Ib Juul (V)\n\n2. Budget\nBeslutning\nGodkendt.\n`,
    expected: { absent: ['Ib Juul'] },
  },
  {
    form: 'no absence from the meeting under another item',
    text: `Byrådet\nMødedato: 3. maj 2017\n\n1. Salg af grund\nBeslutning\nGodkendt.\nAfbud: Ib Juul (V)\n\n2. Budget\nBeslutning\nGodkendt.\n`,
    expected: { absent: [] },
  },
  {
    form: 'a menu with the label of a list above the title',
    text: `Sønderlev Kirke\nFredag 4. februar 2022 kl. 09:14\nForside\nMenighedsrådet\n - Medlemmer\n - Referater\nKontakt\n\nReferat af møde i Sønderlev Menighedsråd\nonsdag den 12. januar 2022 (Ekstraordinært)\nkl. 19.00 i konfirmandstuen${ITEMS}`,
    expected: { body: 'Sønderlev Menighedsråd', date: '2022-01-12', start: '19:00', place: 'konfirmandstuen' },
  },
  {
    form: 'a story of a meeting at which some were not',
    text: `Ravnens Beboerforening\n\nBestyrelsesmøde tirsdag d. 8. november 2011 kl. 19.30 i beboerhuset\n\nAlle var der på nær Kurt, som var rejst. Gerda havde bagt æblekage, og vi tog fat med det samme.\n\nReferatet fra oktober blev læst op.\n\nVi sluttede kl. 22.15 med kaffe.\n`,
    expected: { kind: 'minutes', date: '2011-11-08', start: '19:30', end: '22:15', absent: ['Kurt'] },
  },
  listed(
    'names between dashes over several lines, with offices',
    'Til stede: Lars Mylen (formand) - Winnie Græs - Steen Kob -\nJens Sølv - Ole Hvid',
    {
      present: ['Lars Mylen', 'Winnie Græs', 'Steen Kob', 'Jens Sølv', 'Ole Hvid'],
    },
  ),
  listed('unions and initials that look like parties', 'Til stede: Mona Gade (HK), Thor Myr (DLF), Lone (LS)', {
    present: ['Mona Gade', 'Thor Myr', 'Lone'],
  }),
  listed(
    'organisations in a column of their own',
    'Afbud:\nPoul Dam\nElse Krog\n\nDanmarks Jægerforbund\nCyklistforbundet',
    {
      absent: ['Poul Dam', 'Else Krog'],
    },
  ),
  listed('the status below each name', 'Medlemmer\nHans Ørum\nAfbud\nKirsten Bo\nDeltog\nLeif Torm\nDeltog', {
    present: ['Kirsten Bo', 'Leif Torm'],
    absent: ['Hans Ørum'],
  }),
  listed(
    'names with an office each',
    'Deltagere: rektor Tom Klar (TKL), vicerektor Anne Bak (AB) og økonomichef\nJeppe Rye',
    {
      present: ['Tom Klar', 'Anne Bak', 'Jeppe Rye'],
    },
  ),
  listed(
    'a group heading below the list',
    'Afbud: Susanne Gyl, Skanderborg Kommune, og Niels Vid, Vejle Kommune\n\nFaste punkter',
    {
      absent: ['Susanne Gyl', 'Niels Vid'],
    },
  ),
  {
    form: 'labels in one column and their values in the next',
    text: `Østre Brandvæsen\n\nREFERAT\n\nForum:\nMødedato:\nMødetid:\nSted:\nSagsnr.:\nTil stede:\n\n\nAfbud:\n\nReferent:\n\nBeredskabskommissionen\n21. november 2018\nKl. 8.30 - 10.05\nIndustripark 14, mødelokale 1\n18/0274\nTorben Lyng (formand), Morten Kaas, Anni Egeb,\nKirsten Rør, politiinspektør Carsten Vib\nBodil Kjøl, Sidse Ravn\nBeredskabsdirektør Lasse Horn${ITEMS}`,
    expected: {
      body: 'Beredskabskommissionen',
      date: '2018-11-21',
      ...{ start: '08:30', end: '10:05', place: 'Industripark 14, mødelokale 1', caseNumber: '18/0274' },
      ...{ present: ['Torben Lyng', 'Morten Kaas', 'Anni Egeb', 'Kirsten Rør', 'Carsten Vib'] },
      ...{ absent: ['Bodil Kjøl', 'Sidse Ravn'], minuteTaker: 'Lasse Horn' },
    },
  },
  {
    form: 'a menu of committees above the title',
    text: `Du er her: Forside > Politik > Udvalg\n\n • Regionsrådet\n • Forretningsudvalget\n\nInnovationsudvalget - Referat - 7. marts 2012\n\nMødested\nHuset, mødelokale 7${ITEMS}`,
    expected: { body: 'Innovationsudvalget', date: '2012-03-07', place: 'Huset, mødelokale 7' },
  },
  {
    form: 'the board of an association that is called a council',
    text: `Søfartsrådet\n\nREFERAT\n\nBestyrelsesmøde nr. 4/2009\n\nTorsdag den 10. september 2009 kl. 16.30 senest 21.00\nHavnegade 13\n\n1. Regnskab\nBestyrelsen godkendte regnskabet.\n\n2. Eventuelt\nIntet.\n`,
    expected: { body: 'Bestyrelsen', organisation: 'Søfartsrådet', start: '16:30', end: '21:00' },
  },
  {
    form: 'the day only over the pages, and where it was held with a number of a room',
    text: `Referat\n\nDet lokale uddannelsesudvalg for frisører\n\nMødet blev holdt på Teknisk Skole, Mødelokale B2.14, Skolevej\nKl. 13.00 – 15.20${ITEMS}\fLUU for frisører, 27.09.2018        Side 2 af 3\n3. Nyt\nNyt blev drøftet.\n\fLUU for frisører, 27.09.2018        Side 3 af 3\n4. Praktik\nPraktik blev drøftet.\n`,
    expected: { date: '2018-09-27', start: '13:00', place: 'Teknisk Skole, Mødelokale B2.14, Skolevej' },
  },
  listed(
    'a list behind its label without a colon',
    'Deltagere Borgmester Ida Holm, Bo Lund, Per Ravn\nAfbud Eva Ek, Ib Juul',
    {
      present: ['Ida Holm', 'Bo Lund', 'Per Ravn'],
      absent: ['Eva Ek', 'Ib Juul'],
    },
  ),
  listed('an organisation of two words', 'Afbud: Kim Bis, Vejle Kommune, og Ole Holt, Landbrug & Fødevarer', {
    absent: ['Kim Bis', 'Ole Holt'],
  }),
  listed('first names joined by a sign', 'Til stede: Ida & Bo', { present: ['Ida', 'Bo'] }),
  listed(
    'a legend below the list',
    'Afbud:\nByrådsmedlem Lene Krabbe\nByrådsmedlem Kurt Ehlers\n\nSignatur: (A) = orientering, (B) = drøftelse',
    {
      absent: ['Lene Krabbe', 'Kurt Ehlers'],
    },
  ),
  listed('offices that are compounds', 'Til stede: Domprovst Jørgen Vang, Biolog Kamma Dyhr, Kirkeværge Bo Ek', {
    present: ['Jørgen Vang', 'Kamma Dyhr', 'Bo Ek'],
  }),
  listed('two labels in one line between a dash', 'Mødt: Hanne Bjerre og Egon Toft - Afbud: Mie Ravn', {
    present: ['Hanne Bjerre', 'Egon Toft'],
    absent: ['Mie Ravn'],
  }),
  listed('a shortened label of absence', 'Tilstede: Hanne Bjerre, Egon Toft\nFraværende m. afbud: Mie Ravn', {
    present: ['Hanne Bjerre', 'Egon Toft'],
    absent: ['Mie Ravn'],
  }),
  listed(
    'a label of absence in words of its own',
    'Tilstede: Hanne Bjerre, Egon Toft\nFravær som følge af kursus: Mie Ravn',
    {
      present: ['Hanne Bjerre', 'Egon Toft'],
    },
  ),
  listed('two lists side by side', 'Til stede          Afbud\nHanne Bjerre       Mie Ravn\nEgon Toft', {
    present: ['Hanne Bjerre', 'Egon Toft'],
    absent: ['Mie Ravn'],
  }),
  listed(
    'labels that are whole phrases',
    'Følgende medlemmer var til stede: Hanne Bjerre, Egon Toft\nFølgende medlemmer havde meldt afbud: Mie Ravn',
    { present: ['Hanne Bjerre', 'Egon Toft'], absent: ['Mie Ravn'] },
  ),
  listed('a label with brackets', 'Deltagere (til stede):\nHanne Bjerre\nEgon Toft\n\nIkke til stede:\nMie Ravn', {
    present: ['Hanne Bjerre', 'Egon Toft'],
    absent: ['Mie Ravn'],
  }),
  listed(
    'ditto marks under an employer',
    'Deltagere:   Jens Overgaard       Nordre Amt\n             Bente Lomborg       -\n             Karin Trab          Søndre Amt',
    {
      present: ['Jens Overgaard', 'Bente Lomborg', 'Karin Trab'],
    },
  ),
  listed(
    'rules of a table around the names',
    'Sted: | Salen\n---|---\nAfbud: | Jette Skou (O)\n | Karsten Holm Bramdal (V), Hanne Lykkegård (V) mødte som stedfortræder',
    {
      absent: ['Jette Skou', 'Karsten Holm Bramdal'],
    },
  ),
]
