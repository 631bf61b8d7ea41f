import iconv from 'iconv-lite'

/** Windows-1252 characters (and the C1 controls) of the bytes 80 to BF: what continues a sequence of UTF-8. */
const continuation =
  '[\\u0080-\\u00BF\\u20AC\\u201A\\u0192\\u201E\\u2026\\u2020\\u2021\\u02C6\\u2030\\u0160\\u2039\\u0152\\u017D\\u2018\\u2019\\u201C\\u201D\\u2022\\u2013\\u2014\\u02DC\\u2122\\u0161\\u203A\\u0153\\u017E\\u0178]'

// Only what no language writes: Å or Ä before a closing quotation mark is a word of somebody's.
const sequence = `\\u00C3${continuation}|\\u00C2[\\u0080-\\u00BF]|[\\u00C4\\u00C5][\\u00A1-\\u00AA\\u00AC-\\u00BA\\u00BC-\\u00BF]|\\u00E2(?:\\u20AC|\\u201A|\\u0080|\\u201E)${continuation}`
const sequences = new RegExp(sequence, 'g')

/** The same for `RegExp.test`, without state. */
export const mojibakePattern: RegExp = new RegExp(sequence)

/**
 * Mends UTF-8 that was read as Windows-1252, also where it happened several times: `SÃ¸ren` is Søren.
 * @returns the text, the same if there was nothing to mend
 */
export function mendMojibake(text: string): string {
  let mended = text
  for (let round = 0; round < 3 && mojibakePattern.test(mended); round++) {
    const next = mended.replace(sequences, decodeSequence)
    if (next === mended) break
    mended = next
  }
  return mended
}

function decodeSequence(characters: string): string {
  const bytes = Buffer.concat(
    [...characters].map((character) => {
      const code = character.codePointAt(0)!
      return code < 0x100 ? Buffer.of(code) : iconv.encode(character, 'windows-1252')
    }),
  )
  const decoded = bytes.toString('utf8')
  return decoded.includes('\uFFFD') ? characters : decoded
}
