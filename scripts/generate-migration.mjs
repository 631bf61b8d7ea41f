// Writes the migration from the declarations: `npm run migration -- --name what-changes`. Read it before you commit it; a
// committed migration that has been released is never edited.
import { spawnSync } from 'node:child_process'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'

const folder = 'apps/server/migrations'
const done = spawnSync('drizzle-kit', ['generate', ...process.argv.slice(2)], { stdio: 'inherit' })
for (const name of readdirSync(folder).filter((file) => file.endsWith('.sql'))) {
  const path = `${folder}/${name}`
  // The foundation has made the schema already, for functions that columns and indexes name.
  const text = readFileSync(path, 'utf8').replace('CREATE SCHEMA "diskret"', 'CREATE SCHEMA IF NOT EXISTS "diskret"')
  writeFileSync(path, text)
}
process.exit(done.status ?? 1)
