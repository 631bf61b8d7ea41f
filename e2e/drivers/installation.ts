import { spawn } from 'node:child_process'
import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'

/** The root of the clone under test; everything is driven through its `./diskret`. */
export const root = resolve(import.meta.dirname, '../..')

/** How long one step of a scenario may take on a busy machine, in milliseconds. */
export const patience = 120_000

/** Who sets the installations up, and may do everything there. */
export const administrator = { email: 'admin@proeve.example', password: 'En-lang-adgangskode-1' }

/** What one command did. */
export interface CommandResult {
  exit: number
  /** Standard output, parsed; undefined where it was no JSON. */
  json: unknown
  stdout: string
  stderr: string
}

/** A practice installation in a temporary folder, driven as an operator would. */
export interface Installation {
  /** Where its data lies; keys lie beside it. */
  folder: string
  company: string
  /** ISO 8601 period by which its clock is moved, or empty. */
  clockOffset: string
  /** Address of a mail server, or empty: then mail waits in the outbox. */
  smtpUrl: string
  /** All that commands and servers wrote to standard error, and servers to standard output. */
  log: string
  environment(extra?: Record<string, string>): NodeJS.ProcessEnv
  /** Runs `./diskret WORDS --json`, whatever comes of it. */
  run(...words: string[]): Promise<CommandResult>
  /** Runs `./diskret WORDS --json`, which has to succeed. @returns its document */
  command<Document = unknown>(...words: string[]): Promise<Document>
  remove(): void
}

/**
 * Makes room for an installation that nobody has set up: the first visit does.
 * @param company its name, so that texts can be told apart
 */
export function anEmptyFolder(company: string): Installation {
  // Only practice may be asked without limits, and this is none.
  return anInstallation(company, {})
}

function anInstallation(company: string, settings: Record<string, string>): Installation {
  const folder = mkdtempSync(join(tmpdir(), 'diskret-e2e-'))
  // As root PostgreSQL runs as another account, which has to walk through for its database to lie inside.
  chmodSync(folder, 0o711)
  const installation: Installation = {
    folder,
    company,
    clockOffset: '',
    smtpUrl: '',
    log: '',
    environment: (extra = {}) => ({
      ...withoutSettings(process.env),
      DISKRET_DATA: join(folder, 'data'),
      DISKRET_LOG_LEVEL: 'trace',
      ...settings,
      ...(installation.clockOffset ? { DISKRET_CLOCK_OFFSET: installation.clockOffset } : {}),
      ...(installation.smtpUrl ? { SMTP_URL: installation.smtpUrl } : {}),
      ...extra,
    }),
    run: (...words) => runCommand(installation, words),
    command: async <Document>(...words: string[]) => {
      const result = await runCommand(installation, words)
      if (result.exit !== 0)
        throw new Error(
          `diskret ${words.join(' ')}: exit ${result.exit}\n${result.stdout}\n${result.stderr.slice(-2000)}`,
        )
      return result.json as Document
    },
    remove: () => {
      for (const gone of [databaseOf(folder), folder]) if (gone) rmSync(gone, { recursive: true, force: true })
    },
  }
  return installation
}

/**
 * Sets up a practice installation by `./diskret init`.
 * @param company its name, so that texts can be told apart
 * @param options further words of `init`
 */
export function setUpPractice(company: string, ...options: string[]): Promise<Installation> {
  return setUpPracticeAt('', company, ...options)
}

/**
 * The same with its clock moved from the beginning, so that also the sample's history is of then.
 * @param clockOffset ISO 8601 period
 */
export async function setUpPracticeAt(
  clockOffset: string,
  company: string,
  ...options: string[]
): Promise<Installation> {
  const installation = anInstallation(company, { DISKRET_RATE_LIMIT: 'off' })
  installation.clockOffset = clockOffset
  const { email, password } = administrator
  const who = ['--company', company, '--country', 'DK', '--email', email, '--password', password]
  try {
    await installation.command('init', '--practice', ...who, ...options)
  } catch (error) {
    installation.remove()
    throw error
  }
  return installation
}

/** As root the database lies where its own account can reach it; the data folder says where. */
function databaseOf(folder: string): string | null {
  const note = join(folder, 'data/postgres.json')
  return existsSync(note) ? (JSON.parse(readFileSync(note, 'utf8')) as { place: string }).place : null
}

function runCommand(installation: Installation, words: readonly string[]): Promise<CommandResult> {
  return new Promise((done, fail) => {
    const child = spawn(join(root, 'diskret'), [...words, '--json'], {
      cwd: root,
      env: installation.environment(),
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    let stdout = ''
    let stderr = ''
    child.stdout.setEncoding('utf8').on('data', (text: string) => (stdout += text))
    child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text))
    child.once('error', fail)
    child.once('close', (exit) => {
      installation.log += stderr
      done({ exit: exit ?? 1, json: parsed(stdout), stdout, stderr })
    })
  })
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** Settings of whoever runs the tests say nothing about the installation under test. */
function withoutSettings(environment: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  const own =
    /^(DISKRET_.*|PORT|HOST|DATABASE_URL|DATABASE_DIRECT_URL|SMTP_URL|MAIL_FROM|NODE_OPTIONS|VITEST.*|NODE_ENV)$/
  return Object.fromEntries(Object.entries(environment).filter(([name]) => !own.test(name)))
}
