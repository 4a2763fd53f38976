import { Pattern } from '../../danish/patterns/pattern.ts'

/** Who sums up speaks for the meeting: `Efter en drøftelse konkluderede formanden, at rådet kunne …`, `Dirigenten konstaterede, at `, `Efter afstemning konstaterede dirigenten, at `, `Det endte med, at ⟨sagen blev udsat⟩`; not `Formanden oplyste, at prisen stiger`, `Det endte med, at bilen gik i stå`. */
const CONCLUDING = new Pattern(
  /^[^;:]*?(?<!\p{L})(?:(?<=^[^,;:]*)end(?:te|er)(?=(?:\s+\p{L}+){1,3},?\s+at\s[^;]*\s(?:godkendt|vedtaget|forkastet|nedstemt|afvist|udsat|udskudt|valgt|genvalgt|tiltrådt|sendt\s+tilbage|trak)(?!\p{L}))|konkluder(?:ede|er|es|edes|et)|(?:(?<=(?:formanden|borgmesteren|dirigenten|mødelederen|provsten|ordstyreren)\s)(?:konstaterede|måtte\s+(?:\p{L}+\s+){0,2}konstatere|kunne\s+(?:\p{L}+\s+){0,2}konstatere)|konstateredes|(?:konstaterede|konkluderede)(?=\s+(?:formanden|borgmesteren|dirigenten|mødelederen|provsten|ordstyreren))))(?:\s+\p{L}+){0,3}?,?\s+at\s+/iu,
)

/** What is concluded reads like a sentence of its own; blanked, so that offsets stay. */
export function withoutConcluding(plain: string): string {
  return CONCLUDING.exec(plain) ? plain.replace(CONCLUDING.regexp, (lead) => ' '.repeat(lead.length)) : plain
}
