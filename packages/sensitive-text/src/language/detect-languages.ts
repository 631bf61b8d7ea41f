import type { Token } from '../reading/token.ts'
import { type Language, languages } from './language.ts'

/** Frequent words that tell a language from its neighbors; each language's own first. */
const commonWords: Readonly<Record<Language, string>> = {
  da: 'og jeg ikke af til med har det er på som hun han efter fra hvor også meget noget nogle vil skal kan kom blev været mig nu så sig uge hver fordi gerne tilbud uden ud ved hos hvis ring næste men deres kun lige vi af ikke efter igen noget nej tak hilsen begge ud selv er den de var være sin sit sine fik får sagde siger skulle ville mere mange ingen alle hele lang om i en et at os dem ham hende',
  en: 'the and of to in is was he she his her they with for not has have had will be on at this that from after by as call but no our we you it an are next week please until his wants asked said',
  sv: 'och jag inte av till med har det är på som hon han efter från också mycket något några vill ska kan kom blev varit mig nu så sig vecka varje eftersom gärna offert utan ut vid hos om ring nästa men deras bara vi igen nej tack hälsning hälsningar båda själv ett för att när där är den de var vara sin sitt sina fick får sa säger skulle ville mer många ingen alla hela lång om i en att oss dem honom henne',
  nb: 'og jeg ikke av til med har det er på som hun han etter fra hvor også mye noe noen vil skal kan kom ble vært meg nå så seg uke hver fordi gjerne tilbud uten ut ved hos hvis ring neste men deres bare vi av ikke etter igjen nei takk hilsen begge selv er den de var være sin sitt sine fikk får sa sier skulle ville mer mange ingen alle hele lang om i en et å at oss dem ham henne',
  de: 'und ich nicht von zu mit hat das ist auf als sie er nach aus auch sehr etwas einige will soll kann kam wurde gewesen mich jetzt so sich woche jede weil gern angebot ohne bei wenn nächste aber ihr ihre nur wir wieder nein danke gruß grüße beide selbst der die den dem ein eine für im am bis bitte',
}
const wordsOf = new Map<string, Language[]>()
for (const [language, words] of Object.entries(commonWords) as [Language, string][]) {
  for (const word of new Set(words.split(' '))) wordsOf.set(word, [...(wordsOf.get(word) ?? []), language])
}
const wordsRead = 400

/**
 * The languages of a note, likeliest first. A locale that is given always counts; another language is added when most
 * of the words say so. Without a locale the likeliest, and its neighbor if they cannot be told apart.
 */
export function detectLanguages(tokens: readonly Token[], given?: Language): Language[] {
  const scores = new Float64Array(languages.length)
  const most = Math.min(tokens.length, wordsRead)
  for (let at = 0; at < most; at++) {
    const shares = sharesOf(tokens[at]?.lower ?? '')
    if (shares !== null) for (let index = 0; index < shares.length; index++) scores[index]! += shares[index]!
  }
  let best = 0
  for (let index = 1; index < scores.length; index++) if (scores[index]! > scores[best]!) best = index
  const top = scores[best]!
  if (given !== undefined) {
    const own = languages.indexOf(given)
    return best !== own && top > 3 && top > scores[own]! * 2 ? [given, languages[best]!] : [given]
  }
  if (top === 0) return ['da', 'en']
  return [best, ...Array.from(scores.keys()).filter((index) => index !== best && scores[index]! > top * 0.7)]
    .map((index) => languages[index]!)
    .slice(0, 2)
}

const kept = new Map<string, Float64Array | null>()

/** How much a word speaks for each language: a frequent word, and letters that its neighbors do not have. */
function sharesOf(word: string): Float64Array | null {
  const known = kept.get(word)
  if (known !== undefined) return known
  const owners = wordsOf.get(word) ?? []
  const shares = new Float64Array(languages.length)
  const give = (language: Language, share: number) => {
    shares[languages.indexOf(language)]! += share
  }
  for (const owner of owners) give(owner, 1 / owners.length)
  if (/[æø]/.test(word)) for (const language of ['da', 'nb'] as const) give(language, 0.3)
  if (/[äö]/.test(word)) for (const language of ['sv', 'de'] as const) give(language, 0.3)
  if (/[üß]/.test(word)) give('de', 0.5)
  const told = shares.some((share) => share > 0) ? shares : null
  if (kept.size > 20_000) kept.clear()
  kept.set(word, told)
  return told
}
