import { randomInt } from 'node:crypto'
import { parseArgs } from 'node:util'
import { silentLog } from '../../apps/server/src/platform/log/log.ts'
import { fuzz } from './fuzz.ts'

const help = `Usage: npm run fuzz -- [--requests N] [--seed S] [--json]

Sends hostile requests to every operation of the API, made from its own description: wrong types, huge and deep bodies, Unicode, NUL,
duplicate keys, other people's ids, other roles' keys. No answer may be a fault of Diskret's, tell how it is made, or hold a word of
somebody whom the role may not see; afterwards the invariants must hold. All in an installation of its own, which is removed.

  --requests N  how many (default 3000)
  --seed S      a whole number; the same one sends the same requests
  --json        prints one document: {seed, requests, statuses, serverErrors, leaks}

Exit code 0 when nothing was found, 1 when something was, 2 for wrong words.
`

function wordsOf() {
  const { values } = parseArgs({
    options: {
      requests: { type: 'string', default: '3000' },
      seed: { type: 'string' },
      json: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  })
  const requests = Number(values.requests)
  const seed = values.seed === undefined ? randomInt(2 ** 31) : Number(values.seed)
  if (!Number.isSafeInteger(requests) || requests < 1) throw new TypeError('--requests is a whole number from 1')
  if (!Number.isSafeInteger(seed)) throw new TypeError('--seed is a whole number')
  return { ...values, requests, seed }
}

let words: ReturnType<typeof wordsOf> | undefined
try {
  words = wordsOf()
} catch (error) {
  process.stderr.write(`${(error as Error).message}\n${help}`)
  process.exitCode = 2
}
if (words?.help) process.stdout.write(help)
else if (words) {
  const say = (line: string) => void process.stderr.write(`${line}\n`)
  say(`seed ${words.seed}`)
  const result = await fuzz(words.requests, words.seed, silentLog, (soFar) => {
    // A run that is cut off has told what it found.
    const found = soFar.serverErrors.length + soFar.leaks.length
    say(`${soFar.requests} of ${words.requests}${found > 0 ? `, ${found} found` : ''}`)
  })
  if (words.json) process.stdout.write(`${JSON.stringify(result)}\n`)
  else {
    for (const found of [...result.serverErrors, ...result.leaks]) say(found)
    say(`${result.requests} requests, ${result.serverErrors.length} faults, ${result.leaks.length} leaks`)
    for (const [status, count] of Object.entries(result.statuses)) process.stdout.write(`${status}: ${count}\n`)
  }
  process.exitCode = result.serverErrors.length + result.leaks.length === 0 ? 0 : 1
}
