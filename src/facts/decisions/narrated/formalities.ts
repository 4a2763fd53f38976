import { Pattern } from '../../../danish/patterns/pattern.ts'
import { ADVERBS, type NarratedForm } from './narrated-form.ts'

/** What becomes of agenda and minutes without a word that approves them. Source: survey of Danish minutes. */
export const FORMALITY_FORMS: readonly NarratedForm[] = [
  {
    id: 'ingen-rettelser-saa',
    outcome: 'approved',
    pattern: new Pattern(
      '^(?:der\\s+(?:er|var)\\s+)?(?:ingen|ikke)\\s+(?:havde\\s+)?(?:\\p{L}+\\s+)?(?:indvendinger|indsigelser|rettelser|bemærkninger|kommentarer|ændringer|noget\\s+at\\s+(?:tilføje|indvende))(?:\\s+til\\s+\\p{L}+)?,\\s+(?:og|så|som|hvorfor)\\s+(?:den|det|de|derfor|dermed|vi|begge|dagsordenen|referatet)\\s',
      'iu',
    ),
    needs: ['formal'],
    confidence: 0.6,
    examples: [
      { title: 'Godkendelse af referat', says: 'Ingen havde rettelser, så det kan lægges på hjemmesiden.' },
      { title: 'Dagsorden', says: 'Ingen bemærkninger til dagsordenen, som derfor følges.' },
    ],
    counterExamples: [
      { title: 'Godkendelse af referat', says: 'Ingen bemærkninger.' },
      { title: 'Vandet', says: 'Ingen havde bemærkninger, så vi gik videre.' },
    ],
  },
  {
    id: 'blev-underskrevet',
    outcome: 'approved',
    pattern: new Pattern(
      `^(?:alle|vi|bestyrelsen|rådet|udvalget|medlemmerne)\\s+(?:underskrev|skrev\\s+under)(?=[.,]|$)|^\\p{L}*(?:referatet|protokollen|regnskabet|årsrapporten)\\s[^;:]{0,60}?(?:forsynet\\s+med\\s+\\p{L}+\\s+underskrift|betragtes\\s+(?:hermed\\s+)?som\\s+(?:endeligt?|godkendt))|^(?:[^;:]{2,60}?\\s)?(?:er|var|blev)\\s+dagsordenen\\s+(?:hermed\\s+|dermed\\s+)?på\\s+plads(?!\\p{L})|^(?:det|den|dagsordenen|\\p{L}*referatet|\\p{L}*regnskabet|protokollen|budgettet|begge\\s+dele)\\s+(?:blev|er|bliver)\\s+${ADVERBS}(?:underskrevet|skrevet\\s+under|signeret)(?!\\p{L})(?!\\s+af\\s+(?:revisor|formanden))|^(?:op)?læst\\s+og\\s+underskrev(?:et|en)(?=[.,]|$)|^(?:med|efter)\\s[^;:]{3,60}?\\s(?:blev|er|var)\\s+(?:referatet|protokollen)\\s+(?:\\p{L}+\\s+)?underskrevet(?!\\p{L})`,
      'iu',
    ),
    confidence: 0.6,
    examples: [
      'Der var ingen kommentarer, og alle underskrev.',
      'Referatet betragtes som endeligt.',
      'Med det som punkt 18 var dagsordenen på plads.',
      'Ingen havde indvendinger, og det blev underskrevet.',
      'Regnskabet blev skrevet under.',
      'Læst og underskrevet.',
      'Med disse ændringer blev referatet underskrevet.',
    ],
    counterExamples: [
      'Alle underskrev en klage til kommunen.',
      'Aftalen blev underskrevet.',
      'Regnskabet er underskrevet af revisor.',
    ],
  },
  {
    id: 'punktet-kommer-paa',
    outcome: 'adopted',
    pattern: new Pattern(
      '^(?:[^,;:]{3,70}?\\s(?:kommer|sættes|tages|rykkes|flyttes)\\s+(?:(?:ind|med|op|frem)\\s+)?(?:på(?:\\s+dagsordenen)?\\s+(?:som|under|sidst|først)|som\\s+(?:nyt\\s+|ekstra\\s+)?(?:punkt|nr\\.)\\s*\\d?)(?!\\p{L})|(?:punkt(?:erne)?|pkt\\.)\\s\\d+\\sog\\s\\d+\\sbytter\\s+plads)',
      'iu',
    ),
    needs: ['formal'],
    confidence: 0.6,
    examples: [
      { title: 'Godkendelse af dagsorden', says: 'Bos punkt om hegnet kommer på som nr. 6.' },
      { title: 'Godkendelse af dagsorden', says: 'Punkt 4 og 5 bytter plads.' },
    ],
    counterExamples: [
      { title: 'Godkendelse af dagsorden', says: 'Ib spurgte, om hegnet kommer på som nr. 6.' },
      { title: 'Hegnet', says: 'Hegnet kommer på som det sidste.' },
    ],
  },
  {
    id: 'resten-som-foreslaaet',
    outcome: 'approved',
    pattern: new Pattern(
      '^(?:i\\s+øvrigt|resten|(?:det|de)\\s+øvrige|ellers):?\\s+som\\s+(?:udkastet|udsendt|foreslået|indstillet|oplægget|forslaget)(?=[.,]|$)',
      'iu',
    ),
    confidence: 0.6,
    examples: ['Resten som foreslået.', 'I øvrigt som oplægget.'],
    counterExamples: ['Resten er som foreslået dyrt.', 'Ib fandt, at resten var som foreslået.'],
  },
]
