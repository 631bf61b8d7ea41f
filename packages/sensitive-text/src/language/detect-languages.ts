import type { Token } from '../reading/token.ts'
import type { Language } from './language.ts'

/** Frequent words that tell a language from its neighbors; each language's own first. */
const commonWords: Readonly<Record<Language, string>> = {
  da: 'og jeg ikke af til med har det er på som hun han efter fra hvor også meget noget nogle vil skal kan kom blev været mig nu så sig uge hver fordi gerne tilbud uden ud ved hos hvis ring næste men deres kun lige vi af ikke efter igen noget nej tak hilsen begge ud selv',
  en: 'the and of to in is was he she his her they with for not has have had will be on at this that from after by as call but no our we you it an are next week please until his wants asked said',
  sv: 'och jag inte av till med har det är på som hon han efter från också mycket något några vill ska kan kom blev varit mig nu så sig vecka varje eftersom gärna offert utan ut vid hos om ring nästa men deras bara vi igen nej tack hälsning hälsningar båda själv ett för att när där',
  nb: 'og jeg ikke av til med har det er på som hun han etter fra hvor også mye noe noen vil skal kan kom ble vært meg nå så seg uke hver fordi gjerne tilbud uten ut ved hos hvis ring neste men deres bare vi av ikke etter igjen nei takk hilsen begge selv',
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
  const scores = new Map<Language, number>()
  for (const token of tokens.slice(0, wordsRead)) {
    const owners = wordsOf.get(token.lower)
    if (owners !== undefined) for (const owner of owners) add(scores, owner, 1 / owners.length)
    if (/[æø]/.test(token.lower)) for (const language of ['da', 'nb'] as const) add(scores, language, 0.3)
    if (/[äö]/.test(token.lower)) for (const language of ['sv', 'de'] as const) add(scores, language, 0.3)
    if (/[üß]/.test(token.lower)) add(scores, 'de', 0.5)
  }
  const ranked = [...scores].sort(([, one], [, other]) => other - one)
  const [best, second] = ranked
  if (given !== undefined) {
    const own = scores.get(given) ?? 0
    return best !== undefined && best[0] !== given && best[1] > 3 && best[1] > own * 2 ? [given, best[0]] : [given]
  }
  if (best === undefined) return ['da', 'en']
  return second !== undefined && second[1] > best[1] * 0.7 ? [best[0], second[0]] : [best[0]]
}

function add(scores: Map<Language, number>, language: Language, value: number): void {
  scores.set(language, (scores.get(language) ?? 0) + value)
}
