/** The package has no types of its own; these are the ones we use. */
declare module 'saxen' {
  export class Parser {
    /** Prefixes by namespace: names then come with these, whatever the file calls them. */
    ns(prefixes: Record<string, string>): this
    on(event: 'openTag', handler: (name: string, attributes: () => Readonly<Record<string, string>>) => void): this
    on(event: 'closeTag', handler: (name: string, decode: unknown, selfClosing: boolean) => void): this
    on(event: 'text' | 'cdata' | 'attention' | 'question' | 'comment', handler: (text: string) => void): this
    on(event: 'error' | 'warn', handler: (error: Error) => void): this
    parse(xml: string): Error | null
  }
}
