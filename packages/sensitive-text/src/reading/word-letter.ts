const unknown = 0
const letter = 1
const other = 2
const known = new Uint8Array(0x10000)
const wordLetter = /^[\p{L}\p{M}\p{N}]$/u

/** Whether a code point is part of a word: letter, mark or digit. */
export function isWordLetter(codePoint: number): boolean {
  if (codePoint >= 0x10000) return wordLetter.test(String.fromCodePoint(codePoint))
  let kind = known[codePoint] ?? unknown
  if (kind === unknown) {
    kind = wordLetter.test(String.fromCharCode(codePoint)) ? letter : other
    known[codePoint] = kind
  }
  return kind === letter
}

/** Characters that are not seen: soft hyphen, zero-width space and joiners, byte order mark. */
export function isInvisible(codePoint: number): boolean {
  return (
    codePoint === 0xad || (codePoint >= 0x200b && codePoint <= 0x200d) || codePoint === 0x2060 || codePoint === 0xfeff
  )
}
