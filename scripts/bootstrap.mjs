// Plain JavaScript for any Node from 20 on: installs what is missing and writes the path of the Node that runs Diskret.
// `diskret` calls it with the options of the command, of which only --json matters here.
import { findNode, installMissing, NotAvailable, refuseOldNode, unavailable } from './install-missing.mjs'

try {
  refuseOldNode()
  await installMissing()
  process.stdout.write(`${findNode()}\n`)
} catch (error) {
  if (!(error instanceof NotAvailable)) throw error
  const { message } = error
  if (process.argv.includes('--json')) {
    process.stdout.write(`${JSON.stringify({ error: { code: unavailable, message } })}\n`)
  } else {
    process.stderr.write(`${message}\n`)
  }
  process.exitCode = unavailable
}
