/** Writes a text as it is searched: small letters, æ/ae, ø/oe, å/aa and accents folded. */
export function foldText(text: string): string {
  return text
    .toLowerCase()
    .replaceAll('æ', 'ae')
    .replaceAll('ø', 'oe')
    .replaceAll('å', 'aa')
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
}

/** @returns whether every word of the query begins or stands in a word of the text, one typo allowed from four letters on */
export function matchesText(text: string, query: string): boolean {
  const words = foldText(text).split(/\s+/)
  return foldText(query)
    .split(/\s+/)
    .filter(Boolean)
    .every((wanted) => words.some((word) => word.includes(wanted) || (wanted.length >= 4 && isNear(word, wanted))))
}

/** One letter more, less, other, or two changed places, against the beginning of the word. */
function isNear(word: string, wanted: string): boolean {
  for (const length of [wanted.length - 1, wanted.length, wanted.length + 1])
    if (distanceAtMostOne(word.slice(0, length), wanted)) return true
  return false
}

function distanceAtMostOne(one: string, other: string): boolean {
  if (Math.abs(one.length - other.length) > 1) return false
  let start = 0
  while (start < one.length && one[start] === other[start]) start++
  const rest = [one.slice(start), other.slice(start)] as const
  const [a, b] = rest
  return (
    a.slice(1) === b.slice(1) ||
    a.slice(1) === b ||
    a === b.slice(1) ||
    (a[0] === b[1] && a[1] === b[0] && a.slice(2) === b.slice(2))
  )
}
