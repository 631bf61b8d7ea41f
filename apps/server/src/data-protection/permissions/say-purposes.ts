import type { CommandContext, Say } from '../command/command-context.ts'
import { type Purpose, purposes } from '../purposes/purposes.ts'
import type { PersonPurposes } from './read-purposes.ts'

/** Tells on the terminal how a person's purposes stand after an act. */
export function sayPurposes(
  context: CommandContext,
  { purposes: states, dueForErasure }: PersonPurposes,
  say: Say,
): void {
  const open = Object.entries(states).filter(([, { permitted }]) => permitted)
  say(
    `${context.text({ da: 'Åbne formål', en: 'Open purposes' })}: ${open
      .map(([name]) => context.text(purposes[name as Purpose].label))
      .join(', ')}`,
  )
  if (dueForErasure) say(`${context.text({ da: 'Slettes den', en: 'Erased on' })}: ${dueForErasure}`)
}
