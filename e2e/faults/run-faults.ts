import { randomBytes } from 'node:crypto'
import { parseArgs } from 'node:util'
import { runRounds } from './run-rounds.ts'

const help = `Usage: npm run faults -- [--rounds N] [--from N] [--seed S] [--json]

Kills Diskret, its PostgreSQL, both, the mail server and a set-up with SIGKILL at random moments while several clients write, starts them
again, and checks the invariants (those of "diskret doctor --deep") and that everything acknowledged is there. All in a practice
installation of its own, which is removed at the end unless something broke.

  --rounds N  how many times (default 30)
  --from N    begins with that round of the seed (default 1)
  --seed S    chooses acts, victims and moments as an earlier run did
  --json      prints one document: {seed, rounds, kills, broken: [{round, invariant, detail}]}

Exit code 0 when nothing broke, 1 when something did, 2 for wrong words.
`

function wordsOf() {
  const { values } = parseArgs({
    options: {
      rounds: { type: 'string', default: '30' },
      from: { type: 'string', default: '1' },
      seed: { type: 'string' },
      json: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  })
  const rounds = Number(values.rounds)
  if (!Number.isSafeInteger(rounds) || rounds < 1) throw new TypeError('--rounds is a whole number from 1')
  const from = Number(values.from)
  if (!Number.isSafeInteger(from) || from < 1) throw new TypeError('--from is the number of a round, from 1')
  return { ...values, rounds, from, seed: values.seed ?? randomBytes(4).toString('hex') }
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
  const { acknowledged, cutOff, ...run } = await runRounds(words.rounds, words.seed, say, words.from)
  say(
    `${run.rounds} rounds, ${run.kills} kills, ${acknowledged} acts acknowledged, ${cutOff} cut off, ${run.broken.length} broken`,
  )
  if (words.json) process.stdout.write(`${JSON.stringify(run)}\n`)
  process.exitCode = run.broken.length === 0 ? 0 : 1
}
