import { isUtf8 } from 'node:buffer'
import iconv from 'iconv-lite'

/** A byte that is no UTF-8 is carried through the parser as this character of the private use area plus its value. */
const markBase = 0xf700

/** What marks broken bytes, as a regular expression's source. */
export const brokenBytePattern = '[\\uF780-\\uF7FF]'

const marks = new RegExp(brokenBytePattern, 'g')

/** Decodes UTF-8 that has broken bytes in it, marking each of them. */
export function markBrokenBytes(bytes: Buffer): string {
  let text = ''
  let start = 0
  for (let index = 0; index < bytes.length; ) {
    const byte = bytes[index]!
    const length = byte < 0x80 ? 1 : byte < 0xc2 || byte > 0xf4 ? 0 : byte < 0xe0 ? 2 : byte < 0xf0 ? 3 : 4
    if (
      length === 1 ||
      (length > 0 && index + length <= bytes.length && isUtf8(bytes.subarray(index, index + length)))
    ) {
      index += length
      continue
    }
    text += bytes.toString('utf8', start, index) + String.fromCharCode(markBase + byte)
    index++
    start = index
  }
  return text + bytes.toString('utf8', start)
}

/**
 * Replaces marked bytes by the letters they are in Windows-1252 (a line that somebody pasted from an older list), or by U+FFFD where
 * that gives no letter, or one that begins a sequence of UTF-8 which was cut.
 */
export function mendBrokenBytes(text: string): string {
  return text.replace(marks, (mark) => {
    const byte = mark.charCodeAt(0) - markBase
    const letter = iconv.decode(Buffer.of(byte), 'windows-1252')
    return /\p{L}/u.test(letter) && byte !== 0xc2 && byte !== 0xc3 ? letter : '\uFFFD'
  })
}
