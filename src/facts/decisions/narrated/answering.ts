import { Pattern } from '../../../danish/patterns/pattern.ts'
import { ADVERBS, type NarratedForm, SELF, SUBJECT } from './narrated-form.ts'

/** Who asked: `de`, `klubben`, `familien Holm`. */
const ASKER = '(?:de|den|han|hun|man|\\p{L}{3,}(?:en|et|erne|ne)|\\p{L}{3,}(?:en|et)\\s\\p{L}+)'
/** What a request is called. */
const REQUEST =
  '(?:(?:\\p{L}+\\s+){0,2}?\\p{L}+s\\s+(?:tilbud|overslag|bud)(?:\\s+på\\s+(?:kr\\.\\s*)?\\d[\\d.]*(?:\\s*kr\\.)?)?|det(?:\\s+(?:tilbud|forslag|ønske))?|dette|den(?:\\s+(?:idé|opfordring|invitation|tanke))?|tilbuddet|invitationen|opfordringen|anmodningen|ønsket|forespørgslen|henvendelsen|ansøgningen)'
/** Where the answer is called by its name, to "ja" or "nej": `Svaret er et venligt`; not `Kommunens svar er et`. */
const THE_ANSWER =
  '(?:svaret|vores\\s+svar|tilbagemeldingen|beskeden)\\s+(?:er|blev|bliver|lyder|lød)\\s+(?:\\p{L}+\\s+){0,2}?'
/** Who agrees or not, beside one who proposed: `bestyrelsen`, `de øvrige`, `resten af bestyrelsen`, as group 1. */
const THE_OTHERS = `(de\\s+(?:øvrige|andre)|resten(?:\\s+af\\s+\\p{L}+)?|${SELF.slice(1)}`
/** What somebody asked to have or to use: `salen`, `nøglerne`. */
const ASKED_FOR = '(?:det|den|dem|(?:\\p{L}+\\s){0,2}?\\p{L}{2,}(?:en|et|erne|ne))'
/** What one does with it, behind "ikke" or "godt". */
const HAVING = '(?:låne|leje|få|bruge|benytte|købe|holde|have|beholde|overtage|opstille|opsætte)'
const CLOSES = '(?=[.,;]|$|\\s(?:så|hvis|når|dog|mod|indtil|til|i|bare|uden|fra|på)\\s)'

/** What somebody who asked is answered, and what somebody gets. Source: survey of Danish minutes. */
export const ANSWERING_FORMS: readonly NarratedForm[] = [
  {
    id: 'det-faar-de-ikke',
    outcome: 'rejected',
    pattern: new Pattern(
      `^${ASKED_FOR}\\s+(?:får|fik|kan|kunne|må|måtte)\\s+${ASKER}\\s+(?:\\p{L}+\\s+)?ikke(?:${CLOSES}|\\s+${HAVING}(?!\\p{L}))`,
      'iu',
    ),
    needs: ['asked'],
    confidence: 0.6,
    examples: [
      { title: 'Fri entré', before: 'Koret vil gerne have fri entré.', says: 'Det får de ikke.' },
      { before: 'Koret vil gerne låne salen.', says: 'Salen kan de desværre ikke bruge om lørdagen.' },
    ],
    counterExamples: [
      { title: 'Vejret', says: 'Det kan man ikke.' },
      { title: 'Post', before: 'Koret vil gerne låne salen.', says: 'Salen kan de ikke varme op.' },
    ],
  },
  {
    id: 'det-faar-de',
    outcome: 'approved',
    pattern: new Pattern(
      `^${ASKED_FOR}\\s+(?:får|fik|kan|kunne|må|måtte|skal(?=\\s+\\p{L}+\\s+(?:selvfølgelig|naturligvis|også)(?!\\p{L})))\\s+${ASKER}(?:\\s+(?:godt|gerne|selvfølgelig|naturligvis|bare|også|lov\\s+til))*(?:\\s+${HAVING})?${CLOSES}`,
      'iu',
    ),
    needs: ['asked'],
    confidence: 0.6,
    examples: [
      { title: 'Fri entré', before: 'Koret vil gerne have fri entré.', says: 'Det får de.' },
      {
        title: 'Lokalet',
        before: 'Klubben har spurgt, om den må låne lokalet.',
        says: 'Det må den gerne, hvis den gør rent.',
      },
      { title: 'Dagsorden', before: 'Bo bad om at få hegnet på som punkt 6.', says: 'Det fik han.' },
      { title: 'Lokalet', says: 'Bo søger om at leje salen, og det kan han godt.' },
    ],
    counterExamples: [
      { title: 'Vejret', before: 'Det regnede.', says: 'Det kan man godt.' },
      { title: 'Fri entré', before: 'Koret vil gerne have fri entré.', says: 'Det må kassereren se på.' },
      { title: 'Mødet', before: 'Bo bad om ordet.', says: 'Det fik han.' },
    ],
  },
  {
    id: 'det-sagde-vi-ja-til',
    outcome: 'approved',
    speaks: true,
    pattern: new Pattern(
      `^${REQUEST}\\s+(?:sagde|siger|takkede|takker|svarede|svarer|gav|giver|gik|går|tog|tager|bakkede|bakker|imødekom|imødekommer|tiltrådte|accepterede)\\s+${THE_OTHERS}(?=[.,;]|$|\\s+(?:\\p{L}+\\s+)?(?:ja|grønt\\s+lys|lov|med|op|for|imod|penge|tilskud)(?!\\p{L}))`,
      'iu',
    ),
    needs: ['self'],
    confidence: 0.6,
    examples: [
      'Det takkede vi ja til.',
      'Tilbuddet sagde bestyrelsen ja til.',
      'Det gav vi grønt lys for.',
      'Det bakkede de øvrige op om.',
      'Murer Lunds overslag på 8.100 kr. tog bestyrelsen imod.',
    ],
    counterExamples: ['Det sagde Ida ja til.', 'Det gav vi os til at snakke om.', 'Gæsterne tog bestyrelsen imod.'],
  },
  {
    id: 'det-vil-vi-gerne',
    outcome: 'approved',
    pattern: new Pattern(
      `^(?:det|den)\\s+(?:vil|ville)\\s+${SELF}\\s+(?:(?:meget|rigtig|også|alle)\\s+)?gerne(?=[.,;]|$|\\s+(?:støtte|være|bidrage|medvirke|give|hjælpe|deltage))`,
      'iu',
    ),
    needs: ['asked', 'self'],
    aside: true,
    confidence: 0.6,
    examples: [{ title: 'Fælles tur', before: 'Naboklubben har spurgt, om vi vil med.', says: 'Det vil vi gerne.' }],
    counterExamples: [
      { title: 'Vejret', before: 'Det regnede.', says: 'Det vil vi gerne.' },
      { title: 'Fælles tur', before: 'Naboklubben har spurgt, om vi vil med.', says: 'Det vil Ida gerne.' },
    ],
  },
  {
    id: 'ikke-nu',
    outcome: 'postponed',
    pattern: new Pattern(
      '^ikke\\s+(?:lige\\s+)?(?:nu|i\\s+år|i\\s+denne\\s+(?:omgang|sæson|periode)|denne\\s+gang|foreløbig)(?=\\.?$|,\\s+(?:men|så))',
      'iu',
    ),
    confidence: 0.55,
    examples: ['Ikke nu.', 'Ikke i denne omgang.'],
    counterExamples: ['Ikke nu og ikke før.', 'Ikke i år, sagde Ida.', 'En elbil er ikke billig nu.'],
  },
  {
    id: 'han-faar-lov',
    outcome: 'approved',
    pattern: new Pattern(
      `^(?!(?:vi|man|bestyrelsen|rådet)\\s)${SUBJECT}(?:får|fik)\\s+${ADVERBS}lov(?=[.,;]|$|\\s+(?:hvis|når|så|mod)\\s)`,
      'iu',
    ),
    needs: ['asked'],
    confidence: 0.6,
    examples: [{ title: 'Fremleje', before: 'Ejeren vil fremleje i et år.', says: 'Han får lov.' }],
    counterExamples: [
      { title: 'Fremleje', before: 'Ejeren vil fremleje i et år.', says: 'Vi får lov.' },
      { title: 'Nyt fra skolen', says: 'Børnene får lov.' },
    ],
  },
  {
    id: 'svaret-blev-ja',
    outcome: 'approved',
    pattern: new Pattern(`^${THE_ANSWER}ja(?!\\p{L})`, 'iu'),
    needs: ['asked'],
    confidence: 0.6,
    examples: [{ title: 'Leje af sal', before: 'Koret har spurgt.', says: 'Svaret er ja, når lejen er betalt.' }],
    counterExamples: [{ title: 'Kommunen', before: 'Vejen er dårlig.', says: 'Svaret er ja.' }],
  },
  {
    id: 'er-velkommen',
    outcome: 'approved',
    pattern: new Pattern(
      `^(?!alle\\s|medlemmer\\s|man\\s)${SUBJECT}er\\s+${ADVERBS}(?:\\p{L}+\\s+)?(?:velkommen|velkomment|velkomne)(?!\\s+til\\s+at\\s+(?:vende|søge|henvende|kontakte|komme|spørge|skrive))(?=[.,;]|$|\\s(?:til|i|på|hvis))`,
      'iu',
    ),
    needs: ['asked'],
    confidence: 0.55,
    examples: [
      { title: 'Koncert', before: 'Koret vil leje kirken.', says: 'Koret er velkomment, og lejen er 500 kr.' },
    ],
    counterExamples: [
      { title: 'Generalforsamling', says: 'Alle er velkomne.' },
      { title: 'Koncert', before: 'Koret vil leje kirken.', says: 'Alle er velkomne til koncerten.' },
    ],
  },
  {
    id: 'det-er-okay',
    outcome: 'approved',
    pattern: new Pattern(
      `^(?:det|dette|den)\\s+er\\s+${ADVERBS}(?:helt\\s+|fint\\s+)?(?:i\\s+orden|okay|ok|fint(?!\\s+at)|tilladt)(?=[.,;]|$|\\s+(?:så|hvis|når|for|med))`,
      'iu',
    ),
    needs: ['asked'],
    confidence: 0.55,
    examples: [
      { title: 'Henvendelse fra nr. 17', before: 'Han vil flytte brønden.', says: 'Det er i orden, hvis han betaler.' },
    ],
    counterExamples: [{ title: 'Regnskab', before: 'Bilagene er talt.', says: 'Det er i orden.' }],
  },
  {
    id: 'maa-blive',
    outcome: 'approved',
    pattern: new Pattern(
      `^(?!vi\\s|man\\s|der\\s|kommunen\\s|ejeren\\s|ansøger)${SUBJECT}(?:må|kan)\\s+(?:gerne\\s+|godt\\s+|derfor\\s+)*(?:blive|beholde|opføre|opsætte|sætte|bygge|plante|fælde|male|låne|leje|bruge|holde|få|stå|anvende|bebo|fremleje|deltage|afholde)(?!\\p{L})`,
      'iu',
    ),
    needs: ['asked', 'closing'],
    confidence: 0.5,
    examples: [{ title: 'Ansøgning om at holde kat', says: 'Katten må blive.' }],
    counterExamples: [
      { title: 'Vejret', says: 'Katten må blive.' },
      { title: 'Ansøgning om kat', says: 'Ib sagde, at katten må blive.' },
    ],
  },
  {
    id: 'skal-ned',
    outcome: 'rejected',
    pattern: new Pattern(
      `^(?!vi\\s|man\\s|der\\s|ansøger)${SUBJECT}skal\\s+${ADVERBS}(?:ned|væk|fjernes|nedtages|rives\\s+ned)(?!\\p{L})`,
      'iu',
    ),
    needs: ['asked', 'closing'],
    confidence: 0.5,
    examples: [{ title: 'Ansøgning om hegn', says: 'Hegnet skal ned i lovlig højde inden 1. juni.' }],
    counterExamples: [{ title: 'Kælderen', says: 'Ib sagde, at skabet skal ned.' }],
  },
  {
    id: 'de-er-optaget',
    outcome: 'approved',
    pattern: new Pattern(
      `^(?:[^\\s,;:.]+\\s+){1,6}(?:er|blev)\\s+${ADVERBS}(optaget|godkendt|slettet|ekskluderet)(?=[.,;]|$|\\s(?:som|med|fra)\\s)`,
      'iu',
    ),
    needs: ['about'],
    confidence: 0.6,
    examples: [{ title: 'Optagelse af medlemmer', says: 'De 4 på listen er optaget.' }],
    counterExamples: [
      { title: 'Koncert', says: 'De 4 sange er optaget.' },
      { title: 'Optagelse af medlemmer', says: 'De 4 på listen er ikke optaget.' },
    ],
  },
]
