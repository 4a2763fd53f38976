import { Pattern } from '../../../danish/patterns/pattern.ts'
import { type NarratedForm, PERSON, SELF } from './narrated-form.ts'

/** Where a talk or a vote ended: what it came to, and what all could live with. Source: survey of Danish minutes. */
export const ENDING_FORMS: readonly NarratedForm[] = [
  {
    id: 'stemte-og-den-vandt',
    outcome: 'adopted',
    pattern: new Pattern(
      `^(?:(?:[Vv]i|[Mm]an|[Dd]er\\sblev)\\s+(?:stemt|stemte)[^;:]{0,40}?,?\\s+og\\s+)(?!${PERSON}\\s)[^,;:.]{3,40}\\s+vandt(?=[.,;]|$|\\s(?:med|over)\\s)`,
      'u',
    ),
    confidence: 0.6,
    examples: ['Der blev stemt, og den gule vandt med 8 mod 3.'],
    counterExamples: ['Vi spillede, og de små vandt.', 'Vi stemte, og det gik fint.'],
  },
  {
    id: 'der-kommer-derfor-ingen',
    outcome: 'rejected',
    pattern: new Pattern(
      '^(?:der|så\\s+der)\\s+(?:kommer|bliver)\\s+(?:derfor|altså|således|dermed|hermed)\\s+(?:ingen|intet|ikke\\s+nogen?)\\s+(?!(?:penge|midler|tilskud|svar|hjælp|tid|plads|folk|gæster|regning|problemer?|behov|grund|mulighed)(?!\\p{L}))\\p{L}+',
      'iu',
    ),
    confidence: 0.6,
    examples: ['Der kommer derfor ingen sommerlejr i år.', 'Der bliver altså ingen høstfest.'],
    counterExamples: [
      'Der kommer ingen bus.',
      'Der bliver derfor ingen tid til kaffe.',
      'Ib sagde, at der derfor ingen fest bliver.',
    ],
  },
  {
    id: 'vandt-afstemningen',
    outcome: 'adopted',
    pattern: new Pattern(
      '^(?:model|forslag|løsning|alternativ)(?:en|et)?\\s[^,;:.]{1,40}\\svandt\\safstemningen(?=[.,;]|$)|^(?:med|ved)\\sformandens\\sstemme\\sblev\\sdet\\s(?:til\\s)?(?:model|forslag|løsning|(?:den|det|de)\\s\\p{L}+(?=[.,;]|$))|^afstemningen\\s(?:faldt\\sud\\stil|blev\\svundet\\saf)\\s(?!.*(?:nej|modstand|mod\\s\\d))',
      'iu',
    ),
    confidence: 0.6,
    examples: [
      'Model B vandt afstemningen.',
      'Med formandens stemme blev det til model B.',
      'Afstemningen faldt ud til forslagets fordel.',
    ],
    counterExamples: [
      'Nyborg vandt afstemningen.',
      'Afstemningen blev vundet af nej-siden.',
      'Ib sagde, at model B vandt afstemningen.',
    ],
  },
  {
    id: 'den-vandt',
    outcome: 'adopted',
    pattern: new Pattern(
      '^([^,;:.]{3,40})\\svandt\\s(?:med\\s)?\\d{1,3}\\s?(?:-|–|mod|stemmer\\smod)\\s?\\d{1,3}\\.?$',
      'iu',
    ),
    needs: ['either'],
    confidence: 0.6,
    examples: [{ title: 'Årsmøde', before: 'Pølser eller smørrebrød?', says: 'Smørrebrød vandt 6-2.' }],
    counterExamples: [
      { title: 'Årsmøde', before: 'Pølser eller kage?', says: 'Serie 3 vandt 4-2.' },
      { title: 'Årsmøde', says: 'Smørrebrød vandt 6-2.' },
    ],
  },
  {
    id: 'blev-et-ja',
    outcome: 'approved',
    pattern: new Pattern(
      '^(?:(?:altså|derfor|dermed|så|herefter)\\s+(?:bliver|blev)\\s+det|det\\s+(?:bliver|blev))\\s+(?:et\\s+)?(?:\\p{L}+\\s+)?ja(?=[.,;]|$|\\s+til\\s)',
      'iu',
    ),
    confidence: 0.6,
    examples: ['Det blev et ja til gyngerne.', 'Derfor blev det et ja til lånet.'],
    counterExamples: ['Altså bliver det et dyrt år.'],
  },
  {
    id: 'er-gaeldende',
    outcome: 'adopted',
    pattern: new Pattern(
      '^(?:altså|dermed|hermed|derfor|så|således)\\s+(?:er|blev|bliver)\\s+(?:det|dette|forslaget|ændringen|reglen)\\s+(?:nu\\s+)?gældende(?=[.,]|$|\\s(?:fra|pr\\.?|for)\\s)',
      'iu',
    ),
    confidence: 0.6,
    examples: ['Altså er det gældende fra august.', 'Dermed blev reglen gældende.'],
    counterExamples: ['Det er gældende fra i år.', 'Ida mente, at det er gældende.'],
  },
  {
    id: 'aendringen-var-gennemfoert',
    outcome: 'adopted',
    pattern: new Pattern(
      '^(?:\\p{L}*(?:ændringen|ændringerne|forslaget|tilføjelsen|afstemningen|nedlæggelsen|sammenlægningen))\\s+(?:var|er)\\s+(?:hermed|dermed|således|herefter)\\s+(?:gennemført|en\\s+realitet|gået\\s+igennem|i\\s+hus)(?!\\p{L})',
      'iu',
    ),
    confidence: 0.6,
    examples: ['Ændringen er dermed en realitet.', 'Sammenlægningen var hermed gennemført.'],
    counterExamples: ['Arbejdet var hermed gennemført.', 'Ib sagde, at ændringen er dermed gennemført.'],
  },
  {
    id: 'det-bliver-det-ikke-det',
    outcome: 'adopted',
    pattern: new Pattern(
      '^det\\s+bliver\\s+(?!(?:regn|sol|sne|dyrt|billigt|svært|let|godt|skidt|værre|bedre|mere|mindre)(?!\\p{L}))[^,;:.]{3,40},\\s+ikke\\s+[^,;:.]{3,40}\\.?$',
      'iu',
    ),
    confidence: 0.5,
    examples: ['Det bliver telt, ikke hytte.'],
    counterExamples: ['Det bliver dyrt, ikke billigt.', 'Ib sagde, at det bliver telt, ikke hytte.'],
  },
  {
    id: 'vi-er-ok-med',
    outcome: 'agreed',
    pattern: new Pattern(
      `^(?:vi|bestyrelsen|rådet|udvalget)\\s+(?:er|var)\\s+(?:helt\\s+)?(?:ok|okay|indforståede?t?|tilfredse?t?|fine)\\s+med\\s+(?:det|den|planen|forslaget|ordningen|aftalen|at\\s)(?!\\p{L})`,
      'iu',
    ),
    confidence: 0.5,
    examples: ['Vi er ok med forslaget.', 'Vi var tilfredse med ordningen og lader den køre.'],
    counterExamples: ['Naboerne er ok med det.', 'Ib sagde, at vi er ok med det.', 'Vi er glade.'],
  },
  {
    id: 'derefter-var-alle-enige',
    outcome: 'agreed',
    pattern: new Pattern(
      '^(?:derefter|herefter|dermed|så)\\s+var\\s+(?:vi\\s+)?(?:alle|parterne|forsamlingen|bestyrelsen|rådet|udvalget)\\s+(?:om\\s+bord|enige?t?|med\\s+på\\s+(?:det|den|planen|forslaget))(?=[.,;]|$)',
      'iu',
    ),
    confidence: 0.55,
    examples: ['Vi flyttede et komma, og herefter var alle enige.'],
    counterExamples: ['Herefter var alle trætte.', 'Herefter var naboerne enige.'],
  },
  {
    id: 'ikke-er-til-at-komme-uden-om',
    outcome: 'agreed',
    pattern: new Pattern(
      `^(?!(?:det|den|[^,;:]*(?:stigning|besparelse|udgift|fyring|nedskæring|regning)\\p{L}*)\\s)[^,;:]{3,60}?\\s(?:kan|kunne)\\s+${SELF}\\s+(?:\\p{L}+\\s+)?ikke\\s+(?:\\p{L}+\\s+)?(?:komme\\s+uden\\s?om|sige\\s+nej\\s+til|undvære)(?=[.,;]|$)`,
      'iu',
    ),
    needs: ['self'],
    confidence: 0.45,
    examples: ['Idas kage kan vi ikke godt komme uden om.', 'Tilbuddet kan bestyrelsen ikke sige nej til.'],
    counterExamples: ['Idas kage kan naboen ikke undvære.', 'En huslejestigning kan vi ikke komme uden om.'],
  },
]
