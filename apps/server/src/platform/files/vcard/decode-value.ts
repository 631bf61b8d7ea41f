import { isAscii, isUtf8 } from 'node:buffer'
import iconv from 'iconv-lite'
import { guessLegacyEncoding } from '../guess-legacy-encoding.ts'
import { mendMojibake } from '../mend-mojibake.ts'
import { longestCell, type RecordFault } from '../records.ts'
import type { CardProperty } from './parse-property.ts'

/** Decodes the values of one card and gathers what was wrong with them. */
export class ValueDecoder {
  readonly #fileEncoding: string
  readonly faults = new Set<RecordFault>()

  /** @param fileEncoding how the file is encoded, where a property does not say */
  constructor(fileEncoding: string) {
    this.#fileEncoding = fileEncoding
  }

  /** The value as text, with its escapes still in it. */
  decode(property: CardProperty): string {
    const { parameters, encoding } = property
    return this.#finish(this.#characters(valueBytes(property), parameters.CHARSET, encoding !== null))
  }

  /** A parameter's value as text. */
  decodeParameter(value: string): string {
    const text = this.#finish(this.#characters(Buffer.from(value, 'latin1'), undefined, false))
    return text.replace(/\^[n'^]/g, (code) => ({ '^n': '\n', "^'": '"' })[code] ?? '^')
  }

  #characters(bytes: Buffer, charset: string | undefined, isEncoded: boolean): string {
    if (isAscii(bytes)) return bytes.toString('latin1')
    const declared = charset?.trim().toLowerCase() ?? ''
    const isKnown = declared !== '' && iconv.encodingExists(declared)
    if (isKnown && !/^utf-?8$/.test(declared)) return iconv.decode(bytes, declared)
    if (isUtf8(bytes)) return bytes.toString('utf8')
    const isLegacyFile = !this.#fileEncoding.startsWith('utf-')
    if (!isKnown && (isEncoded || isLegacyFile)) {
      this.faults.add('undeclared-charset')
      return iconv.decode(bytes, isEncoded ? guessLegacyEncoding(bytes) : this.#fileEncoding)
    }
    this.faults.add('undefined-byte')
    const text = bytes.toString('utf8')
    // Nothing in it is UTF-8: it is another character set, and its letters can be had.
    return /[\u0080-\uFFFC]/.test(text) ? text : iconv.decode(bytes, guessLegacyEncoding(bytes))
  }

  #finish(text: string): string {
    let finished = text
    if (finished.includes('\0')) {
      this.faults.add('nul-byte')
      finished = finished.replaceAll('\0', '')
    }
    if (finished.includes('\uFFFD')) this.faults.add('undefined-byte')
    const mended = mendMojibake(finished)
    if (mended !== finished) this.faults.add('mojibake')
    if (mended.length > longestCell) this.faults.add('cell-too-long')
    return mended.slice(0, longestCell)
  }
}

function valueBytes(property: CardProperty): Buffer {
  if (property.encoding === 'base64') return Buffer.from(property.value, 'base64')
  if (property.encoding === 'quoted-printable') return decodeQuotedPrintable(property.value)
  return Buffer.from(property.value, 'latin1')
}

function decodeQuotedPrintable(value: string): Buffer {
  const text = value
    .replace(/=[ \t]*$/, '')
    .replace(/=([0-9A-Fa-f]{2})/g, (_, code) => String.fromCharCode(Number.parseInt(code, 16)))
  return Buffer.from(text, 'latin1')
}
