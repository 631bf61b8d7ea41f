import { type Finding, leastConfidence, type Threshold } from './finding.ts'
import { detectLanguages } from './language/detect-languages.ts'
import type { Language } from './language/language.ts'
import { languages } from './language/language.ts'
import type { CompiledLanguage } from './lexicon/compiled-language.ts'
import { buildLexicon, type Lexicon } from './lexicon/lexicon.ts'
import { findByRules } from './matching/find-by-rules.ts'
import { mergeFindings } from './merge-findings.ts'
import { findNationalIds } from './national-ids/find-national-ids.ts'
import { clausesOf } from './reading/clauses-of.ts'
import { readNote } from './reading/read-note.ts'
import { tokenize } from './reading/tokenize.ts'
import { buildVoice, type Voice } from './second-voice/build-voice.ts'
import type { CompiledVoice } from './second-voice/compiled-voice.ts'
import { listen } from './second-voice/second-voice.ts'
import { weighIn } from './second-voice/weigh-in.ts'
import { leaveOut, type Suggestion } from './suggesting/leave-out.ts'

/** What is left may still reveal something ("so no pork either"): it is looked at again this often. */
const rounds = 4

/** What the detector may be told. */
export interface DetectOptions {
  /** Language of the note (`da`, `da-DK`, …); read from the text if it is missing or unknown. */
  readonly locale?: string | undefined
  /** `sweep` (all that a person should review) unless told otherwise. */
  readonly threshold?: Threshold | undefined
}

/** Points at the words of a note that reveal sensitive data. */
export type Detect = (text: string, options?: DetectOptions) => Finding[]

/**
 * Proposes a neutral wording: the sensitive statements left out, their days and times kept. Deterministic, and it never
 * adds a fact. Findings of the wording itself are left out as well.
 */
export type Suggest = (text: string, findings: readonly Finding[], options?: DetectOptions) => Suggestion

/** A detector for some languages. */
export interface Detector {
  readonly detect: Detect
  readonly suggest: Suggest
}

/**
 * Makes a detector for some languages, so that a bundle holds only what it needs.
 * @param compiled the languages' word lists (`@diskret/sensitive-text/languages/da` …)
 * @param trained their second voices (`@diskret/sensitive-text/voices/da` …), which add what a reader would infer, always as possible
 */
export function createDetector(
  compiled: readonly CompiledLanguage[],
  trained: readonly CompiledVoice[] = [],
): Detector {
  const lexicons = new Map<Language, Lexicon>()
  // All at the first note, so that no later one waits; not at import, which stays cheap.
  const lexiconOf = (language: Language): Lexicon | undefined => {
    if (lexicons.size === 0) for (const each of compiled) lexicons.set(each.language, buildLexicon(each))
    return lexicons.get(language)
  }
  const voices = new Map<Language, Voice>()
  const voiceOf = (language: Language): Voice | undefined => {
    if (voices.size === 0) for (const each of trained) voices.set(each.language as Language, buildVoice(each))
    return voices.get(language)
  }
  const detect: Detect = (text, options = {}) => {
    if (typeof text !== 'string') throw new TypeError('detect needs a text')
    const tokens = tokenize(text)
    if (tokens.length === 0) return []
    const findings = findNationalIds(text, tokens)
    for (const language of detectLanguages(tokens, languageOf(options.locale))) {
      const lexicon = lexiconOf(language)
      if (lexicon === undefined) continue
      const reading = readNote(text, tokens, lexicon)
      const { findings: found, judge, evidence } = findByRules(reading)
      const voice = voiceOf(language)
      if (voice === undefined) addTo(findings, found)
      else {
        const hearing = listen(text, clausesOf(reading), voice, { evidence, person: judge.person })
        addTo(findings, weighIn(hearing, found, judge))
      }
    }
    const least = leastConfidence[options.threshold ?? 'sweep']
    return mergeFindings(findings.filter(({ confidence }) => confidence >= least))
  }
  const suggest: Suggest = (text, findings, options = {}) => {
    let suggestion: Suggestion = { text, kept: [] }
    let open = findings
    for (let round = 0; round < rounds && open.length > 0; round++) {
      const tokens = tokenize(suggestion.text)
      const language = detectLanguages(tokens, languageOf(options.locale)).find((each) => lexiconOf(each) !== undefined)
      const lexicon = language === undefined ? undefined : lexiconOf(language)
      if (lexicon === undefined) return { text: '', kept: [] }
      const next = leaveOut(readNote(suggestion.text, tokens, lexicon), open)
      suggestion = {
        text: next.text,
        kept: [...suggestion.kept, ...next.kept].filter((fact) => next.text.includes(fact)),
      }
      open = detect(suggestion.text, options)
    }
    return open.length === 0 ? suggestion : { text: '', kept: [] }
  }
  return { detect, suggest }
}

/** Adds one by one: a megabyte may hold more findings than a call takes arguments. */
function addTo(findings: Finding[], more: readonly Finding[]): void {
  for (const finding of more) findings.push(finding)
}

function languageOf(locale: string | undefined): Language | undefined {
  const code = locale?.toLowerCase().split(/[-_]/)[0]
  if (code === 'no') return 'nb'
  return languages.find((language) => language === code)
}
