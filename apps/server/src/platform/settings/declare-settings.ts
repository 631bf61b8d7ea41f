import { z } from 'zod'

/** One environment variable: how it is read, and what its documentation says. */
export interface SettingDeclaration<Value> {
  readonly name: string
  /** What may stand in it, for people. */
  readonly type: string
  /** What counts when it is not set, for people; code names it in `read-settings.ts` where it follows from others. */
  readonly absent: string
  readonly example: string
  readonly meaning: string
  readonly practiceOnly?: true
  readonly schema: z.ZodType<Value, string>
}

const declare = <Value>(declaration: SettingDeclaration<Value>) => declaration

const matching = (pattern: RegExp) => z.string().regex(pattern)
const database = matching(/^postgres(ql)?:\/\/\S+$/)
const webAddress = z
  .url({ protocol: /^https?$/ })
  .refine((text) => !/[?#]/.test(text))
  .transform((text) => text.replace(/\/+$/, ''))

/** Every setting of Diskret, in the order of its documentation. */
export const declaredSettings = {
  port: declare({
    name: 'PORT',
    type: 'whole number from 0 to 65535',
    absent: '3300',
    example: '8080',
    meaning: 'Port that the service listens on; 0 takes any free one.',
    schema: matching(/^\d{1,5}$/)
      .transform(Number)
      .refine((port) => port <= 65_535),
  }),
  host: declare({
    name: 'HOST',
    type: 'IP address or host name',
    absent: '127.0.0.1',
    example: '0.0.0.0',
    meaning: 'Address that the service listens on. Reached from this machine only, unless set.',
    schema: matching(/^[\w.:-]+$/),
  }),
  databaseUrl: declare({
    name: 'DATABASE_URL',
    type: 'URL of a PostgreSQL database, version 15 or newer',
    absent: 'the PostgreSQL that comes with Diskret, in the data folder',
    example: 'postgresql://owner:secret@db.example.org/diskret',
    meaning:
      'The database, as its owner: a login with CREATEROLE that is no superuser. Used to bring the schema up to date only.',
    schema: database,
  }),
  databaseDirectUrl: declare({
    name: 'DATABASE_DIRECT_URL',
    type: 'URL of the same PostgreSQL database',
    absent: 'the value of `DATABASE_URL`',
    example: 'postgresql://owner:secret@db.example.org:5433/diskret',
    meaning: 'Where a pooler stands in `DATABASE_URL`: the way past it, which jobs need.',
    schema: database,
  }),
  dataFolder: declare({
    name: 'DISKRET_DATA',
    type: 'path of a folder',
    absent: './data',
    example: '/var/lib/diskret-data',
    meaning: 'Where this installation keeps its data. The option `--data` goes before it.',
    schema: z.string(),
  }),
  keysFolder: declare({
    name: 'DISKRET_KEYS',
    type: 'path of a folder',
    absent: 'the data folder with `-keys` behind its name',
    example: '/etc/diskret-keys',
    meaning: 'Where the keys are. Keep a copy of it, and never in the same place as a copy of the data.',
    schema: z.string(),
  }),
  publicUrl: declare({
    name: 'DISKRET_PUBLIC_URL',
    type: 'URL, http or https, without query',
    absent: '`http://HOST:PORT`',
    example: 'https://crm.example.org',
    meaning: 'Address under which people reach Diskret; the links in mails begin with it.',
    schema: webAddress,
  }),
  smtpUrl: declare({
    name: 'SMTP_URL',
    type: 'URL, smtp or smtps',
    absent: 'no mail is sent; it waits in the outbox',
    example: 'smtps://user:secret@mail.example.org',
    meaning: 'Mail server that sends.',
    schema: z.url({ protocol: /^smtps?$/ }),
  }),
  mailFrom: declare({
    name: 'MAIL_FROM',
    type: 'e-mail address, with or without a name',
    absent: 'the address of the company',
    example: 'Example Ltd <crm@example.org>',
    meaning: 'Sender of all mail.',
    schema: matching(/^(?:[^<>\r\n]*<[^\s@<>]+@[^\s@<>]+>|[^\s@<>]+@[^\s@<>]+)$/),
  }),
  logLevel: declare({
    name: 'DISKRET_LOG_LEVEL',
    type: '`fatal`, `error`, `warn`, `info`, `debug`, `trace` or `silent`',
    absent: 'info',
    example: 'warn',
    meaning: 'How much is logged. At no level does the log hold personal data.',
    schema: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent']),
  }),
  clockOffset: declare({
    name: 'DISKRET_CLOCK_OFFSET',
    type: 'period of ISO 8601',
    absent: 'the real time',
    example: 'P15D',
    meaning: 'By how much the clock of a practice installation is ahead. It never goes back.',
    practiceOnly: true,
    schema: z.string().refine(isForward),
  }),
  rateLimit: declare({
    name: 'DISKRET_RATE_LIMIT',
    type: '`on` or `off`',
    absent: 'on',
    example: 'off',
    meaning: 'Lifts the limits of how often one may ask, in a practice installation.',
    practiceOnly: true,
    schema: z.enum(['on', 'off']),
  }),
}

function isForward(text: string): boolean {
  try {
    return Temporal.Duration.from(text).sign >= 0
  } catch {
    return false
  }
}
