/** What somebody is chosen for: `formand`, `revisor`. */
export const POSTS =
  'formand næstformand næstforperson kasserer sekretær dirigent ordstyrer referent mødeleder medlem suppleant revisor repræsentant stedfortræder kontaktperson tovholder kirkeværge talsperson afløser efterfølger stemmetæller'.split(
    ' ',
  )
/** Any of these. */
export const POST = `(?:${POSTS.join('|')})`
/** A body by its name, before who sits in it: `Byggeudvalget`, `Fællessektionen`; not `Kandidater til udvalget`. */
export const COLLECTIVE =
  "(?!Kandidat|Foresl|På\\s|Opstil)\\p{Lu}[\\p{L} '-]{2,50}?(?:udvalg(?:et)?|råd(?:et)?|gruppe(?:n)?|sektion(?:en)?|bestyrelse(?:n)?|forening(?:en)?)"
/** What a task makes somebody, behind the word for the task: `bade⟨mester⟩`, `tur⟨leder⟩`; not `nabo`. */
export const JOB =
  '(?:foged|mand|leder|chef|værge|mester|vært|værtinde|inspektør|passer|ansvarlig|taler|dommer|holder|slager|træner|guide|kok|kaptajn|redaktør|koordinator|instruktør|bud|vagt|kontrollant|planlægger)'
