export function makeZip(parts: Readonly<Record<string, string | Buffer>>): Buffer
