import { createDetector, type Detector } from '@diskret/sensitive-text/detector'
import { languagesOf } from '@diskret/sensitive-text/languages-of'
import { passageOf } from '@diskret/sensitive-text/passage-of'
import { applyChange } from './text-change.ts'
import type { FoundText, FromWorker, ToWorker } from './text-reading.ts'

// A worker's scope, of which the page's types know nothing.
const scope = globalThis as unknown as {
  onmessage: (event: { data: ToWorker }) => void
  postMessage(answer: FromWorker): void
}

const load = {
  da: () => Promise.all([import('@diskret/sensitive-text/languages/da'), import('@diskret/sensitive-text/voices/da')]),
  de: () => Promise.all([import('@diskret/sensitive-text/languages/de'), import('@diskret/sensitive-text/voices/de')]),
  en: () => Promise.all([import('@diskret/sensitive-text/languages/en'), import('@diskret/sensitive-text/voices/en')]),
  nb: () => Promise.all([import('@diskret/sensitive-text/languages/nb'), import('@diskret/sensitive-text/voices/nb')]),
  sv: () => Promise.all([import('@diskret/sensitive-text/languages/sv'), import('@diskret/sensitive-text/voices/sv')]),
}
type Language = keyof typeof load
const isLanguage = (name: string): name is Language => Object.hasOwn(load, name)

const lists = new Map<Language, unknown>()
const voices = new Map<Language, unknown>()
let detector: Detector = createDetector([])
const texts = new Map<string, string>()
const suggestions = new Map<string, string>()
const mostSuggestions = 500

async function need(languages: readonly Language[]): Promise<void> {
  const missing = languages.filter((language) => !lists.has(language))
  if (missing.length === 0) return
  await Promise.all(
    missing.map(async (language) => {
      const [list, voice] = await load[language]()
      lists.set(language, (list as Record<string, unknown>)[language])
      voices.set(language, voice.voice)
    }),
  )
  type Parts = Parameters<typeof createDetector>
  detector = createDetector([...lists.values()] as unknown as Parts[0], [...voices.values()] as unknown as Parts[1])
  suggestions.clear()
}

/** The sentence without what is sensitive, as it would be proposed to somebody who writes. */
function proposalFor(sentence: string, locale: string | undefined): string {
  const known = suggestions.get(sentence)
  if (known !== undefined) return known
  const options = { locale }
  const proposal = detector.suggest(sentence, detector.detect(sentence, options), options).text.trim()
  if (suggestions.size >= mostSuggestions) suggestions.clear()
  suggestions.set(sentence, proposal)
  return proposal
}

function read(text: string, languages: readonly Language[]): FoundText[] {
  return detector.detect(text, { threshold: 'live' }).map((finding) => {
    const passage = passageOf(text, finding)
    const sentence = text.slice(passage.start, passage.end)
    const proposal = proposalFor(sentence, languages[0])
    // What is found only beside the rest of the note has no wording of its own.
    return { ...finding, passage, suggestion: proposal === sentence ? '' : proposal }
  })
}

scope.onmessage = async ({ data }) => {
  if (data.kind === 'close') {
    texts.delete(data.reader)
    return
  }
  if (data.kind === 'prepare') {
    if (isLanguage(data.language)) await need([data.language])
    return
  }
  const { reader, version, change } = data
  const text = applyChange(texts.get(reader) ?? '', change)
  texts.set(reader, text)
  const languages = languagesOf(text).filter(isLanguage)
  await need(languages)
  scope.postMessage({ reader, version, findings: read(text, languages) })
}
