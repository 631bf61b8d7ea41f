import { describeProblem, type ProblemTexts } from '../../platform/problems/describe-problem.ts'
import { type InputFault, type Problem, type ProblemKind, problemKinds } from '../../platform/problems/problem.ts'
import type { Language } from '../../platform/texts/language.ts'
import { bodyTooLarge, mediaTypeUnusable, notSignedIn, tooManyRequests } from './problems.ts'

/** The body of every error (RFC 9457). */
export interface ProblemDocument {
  type: string
  title: string
  status: number
  detail: string
  rule?: string
  errors: InputFault[]
}

/** Problems of HTTP itself, whose status does not follow from their kind. */
const statuses: Record<string, number> = {
  [notSignedIn.code]: 401,
  [bodyTooLarge.code]: 413,
  [mediaTypeUnusable.code]: 415,
  [tooManyRequests.code]: 429,
}

const titles: Record<ProblemKind | 'own', Record<Language, string>> = {
  unusable: { da: 'Kan ikke bruges', en: 'Unusable' },
  refused: { da: 'Afvist', en: 'Refused' },
  missing: { da: 'Ikke fundet', en: 'Not found' },
  conflict: { da: 'Konflikt', en: 'Conflict' },
  stale: { da: 'Ændret i mellemtiden', en: 'Changed meanwhile' },
  unavailable: { da: 'Ikke tilgængelig', en: 'Not available' },
  own: { da: 'Fejl i Diskret', en: 'A fault of Diskret' },
}

const ownFault = {
  da: 'Diskret har fejlet. Loggen siger hvor.',
  en: 'Diskret has failed. The log says where.',
}

/** @returns the HTTP status of a problem */
export function statusOf({ code, kind }: { code: string; kind: ProblemKind }): number {
  return statuses[code] ?? problemKinds[kind].status
}

/** Writes a problem as the body of an answer. */
export function problemDocument(problem: Problem, language: Language, texts: ProblemTexts): ProblemDocument {
  const detail = describeProblem(problem, language, texts)
  const { faults, field } = problem
  return {
    type: `urn:diskret:problem:${problem.code}`,
    title: titles[problem.kind][language],
    status: statusOf(problem),
    detail,
    ...(problem.rule === undefined ? {} : { rule: problem.rule }),
    // A problem that names its field alone points to it as well.
    errors: faults.length === 0 && field !== undefined ? [{ pointer: `/${field}`, message: detail }] : faults,
  }
}

/** The body of an answer where we failed: it says nothing of what happened. */
export function ownFaultDocument(language: Language): ProblemDocument {
  return {
    type: 'urn:diskret:problem:internal',
    title: titles.own[language],
    status: 500,
    detail: ownFault[language],
    errors: [],
  }
}
