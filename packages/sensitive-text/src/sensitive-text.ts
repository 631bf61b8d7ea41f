import { createDetector, type Detect, type Suggest } from './detect.ts'
import { da } from './generated/da.ts'
import { de } from './generated/de.ts'
import { en } from './generated/en.ts'
import { nb } from './generated/nb.ts'
import { sv } from './generated/sv.ts'
import { voice as daVoice } from './generated/voices/da.ts'
import { voice as deVoice } from './generated/voices/de.ts'
import { voice as enVoice } from './generated/voices/en.ts'
import { voice as nbVoice } from './generated/voices/nb.ts'
import { voice as svVoice } from './generated/voices/sv.ts'

export { articles, type Category, categories } from './category.ts'
export { createDetector, type Detect, type DetectOptions, type Detector, type Suggest } from './detect.ts'
export { explainFinding } from './explain-finding.ts'
export type { Finding, Reason, Threshold } from './finding.ts'
export { type Language, languages } from './language/language.ts'
export { type Passage, passageOf } from './reading/passage-of.ts'
export type { Suggestion } from './suggesting/leave-out.ts'

const detector = createDetector([da, en, sv, nb, de], [daVoice, enVoice, svVoice, nbVoice, deVoice])

/** Points at the words of a note that reveal sensitive data, in Danish, English, Swedish, Norwegian and German. */
export const detect: Detect = detector.detect

/** Proposes a neutral wording for a note with findings. */
export const suggest: Suggest = detector.suggest
