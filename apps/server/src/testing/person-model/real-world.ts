import { once } from 'node:events'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { dayInZone } from '@diskret/legal-deadlines'
import { SMTPServer } from 'smtp-server'
import { ImportOptionsSchema } from '../../crm/imports/running/import-options.ts'
import { runImport } from '../../crm/imports/running/run-import.ts'
import { startImport } from '../../crm/imports/running/start-import.ts'
import { registerPerson } from '../../crm/people/register-person.ts'
import { evidenceOfFile } from '../../data-protection/consents/consent-statement.ts'
import { recordConsent } from '../../data-protection/consents/record-consent.ts'
import type { Channel } from '../../data-protection/consents/tables.ts'
import { withdrawConsent } from '../../data-protection/consents/withdraw-consent.ts'
import { clockFunction } from '../../data-protection/database-objects/foundation.ts'
import type { Actor } from '../../data-protection/door/actor.ts'
import type { Transaction } from '../../data-protection/door/door.ts'
import { runDue } from '../../data-protection/due/run-due.ts'
import { erasePerson } from '../../data-protection/erasure/erase-person.ts'
import { buildServer } from '../../data-protection/http/build-server.ts'
import { checkLedger } from '../../data-protection/ledger/check-ledger.ts'
import { closeBasis } from '../../data-protection/legal-bases/close-basis.ts'
import { makeToken } from '../../data-protection/mail/page-token.ts'
import { objectTo } from '../../data-protection/objections/object-to.ts'
import type { Portal } from '../../data-protection/portal/testing/open-portal.ts'
import { press } from '../../data-protection/portal/testing/read-page.ts'
import { type PermissionPurpose, type Purpose, purposes } from '../../data-protection/purposes/purposes.ts'
import { liftRestriction } from '../../data-protection/restrictions/lift-restriction.ts'
import { restrictPerson } from '../../data-protection/restrictions/restrict-person.ts'
import type { Services } from '../../data-protection/services.ts'
import { closeTestDatabase, openTestDatabase, type TestDatabase } from '../../data-protection/testing/test-database.ts'
import { testServices } from '../../data-protection/testing/test-services.ts'
import { ensureStandardWordings } from '../../data-protection/wordings/ensure-standard-wordings.ts'
import { declarations } from '../../declarations.ts'
import { features } from '../../features.ts'
import { type Clock, systemClock } from '../../platform/clock/clock.ts'
import { readSettings } from '../../platform/settings/read-settings.ts'
import { problemTexts } from '../../problem-texts.ts'
import type { Asked, Objected } from './reference-model.ts'

const operator: Actor = { kind: 'operator' }
const form = evidenceOfFile('form.txt', Buffer.from('Jeg siger ja.'))
const day = 86_400_000
/** Purposes whose role reads addresses; what the others see is read of the persons themselves. */
const readers = ['customer', 'prospecting', 'marketing', 'invitation', 'rights'] as const

/** Somebody as a role sees them. */
export interface Seen {
  purposes: Purpose[]
  marked: boolean
}

/** The whole product on a database of its own, with a clock that goes forward and a real mail server. */
export class RealWorld {
  private ahead = 0
  private world = 0
  private readonly database: TestDatabase
  private readonly services: Services
  private readonly portal: Portal
  private readonly mail: SMTPServer
  private readonly folder = mkdtempSync(join(tmpdir(), 'diskret-model-'))

  private constructor(
    database: TestDatabase,
    services: Services,
    portal: Portal,
    mail: SMTPServer,
    clock: MovingClock,
  ) {
    this.database = database
    this.services = services
    this.portal = portal
    this.mail = mail
    this.clock = clock
  }

  private readonly clock: MovingClock

  static async open(): Promise<RealWorld> {
    const mail = new SMTPServer({
      authOptional: true,
      disabledCommands: ['STARTTLS', 'AUTH'],
      logger: false,
      onData: (stream, _session, done) => stream.on('end', () => done()).resume(),
    })
    mail.listen(0, '127.0.0.1')
    await once(mail.server, 'listening')
    const clock = new MovingClock()
    const database = await openTestDatabase(declarations, clock)
    await database.owner.query(clockFunction(true))
    const { port } = mail.server.address() as { port: number }
    const folder = mkdtempSync(join(tmpdir(), 'diskret-model-'))
    const settings = {
      ...readSettings({ DISKRET_DATA: folder, SMTP_URL: `smtp://127.0.0.1:${port}` }),
      rateLimit: 'off' as const,
    }
    const services = await testServices(database, declarations, {
      settings,
      moveIn: features.flatMap(({ moveIn }) => moveIn ?? []),
    })
    await database.door.forPurpose('rights', operator, async (tx) =>
      ensureStandardWordings(tx, await services.controller()),
    )
    const app = await buildServer(services, { features, problemTexts, version: 'test' })
    const answer = async (asked: Promise<{ statusCode: number; body: string; headers: object }>) => {
      const { statusCode, body, headers } = await asked
      return { status: statusCode, body, headers: headers as Record<string, unknown> }
    }
    const portal: Portal = {
      database,
      services,
      app,
      get: (url) => answer(app.inject({ method: 'GET', url })),
      post: (url, fields = {}) =>
        answer(
          app.inject({
            method: 'POST',
            url,
            headers: { 'content-type': 'application/x-www-form-urlencoded' },
            payload: new URLSearchParams(fields).toString(),
          }),
        ),
      close: () => app.close(),
    }
    return new RealWorld(database, services, portal, mail, clock)
  }

  async close(): Promise<void> {
    await this.portal.close()
    this.mail.close()
    await closeTestDatabase(this.database)
  }

  /** Humans whom nobody has met: the same names at other addresses. @returns today */
  async begin(): Promise<string> {
    this.world++
    // Whoever is left of an earlier world would be done with at each sweep.
    await this.database.owner.query(
      'truncate diskret.people, diskret.ledger_entries, diskret.mail_messages, diskret.imports, diskret.import_rows, diskret.sign_ups cascade',
    )
    return this.today()
  }

  private async today(): Promise<string> {
    const { timeZone } = await this.services.controller()
    return dayInZone(this.clock.now(), timeZone)
  }

  email(human: number): string {
    return `menneske${human}@verden${this.world}.example`
  }

  name(human: number): string {
    return `${['Mette', 'Jonas', 'Karen', 'Bent'][human % 4]} ${['Holm', 'Krogh', 'Dam', 'Friis'][human % 4]}`
  }

  private async idOf(human: number): Promise<string | undefined> {
    const { rows } = await this.database.owner.query<{ id: string }>(
      'select person_id as id from diskret.email_addresses where address = $1',
      [this.email(human)],
    )
    return rows[0]?.id
  }

  /** Does an act of the officer's; what a rule refuses or does not find changes nothing. */
  private async act(
    human: number,
    work: (tx: Transaction<'rights'>, personId: string) => Promise<unknown>,
  ): Promise<void> {
    const id = await this.idOf(human)
    if (!id) return
    await this.services.door.forPurpose('rights', operator, (tx) => work(tx, id)).catch(unlessRefused)
  }

  async register(human: number, fromPerson: boolean): Promise<void> {
    const controller = await this.services.controller()
    const registration = {
      name: this.name(human),
      emails: [this.email(human)],
      phones: [],
      country: 'DK',
      source: { from: fromPerson ? ('person' as const) : ('elsewhere' as const), description: 'en messe' },
      basis: { kind: 'contract' as const, evidence: 'ordre 1' },
    }
    await this.services.door
      .forPurpose('rights', operator, (tx) => registerPerson(tx, this.services, controller, registration, 'da'))
      .catch(unlessRefused)
  }

  async importList(humans: readonly number[]): Promise<void> {
    const path = join(this.folder, `liste-${this.world}.csv`)
    writeFileSync(
      path,
      `Navn;E-mail\n${humans.map((human) => `${this.name(human)};${this.email(human)}`).join('\n')}\n`,
    )
    const options = ImportOptionsSchema.parse({ basis: 'invitation', country: 'DK' })
    const id = await startImport(this.services, operator, { file: path, options })
    await runImport(this.services, operator, id)
  }

  consent(human: number, asked: Asked): Promise<void> {
    return this.act(human, (tx, personId) =>
      recordConsent(tx, this.services, {
        ...asked,
        personId,
        method: 'paper',
        identifierUsed: this.email(human),
        givenAt: this.clock.now(),
        evidence: form,
      }),
    )
  }

  withdraw(human: number, purpose: PermissionPurpose | undefined, channel: Channel | undefined): Promise<void> {
    return this.act(human, (tx, personId) => withdrawConsent(tx, this.services, { personId, purpose, channel }))
  }

  object(human: number, purpose: Objected, channel: Channel | undefined): Promise<void> {
    return this.act(human, (tx, personId) => objectTo(tx, this.services, { personId, purpose, channel }))
  }

  restrict(human: number, to: boolean): Promise<void> {
    return this.act(human, (tx, personId) =>
      to ? restrictPerson(tx, this.services, personId) : liftRestriction(tx, this.services, personId, 'by letter'),
    )
  }

  endContract(human: number): Promise<void> {
    return this.act(human, async (tx, personId) => {
      const { rows } = await tx.client.query<{ id: string }>(
        "select id from diskret.legal_bases where person_id = $1 and kind = 'contract' and closed_at is null",
        [personId],
      )
      if (rows[0]) await closeBasis(tx, rows[0].id)
    })
  }

  async erase(human: number): Promise<void> {
    const id = await this.idOf(human)
    if (id) await erasePerson(this.services, operator, id, { ground: 'A17ObjectA21', remember: 'erased' })
  }

  /** On the page behind the link of the message. */
  async answer(human: number, yes: boolean): Promise<void> {
    const id = await this.idOf(human)
    if (!id) return
    const path = `/p/${makeToken(this.services.keyring, { kind: 'person', id })}`
    const { status } = await press(this.portal, await this.portal.get(path), 'save', { register: yes ? 'yes' : 'no' })
    if (status !== 200) throw new Error(`the page answered ${status}`)
  }

  async signUp(human: number): Promise<void> {
    const email = this.email(human)
    const fields = { email, name: this.name(human), 'marketing-email': 'yes' }
    await press(this.portal, await this.portal.get('/sign-up'), 'sign-up', fields)
    const { rows } = await this.database.owner.query<{ id: string }>(
      "select values ->> 'signUpId' as id from diskret.mail_messages where kind = 'confirmation' and recipient = $1 order by id desc limit 1",
      [email],
    )
    const path = `/sign-up/confirm/${makeToken(this.services.keyring, { kind: 'sign-up', id: rows[0]!.id })}`
    const { status } = await press(this.portal, await this.portal.get(path), 'confirm')
    if (status !== 200) throw new Error(`the confirmation answered ${status}`)
  }

  async passDays(days: number): Promise<void> {
    this.ahead += days
    this.clock.ahead += days * day
    const tasks = features.flatMap(({ due }) => due ?? [])
    for (let pass = 0; pass < 2; pass++) await runDue(this.services, tasks, true)
  }

  /** How each human stands: what each purpose's own role returns, and whether the ledger knows them. */
  async look(count: number): Promise<Seen[]> {
    const humans = Array.from({ length: count }, (_, human) => human)
    const emails = humans.map((human) => this.email(human))
    const seen = humans.map((): Seen => ({ purposes: [], marked: false }))
    for (const role of readers) {
      const { rows } = await this.services.door.forPurpose(role, operator, (tx) =>
        tx.client.query<{ address: string }>('select address from diskret.email_addresses where address = any($1)', [
          emails,
        ]),
      )
      for (const { address } of rows) seen[emails.indexOf(address)]!.purposes.push(role)
    }
    const { rows } = await this.services.door.forPurpose('rights', operator, (tx) =>
      tx.client.query<{ address: string; open: number }>(
        `select e.address, case when p.permitted_until <= diskret.clock() then p.lasting_purposes else p.permitted_purposes end as open
           from diskret.people p join diskret.email_addresses e on e.person_id = p.id where e.address = any($1)`,
        [emails],
      ),
    )
    for (const { address, open } of rows)
      for (const purpose of ['profiling', 'legal-obligation'] as const)
        if ((open & purposes[purpose].bit) !== 0) seen[emails.indexOf(address)]!.purposes.push(purpose)
    for (const human of humans) {
      const answer = await this.services.door.forPurpose('rights', operator, (tx) =>
        checkLedger(tx, this.services, { emails: [this.email(human)], phones: [], names: [this.name(human)] }),
      )
      seen[human]!.marked = answer.kind !== null
      seen[human]!.purposes.sort()
    }
    return seen
  }
}

/** Begins at a noon, so that no midnight passes while a test runs. */
class MovingClock implements Clock {
  ahead: number
  constructor() {
    const real = systemClock().now()
    this.ahead = day - (real.getTime() % day) + 12 * 3_600_000
  }
  get offset(): string {
    return `PT${this.ahead / 1000}S`
  }
  now() {
    return new Date(systemClock().now().getTime() + this.ahead)
  }
}

function unlessRefused(error: { kind?: string }): void {
  if (error.kind !== 'refused' && error.kind !== 'missing' && error.kind !== 'conflict') throw error
}
