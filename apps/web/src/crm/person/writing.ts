/** What can be written about a person at once. */
export const writings = ['note', 'call', 'task'] as const
export type Writing = (typeof writings)[number]
