import { Pattern } from '../../../danish/patterns/pattern.ts'
import { ADVERBS, type NarratedForm, OURS, SELF } from './narrated-form.ts'

const NODS =
  '(?:støtte|gå\\s+ind\\s+for|acceptere|nikke\\s+(?:\\p{L}+\\s+)?til|stå\\s+bag|stå\\s+inde\\s+for|leve\\s+(?:\\p{L}+\\s+)?med|bifalde|se\\s+sig\\s+selv\\s+i|slutte\\s+(?:\\p{L}+\\s+)?op\\s+om|give\\s+sin\\s+tilslutning|gå\\s+med\\s+til|skrive\\s+under\\s+på|tilslutte\\s+sig|bakke\\s+op\\s+om)'
const CONSENT =
  '(?:godkendelse|velsignelse|tilslutning|accept|opbakning|støtte|tilladelse|samtykke|ja|påtegning|blå\\s+stempel|blåstempling)'

/** What the meeting has nothing against, in words of its own. Source: survey of Danish minutes. */
export const CONSENTING_FORMS: readonly NarratedForm[] = [
  {
    id: 'kunne-nikke-til',
    outcome: 'approved',
    pattern: new Pattern(
      `^(?:${OURS}\\s+(?:har\\s+(?:set|læst|gennemgået|drøftet)\\s+[^,;:]{2,40}?\\s+og\\s+)?(?:kunne|kan)|(?:[^;:]{0,80}?\\s)?(?:kunne|kan)\\s+(alle|samtlige|vi|HB|FU|MR|parterne|begge\\s+(?:sider|parter)|[ab]-siden|et\\s+(?:enigt|samlet)\\s+\\p{L}+|en\\s+(?:enig|samlet)\\s+\\p{L}+|\\p{L}*(?:rådet|bestyrelsen|udvalget|nævnet|mødet|forsamlingen)|hele\\s+(?:bestyrelsen|forsamlingen|udvalget|rådet)))\\s+(?:(?:også|godt|dog|derefter|derfor|fuldt|ud|helt|alle)\\s+){0,2}${NODS}(?!\\p{L})`,
      'iu',
    ),
    needs: ['self'],
    confidence: 0.6,
    examples: [
      'Planen kunne et enigt udvalg slutte op om.',
      'B-siden kunne nikke til opslaget.',
      'Derefter kunne alle stå inde for teksten.',
      'Parterne kan leve med planen.',
      'Bestyrelsen har læst aftalen og kan leve med den.',
    ],
    counterExamples: [
      'Vi kan ikke leve med støjen.',
      'Naboen kan leve med hegnet.',
      'Ida har læst aftalen og kan leve med den.',
      'Ida kunne nikke til planen.',
      'Bo mente, at alle kan leve med planen.',
    ],
  },
  {
    id: 'raadets-godkendelse',
    outcome: 'approved',
    pattern: new Pattern(
      `^[^;:]{3,120}?\\s(?:har|fik|får|nyder|opnåede)\\s+(?:rådets|menighedsrådets|bestyrelsens|udvalgets|nævnets|komit[eé]ens|mødets|forsamlingens|afdelingens|kommissionens|direktionens|styregruppens|alles|[\\p{L}-]*MEDs|parternes)\\s+(?:(?:fulde|varme|enstemmige|enige)\\s+)?${CONSENT}(?!\\p{L})|^[^;:]{3,80}?\\s(?:fik|nyder|nød|vandt|opnåede)\\s+(?:(?:fuld|bred|stor|almindelig|enstemmig)\\s+(?:opbakning|tilslutning|støtte)(?!\\s+(?:i|fra|blandt|hos)\\s)|(?:opbakning|tilslutning)\\s+fra\\s+(?:alle|samtlige|begge\\s+sider))(?!\\p{L})`,
      'iu',
    ),
    confidence: 0.6,
    examples: [
      'Planens generelle del nyder fuld opbakning.',
      'Forretningsordenen fik tilslutning fra alle.',
      'Rapporten har rådets godkendelse og er underskrevet.',
      'Valget af kantinen fik bestyrelsens velsignelse.',
    ],
    counterExamples: [
      'Planen nyder bred opbakning blandt borgerne.',
      'Planen fik byrådets godkendelse.',
      'Planen har fået rådets godkendelse i maj.',
    ],
  },
  {
    id: 'det-har-vi-intet-imod',
    outcome: 'approved',
    pattern: new Pattern(
      `^(?:det|den|dette|planen|forslaget)\\s+(?:har|havde)\\s+${SELF}\\s+(?:intet|ikke\\s+noget|ingen(?:ting)?(?:\\s+(?:indvendinger|indsigelser))?)\\s+i?mod(?!\\p{L})`,
      'iu',
    ),
    needs: ['self'],
    confidence: 0.6,
    examples: ['Det har nævnet intet imod.', 'Forslaget havde vi ikke noget imod.'],
    counterExamples: ['Det har naboen intet imod.'],
  },
  {
    id: 'modtaget-med-bifald',
    outcome: 'noted',
    pattern: new Pattern(
      `^[^;:]{3,120}?\\s(?:blev|modtoges|mødtes|er)\\s+${ADVERBS}(?:modtaget\\s+|mødt\\s+|hilst\\s+)?(?:af\\s+\\p{L}+\\s+)?med\\s+(?:stort\\s+|stor\\s+)?(?:bifald|klapsalver?|applaus|akklamation|tak)(?=[.,]|$)|^(?:modtaget|hørt|taget\\s+imod)\\s+med\\s+(?:glæde|tak|interesse|tilfredshed|bifald)(?=[.,]|$)`,
      'iu',
    ),
    confidence: 0.55,
    examples: ['Beretningen gav ikke anledning til spørgsmål og blev modtaget med bifald.', 'Hørt med interesse.'],
    counterExamples: ['Ib sagde, at talen blev modtaget med bifald.', 'Formanden sluttede med tak.'],
  },
  {
    id: 'er-positiv-over-for',
    outcome: 'endorsed',
    pattern: new Pattern(
      `^(?:her|hertil|heroverfor)\\s+var\\s+${SELF}\\s+(?:\\p{L}+\\s+)?(?:positive?t?|velvillige?t?)(?=[.,;]|$)|^${OURS}\\s+(?:stiller\\s+sig\\s+ikke\\s+i\\s+vejen|(?:har|havde)\\s+${ADVERBS}(?:intet|ikke\\s+noget)\\s+at\\s+indvende|(?:er|var)\\s+${ADVERBS}(?:indstillet\\s+på\\s+(?:at|\\d|en|et)|stemt\\s+for\\s+(?:at|\\d))|er\\s+${ADVERBS}med(?=\\.?$)|(?:er|var|stiller\\s+sig|stillede\\s+sig)\\s+${ADVERBS}(?:meget\\s+|overvejende\\s+)?(?:positivt?\\s+stemt|positive?(?=\\s+over)|indforstået\\s+med|indforståede\\s+med|med\\s+på))(?!\\p{L})`,
      'iu',
    ),
    needs: ['self'],
    confidence: 0.6,
    examples: [
      'Rådet er positivt stemt over for flere pladser.',
      'Her var forsamlingen positiv, når bare det er billigt.',
      'Bestyrelsen var indstillet på at leje hallen.',
      'Bestyrelsen er indforstået med prisen.',
      'Udvalget har intet at indvende imod ændringen.',
      { title: 'Lokalhistorisk uge', says: 'Museet er med.', body: 'Bestyrelsen for Nyby Museum' },
    ],
    counterExamples: ['Vi er ikke enige i fordelingen.', 'Kommunen er enig i oplægget.', 'Vi var ikke enige.'],
  },
  {
    id: 'er-enige-i',
    outcome: 'agreed',
    pattern: new Pattern(`^${SELF}\\s+(?:er|var)\\s+${ADVERBS}enige?t?\\s+(?:i|med)(?!\\p{L})`, 'iu'),
    needs: ['self'],
    confidence: 0.6,
    examples: [
      'Bestyrelsen var enig i forslaget og sender det videre.',
      'Vi er enige i oplægget.',
      'Rådet er enigt i kritikken.',
    ],
    counterExamples: ['Vi er ikke enige i fordelingen.', 'Naboen er enig i planen.'],
  },
  {
    id: 'udvalget-er-enigt',
    outcome: 'endorsed',
    pattern: new Pattern(`^${SELF}\\s+er\\s+(?:helt\\s+)?enige?t?\\.?$`, 'iu'),
    needs: ['self', 'alone'],
    confidence: 0.6,
    examples: [{ says: 'Udvalget er enigt.', below: 'Beslutning' }],
    counterExamples: [
      { before: 'Prisen er høj.', says: 'Udvalget er enigt.' },
      { says: 'Bo Lund er enig.', below: 'Beslutning' },
    ],
  },
  {
    id: 'giver-medhold-i',
    outcome: 'approved',
    pattern: new Pattern(
      `^${SELF}\\s+(?:giver|gav)\\s+(?:(?!ikke)\\p{L}+\\s+){1,3}(?:medhold|ret|lov|tilladelse|grønt\\s+lys)(?!\\p{L})`,
      'iu',
    ),
    needs: ['self'],
    confidence: 0.66,
    examples: [
      'Nævnet giver klager delvist medhold.',
      'Bestyrelsen giver ejeren tilladelse.',
      { says: 'HB gav ham ret.', body: 'Hovedbestyrelsen' },
    ],
    counterExamples: ['Kommunen gav naboen ret.', 'Bestyrelsen giver ikke ejeren medhold.'],
  },
  {
    id: 'tog-det-til-sig',
    outcome: 'noted',
    pattern: new Pattern(
      `^${SELF}\\s+(?:har\\s+set\\s[^;:]{3,80}?\\sog\\s+har\\s+ingen\\s+(?:kommentarer|bemærkninger)|lod\\s[^;:]{3,60}?\\sindgå\\s[^;:]{0,60}?uden\\s+at\\s+tage\\s+stilling)|^${SELF}\\s+(?:tog|tager)\\s+(?:det|den|dem|\\p{L}+(?:en|et|erne))\\s+til\\s+sig(?!\\p{L})|^(?:det|den|dem|\\p{L}+(?:en|et|erne))\\s+(?:tog|tager)\\s+${SELF}\\s+til\\s+(?:sig|os)(?!\\p{L})`,
      'iu',
    ),
    needs: ['self'],
    confidence: 0.6,
    examples: ['Mødet tog det til sig uden spørgsmål.', 'Rådet tager beretningen til sig.', 'Det tog vi til os.'],
    counterExamples: ['Ib tog brevet til sig.', 'Rådet tog kassen.'],
  },
]
