/** Who meets, by its name: `Bestyrelsen`, `Teknikudvalget`, `forsamlingen`. */
export const BODY =
  '(?:\\p{L}*udvalget|\\p{L}*(?<!om)rådet|\\p{L}*bestyrelsen|\\p{L}*nævnet|\\p{L}*komit[eé]en|kommissionen|styregruppen|direktionen|\\p{L}*forsamlingen|repræsentantskabet|MED)'
/** A thing or several people with their article, as subject: `Musikken`, `De to råd`, `Forældrene i stuerådene`; not `Kommunen`, `Prisen`. */
export const DEFINITE =
  '(?!(?:kommunen|regionen|staten|loven|lovforslaget|reglerne|prisen|priserne|forvaltningen|administrationen|ministeriet|fonden|entreprenøren|politiet|arbejdet|projektet|skolen)\\s)(?:(?:den|det|de)\\s(?:\\p{L}+\\s){1,2}|\\p{L}{3,}(?:en|et|erne|ene|ne)\\s)(?:(?:i|på|ved|for|til|om|fra|af|med|under)\\s(?:\\p{L}+\\s){1,3})?'
