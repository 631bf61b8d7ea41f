import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { declarations } from '../../declarations.ts'
import { evidenceOfFile } from '../consents/consent-statement.ts'
import { recordConsent } from '../consents/record-consent.ts'
import type { Channel } from '../consents/tables.ts'
import { withdrawConsent } from '../consents/withdraw-consent.ts'
import type { Actor } from '../door/actor.ts'
import type { Transaction } from '../door/door.ts'
import { objectTo } from '../objections/object-to.ts'
import { type PermissionPurpose, purposes } from '../purposes/purposes.ts'
import { liftRestriction } from '../restrictions/lift-restriction.ts'
import { restrictPerson } from '../restrictions/restrict-person.ts'
import type { Services } from '../services.ts'
import { aPerson, setUpForTest } from '../testing/person-builders.ts'
import { closeTestDatabase, openTestDatabase, type TestDatabase } from '../testing/test-database.ts'
import { testServices } from '../testing/test-services.ts'

let database: TestDatabase
let services: Services
beforeAll(async () => {
  database = await openTestDatabase(declarations)
  services = await testServices(database, declarations)
  await setUpForTest(database)
})
afterAll(() => closeTestDatabase(database))

const operator: Actor = { kind: 'operator' }
const form = evidenceOfFile('form.txt', Buffer.from('Jeg siger ja.'))
const promoting: readonly string[] = ['marketing', 'prospecting']

type Asked = { purpose: PermissionPurpose; channel: Channel | null }
type Act =
  | ({ kind: 'consent' | 'unproved' | 'imported' } & Asked)
  | { kind: 'withdraw'; purpose: PermissionPurpose | undefined; channel: Channel | undefined }
  | { kind: 'object'; purpose: 'marketing' | 'profiling' | 'prospecting'; channel: Channel | undefined }
  | { kind: 'restrict' }
  | { kind: 'lift' }

/** What a person has said, in the plainest terms: a list of yeses, a list of noes, and whether they are restricted. */
class Model {
  yes: Asked[] = []
  /** Yeses without proof: they open nothing, and taking them back is a no all the same. */
  unproved: Asked[] = []
  /** Every no that was ever said to a consent, for what a list may not bring back. */
  ended: Asked[] = []
  no: { purpose: PermissionPurpose; channel: Channel | null }[] = []
  restricted = false

  act(act: Act): void {
    switch (act.kind) {
      case 'consent':
        this.say(act)
        break
      case 'imported':
        if (!this.hasSaidNo(act)) this.yes.push(act)
        break
      case 'unproved':
        this.unproved.push(act)
        break
      case 'withdraw':
        this.end((one) => (act.purpose ?? one.purpose) === one.purpose && (act.channel ?? one.channel) === one.channel)
        break
      case 'object':
        this.object(act.purpose, act.channel)
        break
      case 'restrict':
        this.restricted = true
        break
      case 'lift':
        this.restricted = false
        break
    }
  }

  private say(asked: Asked): void {
    const general = this.no.some(({ purpose, channel }) => purpose === asked.purpose && channel === null)
    if (general && asked.channel !== null)
      for (const channel of ['email', 'telephone', 'post'] as const)
        if (channel !== asked.channel) this.no.push({ purpose: asked.purpose, channel })
    this.no = this.no.filter(
      ({ purpose, channel }) =>
        !(purpose === asked.purpose && (channel === null || channel === asked.channel)) &&
        !(
          channel !== null &&
          channel === asked.channel &&
          promoting.includes(purpose) &&
          promoting.includes(asked.purpose)
        ),
    )
    this.yes.push(asked)
  }

  private object(purpose: 'marketing' | 'profiling' | 'prospecting', channel: Channel | undefined): void {
    const all = channel ? (['marketing', 'prospecting'] as const) : (['marketing', 'profiling', 'prospecting'] as const)
    const closing: readonly PermissionPurpose[] = purpose === 'marketing' ? all : [purpose]
    for (const one of closing) this.no.push({ purpose: one, channel: channel ?? null })
    this.end((one) => closing.includes(one.purpose) && (channel ?? one.channel) === one.channel)
  }

  private end(matches: (one: Asked) => boolean): void {
    this.ended.push(...[...this.yes, ...this.unproved].filter(matches))
    this.yes = this.yes.filter((one) => !matches(one))
    this.unproved = this.unproved.filter((one) => !matches(one))
  }

  private hasSaidNo(asked: Asked): boolean {
    const noes = this.no.some(
      ({ purpose, channel }) =>
        (purpose === asked.purpose && (channel === null || channel === asked.channel)) ||
        (channel !== null &&
          channel === asked.channel &&
          promoting.includes(purpose) &&
          promoting.includes(asked.purpose)),
    )
    return (
      noes ||
      this.ended.some(
        ({ purpose, channel }) => purpose === asked.purpose && (channel === asked.channel || channel === null),
      )
    )
  }

  mask(): number {
    const open = (['marketing', 'profiling', 'prospecting'] as const).filter(
      (purpose) =>
        this.yes.some((one) => one.purpose === purpose) &&
        !this.no.some((one) => one.purpose === purpose && one.channel === null),
    )
    const lawful = purposes.rights.bit | purposes['legal-obligation'].bit
    if (this.restricted) return lawful
    return open.reduce((mask: number, purpose) => mask | purposes[purpose].bit, lawful | purposes.customer.bit)
  }
}

/** Refusals are part of the rules: what a rule refuses or does not find changes nothing. */
async function perform(personId: string, act: Act): Promise<void> {
  const rights = (work: (tx: Transaction<'rights'>) => Promise<unknown>) =>
    database.door.forPurpose('rights', operator, work).catch((error: { kind?: string }) => {
      if (error.kind !== 'refused' && error.kind !== 'missing') throw error
    })
  switch (act.kind) {
    case 'restrict':
      return void (await rights((tx) => restrictPerson(tx, services, personId)))
    case 'lift':
      return void (await rights((tx) => liftRestriction(tx, services, personId, 'by letter')))
    case 'withdraw':
      return void (await rights((tx) => withdrawConsent(tx, services, { ...act, personId })))
    case 'object':
      return void (await rights((tx) => objectTo(tx, services, { ...act, personId })))
    default:
      return void (await rights((tx) =>
        recordConsent(tx, services, {
          personId,
          purpose: act.purpose,
          channel: act.channel,
          method: act.kind === 'imported' ? 'imported' : 'paper',
          givenAt: services.clock.now(),
          evidence: act.kind === 'unproved' ? null : form,
        }),
      ))
  }
}

const channel = fc.constantFrom<Channel[]>('email', 'telephone', 'post')
const asked = fc.oneof(
  fc.record({ purpose: fc.constantFrom<PermissionPurpose[]>('marketing', 'prospecting'), channel }),
  fc.record({
    purpose: fc.constantFrom<PermissionPurpose[]>('profiling', 'prospecting'),
    channel: fc.constant<Channel | null>(null),
  }),
)
const optional = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: undefined })
const act: fc.Arbitrary<Act> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc
      .tuple(
        fc.constantFrom<('consent' | 'unproved' | 'imported')[]>('consent', 'consent', 'unproved', 'imported'),
        asked,
      )
      .map(([kind, one]) => ({ ...one, kind })),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      kind: fc.constant('withdraw' as const),
      purpose: optional(fc.constantFrom<PermissionPurpose[]>('marketing', 'profiling', 'prospecting')),
      channel: optional(channel),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      kind: fc.constant('object' as const),
      purpose: fc.constantFrom<('marketing' | 'profiling' | 'prospecting')[]>('marketing', 'profiling', 'prospecting'),
      channel: optional(channel),
    }),
  },
  { weight: 1, arbitrary: fc.constantFrom<Act[]>({ kind: 'restrict' }, { kind: 'lift' }) },
)

test('after any acts, rows carry what the person has said, and the computation agrees [CON-26, OBJ-1, MKT-41, RES-2, BAS-3]', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(act, { minLength: 1, maxLength: 12 }), async (acts) => {
      const personId = await aPerson(database)
      const model = new Model()
      for (const one of acts) {
        await perform(personId, one)
        model.act(one)
        const { rows } = await database.owner.query(
          `select p.permitted_purposes as person, c.permitted as computed, e.permitted_purposes as address
            from diskret.people p cross join diskret.computed_permissions(array[p.id]) c join diskret.email_addresses e on e.person_id = p.id
            where p.id = $1`,
          [personId],
        )
        const mask = model.mask()
        // An address carries the bits of the purposes that read addresses.
        expect(rows[0], JSON.stringify(acts)).toEqual({ person: mask, computed: mask, address: mask & ~(8 | 64) })
      }
    }),
    { numRuns: 40 },
  )
}, 120_000)
