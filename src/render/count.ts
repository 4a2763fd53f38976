/** `count(1, 'item') === '1 item'`, `count(2, 'item') === '2 items'` */
export function count(n: number, noun: string): string {
  return `${n} ${noun}${n === 1 ? '' : 's'}`
}
