import type { Token } from '../reading/token.ts'

const idWords =
  /^(?:cpr|cprnr|cprnummer|personnummer|personnumret|personnummeret|persnr|pnr|personnr|personid|fødselsnummer|fødselsnr|fødselsnummeret|fnr|dnr|dnummer|samordningsnummer|samordningsnumret|steuer|steuerid|steueridnr|idnr|identifikationsnummer|steueridentifikationsnummer|tin|ssn|born|født|født|född|geboren|fødselsdag|fødselsdato)$/
const otherWords =
  /^(?:.*(?:ordre|bestilling|faktura|serie|vare|kunde|sags|rma|sporing|tracking|track|forsendelse|pakke|konto|telefon|mobil|reference|ref|artikel|model|følgeseddel|rekvisition|kreditnota|indkøbs|medlems|aftale|kontrakt|tilbuds|licens|journal|løbe|stregkode|projekt|lager|batch|chassis|stel|måler|installations|abonnements|beställnings|order|fakturanummer|serienummer|kund|ärende|kolli|avtals|offert|artikelnummer|saks|vare|sendings|sporings|kundennr|rechnungs|rechnung|auftrags|auftrag|bestell|bestellung|serien|artikel|kunden|vorgangs|ticket|liefer|lieferschein|sendung|paket|vertrags|angebots|invoice|serial|customer|shipment|parcel|account|case|quote|contract|licen[cs]e|item|product|part|barcode|batch|booking|reservation|policy|police|iban|bank|giro|bankgiro|plusgiro|organisations|org|cvr|p-|produktionsenheds|ean|gln|gtin|isbn|vat|ust|hrb|uid|moms|orgnr|se-nr|sku|imei|mac|po|tlf|tel|phone|fax|handy|mobile|mobilnummer|telefonnummer|telefonnr|ringe|ordrenr|serienr|varenr|kundenr|fakturanr|sagsnr|kontonr)(?:n?r|nummer|nummeret|numret|numre|nummern|number|numbers|no|num|id|en|et|n|s)?)$/
/** Those who may also act: "customer 190363-9837" announces a number, "customer pasted 190363-9837" tells who did it. */
const actors = /^(?:kunde[nr]?|kund|customers?|police|bank(?:en)?)$/
/** "… by phone", "… in den Vertrag": how or where it came, not what it is. */
const ways = /^(?:per|by|via|over|över|på|on|i|in|into|am|im|ins|til|till|to|zum|zur)$/
const numberWords = new Set([
  'nr',
  'no',
  'nummer',
  'number',
  'num',
  'id',
  'numret',
  'nummeret',
  'er',
  'is',
  'ist',
  'är',
  'på',
  'på',
  'til',
  'with',
  'med',
  'mit',
  'von',
  'af',
  'av',
  'of',
  'the',
  'den',
  'der',
  'die',
  'das',
  'og',
  'and',
  'und',
  'och',
  's',
  'fra',
  'from',
  'hedder',
  'lautet',
  'nyt',
  'ny',
  'new',
  'neu',
  'neue',
  'gammel',
  'old',
])
const replacedBy = new Set([
  'erstattes',
  'erstatter',
  'afløses',
  'replaced',
  'replaces',
  'ersätts',
  'erstattet',
  'ersetzt',
  'bytt',
  'nu',
  'now',
  'to',
  'og',
  'and',
  'und',
  'och',
  'samt',
  'til',
  'by',
  'af',
  'av',
  'med',
  'durch',
  'utgår',
  'udgår',
  'nyt',
  'ny',
  'er',
  'is',
  'ist',
  'är',
  'nå',
  'jetzt',
])
const looksBack = 5

/**
 * What a number is said to be by the words before it in its sentence (or right behind it): a national id, something
 * else, or nothing.
 */
export function announcedAs(
  text: string,
  tokens: readonly Token[],
  start: number,
  end: number,
): 'id' | 'other' | undefined {
  const at = firstTokenFrom(tokens, start)
  let far = 0
  let isActing = false
  for (let index = at - 1; index >= 0 && far < looksBack; index--) {
    const token = tokens[index]
    if (token === undefined) break
    if ((tokens[index + 1]?.border ?? 0) === 2) break
    if (idWords.test(token.lower)) return 'id'
    if (otherWords.test(token.lower) && !(isActing && actors.test(token.lower))) return 'other'
    // "P-nummer", the number of a Danish place of production: the hyphen parts the word.
    if (token.lower === 'p' && /^(?:nr|nummer)/.test(tokens[index + 1]?.lower ?? '')) return 'other'
    if (/^\d/.test(token.lower)) {
      // The second number of a list is what the first was: "item 990101-5555 is replaced by 990202-6666".
      const between = tokens.slice(index + 1, at)
      if (between.length > 5 || !between.every(({ lower }) => replacedBy.has(lower) || /^\d+$/.test(lower))) break
      continue
    }
    if (numberWords.has(token.lower) || replacedBy.has(token.lower)) far += 1
    else {
      far += 2
      isActing = true
    }
  }
  const next = firstTokenFrom(tokens, end)
  for (let index = next; index < next + 2; index++) {
    const token = tokens[index]
    if (token === undefined || token.border === 2) break
    if (idWords.test(token.lower)) return 'id'
    if (ways.test(token.lower)) break
    if (token.border === 1 && text[token.start - 1] !== '(') break
    if (otherWords.test(token.lower)) return 'other'
  }
  return undefined
}

function firstTokenFrom(tokens: readonly Token[], offset: number): number {
  let low = 0
  let high = tokens.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((tokens[middle]?.start ?? 0) < offset) low = middle + 1
    else high = middle
  }
  return low
}
