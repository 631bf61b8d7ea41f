import { randomBytes } from 'node:crypto'
import { rmSync, statfsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { createTransport } from 'nodemailer'
import { keyNames } from '../../platform/keyring/keyring.ts'
import { Problem } from '../../platform/problems/problem.ts'
import { listStaff } from '../accounts/list-staff.ts'
import type { Check } from '../feature.ts'
import type { Services } from '../services.ts'

const system = { kind: 'system' } as const
type Result = Awaited<ReturnType<Check['run']>>
const good = (detail: string): Result => ({ ok: true, detail, remedy: null })
const bad = (detail: string, remedy: string): Result => ({ ok: false, detail, remedy })

const ask = <Row extends object>({ door }: Services, query: string) =>
  door.forPurpose('security', system, async (tx) => (await tx.client.query<Row>(query)).rows[0]!)

/** What has to be right for Diskret to work at all; features add their own checks. */
export const baseChecks: readonly Check[] = [
  {
    name: 'database',
    deep: false,
    async run(services) {
      const { version } = await ask<{ version: string }>(
        services,
        "select current_setting('server_version') as version",
      )
      return Number.parseInt(version, 10) >= 15
        ? good(`PostgreSQL ${version}`)
        : bad(`PostgreSQL ${version}`, 'Move to PostgreSQL 15 or newer.')
    },
  },
  {
    name: 'set-up',
    deep: false,
    async run(services) {
      try {
        const { company, practice } = await services.controller()
        return good(practice ? `${company} (practice)` : company)
      } catch (error) {
        if (!(error instanceof Problem)) throw error
        return bad('not set up', 'Run "diskret init", or open the page in a browser.')
      }
    },
  },
  {
    name: 'declarations',
    deep: false,
    // Tables and columns that nobody declared stop the start, so whoever gets here has none.
    async run({ tables, repairedAtStart = [] }) {
      if (repairedAtStart.length === 0)
        return good(`${tables.length} tables as declared, with their policies, grants and triggers`)
      const names = repairedAtStart.map(({ kind, name, what }) => `${kind} ${name} (${what})`).join(', ')
      return bad(
        `not as declared, and put right by this start: ${names}`,
        'After an upgrade that is as it should be. Otherwise find out who changes the database past Diskret; run doctor again.',
      )
    },
  },
  {
    name: 'logins',
    deep: false,
    async run(services) {
      const { powerful } = await ask<{ powerful: boolean }>(
        services,
        'select bool_or(rolsuper or rolbypassrls) as powerful from pg_roles where rolname = session_user',
      )
      return powerful
        ? bad('the login of the door passes every policy', 'Take SUPERUSER and BYPASSRLS from it.')
        : good('the login of the door has no right of its own')
    },
  },
  {
    name: 'keys',
    deep: false,
    async run({ keyring }) {
      const faults = keyNames.flatMap((name) => {
        try {
          keyring.key(name)
          return []
        } catch (error) {
          if (!(error instanceof Problem)) throw error
          return [`${name}: ${error.code}`]
        }
      })
      return faults.length === 0
        ? good(`${keyNames.length} keys`)
        : bad(faults.join(', '), 'Put the folder of keys back from your copy, or set DISKRET_KEYS.')
    },
  },
  {
    name: 'clock',
    deep: false,
    async run(services) {
      const { now } = await ask<{ now: Date }>(services, 'select diskret.clock() as now')
      const apart = Math.round(Math.abs(now.getTime() - services.clock.now().getTime()) / 1000)
      const ahead = services.clock.offset ? `, ahead by ${services.clock.offset}` : ''
      return apart <= 5
        ? good(`database and server agree${ahead}`)
        : bad(`database and server are ${apart} s apart`, 'Set both clocks by a time server.')
    },
  },
  {
    name: 'mail-server',
    deep: false,
    async run({ settings }) {
      if (!settings.smtpUrl) return good('none set: mail waits in the outbox')
      const transport = createTransport(settings.smtpUrl, { connectionTimeout: 5000, greetingTimeout: 5000 } as object)
      try {
        await transport.verify()
        return good('answers')
      } catch {
        return bad('does not answer, or refuses the login', 'Check SMTP_URL.')
      } finally {
        transport.close()
      }
    },
  },
  {
    name: 'disk',
    deep: false,
    async run({ settings }) {
      const folder = settings.databaseUrl ? settings.keysFolder : settings.dataFolder
      try {
        const trial = join(folder, `.doctor-${randomBytes(4).toString('hex')}`)
        writeFileSync(trial, '')
        rmSync(trial)
      } catch {
        return bad('the folder cannot be written', 'Give the account that runs Diskret the folder.')
      }
      const { bavail, blocks, bsize } = statfsSync(folder)
      const free = `${Math.floor((bavail * bsize) / 1024 ** 3)} GiB free`
      return bavail / blocks > 0.03 ? good(free) : bad(free, 'Make room before PostgreSQL has to stop.')
    },
  },
  {
    name: 'accounts',
    deep: false,
    async run({ door }) {
      const staff = (await door.forPurpose('security', system, listStaff)).filter(({ closedAt }) => closedAt === null)
      const missing = (['officer', 'administrator'] as const).filter(
        (role) => !staff.some(({ roles }) => roles.includes(role)),
      )
      return missing.length === 0
        ? good(`${staff.length} accounts`)
        : bad(`nobody is ${missing.join(' or ')}`, 'Give an account the role.')
    },
  },
]
