/** Where somebody can be reached: `Havnegade 4`, `9999 Nyby`, `post@nyby.dk`; not `A/B Mågevej 12-18`. */
export const LETTERHEAD = /^(?:[A-ZÀ-Þ][a-zß-ÿ]+(?: [A-Za-zÀ-ɏ.]+)? \d+ ?[A-Z]?|\d{4} [A-ZÀ-Þ].*|\S+@\S+|www\.\S+)$/
