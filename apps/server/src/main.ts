import { runCommand } from './data-protection/command/run-command.ts'
import { everything } from './frame.ts'
import { openDiskret } from './open-diskret.ts'
import { createLog } from './platform/log/create-log.ts'
import { problemTexts } from './problem-texts.ts'
import { version } from './version.ts'

/** Waits until the text is out: a process that ends sooner cuts what stands in a pipe. */
function write(text: string): Promise<void> {
  return new Promise((resolve) => process.stdout.write(text, () => resolve()))
}

// Whoever reads the output may stop reading, as `head` does.
process.stdout.on('error', () => {})

// What a library throws past everybody: its message may repeat values of a person (AUD-6), so only where it happened is told.
process.on('uncaughtException', (error) => {
  createLog({ level: 'error' }).error({ error }, 'the command failed')
  process.exit(1)
})

const exitCode = await runCommand({
  words: process.argv.slice(2),
  environment: process.env,
  features: everything,
  problemTexts,
  version,
  open: openDiskret,
  out: write,
  err: (text) => process.stderr.write(text),
  isTerminal: process.stderr.isTTY === true,
})
// Nothing is left to do; a timer that a library left behind must not keep the process.
process.exit(exitCode)
