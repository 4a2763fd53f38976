export function removeStale(compiled: string, sources: string, how?: { readonly except?: readonly string[] }): void
