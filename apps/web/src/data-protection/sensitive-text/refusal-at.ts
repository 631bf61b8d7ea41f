import { ApiProblem } from '../../platform/api/problem.ts'

/** @returns why a field was refused for what its text shows, with the words and the server's proposal; undefined for any other fault */
export function refusalAt(error: unknown, field: string): string | undefined {
  if (!(error instanceof ApiProblem) || error.code !== 'sensitive-text') return undefined
  const words = error.byField()[field]
  return words && `${error.message} ${words}`
}
