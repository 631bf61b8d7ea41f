/** How many digits a country's number has after its code, and how people group them: what a reader knows at a glance. */
const groups: Record<string, readonly number[]> = { '45': [2, 2, 2, 2], '47': [3, 2, 3] }

/** @returns a number of E.164 as it is read aloud: `+45 20 12 34 56`; others as they are */
export function showPhone(number: string): string {
  const [, code, rest] = /^\+(45|47)(\d+)$/.exec(number) ?? []
  const sizes = code === undefined ? undefined : groups[code]
  if (!sizes || rest === undefined || rest.length !== sizes.reduce((sum, size) => sum + size, 0)) return number
  const parts: string[] = []
  let at = 0
  for (const size of sizes) {
    parts.push(rest.slice(at, at + size))
    at += size
  }
  return [`+${code}`, ...parts].join('\u00a0')
}
