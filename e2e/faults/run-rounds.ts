import { setTimeout as sleep } from 'node:timers/promises'
import type { Client } from 'pg'
import { importsWhole } from '../../apps/server/src/crm/imports/running/import-invariant.ts'
import { findBroken } from '../../apps/server/src/data-protection/invariants/invariant.ts'
import { invariants } from '../../apps/server/src/data-protection/invariants/invariants.ts'
import { makeToken } from '../../apps/server/src/data-protection/mail/page-token.ts'
import type { Services } from '../../apps/server/src/data-protection/services.ts'
import { type Installation, setUpPractice } from '../drivers/installation.ts'
import { checkAcknowledged, checkImports, type Fault } from './check-acknowledged.ts'
import { checkMail, type Mailbox } from './check-mail.ts'
import { runClient } from './client.ts'
import { damageObjects, objectsOf } from './damage-objects.ts'
import { type Journal, type KnownPerson, newJournal } from './journal.ts'
import { openLookServices } from './look-services.ts'
import { type Random, seededRandom } from './random.ts'
import { setUpUnderFire } from './set-up-under-fire.ts'
import { settle } from './settle.ts'
import { openVictims, type Victims } from './victims.ts'

export interface FaultRun {
  seed: string
  rounds: number
  kills: number
  broken: ({ round: number } & Fault)[]
}

/**
 * What a round kills. `start` kills Diskret and then its next start, which has objects of the database to put right; `set-up` the
 * making of another installation, with all migrations.
 */
const plans = { diskret: 29, postmaster: 18, backend: 12, both: 15, mail: 10, start: 13, 'set-up': 3 } as const
type Plan = keyof typeof plans

const clients = 6
const longestWait = 2000

interface Run {
  installation: Installation
  victims: Victims
  services: Services
  journal: Journal
  key: string
  wording: string
  people: KnownPerson[][]
  objects: string
  mailbox: Mailbox
}

/**
 * Kills processes at random moments while clients write, starts them again, and checks what must hold.
 * @param seed chooses acts, victims and moments; how far an act has come by then is the machine's
 * @param tell told how each round ended
 * @param from the first round: what a seed chooses for a round does not hang on those before it
 */
export async function runRounds(
  rounds: number,
  seed: string,
  tell: (line: string) => void = () => {},
  from = 1,
): Promise<FaultRun & { acknowledged: number; cutOff: number }> {
  const installation = await setUpPractice('Fejl Prøve ApS')
  const result: FaultRun = { seed, rounds: 0, kills: 0, broken: [] }
  const victims = await openVictims(installation)
  const journal = newJournal()
  let services: Services | undefined
  try {
    await victims.startMail()
    await victims.startDiskret()
    services = openLookServices(installation)
    const client = await victims.connect()
    const objects = await objectsOf(client)
    await client.end()
    const { key } = await installation.command<{ key: string }>('api-key', 'create', '--role', 'officer')
    const wordings = await installation.command<
      { id: string; purpose: string; channel: string; topic: null; language: string }[]
    >('wording', 'list')
    const wording = wordings.find(
      ({ purpose, channel, topic, language }) =>
        purpose === 'marketing' && channel === 'email' && !topic && language === 'da',
    )!.id
    const run: Run = {
      installation,
      victims,
      services,
      journal,
      key,
      wording,
      people: Array.from({ length: clients }, () => []),
      objects,
      mailbox: { file: victims.mailFile, read: 0, mails: new Map() },
    }
    for (let round = from; round < from + rounds; round++) {
      const random = seededRandom(`${seed} ${round}`)
      const plan = random.weighted(plans)
      const begun = performance.now()
      const { kills, faults, phases } = await runRound(run, round, plan, random)
      result.rounds++
      result.kills += kills
      const distinct = [...new Map(faults.map((fault) => [JSON.stringify(fault), fault])).values()]
      result.broken.push(...distinct.map((fault) => ({ round, ...fault })))
      tell(
        `round ${round}: ${plan}, ${Math.round(performance.now() - begun)} ms (${phases.join(' + ')}), ${journal.acknowledged} acts, ${journal.cutOff} cut off${distinct.map(({ invariant, detail }) => `\n  BROKEN ${invariant}: ${detail}`).join('')}`,
      )
    }
  } finally {
    await services?.close()
    await victims.stop()
    if (result.broken.length === 0) installation.remove()
    else tell(`what is broken is kept in ${installation.folder}`)
  }
  return { ...result, acknowledged: journal.acknowledged, cutOff: journal.cutOff }
}

interface Outcome {
  kills: number
  faults: Fault[]
  /** Milliseconds: until the kill, until it is up again, until the clients have ended, until nothing waits, to check. */
  phases: number[]
}

async function runRound(run: Run, round: number, plan: Plan, random: Random): Promise<Outcome> {
  const { victims, services, journal, key, wording, people } = run
  if (plan === 'set-up') return { ...(await setUpUnderFire(run.installation, random)), phases: [] }
  const phases: number[] = []
  let since = performance.now()
  const phase = () => {
    const now = performance.now()
    phases.push(Math.round(now - since))
    since = now
  }
  const faults: Fault[] = []
  let over = false
  const acting = people.map((own, index) =>
    runClient(
      {
        address: victims.address,
        key,
        wording,
        journal,
        round,
        random: seededRandom(`${random.number()} ${index}`),
        isOver: () => over,
        tokenOf: (id) => makeToken(services.keyring, { kind: 'person', id }),
      },
      own,
    ),
  )
  await actsDone(journal, random.between(2, 30))
  await sleep(random.between(0, 25))
  const kills = await strike(run, plan, random)
  phase()
  await sleep(random.between(20, 120))
  try {
    await recover(run)
    phase()
    await sleep(random.between(20, 80))
    over = true
    await Promise.all(acting)
    phase()
    const client = await victims.connect()
    try {
      const left = await settle(client, victims.address, key)
      phase()
      if (left) faults.push({ invariant: 'recovers-by-itself', detail: left })
      faults.push(...(await check(run, client, round)))
    } finally {
      await client.end()
    }
  } catch (error) {
    over = true
    await Promise.allSettled(acting)
    faults.push({ invariant: 'recovers-by-itself', detail: String(error).slice(0, 2000) })
  }
  phase()
  for (const [index, own] of people.entries())
    people[index] = own.filter(({ erased, id }) => !erased && journal.people.has(id))
  return { kills, faults, phases }
}

/** Waits for so many acts more, however quick the machine is, but not for ever: some acts wait long. */
async function actsDone(journal: Journal, more: number): Promise<void> {
  const enough = journal.acknowledged + more
  const deadline = performance.now() + longestWait
  while (journal.acknowledged < enough && performance.now() < deadline) await sleep(2)
}

/** @returns how many processes were killed */
async function strike({ victims }: Run, plan: Exclude<Plan, 'set-up'>, random: Random): Promise<number> {
  const any = (pids: readonly number[]) => random.pick(pids)
  switch (plan) {
    case 'diskret':
      victims.killDiskret()
      return 1
    case 'postmaster':
    case 'backend':
      return victims.killPostgres(plan, any) ? 1 : 0
    case 'both':
      victims.killDiskret()
      return victims.killPostgres('postmaster', any) ? 2 : 1
    case 'mail':
      victims.killMail()
      return 1
    case 'start': {
      victims.killDiskret()
      await damageObjects(victims, random)
      victims.beginDiskret()
      await sleep(random.between(100, 1500))
      victims.killDiskret()
      return 2
    }
  }
}

/** Starts what was killed, except PostgreSQL: that is Diskret's own business. */
async function recover({ victims }: Run): Promise<void> {
  await victims.startMail()
  await victims.startDiskret()
}

async function check(run: Run, client: Client, round: number): Promise<Fault[]> {
  const { services, journal, victims, people, objects } = run
  const faults: Fault[] = []
  for (const invariant of [...invariants, importsWhole])
    for (const { what, wrong } of await findBroken(services, invariant))
      faults.push({ invariant: invariant.name, detail: `${what}: ${wrong}` })
  // Now and then everybody is looked at, not only who was acted on.
  const since = round % 25 === 0 ? 0 : round
  const touched = new Set([...journal.people.values()].filter((one) => one.changed === round).map(({ email }) => email))
  const changed = (to: string) => touched.has(to)
  faults.push(...(await checkAcknowledged(client, services.keyring, journal, since)))
  const imports = await checkImports(client, journal, since)
  faults.push(...imports.faults, ...(await checkMail(client, run.mailbox, victims.address, changed)))
  for (const [index, person] of imports.invited.entries()) people[index % people.length]!.push(person)
  if ((await objectsOf(client)) !== objects)
    faults.push({
      invariant: 'database-as-declared',
      detail: 'policies, triggers, functions or grants are not as at the beginning',
    })
  faults.push(...journal.unclear.splice(0).map((detail) => ({ invariant: 'clear-errors', detail })))
  return faults
}
