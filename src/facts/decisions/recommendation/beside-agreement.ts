import { inLatin } from '../../../danish/patterns/latin.ts'
import { standsIn } from './recommended-words.ts'

/** What agrees to a recommendation: `Godkendt`, `tiltrådte`, `Anbefales`, `følger`; not `indstillingen`, `forslaget`. */
const AGREES = inLatin(
  /(?<!\p{L})(?:godkend(?:t|te|tes|er|es)|tiltr(?:ådt|ådte|ådtes|åd|æder|ædes)|vedt(?:aget|ages|oges|og|ager)|anbefal(?:er|et|es|ede|edes)|indstill(?:er|et|es|ede|edes)|(?:følg|fulg)(?:er|es|t|te|tes)|tilslut(?:ter|tede|tes|tet)|imødekom(?:met|mer|mes)?|støtte[rs]?|bakker\s+op|fastholder|besluttede|enige?(?:\s+i)?|til\s+følge|overensstemmelse\s+med\s+(?:\p{L}+\s+){0,2}?(?:indstilling|anbefaling|forslag)\p{L}*|(?:kan|kunne|vil)\s+(?:\p{L}+\s+)?(?:tiltræde|godkende|anbefale|støtte|tilslutte|følge|imødekomme)|v(?:andt|inder)\s+tilslutning|n(?:yder|ød)\s+fremme|med\s+på)(?!\p{L})/iu,
)
/** Where one part of what stands behind ends and the next begins: `, idet`, ` - uden`, ` (dog`; not `2,5 m`. */
const BETWEEN_PARTS = /[,;:]\s+|\s+[-–]\s+|\s+\((?=[a-zæøå]|\d[\d.,]*\s(?:kr|mio|pct|%))|\)?[.]\s*$|\)$/
/** Where something is added without a comma: `Godkendt⟨ for et år⟩`, `Anbefales⟨ med 150 kr.⟩`, `indstillingen⟨ at⟩ følge`; not `Godkendt af udvalget`. */
const ADDS_HERE = inLatin(
  /\s(?:idet|da|fordi|eftersom|men|dog|mens|medens|hvor\p{Ll}*|således|sådan|så|under|med|uden|som|(?<!over\s)for|minus|bortset|på\s+(?:nær|betingelse|vilkår|grund|baggrund|prøve)|inden|indtil|fra|blot|hvis|såfremt|når|i?mod|at|samt|ved|efter|kun|delvist?|og(?=\s+(?:der|med|så|at|den|det|uden|i)\s)|til(?=\s+(?:og\s+med\s+)?(?:den\s+|udgangen\s)?\d+(?!\d|\.\s+behandling))|i(?=\s+(?:\d|et\s+år|to\s+år|tre\s+år)))(?=\s|$)/iu,
)
/** Up to what names the recommendation, or agrees once more: `⟨ forvaltningens indstilling ⟩uændret`, `⟨ godkendt ⟩af alle`; not ` inkl. Skovvej`. */
const THROUGH_ITS_NAME = inLatin(
  /^.*(?<!\p{L})(?:\p{L}*indstilling\p{L}*|\p{L}*anbefaling\p{L}*|\p{L}*forslag\p{L}*|godkend(?:t|tes|es)|tiltr(?:ådt|ædes)|vedt(?:aget|og|ages|oges)|anbefal(?:et|es)|fulgt|følges|oversend(?:t|es))(?!\p{L})/iu,
)
/** Who agrees, where it goes and how plainly: `af et enigt udvalg`, `over for Byrådet`, `til 2. behandling`, `hermed endeligt`, `punkt 1 og 3`; not `første del`, `til foråret`, `inkl. Skovvej`. */
const GOES_TO = inLatin(
  /^(?:(?:her|der)(?:med|efter)|således|enstemmigt|eenstemmigt|endeligt|uændret|sig|de[nmt]|punkt(?:et|erne)?|pkt\.|sagen|\d+\.?(?:(?:,|\sog)\s\d+\.?)*|\s)*(?:(?:af|over\s*for|til(?=\s+(?:\S+\s+){0,3}?(?:\d+\.\s+behandling|(?:anden|første)behandling|(?:offentlig|udsend|fremlæg|høring|revision|godkend|afgivelse)|\p{L}*(?:udvalg|råd|bestyrelse|nævn|magistrat|forsamling|stift)))|via|i\s+(?:sin\s+helhed|den\s+(?:forelagte|foreliggende)\s+form|henhold|overensstemmelse))(?:\s.*)?)?$/iu,
)
/** Only part of it, whatever is named: `for Nordskolen`, `kun pkt. 1`, `undtagen § 4`; not `med 6.000 kr.`. */
const IN_PART =
  /^(?:for|kun|delvist?|bortset|uden|minus|undtagen|inden|indtil|hvis|såfremt|når|dog|men|under|på)(?:\s|$)/i
/** How it was voted: `med 9 stemmer mod 4`, `mod Ø`, `enstemmigt`, `efter afstemning`; not `bestemmer`. */
const VOTED = inLatin(
  /(?<!\p{L})(?:stem(?:me|mer|te|t|mes)|undlod|undlader|afstemning\p{L}*|enstemmigt?|enighed|flertal\p{L}*|mindretal\p{L}*|håndsoprækning|akklamation|tilslutning)(?!\p{L})|^i?mod\s+(?:\d|\p{Lu}|to\s|tre\s|en\s)|^\d+\s+medlemmer$/iu,
)
/** Who was not there or keeps a free hand: `Ida Holm deltog ikke`, `var inhabil`, `tager forbehold`; not `deltog i mødet`. */
const STOOD_APART =
  /deltog\s+ikke|ikke\s+deltog|inhabil|habilitet|forbehold\s*$|t(?:og|ager)\s+forbehold|fraværende|forlod/i
/** What one member or party says, which binds nobody: `idet (F) ønsker`, `og Ida Holm (A) finder`, `Liste Ø ønsker`; not `idet udvalget ønsker`. */
const ONE_MEMBER = inLatin(
  /^(?:(?:idet|og|men|mens|da)\s+)?(?:\(\p{Lu}{1,2}\)|\p{Lu}{1,2}|[Ll]iste\s\p{Lu}|[Gg]ruppe\s\p{Lu}|(?:\p{Lu}[\p{L}.'-]+\s)+\(\p{Lu}{1,3}\))\s(?:tog|tager|ønske|finder|fandt|mener|mente|kan|kunne|havde|har|bemærke|henvise|foretræk|foretrak)/u,
)
/** Why: `da fristen er udløbet`, `på baggrund af`, `med tak`, `under henvisning til`; not `under forudsætning af`. */
const REASON = inLatin(
  /^(?:(?:da|fordi|eftersom)\s|på\s+(?:grund|baggrund)\s+af|af\s+hensyn|under\s+henvisning|med\s+(?:(?:en\s+)?(?:stor\s+)?(?:tak|ros|tilfredshed|glæde|beklagelse|påskønnelse)|henvisning|baggrund|begrundelse)(?!\p{L}))/iu,
)
/** What they say or find: `idet udvalget finder planen god`, `idet udvalget bemærker`, `idet alle vilkår er opfyldt`, `og formanden takkede`; not `idet udvalget ønsker`, `idet hegnet flyttes`. */
const TOLD = inLatin(
  /^(?:idet|og|men)\s+(?:\S+\s+){0,5}?(?:er|var|har|havde|(?:finder|fandt|mener|mente)(?=\s\S)|noter\p{Ll}*|tog\s+til\s+efterretning|bemærke\p{Ll}*|konstatere\p{Ll}*|hæfte\p{Ll}*|henvise\p{Ll}*|oplyse\p{Ll}*|takke\p{Ll}*|kvittere\p{Ll}*|rose\p{Ll}*|glæde\p{Ll}*|udtal\p{Ll}*|foreligger|fremgår|opfylder|lagde\s+vægt|lægger\s+vægt|ser\s+(?:positivt|frem))(?!\p{L})/iu,
)
/** How it goes on from there: `hvorefter planen offentliggøres`, `og sagen oversendes`, `idet arbejdet sættes i gang`; not `og beløbet hæves`. */
const GOES_ON = inLatin(
  /^(?:hvorefter|og|idet|så)\s[^.]*(?<!\p{L})(?:(?:ud|over|frem|videre|rund)?sendes|forelægges|fremlægges|offentliggøres|bekendtgøres|underskrives|igangsættes|iværksættes|påbegyndes|sættes\s+i\s+gang|afsluttes|takke[rd]e?)(?!\p{L})/iu,
)
/** The administration is asked to tell of it, or to set the wording right: `idet forvaltningen vender tilbage`, `idet udvalget anmodes om at forelægge`, `idet udvalget ønsker en opfølgning`; not `idet stien udarbejdes`. */
const ASKED_TO_TELL = inLatin(
  /^(?:idet|og|men)\s[^.]*(?:(?:forvaltningen|administrationen|direktionen|sekretariatet|direktøren|formanden|borgmesteren)\s|(?:anmode|bede|bad|bemyndige)\p{Ll}*\s|ønsker\s+(?:en|et)\s)[^.]*(?:forelæg|fremlæg|redegør|orienter|vende\p{Ll}*\s+tilbage|følge\p{Ll}*\s+op|opfølgning|status|afrapporter|redaktionelle)/iu,
)
/** Where it is said, from whom it comes or goes to, and that nothing is added: `jf. bilag 1`, `som indstillet`, `uden bemærkninger`, `fra Økonomiudvalget`, `at følge indstillingen`; not `som forsøg`, `uden bump`. */
const AS_IT_IS = inLatin(
  /^(?:jf|jfr|jævnfør|i\s+(?:henhold|overensstemmelse))(?!\p{L})|^(?:\S+\s){0,6}?som\s+(?:indstillet|foreslået|anbefalet|beskrevet|ansøgt|anført|forelagt|udsendt)|^uden\s+(?:bemærkning|kommentar|afstemning|ændring|debat|drøftelse|yderligere)|^efter\s+(?:\p{L}+s\s+)?(?:indstilling|forslag|drøftelse|debat|afstemning)|^med\s+(?:\p{L}+\s+)?(?:anbefaling|indstilling|forslag)(?:en|et)?$|^(?:fra|ved)\s+(?:\p{L}[\p{L},-]*\s+){0,6}?\p{L}*(?:udvalg|råd|bestyrelse|forvaltning|administration|direktion|magistrat)\p{L}*|^at\s+(?:følge|tiltræde|godkende|anbefale|støtte|tilslutte)\s[^,]*(?:indstilling|anbefaling|forslag)\p{L}*$|^at\s+(?:\p{L}+s\s+)?(?:indstilling|anbefaling|forslag)\p{L}*\s+(?:godkendes|tiltrædes|følges|vedtages|anbefales)$/iu,
)
/** Goes on with what was told before: `at planen er god`, `som er god`, `og at den er god`; not `og der afsættes`. */
const GOES_WITH = /^(?:(?:og\s+)?at|som|der|hvilket|hvis|hvor|når)\s/i
/** Nothing but names and numbers: `Børne- og Skoleudvalget`, `2 og 3`, `F og C`, `idet A`; not `uden bump`. */
const ONLY_NAMES = inLatin(/^(?:(?:og|samt|idet|mens|da)\s+|\p{Lu}[\p{L}.'-]*\)?\s*|\d{1,2}\.?\s*|\+\s*)+$/u)
/** Something is changed after all: `ændret`, `hævet til`, `i stedet`, `skal plantes`; not `opfyldt`. */
const CHANGES = inLatin(
  /(?<!\p{L})(?:bør|skal|betinge|forud|vilkår|krav|priorit|højst|mindst|ændr|hæve|sænk|nedsat|forhøj|indarbejd|tilføj|udgå|slette|flytte|reducer|begræns|udvide|i\s+stedet|yderligere|dog\s|kun\s)/iu,
)
const HARMLESS: readonly RegExp[] = [VOTED, STOOD_APART, ONE_MEMBER, ASKED_TO_TELL, AS_IT_IS, ONLY_NAMES]
/** Those that hold only where no figure is new. */
const HARMLESS_IF_SAME: readonly RegExp[] = [TOLD, GOES_ON]

/** Another one than was put forward: `Den således ændrede indstilling`, `Den reviderede indstilling`, `i revideret form`; not `Indstillingen`. */
const CHANGED_ONE =
  /(?:ændrede|reviderede|justerede|tilrettede|alternative)\s+(?:indstilling|anbefaling|forslag)|(?:ændret|revideret|justeret|tilrettet)\s+(?:form|udgave|version)/i
/** Not wholly: `Vedtaget foreløbigt`, `Principielt godkendt`, `Delvist imødekommet`; not `Vedtaget endeligt`. */
const LIMITED = inLatin(/(?<!\p{L})(?:foreløbigt?|midlertidigt?|delvist?|principielt?|i\s+princippet)(?!\p{L})/iu)

/**
 * Whether a sentence that agrees adds nothing to what was recommended: "Godkendt, idet Ø stemte imod", "Indstillingen
 * tiltrådt, da fristen er udløbet". What is not known to be harmless may change it: "Godkendt, idet der skæres 2 mio.".
 */
export function agreesOnly(sentence: string, recommendation: string): boolean {
  const agreed = AGREES.exec(sentence)
  if (!agreed || CHANGED_ONE.test(sentence)) return false
  const limit = LIMITED.exec(sentence)?.[0]
  if (limit !== undefined && !standsIn(limit, recommendation)) return false
  const behind = sentence.slice(agreed.index + agreed[0].length)
  const [first = ''] = behind.split(BETWEEN_PARTS)
  const end = ADDS_HERE.exec(first)?.index ?? first.length
  // "Godkendt inkl. Skovvej" adds without any word that says so.
  const rest = first
    .slice(0, end)
    .replace(THROUGH_ITS_NAME, '')
    .replace(/[\s,;:]+$/, '')
    .trim()
  const isKnown = rest === '' || GOES_TO.test(rest) || VOTED.test(rest) || standsIn(rest, recommendation)
  return isKnown && addsNothing(behind.slice(end), recommendation)
}

/** Whether all that is said behind a decision leaves it as it was recommended: ", idet Ø stemte imod". */
export function addsNothing(behind: string, recommendation: string): boolean {
  let told = false
  return behind
    .split(BETWEEN_PARTS)
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .every((part) => {
      told = (told && GOES_WITH.test(part) && !CHANGES.test(part)) || isHarmless(part, recommendation)
      return told
    })
}

function isHarmless(part: string, recommendation: string): boolean {
  if (HARMLESS.some((form) => form.test(part))) return true
  if (!CHANGES.test(part)) {
    if (REASON.test(part)) return true
    const figures = part.match(/\d[\d.,]*\d|\d/g) ?? []
    const same = figures.every((figure) => recommendation.includes(figure))
    if (same && HARMLESS_IF_SAME.some((form) => form.test(part))) return true
  }
  return !IN_PART.test(part) && standsIn(part, recommendation)
}

/** The next sentence takes something back: `Dog udgår delområde 3.`, `Beløbet nedsættes dog til 40 kr.`; not `Ø stemte dog imod.` */
const TAKES_BACK =
  /^(?:dog|men)\s|^(?:\S+\s){1,4}dog\s(?!imod|stemte|ønske|fandt|finder|mente|mener|undlod|bemærke|tog|tager)/i

/** Whether a sentence changes what the one before it agreed to. */
export function takesBack(sentence: string): boolean {
  return TAKES_BACK.test(sentence)
}
