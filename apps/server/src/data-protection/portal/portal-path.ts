import type { Act } from './rendering/view-models.ts'

/** The path of a person's page, under which everything of theirs stands. */
export const pagePath = (token: string): string => `/p/${token}`

/** What a button of the page does: the path below the page, and the value that its press sends. */
export function actOn(token: string, below: string, value: string, hidden: Record<string, string> = {}): Act {
  return { action: `${pagePath(token)}/${below}`, value, hidden }
}
