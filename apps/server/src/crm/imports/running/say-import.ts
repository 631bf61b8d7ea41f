import type { CommandContext, Say } from '../../../data-protection/command/command-context.ts'
import type { ImportState } from './import-state.ts'

const states = {
  preview: { da: 'Forhåndsvisning, intet er ændret', en: 'Preview, nothing is changed' },
  running: { da: 'Kører', en: 'Running' },
  done: { da: 'Indlæst', en: 'Imported' },
  undone: { da: 'Fortrudt', en: 'Undone' },
  failed: { da: 'Mislykket', en: 'Failed' },
}

/** Tells people what an import is and what became of its rows. */
export function sayImport(context: CommandContext, state: ImportState & { remained?: unknown[] }, say: Say): void {
  const { file, counts, reasons, warnings, mapping, id } = state
  say(`${context.text(states[state.state])}: ${file.name}${id === null ? '' : ` (${id})`}`)
  const facts = [file.kind, file.encoding, file.separator, file.lineEnd].filter((fact) => fact !== null).join(', ')
  say(
    context.text({
      da: `  Fil: ${facts}, poster: ${file.records ?? '?'}`,
      en: `  File: ${facts}, records: ${file.records ?? '?'}`,
    }),
  )
  for (const { header, field } of mapping) if (field !== null) say(`  ${header ?? '–'} → ${field}`)
  say(
    context.text({
      da: `  Optaget: ${counts.accepted}, dubletter: ${counts.duplicate}, afvist: ${counts.rejected}, sprunget over: ${counts.skipped}, invitationer: ${counts.invitations}`,
      en: `  Accepted: ${counts.accepted}, duplicates: ${counts.duplicate}, rejected: ${counts.rejected}, skipped: ${counts.skipped}, invitations: ${counts.invitations}`,
    }),
  )
  for (const [code, count] of Object.entries({ ...reasons, ...warnings })) say(`    ${code}: ${count}`)
  if (state.remained !== undefined && state.remained.length > 0)
    say(context.text({ da: `  Blev: ${state.remained.length}`, en: `  Remained: ${state.remained.length}` }))
}
