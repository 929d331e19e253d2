/** Returns the number of files it changed; 0 when all were patched already. */
export function patchPostgres(folder: string): number

type Change = { what: string; from: string; to: string }

export const changesByFile: Record<string, Change[]>
