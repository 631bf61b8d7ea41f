import type { $ZodRawIssue } from 'zod/v4/core'
import da from 'zod/v4/locales/da.js'
import en from 'zod/v4/locales/en.js'
import type { InputFault } from '../../platform/problems/problem.ts'
import type { Language } from '../../platform/texts/language.ts'

/** What is known of a fault that zod found. */
interface Issue {
  code?: string | undefined
  path: readonly PropertyKey[]
  message?: string
  input?: unknown
  keys?: readonly string[]
}

/** More help nobody: a body with fifty thousand unknown fields would be answered with gigabytes. */
const mostFaults = 100

const missing = { da: 'skal udfyldes', en: 'is required' }
const messages = { da: da().localeError, en: en().localeError }

/**
 * The faults that zod found, each with a JSON pointer and what to do, in the reader's language.
 * @param prefix where in the request the value stands (`/query`), or empty for the body
 */
export function describeFaults(issues: readonly Issue[], language: Language, prefix = ''): InputFault[] {
  const faults = issues.slice(0, mostFaults).flatMap((issue) => {
    // An unknown field is told at the object that holds it; its own pointer is of more use.
    if (issue.code === 'unrecognized_keys' && issue.keys)
      return issue.keys.slice(0, mostFaults).map((key) => ({
        pointer: pointerOf(prefix, [...issue.path, key]),
        message: messageOf({ ...issue, keys: [key] }, language),
      }))
    return [{ pointer: pointerOf(prefix, issue.path), message: messageOf(issue, language) }]
  })
  return faults.slice(0, mostFaults)
}

function messageOf(issue: Issue, language: Language): string {
  // A refinement's own words are already meant for people.
  if (issue.code === 'custom' && issue.message) return issue.message
  // Without the input, zod cannot say either whether it was missing.
  if (issue.code === 'invalid_type' && 'input' in issue && issue.input === undefined) return missing[language]
  const text = messages[language](issue as unknown as $ZodRawIssue)
  return (typeof text === 'string' ? text : text?.message) ?? issue.message ?? ''
}

/** RFC 6901. */
function pointerOf(prefix: string, path: readonly PropertyKey[]): string {
  const parts = path.map((part) => `/${String(part).replaceAll('~', '~0').replaceAll('/', '~1')}`)
  return `${prefix}${parts.join('')}`
}
