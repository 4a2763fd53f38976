import { Pattern } from '../../danish/patterns/pattern.ts'
import { ADVERBS, type NarratedForm, SELF, SUBJECT } from './narrated-form.ts'

/** Who asked: `de`, `klubben`, `familien Holm`. */
const ASKER = '(?:de|den|han|hun|man|\\p{L}{3,}(?:en|et|erne|ne)|\\p{L}{3,}(?:en|et)\\s\\p{L}+)'
/** What a request is called. */
const REQUEST =
  '(?:det|den|tilbuddet|invitationen|opfordringen|anmodningen|ønsket|forespørgslen|henvendelsen|ansøgningen)'
const CLOSES = '(?=[.,;]|$|\\s(?:så|hvis|når|dog|mod|indtil|til|i|bare|uden|fra|på)\\s)'
const NOT_OURS = '(?!vi\\s|man\\s|der\\s|det\\s|kommunen\\s|regionen\\s|foreningen\\s|bestyrelsen\\s)'
const NOT_FROM = '(?!.*\\sfra\\s(?:kommunen|staten|regionen|provstiet|fonden|puljen|ministeriet))'

/** What somebody who asked is answered, and what somebody gets. Source: survey of Danish minutes. */
export const ANSWERING_FORMS: readonly NarratedForm[] = [
  {
    id: 'det-faar-de-ikke',
    outcome: 'rejected',
    pattern: new Pattern(
      `^(?:det|den|dem)\\s+(?:får|fik|kan|kunne|må|måtte)\\s+${ASKER}\\s+(?:\\p{L}+\\s+)?ikke${CLOSES}`,
      'iu',
    ),
    needs: ['asked'],
    confidence: 0.6,
    examples: [{ title: 'Fri entré', before: 'Koret vil gerne have fri entré.', says: 'Det får de ikke.' }],
    counterExamples: [{ title: 'Vejret', says: 'Det kan man ikke.' }],
  },
  {
    id: 'det-faar-de',
    outcome: 'approved',
    pattern: new Pattern(
      `^(?:det|den|dem)\\s+(?:får|fik|kan|kunne|må|måtte)\\s+${ASKER}(?:\\s+(?:godt|gerne|selvfølgelig|naturligvis|bare|også|lov\\s+til))*${CLOSES}`,
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
    ],
    counterExamples: [
      { title: 'Vejret', before: 'Det regnede.', says: 'Det kan man godt.' },
      { title: 'Fri entré', before: 'Koret vil gerne have fri entré.', says: 'Det må kassereren se på.' },
    ],
  },
  {
    id: 'det-sagde-vi-nej-til',
    outcome: 'rejected',
    speaks: true,
    pattern: new Pattern(
      `^${REQUEST}\\s+(?:sagde|siger|takkede|takker|svarede|svarer|afslog|afslår|afviste|afviser|(?:kunne|kan)(?=.*\\sikke\\s+(?:støtte|imødekomme|være\\s+med|give|gå\\s+med|anbefale|bakke|tiltræde|acceptere)))\\s+${SELF}(?:\\s+(?:pænt|desværre|dog|derfor|samlet|alle))*\\s+(?:nej|ikke|med\\s+et\\s+nej)(?!\\p{L})`,
      'iu',
    ),
    needs: ['self'],
    confidence: 0.6,
    examples: ['Det sagde vi nej til.', 'Tilbuddet takkede bestyrelsen pænt nej til.', 'Det kan vi ikke støtte.'],
    counterExamples: ['Det sagde Ida nej til.', 'Det kan man ikke vide.'],
  },
  {
    id: 'det-sagde-vi-ja-til',
    outcome: 'approved',
    speaks: true,
    pattern: new Pattern(
      `^${REQUEST}\\s+(?:sagde|siger|takkede|takker|svarede|svarer|gav|giver|gik|går|bakkede|bakker|imødekom|imødekommer|tiltrådte|accepterede)\\s+${SELF}(?=[.,;]|$|\\s+(?:\\p{L}+\\s+)?(?:ja|grønt\\s+lys|lov|med|op|for|penge|tilskud)(?!\\p{L}))`,
      'iu',
    ),
    needs: ['self'],
    confidence: 0.6,
    examples: ['Det takkede vi ja til.', 'Tilbuddet sagde bestyrelsen ja til.', 'Det gav vi grønt lys for.'],
    counterExamples: ['Det sagde Ida ja til.', 'Det gav vi os til at snakke om.'],
  },
  {
    id: 'svaret-er-nej',
    outcome: 'rejected',
    pattern: new Pattern(
      '^(?:svaret|vores\\s+svar|tilbagemeldingen|beskeden)\\s+(?:er|blev|bliver|lyder|lød)\\s+(?:\\p{L}+\\s+){0,2}?nej(?!\\p{L})',
      'iu',
    ),
    needs: ['asked'],
    confidence: 0.6,
    examples: [{ title: 'Leje af sal', before: 'Koret har spurgt.', says: 'Svaret er et venligt nej.' }],
    counterExamples: [{ title: 'Kommunen', before: 'Vejen er dårlig.', says: 'Svaret blev nej.' }],
  },
  {
    id: 'svaret-er-ja',
    outcome: 'approved',
    pattern: new Pattern(
      '^(?:svaret|vores\\s+svar|tilbagemeldingen|beskeden)\\s+(?:er|blev|bliver|lyder|lød)\\s+(?:\\p{L}+\\s+){0,2}?ja(?!\\p{L})',
      'iu',
    ),
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
    id: 'faar-et-nej',
    outcome: 'rejected',
    pattern: new Pattern(
      `^${NOT_OURS}${SUBJECT}(?:får|fik)\\s+${ADVERBS}(?:(?:et\\s+)?(?:\\p{L}+\\s+)?nej|ikke\\s+(?:lov|tilladelse|penge|tilskud|noget|støtte))(?=[.,;]|$|\\s(?:til|fra|på|i|denne|med)\\s)`,
      'iu',
    ),
    confidence: 0.55,
    examples: ['En forespørgsel om en fest får derfor et nej.', 'Spejderne får ikke lov til at bruge salen.'],
    counterExamples: ['Vi fik et nej fra fonden.', 'Bo fortalte, at klubben fik nej.', 'Klubben får nejlikker.'],
  },
  {
    id: 'faar-opgaven',
    outcome: 'adopted',
    pattern: new Pattern(
      `^${NOT_OURS}${NOT_FROM}${SUBJECT}får\\s+${ADVERBS}(?:ordren|til\\s+opgave|opgaven|entreprisen|arbejdet|jobbet|stillingen|aftalen|kontrakten|pladsen|lov\\s+til|tilladelse\\s+til|adgang\\s+til|fri\\s+(?:entré|adgang)|rabat|plads\\s+i|en\\s+nøgle|tallene|et\\s+gavekort|en\\s+frist)(?!\\p{L})`,
      'iu',
    ),
    confidence: 0.55,
    examples: [
      'Malerfirmaet Bunk får opgaven.',
      'Medarbejderne får et gavekort på 300 kr.',
      'Skolen får lov til at bruge banen.',
    ],
    counterExamples: ['Vi får lov til at bruge hallen.', 'Ib oplyste, at Bunk får opgaven.', 'Børnene får kage.'],
  },
  {
    id: 'det-er-i-orden',
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
    id: 'foreningen-betaler',
    outcome: 'approved',
    pattern: new Pattern(
      `^(foreningen|klubben|afdelingen|gruppen|selskabet|vi|bestyrelsen|rådet|menighedsrådet)\\s+(?:giver|betaler|spytter|lægger|skyder|bidrager|yder|donerer|sponserer|dækker|støtter|tilbyder)\\s+(?!(?:selv|hvert|årligt)\\s)(?:[^,;:.]{0,30}?\\s)?(?:(?:op\\s+til\\s+)?(?:kr\\.?\\s*)?\\d[\\d.]*(?:,-|\\s*kr)|halvdelen|resten|udgiften|regningen)`,
      'iu',
    ),
    confidence: 0.5,
    examples: ['Afdelingen spytter 500 kr. i.', 'Foreningen betaler halvdelen.'],
    counterExamples: [
      'Klubben betaler selv resten.',
      'Kommunen betaler halvdelen.',
      'Ib sagde, at foreningen betaler 500 kr.',
    ],
  },
  {
    id: 'faar-kroner',
    outcome: 'approved',
    pattern: new Pattern(
      `^${NOT_OURS}${NOT_FROM}${SUBJECT}(?:får|tildeles|modtager)\\s+${ADVERBS}(?:op\\s+til\\s+|yderligere\\s+|hver\\s+)?(?:kr\\.?\\s*)?\\d[\\d.]*(?:,-|\\s*kr)`,
      'iu',
    ),
    needs: ['asked'],
    confidence: 0.55,
    examples: [{ title: 'Ansøgning fra klubben', says: 'Klubben får 3.500 kr. til en fest.' }],
    counterExamples: [
      { title: 'Budget', says: 'Skolen får 40.000 kr. i kompensation.' },
      { title: 'Ansøgning fra klubben', says: 'Klubben får 3.000 kr. fra kommunen.' },
    ],
  },
  {
    id: 'kroner-fra-kontoen',
    outcome: 'approved',
    pattern: new Pattern(
      '^(?:op\\s+til\\s+)?(?:kr\\.?\\s*)?\\d[\\d.]*(?:,-|\\s*kr\\.?)\\s+(?:fra|af|over|gives|som\\s+tilskud|i\\s+tilskud)\\s',
      'iu',
    ),
    needs: ['asked'],
    confidence: 0.5,
    examples: [
      { title: 'Ansøgning fra lærerne', before: 'De søger 18.500 kr.', says: '12.000 kr. fra vores egen konto.' },
    ],
    counterExamples: [{ title: 'Regnskab', says: '12.000 kr. fra sidste år mangler.' }],
  },
  {
    id: 'maa-bruge',
    outcome: 'approved',
    pattern: new Pattern(
      `^${SUBJECT}(?:råder\\s+over|disponerer\\s+over|(?:må|kan)\\s+${ADVERBS}(?:gerne\\s+)?(?:bruge|købe\\s+(?:ind\\s+)?for|disponere\\s+over|koste|højst\\s+koste))\\s+(?:op\\s+til|indtil|højst|maks(?:imalt|\\.)?|max\\.?)?\\s*(?:kr\\.?\\s*)?\\d[\\d.]*(?:,-|\\s*kr)`,
      'iu',
    ),
    confidence: 0.6,
    examples: [
      'Det kan bruge op til 10.000 kr. uden at spørge.',
      'Festudvalget må bruge 5.000 kr.',
      'Den må højst koste 500 kr.',
    ],
    counterExamples: ['Vi kan bruge pengene nu.', 'Ida mente, at udvalget må bruge 5.000 kr.'],
  },
  {
    id: 'der-uddeles',
    outcome: 'approved',
    pattern: new Pattern(
      '^(?:der|til\\s[^,;:]{3,50}?)\\s+(?:er\\s+sat(?=.*\\saf\\.?$)|gives|ydes|uddeles|bevilges|tildeles|tages|sættes|afsættes|betales|bruges)\\s+(?:\\p{L}+\\s+){0,3}?(?:(?:kr\\.?\\s*)?\\d[\\d.]*(?:,-|\\s*kr)|halvdelen|hele\\s+beløbet|det\\s+(?:fulde|ansøgte|søgte))',
      'iu',
    ),
    confidence: 0.6,
    examples: [
      'Der uddeles 12.000 kr. i år.',
      'Der ydes halvdelen, idet resten må findes selv.',
      'Til kaffe er sat 500 kr. af.',
    ],
    counterExamples: ['Der uddeles frugt.', 'Ida spurgte, om der ydes 500 kr.', 'Der uddeles hvert år 500 kr.'],
  },
]
