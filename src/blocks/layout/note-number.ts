/** The number of a footnote before its text: `1 Jf. referat`, `2Se bilag`; not `1. Budget`, `12 medlemmer`. */
export const NOTE_NUMBER = /^(\d{1,2})\s?(?=\p{Lu})/u
