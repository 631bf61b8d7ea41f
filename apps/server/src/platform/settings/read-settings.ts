import { resolve } from 'node:path'
import { declaredSettings, type SettingDeclaration } from './declare-settings.ts'
import { nearestName } from './nearest-name.ts'
import { settingForPracticeOnly, settingUnknown, settingUnusable } from './problems.ts'

type Read = {
  [Name in keyof typeof declaredSettings]:
    | ((typeof declaredSettings)[Name] extends SettingDeclaration<infer Value> ? Value : never)
    | undefined
}
type Certain = 'port' | 'host' | 'dataFolder' | 'keysFolder' | 'publicUrl' | 'logLevel' | 'rateLimit'

/** All settings, read and checked; folders are absolute paths. */
export type Settings = { readonly [Name in keyof Read]: Name extends Certain ? NonNullable<Read[Name]> : Read[Name] }

/** What the command line says about settings. */
export interface SettingsOptions {
  /** `--data`, which goes before DISKRET_DATA. */
  data?: string | undefined
}

const prefix = 'DISKRET_'

/**
 * Reads the settings of the environment. An empty variable counts as not set.
 * @throws Problem setting-unusable, setting-unknown
 */
export function readSettings(env: NodeJS.ProcessEnv, options: SettingsOptions = {}): Settings {
  refuseUnknown(env)
  const read = Object.fromEntries(
    Object.entries(declaredSettings).map(([key, declaration]) => [key, readOne(declaration, env)]),
  ) as Read
  const port = read.port ?? 3300
  const host = read.host ?? '127.0.0.1'
  const dataFolder = resolve(options.data || read.dataFolder || './data')
  return {
    ...read,
    port,
    host,
    databaseDirectUrl: read.databaseDirectUrl ?? read.databaseUrl,
    dataFolder,
    keysFolder: read.keysFolder ? resolve(read.keysFolder) : `${dataFolder}-keys`,
    publicUrl: read.publicUrl ?? `http://${host.includes(':') ? `[${host}]` : host}:${port}`,
    logLevel: read.logLevel ?? 'info',
    rateLimit: read.rateLimit ?? 'on',
  }
}

/**
 * Refuses what only a practice installation may have.
 * @param isPractice what kind of installation this is
 * @throws Problem setting-for-practice-only
 */
export function refusePracticeSettings(env: NodeJS.ProcessEnv, isPractice: boolean): void {
  if (isPractice) return
  for (const { name, practiceOnly } of Object.values<SettingDeclaration<unknown>>(declaredSettings)) {
    if (practiceOnly && env[name]) throw settingForPracticeOnly({ name }, [], name)
  }
}

function readOne({ name, example, schema }: SettingDeclaration<unknown>, env: NodeJS.ProcessEnv): unknown {
  const text = env[name]?.trim()
  if (!text) return undefined
  const result = schema.safeParse(text)
  if (!result.success) throw settingUnusable({ name, example }, [], name)
  return result.data
}

function refuseUnknown(env: NodeJS.ProcessEnv): void {
  const known = Object.values(declaredSettings).map(({ name }) => name)
  for (const name of Object.keys(env)) {
    if (!name.startsWith(prefix) || known.includes(name)) continue
    const own = known.filter((candidate) => candidate.startsWith(prefix))
    throw settingUnknown({ name, nearest: nearestName(name, own) }, [], name)
  }
}
