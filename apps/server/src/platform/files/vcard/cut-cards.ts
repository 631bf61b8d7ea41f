import { type CardProperty, parseProperty } from './parse-property.ts'
import type { ByteLine } from './read-lines.ts'

/** So many characters of one card are kept; the rest of a larger one is left out. */
const largestCard = 8 << 20

/** A card cut out of the file: its properties with values not yet decoded. */
export interface RawCard {
  line: number
  properties: CardProperty[]
  /** It had its END:VCARD. */
  isComplete: boolean
}

/** Properties that hold pictures, sounds and keys: they are passed over. */
const binary = new Set(['PHOTO', 'LOGO', 'SOUND', 'KEY', 'X-MS-CARDPICTURE', 'X-MS-OL-DESIGN'])

/**
 * Cuts lines into cards and unfolds their properties. A card whose END:VCARD is missing ends where the next begins, so that nothing
 * of it gets into another. A card within a card (AGENT) is another person's and is left out.
 */
export class CardCutter {
  #card: RawCard | undefined
  #size = 0
  #nested = 0
  /** The property that the next line may continue. */
  #open: { text: string; isSoft: boolean; isBinary: boolean } | undefined
  #cards: RawCard[] = []

  /** Takes the next lines; returns the cards that are complete. */
  push(lines: ByteLine[]): RawCard[] {
    this.#cards = []
    for (const line of lines) this.#readLine(line)
    return this.#cards
  }

  /** The card that the end of the file cuts off, if there is one. */
  end(): RawCard[] {
    this.#cards = []
    this.#endCard(false)
    return this.#cards
  }

  #readLine({ line, text }: ByteLine): void {
    const mark = /^\s*(BEGIN|END)\s*:\s*VCARD\s*$/i.exec(text)?.[1]?.toUpperCase()
    if (mark === 'BEGIN') this.#begin(line)
    else if (mark === 'END') {
      if (this.#nested > 0) this.#nested--
      else this.#endCard(true)
    } else if (this.#card && this.#nested === 0) this.#continueOrOpen(text)
  }

  #begin(line: number): void {
    if (this.#card && /^(?:[\w-]+\.)?AGENT(?:;[^:]*)?:\s*$/i.test(this.#open?.text ?? '')) {
      this.#open = undefined
      this.#nested++
      return
    }
    this.#endCard(false)
    this.#card = { line, properties: [], isComplete: false }
    this.#size = 0
    this.#nested = 0
  }

  #continueOrOpen(text: string): void {
    const open = this.#open
    this.#size += open?.isBinary ? 0 : text.length
    if (this.#size > largestCard) return
    if (open?.isSoft) {
      open.text = open.text.slice(0, -1) + text
      open.isSoft = text.endsWith('=')
    } else if (/^[ \t]/.test(text)) {
      if (open && !open.isBinary) open.text += this.#version() === '2.1' ? text : text.slice(1)
      if (open && isQuotedPrintable(open.text)) open.isSoft = text.endsWith('=')
    } else if (/^[^:;"\s]+(?:;[^:]*)?:/.test(text) || /^[A-Z][\w.-]*;/i.test(text)) this.#openProperty(text)
    // A line break that was neither folded nor escaped: only a note may go on so.
    else if (open && !open.isBinary && /^(?:[\w-]+\.)?NOTE[;:]/i.test(open.text)) open.text += `\\n${text}`
  }

  #openProperty(text: string): void {
    this.#closeProperty()
    const name = /^(?:[\w-]+\.)?([\w-]+)/.exec(text)?.[1]?.toUpperCase() ?? ''
    const isBinary = binary.has(name)
    this.#open = {
      text: isBinary ? '' : text,
      isSoft: !isBinary && text.endsWith('=') && isQuotedPrintable(text),
      isBinary,
    }
  }

  #closeProperty(): void {
    const open = this.#open
    this.#open = undefined
    if (!open || open.isBinary) return
    const property = parseProperty(open.text)
    if (property) this.#card?.properties.push(property)
  }

  #endCard(isComplete: boolean): void {
    this.#closeProperty()
    if (this.#card) this.#cards.push({ ...this.#card, isComplete: isComplete && this.#card.properties.length > 0 })
    this.#card = undefined
  }

  #version(): string | undefined {
    return this.#card?.properties.find(({ name }) => name === 'VERSION')?.value.trim()
  }
}

function isQuotedPrintable(text: string): boolean {
  return /^[^:]*;\s*(?:ENCODING\s*=\s*)?"?QUOTED-PRINTABLE/i.test(text)
}
